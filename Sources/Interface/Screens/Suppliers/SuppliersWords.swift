import Criteria
import Wording

/// What the screens about suppliers say.
enum SuppliersWords {
  static let letter = CommandText(
    name: "læs brevet til den valgte; en rykker, når der er bedt om tallene før", label: "brev")
  static let saveLetter = CommandText(
    name: "gem brevet og skemaet som filer", label: "gem som filer")
  static let noteSent = CommandText(
    name: "noter, at der er bedt om tallene i dag", label: "noter som sendt")

  static func title(_ quarter: Quarter) -> String { "Rykkere: \(DanishQuarter.text(quarter))" }

  /// How much is missing of all and by when, the longest first.
  static func summary(_ standings: [SupplierStanding], of round: Round, asOf: Day) -> [String] {
    let expected = standings.reduce(0) { $0 + $1.expected }
    let missing = standings.reduce(0) { $0 + $1.missing.count }
    guard missing > 0 else { return ["alle \(DanishNumber.text(expected)) tal er modtaget"] }
    let count = "\(DanishNumber.text(missing)) af \(DanishNumber.text(expected)) tal mangler"
    return ["\(count), \(SupplierWords.deadline(round, asOf: asOf))", count]
  }

  static let supplier = "Leverandør"
  static let missing = "Mangler"
  static let nothingExpected = "Ingen skal levere tal for kvartalet."

  static func more(_ count: Int) -> String { "… og \(DanishNumber.text(count)) til." }

  /// How many of how many: `2 af 4`.
  static func count(_ standing: SupplierStanding) -> String {
    "\(DanishNumber.text(standing.missing.count)) af \(DanishNumber.text(standing.expected))"
  }

  static func letterTitle(_ standing: SupplierStanding) -> String {
    "\(standing.asked.isEmpty ? "Brev" : "Rykker") til \(SupplierWords.name(standing))"
  }

  static func wrote(_ names: [String], in directory: String) -> String {
    "Gemt: \(DanishList.text(names, joinedBy: "og")) i \(directory). Tryk n, når det er sendt."
  }

  /// Why it cannot be noted that nobody was asked.
  static let nobodyToAsk =
    "Aftalen siger ikke, hvem der leverer tallene; skriv kriteriets datakilde i planen først."
}
