import Wording

/// What stands on a page beside what the report says.
enum ReportDrawingWords {
  /// What the numbers beneath it are.
  static let page = "side"

  /// After what heads a page that goes on from the one before.
  static let continued = "fortsat"

  /// A span that nothing was said of.
  static let notJudged = "ikke vurderet"

  /// What there is no room for, and where it stands: `… og 4 flere, side 2`.
  static func rest(_ count: Int, on page: Int?) -> String {
    "… og \(DanishNumber.text(count)) \(count == 1 ? "mere" : "flere")"
      + (page.map { ", side \($0)" } ?? "")
  }
}
