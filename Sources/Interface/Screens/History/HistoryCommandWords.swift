import Wording

/// The texts of the history's own commands.
enum HistoryCommandWords {
  static let history = CommandText(
    name: "ændringer: hvem der har gjort hvad og hvornår (historikken)", label: "ændringer")
  static let historyKind = CommandText(name: "vælg, hvad der vises", label: "vis")
}
