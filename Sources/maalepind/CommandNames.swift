import ArgumentParser
import Wording

/// The commands that can be named, as the parser has them.
enum CommandNames {
  private static let all = names(under: Maalepind.self)
  private static let ofPlans = names(under: Plans.self)

  /// In the help's order.
  private static func names(under command: any ParsableCommand.Type) -> [String] {
    command.configuration.subcommands.filter { $0 != Screens.self }
      .compactMap { $0.configuration.commandName }
  }

  /// The line of the command that the arguments name, else the commands that they could name.
  static func line(for arguments: [String]) -> String {
    let known = arguments.contains(Usage.group) ? ["maalepind", Usage.group] : ["maalepind"]
    let names = known.count > 1 ? ofPlans : all
    return Usage.line(for: arguments)
      ?? (known + [names.joined(separator: "|")]).joined(separator: " ")
  }

  /// The commands that could stand where an argument was not expected; nil where none can.
  static func subcommands(of arguments: [String]) -> [String]? {
    guard let first = arguments.first(where: { !$0.hasPrefix("-") }) else { return all }
    if first == Usage.group {
      return arguments.contains(where: ofPlans.contains) ? nil : ofPlans
    }
    return all.contains(first) ? nil : all
  }

  /// The word that stands where a command should.
  static func stray(in arguments: [String]) -> String? {
    guard subcommands(of: arguments) != nil else { return nil }
    let words = arguments.prefix { !$0.hasPrefix("-") }
    return words.first == Usage.group ? words.dropFirst().first : words.first
  }
}

extension UsageProblem {
  /// The problem that the argument parser describes in English. Its errors are not public as values, so the
  /// words are recognised by their beginning; a test holds each of them.
  init(parserMessage message: String, arguments: [String]) {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    let first = quoted.first ?? ""
    // `<FIL> ...` and `--sted <sted>` as they are written: FIL, --sted.
    let name = String((first.split(separator: " ").first ?? "").filter { !"<>".contains($0) })
    let usage = CommandNames.line(for: arguments)
    if message.hasPrefix("Unknown option") || message.hasPrefix("Invalid option") {
      let option = first.isEmpty ? String(message.split(separator: " ").last ?? "") : first
      let known = Usage.options(for: arguments)
      // The parser blames the first option where the command before it is the one unknown.
      if let word = CommandNames.stray(in: arguments) {
        self = .unknownCommand(word, among: CommandNames.subcommands(of: arguments) ?? [])
      } else {
        self = .unknownOption(option, nearest: Nearest.name(to: option, among: known), known: known)
      }
    } else if message.hasPrefix("Missing value for") {
      self = .missingValue(option: name, form: "\(name) \(Usage.form(of: name, for: arguments))")
    } else if message.hasPrefix("Missing expected argument") {
      self = .missingArgument(name, usage: usage)
    } else if message.hasPrefix("The option"), quoted.count > 1 {
      self = .valueNotTaken(option: first, found: quoted[1])
    } else if message.contains("nexpected argument") {
      if let known = CommandNames.subcommands(of: arguments), !known.contains(first) {
        self = .unknownCommand(first, among: known)
      } else {
        self = .unexpectedArgument(first, usage: usage)
      }
    } else {
      self = .unexpectedArgument(arguments.joined(separator: " "), usage: usage)
    }
  }

  private static func unknownCommand(_ name: String, among known: [String]) -> Self {
    .unknownCommand(name, nearest: Nearest.name(to: name, among: known), known: known)
  }
}
