import Glibc
import TestSupport
import Testing

/// A story in plain text: what is done to the program, and what is seen.
struct Scenario: CustomTestStringConvertible {
  /// The file, or what stands for it.
  var path: String
  /// What it does, in order.
  var steps: [Step]
  /// The lines that cannot be read, with what is wrong.
  var faults: [(line: Int, text: String)] = []

  var testDescription: String { String(path.split(separator: "/").last ?? "") }

  /// The scenarios of a folder, by name.
  static func all(in folder: String) -> [Scenario] {
    return TextFile.names(in: folder).filter { $0.hasSuffix(".txt") }.map { name in
      let path = folder + "/" + name
      guard let text = TextFile.read(path) else {
        return Scenario(path: path, steps: [], faults: [(1, "the file cannot be read")])
      }
      return Scenario(path: path, text: text)
    }
  }

  init(path: String, steps: [Step], faults: [(line: Int, text: String)]) {
    self.path = path
    self.steps = steps
    self.faults = faults
  }

  /// Reads a scenario; what cannot be read becomes a fault, and never a step that is left out.
  init(path: String, text: String) {
    self.path = path
    steps = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var next = 0
    while next < lines.count {
      let number = next + 1
      let line = lines[next]
      next += 1
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let word = String(line.prefix { $0 != " " })
      let rest = String(line.dropFirst(word.count + 1))
      var block: [Step.Row] = []
      if Self.takesBlock(word, rest) {
        while next < lines.count, lines[next].hasPrefix("|") || lines[next] == "~" {
          block.append(
            lines[next] == "~" ? .any : .text(Self.trimmed(String(lines[next].dropFirst()))))
          next += 1
        }
      }
      if word == "status" {
        if !expect(rest) {
          faults.append((number, "`status` needs a number and a `shell` before it"))
        }
      } else if let action = Self.action(word, rest, block) {
        steps.append(Step(line: number, action: action))
      } else {
        faults.append((number, "this line cannot be read: \(line)"))
      }
    }
    if steps.isEmpty { faults.append((1, "the scenario does nothing")) }
  }

  /// Gives the last command outside the terminal another status to end with.
  private mutating func expect(_ status: String) -> Bool {
    for index in steps.indices.reversed() {
      if case .shell(let command, _) = steps[index].action, let number = Int32(status) {
        steps[index].action = .shell(command, status: number)
        return true
      }
    }
    return false
  }

  private static func takesBlock(_ word: String, _ rest: String) -> Bool {
    ["screen", "rows", "file"].contains(word) || word == "prints" && rest.isEmpty
  }

  private static func action(_ word: String, _ rest: String, _ block: [Step.Row]) -> Step.Action? {
    let texts = block.map { row in
      if case .text(let text) = row { return text }
      return "~"
    }
    switch word {
    case "close" where rest.isEmpty: return .close
    case "screen" where rest.isEmpty && !block.isEmpty: return .screen(block)
    case "prints" where rest.isEmpty && !block.isEmpty: return .printsAll(texts)
    case "terminal" where rest == "restored": return .restored
    case _ where rest.isEmpty: return nil
    case "size": return Extent(rest).map(Step.Action.size)
    case "resize": return Extent(rest).map(Step.Action.resize)
    case "env":
      guard let sign = rest.firstIndex(of: "="), sign != rest.startIndex else { return nil }
      return .set(name: String(rest[..<sign]), value: String(rest[rest.index(after: sign)...]))
    case "file": return .file(rest, texts)
    case "run": return .run(rest)
    case "type": return .type(rest)
    case "paste": return .paste(rest)
    case "paste-as-keys": return .pasteAsKeys(rest)
    case "key":
      let keys = rest.split(separator: " ").map { KeyName.tmux(String($0)) }
      return keys.contains(nil) ? nil : .press(keys.compactMap(\.self))
    case "click": return .click(rest)
    case "see": return .see(rest)
    case "within":
      let parts = rest.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let seconds = Int(parts[0]), parts[1] == "see" else { return nil }
      return .seeSoon(parts[2], seconds: seconds)
    case "not" where rest.hasPrefix("see "): return .miss(String(rest.dropFirst(4)))
    case "see-styled":
      let names = rest.prefix { $0 != " " }
      let looks = names.split(separator: ",").map { Look(rawValue: String($0)) }
      let text = String(rest.dropFirst(names.count + 1))
      guard !looks.isEmpty, !looks.contains(nil), !text.isEmpty else { return nil }
      return .seeStyled(Set(looks.compactMap(\.self)), text)
    case "cursor" where rest.hasPrefix("at "): return .cursor(String(rest.dropFirst(3)))
    case "rows" where !block.isEmpty:
      return Int(rest).flatMap { $0 > 0 ? .rows($0, block) : nil }
    case "ends": return Int32(rest).map(Step.Action.ends)
    case "signal": return .signal(rest)
    case "shell": return .shell(rest, status: 0)
    case "prints" where rest.hasPrefix("not "): return .printsNot(String(rest.dropFirst(4)))
    case "prints": return .prints(rest)
    default: return nil
    }
  }

  /// Without the spaces at its end.
  static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// The keys' names as people write them, and as tmux does.
enum KeyName {
  private static let names = [
    "Enter": "Enter", "Tab": "Tab", "BackTab": "BTab", "Escape": "Escape", "Space": "Space",
    "Up": "Up", "Down": "Down", "Left": "Left", "Right": "Right", "Home": "Home", "End": "End",
    "PageUp": "PPage", "PageDown": "NPage", "Backspace": "BSpace", "Delete": "DC",
  ]

  static func tmux(_ name: String) -> String? {
    if let known = names[name] { return known }
    if name.count == 1 { return name }
    if name.hasPrefix("Ctrl-"), name.count == 6 { return "C-" + name.dropFirst(5).lowercased() }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      return name
    }
    return nil
  }
}
