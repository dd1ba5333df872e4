import Criteria
import Wording

/// What a plan's workbook says besides what all reports do.
enum WorkbookWords {
  /// The first sheet.
  static let overview = "Overblik"
  static let area = CriterionGroup.area.capitalizedFirst
  static let activity = CriterionGroup.activity.capitalizedFirst
  static let number = "Nr."
  static let part = "Del"
  static let unit = "Enhed"
  static let startDay = "Start, dag"
  static let nowDay = "Nu, dag"
  static let numerator = "Tæller"
  static let denominator = "Nævner"
  static let goalNumber = "Måltal"
  static let goalHigh = "Måltal, højst"
  static let deadline = "Frist"
  static let expected = "Forventet"
  static let id = "Id"

  /// What the workbook is about: `Nordby, pr. 15. januar 2020`.
  static func title(_ plan: Plan, on day: Day) -> String {
    "\(plan.name), pr. \(DanishDay.text(day))"
  }

  static let noCriteria = "Indsatsområdet har ingen kriterier endnu."
  static let noFigures = "\(VerdictWords.reason(.noFigures).capitalizedFirst)."
  /// Above the figures that add up to those of each window.
  static let recorded = "Tallene, som de er registreret"
  static let day = "Dag"
  static let window = "Periode"

  /// A level that figures are seen against: `Mål`, `Mål, højst`, `Mål i Nøjsomhed`.
  ///
  /// - Parameters:
  ///   - number: which of the goal's numbers it is, of how many.
  ///   - site: whose it is, where others have another.
  static func level(_ word: String, number: Int, of count: Int, site: String?) -> String {
    let whose = site.map { "\(word) i \($0)" } ?? word
    return count < 2 ? whose : "\(whose), \(number == 0 ? "mindst" : "højst")"
  }

  /// The steps of a rating by their numbers: `1 slet ikke, 2 i mindre grad`.
  static func steps(_ steps: [String]) -> String {
    steps.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
  }

  /// What was told in place of a number: `Nøjsomhed: ikke målt: skolen var lukket`.
  static func told(_ figure: Figure, of status: IndicatorStatus, site: String?) -> String {
    let text = FigureText.text(
      figure, unit: status.indicator.unit, tally: status.indicator.tally)
    return (site.map { "\($0): " } ?? "") + text
  }
}
