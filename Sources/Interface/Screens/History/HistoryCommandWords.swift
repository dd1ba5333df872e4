/// The texts of the history's own commands.
enum HistoryCommandWords {
  static let historyKind = CommandText(name: "vælg, hvad der vises", label: "vis")
}
