/// How the commands are written.
enum Usage {
  /// The command that has commands of its own.
  static let group = "plan"

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

  static let registering = "maalepind registrer ID VÆRDI [--sted STED] [--dato DATO]"

  private static let lines = [
    "registrer": registering,
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
  ]

  /// The line of the command that the arguments name, the innermost one; nil where they name none, or only a group.
  static func line(for arguments: [String]) -> String? {
    command(of: arguments).flatMap { lines[$0] }
  }

  private static func command(of arguments: [String]) -> String? {
    let inner = arguments.prefix(2).joined(separator: " ")
    return lines[inner] == nil ? arguments.first { lines[$0] != nil || $0 == group } : inner
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
