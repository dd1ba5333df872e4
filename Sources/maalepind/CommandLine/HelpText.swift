/// The help of the commands in Danish throughout. The parser writes its headings and a few sentences of its own in
/// English; all else in its help is ours.
enum HelpText {
  /// What is missing where a command is.
  static let command = "kommandoen"

  /// The parser's help with its own words in Danish.
  static func danish(_ help: String) -> String {
    help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      if line.hasPrefix("  See '") { return "  " + more }
      for (english, danish) in words { line = line.replacing(english, with: danish) }
      return line
    }.joined(separator: "\n")
  }

  private static let more = "«maalepind KOMMANDO --help» fortæller mere om en kommando."

  private static let words = [
    ("OVERVIEW: ", ""), ("USAGE: ", "SÅDAN SKRIVES DET: "), ("ARGUMENTS:", "HVAD DER SKAL STÅ:"),
    ("OPTIONS:", "TILVALG:"), ("SUBCOMMANDS:", "KOMMANDOER:"), ("[<options>]", "[TILVALG]"),
    ("<options>", "TILVALG"), ("<subcommand>", "KOMMANDO"),
    ("Show the version.", "Vis udgaven."), ("Show help information.", "Vis denne hjælp."),
    ("Show subcommand help information.", "Vis hjælp til en kommando."),
    ("(default: ", "(ellers: "), ("(required)", "(skal stå der)"), ("<subcommands>", "KOMMANDO"),
  ]
}
