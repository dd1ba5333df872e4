import Wording

/// What the overview is narrowed to and ordered by.
enum FilterWords {
  static let filter = "Vis kun"
  static let order = "Rækkefølge"
  static let attention = "kræver opmærksomhed"

  static func site(_ name: String?) -> String {
    name.map { "sted: \($0)" } ?? "samlet for planen"
  }

  static func source(_ name: String) -> String { "datakilde: \(name)" }

  static func shown(filter: String?, rows: Int, of all: Int, order: String?) -> String {
    let what = filter.map { "\($0), \(DanishNumber.text(rows)) af \(CountWords.rows(all))" }
    return "Viser: " + [what, order].compactMap { $0 }.joined(separator: "; ") + " (Esc viser alt)"
  }
}
