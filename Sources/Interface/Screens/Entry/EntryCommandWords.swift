/// The texts of the entry's own commands.
enum EntryCommandWords {
  static let chooseSite = CommandText(name: "vælg boligområde", label: "vælg sted")
  static let save = CommandText(name: "gem tallet", label: "gem")
  static let saveAnywhere = CommandText(
    name: "gem tallet fra et hvilket som helst felt", label: "gem")
}
