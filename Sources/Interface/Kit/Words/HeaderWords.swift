import Criteria
import Wording

/// What stands at the top of the screens.
enum HeaderWords {
  static let program = "Målepind"
  static let demo = "EKSEMPELTAL"
  static let readOnly = "SKRIVEBESKYTTET"

  /// That everything is shown as of another day than today, the longest first.
  static func asOf(_ day: Day) -> [String] {
    [
      "som det så ud \(DanishDay.text(day))", "pr. \(DanishDay.text(day))",
      "pr. \(DanishDay.short(day))",
    ]
  }

  /// How far the period is: `24 af 48 måneder`.
  static func months(gone: Int, of all: Int) -> String { "\(gone) af \(all) måneder" }
}
