/// The texts of a criterion's own commands.
enum DetailCommandWords {
  static let toActivity = CommandText(name: "gå til aktiviteten", label: "aktivitet")
  static let asTable = CommandText(name: "grafens tal som tabel", label: "tabel")
  static let asChart = CommandText(name: "tallene som graf", label: "graf")
  static let walk = CommandText(name: "gå fra tal til tal i grafen", label: "tal for tal")
  static let nextSite = CommandText(name: "næste boligområde", label: "sted")
  static let nextPart = CommandText(name: "næste del", label: "del")
  static let previousPart = CommandText(name: "forrige del", label: "del")
  static let previousSite = CommandText(
    name: "forrige boligområde", label: "sted")
}
