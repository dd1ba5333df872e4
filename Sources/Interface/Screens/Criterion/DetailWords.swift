import Criteria
import Wording

/// What a criterion's screen says.
enum DetailWords {
  static let toActivity = CommandText(name: "gå til aktiviteten", label: "aktivitet")
  static let asTable = CommandText(name: "grafens tal som tabel", label: "tabel")
  static let asChart = CommandText(name: "tallene som graf", label: "graf")
  static let walk = CommandText(name: "gå fra tal til tal i grafen", label: "tal for tal")
  static let nextSite = CommandText(name: "næste boligområde", label: "sted")
  static let nextPart = CommandText(name: "næste del", label: "del")
  static let previousPart = CommandText(name: "forrige del", label: "del")
  static let previousSite = CommandText(name: "forrige boligområde", label: "sted")

  /// The plan and the day that all is as of, the longest first.
  static func about(_ plan: String, on day: Day) -> [String] {
    ["\(plan), pr. \(DanishDay.text(day))", "\(plan), pr. \(DanishDay.short(day))"]
  }

  static let part = "Del"
  static let figures = "Tal"
  static let source = "Datakilde"
  static let label = "Mærkat"
  static let day = "Dag"
  static let quarter = "Kvartal"
  static let value = "Værdi"
  static let note = "Note"
  static let by = "Af"
  static let recordedBy = "Registreret af"
  static let recorded = "Registreret"
  static func noFigures(canRecord: Bool) -> String {
    "Der er ikke indtastet tal endnu." + (canRecord ? " Tryk n for at indtaste det første." : "")
  }

  /// Where the figure should be by its day: `efter planen 62,1 %`.
  static func due(_ value: String) -> String { "efter planen \(value)" }

  static func notes(_ notes: [String]) -> String {
    "Bemærk: " + notes.joined(separator: "; ") + "."
  }

  /// How many of the closed windows were met: `nået i 1 af 2 afsluttede år`.
  static func windows(met: Int, of closed: Int, length: WindowLength) -> String {
    let noun =
      switch length {
      case .year: closed == 1 ? "afsluttet år" : "afsluttede år"
      case .halfYear: closed == 1 ? "afsluttet halvår" : "afsluttede halvår"
      case .quarter: closed == 1 ? "afsluttet kvartal" : "afsluttede kvartaler"
      case .plan: closed == 1 ? "afsluttet periode" : "afsluttede perioder"
      }
    return "nået i \(met) af \(closed) \(noun)"
  }

  static func struckOut(_ figure: String) -> String { "(\(figure))" }

  /// Why a figure no longer stands: `rettet 15.01.2020 af Mette: tastefejl`, `fortrudt 15.01.2020 af Mette`.
  static func change(
    isWithdrawal: Bool, on day: Day, by name: String, because reason: String
  ) -> String {
    let what = "\(DanishDay.short(day)) af \(name)"
    return isWithdrawal ? "fortrudt \(what)" : "rettet \(what): \(reason)"
  }

  static func parts(_ text: String) -> String { "opdeling: \(text)" }

  static func own(source: String) -> String { "kilde: \(source)" }

  static func evidence(_ text: String) -> String { "dokumentation: \(text)" }

  /// - Parameter others: what Tab goes on to, in a word.
  static func walkHint(arrows: String, others: String?) -> String {
    let tab = others.map { ", og skift \($0) med Tab" } ?? ""
    return "Gå fra tal til tal i grafen med \(arrows)\(tab)."
  }

  static func spoken(
    day: Day, site: String?, figure: String, number: Int, of count: Int
  ) -> String {
    let place = site.map { ", \($0)" } ?? ""
    return "\(DanishDay.text(day))\(place): \(figure) (tal \(number) af \(count))"
  }

  static func spoken(window: String, comesTo value: String, isWhole: Bool) -> String {
    isWhole ? ". Hele \(window): \(value)" : ". \(window) indtil nu: \(value)"
  }

  static let adjustments = "Justeringer"
}
