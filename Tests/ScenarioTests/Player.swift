import Glibc
import TestSupport

/// Plays a scenario, step by step.
final class Player {
  /// The step that did not come true, and all that helps to see why.
  struct Failure: Error, CustomStringConvertible {
    var line: Int
    var description: String
  }

  private let stage: Stage
  private let patience: Duration
  private var outcome: Outcome?
  private var hasRun = false

  init(stage: Stage, patience: Duration = .seconds(10)) {
    self.stage = stage
    self.patience = patience
  }

  /// Plays all steps.
  func play(_ scenario: Scenario) throws(Failure) {
    if let fault = scenario.faults.first {
      throw Failure(line: fault.line, description: fault.text)
    }
    for step in scenario.steps {
      do { try play(step.action) } catch {
        throw Failure(line: step.line, description: "\(error)\n\(picture())")
      }
    }
  }

  private func picture() -> String {
    var text = ""
    if hasRun {
      var rows = (try? stage.screen()) ?? ["(no terminal)"]
      let height = rows.count
      while rows.last?.isEmpty == true { rows.removeLast() }
      let width = rows.map(\.count).max() ?? 0
      let edge = "+" + String(repeating: "-", count: width) + "+\n"
      text += "the screen:\n" + edge
      for row in rows { text += "|\(row)\(String(repeating: " ", count: width - row.count))|\n" }
      text += edge
      if rows.count < height { text += "and \(height - rows.count) empty rows\n" }
    }
    if let outcome { text += "written outside, status \(outcome.status):\n\(outcome.output)" }
    return text
  }

