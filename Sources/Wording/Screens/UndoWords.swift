import Criteria

/// What is said when something is done, or taken back again.
public enum UndoWords {
  /// Why a figure or a line of the logbook is taken back, as it then says.
  public static let reason = "fortrudt"

  /// A figure was taken back, and what stands now, if anything does.
  public static func undone(
    _ criterion: String, site: String?, day: Day, figure: String?, change: String
  ) -> String {
    let what = criterion + (site.map { ", \($0)" } ?? "") + ": "
    let stands =
      figure.map { "\($0) pr. \(DanishDay.short(day)) står igen" }
      ?? "tallet pr. \(DanishDay.short(day)) er taget tilbage"
    return "Fortrudt: \(what)\(stands).  \(change)"
  }

  /// A change to what is followed is stored.
  public static func done(_ edit: PlanEdit) -> String {
    "Gemt: \(EditText.done(edit)). Tast u for at fortryde."
  }

  /// A change was taken back; the change is the one that did it.
  public static func undone(_ edit: PlanEdit) -> String { "Fortrudt: \(EditText.done(edit))." }
}
