import Wording

extension UsageProblem {
  /// The problem that the argument parser describes in English. Its errors are not public as values, so the
  /// words are recognised by their beginning; a test holds each of them.
  init(parserMessage message: String, arguments: [String]) {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    let first = quoted.first ?? ""
    let option = String(first.split(separator: " ").first ?? "")
    let usage = Usage.line(for: arguments)
    if message.hasPrefix("Unknown option") || message.hasPrefix("Invalid option") {
      let name = first.isEmpty ? String(message.split(separator: " ").last ?? "") : first
      self = .unknownOption(
        name, nearest: Nearest.name(to: name, among: Usage.options), known: [])
    } else if message.hasPrefix("Missing value for") {
      self = .missingValue(option: option, form: "\(option) \(Usage.form(of: option))")
    } else if message.hasPrefix("Missing expected argument") || message.hasPrefix("Missing one of")
      || message.hasPrefix("Missing required subcommand")
    {
      self = .missingArgument(first.isEmpty ? "en kommando" : first, usage: usage)
    } else if message.contains("nexpected argument") {
      let command = arguments.first ?? ""
      if let known = Usage.subcommands(of: arguments), known.contains(where: { _ in true }),
        !known.contains(first)
      {
        self = .unknownCommand(first, nearest: Nearest.name(to: first, among: known), known: known)
      } else {
        self = .unexpectedArgument(first.isEmpty ? command : first, usage: usage)
      }
    } else {
      self = .unexpectedArgument(arguments.joined(separator: " "), usage: usage)
    }
  }
}

/// How the commands are written.
enum Usage {
  static let commands = ["demo", "status", "registrer", "plan"]
  static let planCommands = ["tjek", "import", "eksport", "vis", "liste"]
  static let options = [
    "--data", "--plan", "--pr", "--json", "--sted", "--dato", "--kvartal", "--kilde", "--note",
    "--rettelse", "--ikke-maalt", "--antal-svar", "--bruger", "--grund", "--besluttet-af",
    "--virkning", "--help", "--version",
  ]

  private static let lines = [
    "registrer": "maalepind registrer ID VÆRDI [--sted STED] [--dato DATO]",
    "status": "maalepind status [--json]", "demo": "maalepind demo",
    "tjek": "maalepind plan tjek FIL", "import": "maalepind plan import FIL",
    "eksport": "maalepind plan eksport [--plan ID]", "vis": "maalepind plan vis [--plan ID]",
    "liste": "maalepind plan liste", "plan": "maalepind plan tjek|import|eksport|vis|liste",
  ]

  /// The line of the command that the arguments name, the innermost one.
  static func line(for arguments: [String]) -> String {
    let names = arguments.prefix(2).filter { lines[$0] != nil }
    return names.last.flatMap { lines[$0] } ?? "maalepind demo|status|registrer|plan"
  }

  /// The commands that could stand where an argument was not expected; nil where none can.
  static func subcommands(of arguments: [String]) -> [String]? {
    guard let first = arguments.first(where: { !$0.hasPrefix("-") }) else { return commands }
    if first == "plan" {
      return arguments.contains(where: planCommands.contains) ? nil : planCommands
    }
    return commands.contains(first) ? nil : commands
  }

  /// An example of an option's value.
  static func form(of option: String) -> String {
    switch option {
    case "--dato", "--pr", "--virkning": "2019-12-31"
    case "--kvartal": "2019K4"
    case "--sted": "Nøjsomhed"
    case "--data": "maalepind.sqlite"
    case "--plan": "helsingoer-syd"
    case "--besluttet-af": "bestyrelsen"
    case "--antal-svar": "293"
    default: "\"tekst\""
    }
  }
}
