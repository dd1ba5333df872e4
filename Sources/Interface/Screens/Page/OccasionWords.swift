import Criteria
import Wording

/// What is said of an activity's logbook.
enum OccasionWords {
  static let newest = "Senest afholdt"
  static let next = "Næste planlagt"

  static func unsettled(_ count: Int) -> String {
    "\(DanishNumber.text(count)) \(count == 1 ? "planlagt dag" : "planlagte dage") er passeret: "
      + "blev \(count == 1 ? "den" : "de") til noget?"
  }

  /// How many have been held: `12 afholdt, heraf 5 i 2019`, `3 afholdt, ingen i 2020`.
  static func held(_ count: Int, thisYear: Int, year: Int) -> String {
    if count == 0 { return "ingen afholdt endnu" }
    let now = thisYear == 0 ? "ingen i \(year)" : "heraf \(DanishNumber.text(thisYear)) i \(year)"
    return "\(DanishNumber.text(count)) afholdt, \(now)"
  }

  /// An occasion in a line: `12. maj 2019, Nøjsomhed, 14 deltagere: note`.
  static func line(_ occasion: Occasion, in plan: Plan) -> String {
    let parts =
      [DanishDay.text(occasion.day), occasion.site.map { PlanNames.site($0, plan) }]
      .compactMap { $0 } + OccasionText.details(occasion, in: plan)
    return parts.joined(separator: ", ") + (occasion.note.map { ": \($0)" } ?? "")
  }
}
