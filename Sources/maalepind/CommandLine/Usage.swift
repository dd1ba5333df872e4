import ArgumentParser
import Wording

extension UsageProblem {
  /// The problem that the argument parser describes in English. Its errors are not public as values, so the
  /// words are recognised by their beginning; a test holds each of them.
  init(parserMessage message: String, arguments: [String]) {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    let first = quoted.first ?? ""
    // `<FIL> ...` and `--sted <sted>` as they are written: FIL, --sted.
    let name = String((first.split(separator: " ").first ?? "").filter { !"<>".contains($0) })
    let usage = Usage.line(for: arguments)
    if message.hasPrefix("Unknown option") || message.hasPrefix("Invalid option") {
      let option = first.isEmpty ? String(message.split(separator: " ").last ?? "") : first
      let known = Usage.options(for: arguments)
      // The parser blames the first option where the command before it is the one unknown.
      if let word = Usage.stray(in: arguments) {
        self = .unknownCommand(word, among: Usage.subcommands(of: arguments) ?? [])
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
      if let known = Usage.subcommands(of: arguments), !known.contains(first) {
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

/// How the commands are written.
enum Usage {
  static let commands = names(under: Maalepind.self)
  static let planCommands = names(under: Plans.self)

  /// The commands that can be named, in the help's order.
  private static func names(under command: any ParsableCommand.Type) -> [String] {
    command.configuration.subcommands.filter { $0 != Screens.self }
      .compactMap { $0.configuration.commandName }
  }

  static let commonOptions = ["--data", "--plan", "--pr"]

  /// What is done when no command is named.
  private static let screens = "skaerme"

  /// The options of each command besides those that all have.
  private static let ownOptions = [
    "bestyrelse": ["--kvartal", "--sekunder"],
    "status": ["--json", "--kvartal"], "luk": ["--ja", "--bruger"],
    "gendan": ["--ja"], "tjek": ["--segl"],
    "fjern-tekst": ["--grund", "--tekst", "--ja", "--bruger"],
    "genaabn": ["--grund", "--bruger"],
    "registrer": [
      "--sted", "--dato", "--kvartal", "--kilde", "--note", "--bilag", "--rettelse",
      "--ikke-maalt", "--antal-svar", "--bruger",
    ],
    "afholdt": [
      "--sted", "--dato", "--deltagere", "--maerke", "--antal", "--note", "--planlagt",
      "--rettelse", "--aflys", "--linje", "--bruger",
    ],
    "logbog": ["--sted"],
    "opfoelgning": ["--kvartal", "--bruger"],
    "historik": ["--kriterium", "--sted", "--fra", "--til", "--af", "--numre", "--json"],
    "skema": [
      "--leverandoer", "--kvartal", "--brev", "--sendt", "--bruger", "--fil", "-o",
    ],
    screens: ["--bruger"],
    "import": ["--proev", "--format", "--bruger"] + revision,
    "eksport": ["--format", "--fil", "-o"], "plan import": revision + ["--bruger"],
    "plan eksport": ["--fil", "-o"],
  ]

  private static let revision = ["--grund", "--besluttet-af", "--virkning"]

  static let valuedOptions =
    commonOptions
    + ownOptions.values.joined().filter {
      !["--json", "--planlagt", "--proev", "--brev", "--sendt", "--ja", "--numre"].contains($0)
    }

  /// The options that may stand several times, each with a value of its own.
  static let repeatableOptions = ["--maerke", "--antal"]

  /// The options of the command that the arguments name.
  static func options(for arguments: [String]) -> [String] {
    (ownOptions[command(of: arguments) ?? screens] ?? []) + commonOptions + ["--help"]
  }

  private static let lines = [
    "registrer": "maalepind registrer ID VÆRDI [--sted STED] [--dato DATO]",
    "afholdt": "maalepind afholdt AKTIVITET [--sted STED] [--dato DATO] [--deltagere ANTAL]",
    "logbog": "maalepind logbog [AKTIVITET] [--sted STED]",
    "opfoelgning": "maalepind opfoelgning [--kvartal KVARTAL]",
    "luk": "maalepind luk KVARTAL [--ja]", "genaabn": "maalepind genaabn KVARTAL --grund GRUND",
    "historik":
      "maalepind historik [--kriterium ID] [--sted STED] [--fra DATO] [--til DATO] [--af NAVN]",
    "bestyrelse": "maalepind bestyrelse [--kvartal KVARTAL] [--sekunder ANTAL]",
    "status": "maalepind status [--json]", "demo": "maalepind demo",
    "skema": "maalepind skema [--leverandoer NAVN] [--kvartal KVARTAL] [--brev] [-o FIL]",
    "import": "maalepind import FIL", "eksport": "maalepind eksport [--format FORMAT] [-o FIL]",
    "plan tjek": "maalepind plan tjek FIL", "plan import": "maalepind plan import FIL",
    "plan eksport": "maalepind plan eksport [--plan ID]",
    "plan vis": "maalepind plan vis [--plan ID]", "plan liste": "maalepind plan liste",
    "plan vendinger": "maalepind plan vendinger",
    "kopi": "maalepind kopi FIL", "gendan": "maalepind gendan [FIL] [--ja]",
    "tjek": "maalepind tjek [--segl SEGL]",
    "fjern-tekst": "maalepind fjern-tekst NR --grund GRUND [--tekst ORD] [--ja]",
    "plan": "maalepind plan " + planCommands.joined(separator: "|"),
  ]

  /// The line of the command that the arguments name, the innermost one.
  static func line(for arguments: [String]) -> String {
    command(of: arguments).flatMap { lines[$0] } ?? "maalepind " + commands.joined(separator: "|")
  }

  private static func command(of arguments: [String]) -> String? {
    let inner = arguments.prefix(2).joined(separator: " ")
    return lines[inner] == nil ? arguments.first { lines[$0] != nil } : inner
  }

  /// The commands that could stand where an argument was not expected; nil where none can.
  static func subcommands(of arguments: [String]) -> [String]? {
    guard let first = arguments.first(where: { !$0.hasPrefix("-") }) else { return commands }
    if first == "plan" {
      return arguments.contains(where: planCommands.contains) ? nil : planCommands
    }
    return commands.contains(first) ? nil : commands
  }

  /// The word that stands where a command should.
  static func stray(in arguments: [String]) -> String? {
    guard subcommands(of: arguments) != nil else { return nil }
    let words = arguments.prefix { !$0.hasPrefix("-") }
    return words.first == "plan" ? words.dropFirst().first : words.first
  }

  /// An example of an option's value, in the command that the arguments name.
  static func form(of option: String, for arguments: [String] = []) -> String {
    switch option {
    case "--dato", "--pr", "--virkning", "--fra", "--til": "2019-12-31"
    case "--kvartal": "2019K4"
    case "--sted": "Nøjsomhed"
    case "--kriterium": "trygge-beboere"
    case "--af", "--bruger": "Mette"
    case "--leverandoer": "politiet"
    case "--data": "maalepind.sqlite"
    case "--plan": "helsingoer-syd"
    case "--besluttet-af": "bestyrelsen"
    case "--antal-svar": "293"
    case "--sekunder": "15"
    case "--deltagere": "12"
    case "--antal": "\"økonomi=3\""
    case "--maerke": "frivillig-drevet"
    case "--linje": "1f0c9a2e"
    case "--segl": "214-3f9a-07bc-e1d4-5566-90ab"
    case "--fil", "-o": arguments.first == "plan" ? "plan.yaml" : "tal.csv"
    case "--format": "csv"
    default: "\"tekst\""
    }
  }
}
