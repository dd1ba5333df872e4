import Criteria
import Wording

/// What is late and what waits, each with its number.
enum LateWords {
  /// `14 tal`, `1 milepæl`, `2 uafklarede i logbogen`; nothing is said of what there is none of.
  static func items(
    figures: Int, milestones: Int, duties: Int, followUps: Int, occasions: Int
  ) -> [String] {
    [
      (figures, "tal", "tal"), (milestones, "milepæl", "milepæle"),
      (duties, "afrapportering", "afrapporteringer"), (followUps, "opfølgning", "opfølgninger"),
      (occasions, "uafklaret i logbogen", "uafklarede i logbogen"),
    ].filter { $0.0 > 0 }.map(DanishNoun.count)
  }

  static func items(_ summary: PlanSummary) -> [String] {
    items(
      figures: summary.figures.overdue, milestones: summary.outstanding.overdueMilestones,
      duties: summary.outstanding.overdueDuties, followUps: summary.outstanding.lateFollowUps,
      occasions: summary.outstanding.unsettledOccasions)
  }

  /// `1 indstilling venter på beslutning`.
  static func waiting(_ count: Int) -> String {
    DanishNoun.count(count, "indstilling", "indstillinger") + " venter på beslutning"
  }
}