  /// A text to paste, in which `\n` ends a line.
  private static func lines(of text: String) -> String {
    var lines: [Substring] = []
    var rest = text[...]
    while let end = rest.firstRange(of: "\\n") {
      lines.append(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return (lines + [rest]).joined(separator: "\n")
  }

  private func play(_ action: Step.Action) throws {
    switch action {
    case .size(let extent): stage.extent = extent
    case .set(let name, let value): stage.environment[name] = value
    case .file(let name, let lines):
      let text = lines.map { $0 + "\n" }.joined()
      guard TextFile.write(text, to: stage.home + "/" + name) else {
        throw fail("\(name) cannot be written")
      }
    case .run(let command):
      hasRun = true
      try stage.run(command)
    case .type(let text): try stage.tmux("send-keys", "-t", "scene", "-l", "--", text)
    case .paste(let text):
      try stage.tmux("set-buffer", "--", Self.lines(of: text))
      try stage.tmux("paste-buffer", "-p", "-d", "-t", "scene")
    case .pasteAsKeys(let text):
      try stage.tmux("set-buffer", "--", Self.lines(of: text))
      try stage.tmux("paste-buffer", "-d", "-t", "scene")
    case .press(let keys):
      for key in keys { try stage.tmux("send-keys", "-t", "scene", "--", key) }
    case .resize(let extent):
      try stage.tmux(
        "resize-window", "-t", "scene", "-x", String(extent.columns), "-y", String(extent.rows))
    case .shell(let command, let status): try shell(command, status)
    case .prints(let text): try check(printed().contains(text), "should be written: \(text)")
    case .printsNot(let text):
      try check(!printed().contains(text), "should not be written: \(text)")
    case .printsAll(let lines):
      var found = try printed().split(separator: "\n", omittingEmptySubsequences: false)
        .map { Scenario.trimmed(String($0)) }
      if found.last == "" { found.removeLast() }
      try check(found == lines, "should be written:\n\(lines.joined(separator: "\n"))")
    default: try look(action)
    }
  }

  /// The steps that need what `run` has started.
  private func look(_ action: Step.Action) throws {
    guard hasRun else { throw fail("`run` must come first") }
    switch action {
    case .click(let text): try click(text)
    case .see(let text): try until("not seen: \(text)") { try rows(holding: text).count > 0 }
    case .seeSoon(let text, let seconds):
      try until("not seen within \(seconds) s: \(text)", patience: .seconds(seconds)) {
        try rows(holding: text).count > 0
      }
    case .miss(let text): try until("still seen: \(text)") { try rows(holding: text).isEmpty }
    case .seeStyled(let looks, let text):
      let names = looks.map(\.rawValue).sorted().joined(separator: ",")
      try until("not seen \(names): \(text)") { try stage.styledScreen().holds(text, looks) }
    case .cursor(let text):
      try until("the cursor is not at: \(text)") {
        let cursor = try stage.cursor()
        let row = try stage.screen()[cursor.row]
        return String(row.dropFirst(cursor.column)).hasPrefix(text)
      }
    case .screen(let expected): try compare(expected, from: 1, isWhole: true)
    case .rows(let first, let expected): try compare(expected, from: first, isWhole: false)
    case .ends(let status):
      try until("has not ended") { stage.status() != nil }
      let found = stage.status() ?? -1
      try check(found == status, "ended with \(found) instead of \(status)")
    case .restored:
      try until("has not ended, so the terminal cannot be as before") { stage.status() != nil }
      if let traces = try stage.traces() { throw fail("the terminal is not as before\n\(traces)") }
    case .signal(let name):
      try until("has not started") { stage.process() != nil }
      try shell("kill -s \(name) \(stage.process() ?? 0)", 0)
    case .close:
      try until("has not started") { stage.process() != nil }
      let process = stage.process() ?? 0
      try stage.close()
      hasRun = false
      try until("lives on without a window") { !Shell.isAlive(process) }
    default: break
    }
  }

  private func shell(_ command: String, _ status: Int32) throws {
    let outcome = try Shell.run(
      ["sh", "-c", command], environment: stage.environment, in: stage.home)
    self.outcome = outcome
    try check(
      outcome.status == status, "ended with \(outcome.status) instead of \(status): \(command)")
  }

  private func printed() throws -> String {
    guard let outcome else { throw fail("`shell` must come first") }
    return outcome.output
  }

  private func rows(holding text: String) throws -> [(row: Int, column: Int)] {
    try stage.screen().enumerated().compactMap { index, row in
      Self.place(of: text, in: row).map { (index, $0) }
    }
  }

  static func place(of text: String, in row: String) -> Int? {
    let letters = Array(row)
    let wanted = Array(text)
    guard wanted.count <= letters.count else { return nil }
    return (0...letters.count - wanted.count).first {
      letters[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }

  private func click(_ text: String) throws {
    try until("not seen: \(text)") { try !rows(holding: text).isEmpty }
    guard let place = try rows(holding: text).first else { throw fail("not seen: \(text)") }
    let point = "0;\(place.column + 1);\(place.row + 1)"
    for byte in ["\u{1B}[<\(point)M", "\u{1B}[<\(point)m"] {
      try stage.tmux("send-keys", "-t", "scene", "-l", "--", byte)
    }
  }

  private func compare(_ expected: [Step.Row], from first: Int, isWhole: Bool) throws {
    let wanted = expected.map(\.description).joined(separator: "\n")
    try until("the rows are not:\n\(wanted)") {
      let found = try Array(stage.screen().dropFirst(first - 1))
      guard found.count >= expected.count else { return false }
      return zip(expected, found).allSatisfy { $0.matches($1) }
        && (!isWhole || found.dropFirst(expected.count).allSatisfy(\.isEmpty))
    }
  }

  private func until(
    _ complaint: String, patience: Duration? = nil, _ condition: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + (patience ?? self.patience)
    while try !condition() {
      guard ContinuousClock.now < deadline else { throw fail(complaint) }
      usleep(10_000)
    }
  }

  private func check(_ condition: Bool, _ complaint: String) throws {
    if !condition { throw fail(complaint) }
  }

  private func fail(_ text: String) -> Stage.Failure { Stage.Failure(description: text) }
}
