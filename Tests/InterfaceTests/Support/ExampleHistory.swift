import Canvas
import Criteria

@testable import Interface

/// What has happened to the example plan: its figures and logbook, two quarters, and its revisions.
enum ExampleHistory {
  /// The events for some records, the oldest first.
  static func events(_ records: Records) -> [HistoryEvent] {
    let quarter = Quarter(containing: ExamplePlan.day("2019-09-30"))
    return HistoryEvent.inOrder(
      [
        HistoryEvent(by: "Jørgen", at: 1_514_800_000, .adopted),
        HistoryEvent(by: "Mette", at: 1_571_000_000, .closed(quarter, from: nil, reason: nil)),
        HistoryEvent(
          by: "Mette", at: 1_571_400_000, .reopened(quarter, reason: "politiets tal kom for sent")),
        HistoryEvent(by: "Mette", at: 1_571_500_000, .closed(quarter, from: nil, reason: nil)),
        HistoryEvent(by: "Åse", at: 1_578_400_000, .revised(revision)),
        HistoryEvent(
          by: "Åse", at: 1_578_500_000,
          .followed("Milepælen «Panelet er oprettet» er udført 7. januar 2020")),
      ] + HistoryEvent.all(in: records))
  }

  /// A goal that was raised.
  private static var revision: HistoryEvent.Revision {
    HistoryEvent.Revision(
      number: 2, before: ExamplePlan.plan, after: plan(raised: true),
      reason: "målet var nået i 2018", decidedBy: "bestyrelsen",
      effective: ExamplePlan.day("2020-01-01"))
  }

  private static func plan(raised: Bool) -> Plan {
    var plan = ExamplePlan.plan
    for area in plan.focusAreas.indices {
      for place in plan.focusAreas[area].criteria.indices
      where plan.focusAreas[area].criteria[place].id.text == "trygge-beboere" {
        plan.focusAreas[area].criteria[place].indicators[0].goal = .all(
          Goal(.atLeast(Amount(68))))
      }
    }
    return plan
  }
}
