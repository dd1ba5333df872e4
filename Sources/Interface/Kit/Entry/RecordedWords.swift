import Criteria
import Wording

/// What is said of a figure that was recorded or was taken back.
enum RecordedWords {
  /// That a figure was stored, perhaps in the place of one that stood, and what it changed.
  static func recorded(
    _ name: String, site: String?, figure: String, day: Day, isCorrection: Bool, change: String
  ) -> String {
    let place = site.map { ", \($0)" } ?? ""
    return "\(isCorrection ? "Rettet" : "Gemt"): \(name)\(place): \(figure) "
      + "pr. \(DanishDay.short(day)).  \(change)"
  }

  static func change(from before: String?, to after: String) -> String {
    before == after ? after : [before, after].compactMap { $0 }.joined(separator: " → ")
  }

  /// A figure was taken back, and what stands now, if anything does.
  static func undone(
    _ criterion: String, site: String?, day: Day, figure: String?, change: String
  ) -> String {
    let what = criterion + (site.map { ", \($0)" } ?? "") + ": "
    let stands =
      figure.map { "\($0) pr. \(DanishDay.short(day)) står igen" }
      ?? "tallet pr. \(DanishDay.short(day)) er taget tilbage"
    return "Fortrudt: \(what)\(stands).  \(change)"
  }
}
