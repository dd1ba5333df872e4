import TestSupport
import Testing

@testable import Criteria

/// What is outstanding on a plan besides its figures.
@Suite struct OutstandingTests {
  private static func milestone(_ deadline: String?, done: String? = nil) -> Milestone {
    var milestone = Milestone(
      id: Make.slug("m-\(deadline ?? "uden")-\(done ?? "aaben")"), name: "Milepæl",
      deadline: deadline.map { .on(Make.day($0)) } ?? .missing)
    milestone.done = done.map(Make.day)
    return milestone
  }

  private static func recommendation(
    _ proposed: String?, decided: String? = nil
  ) -> Recommendation {
    var recommendation = Recommendation(
      id: Make.slug("i-\(proposed ?? "uden")-\(decided ?? "aaben")"), name: "Indstilling",
      proposed: proposed.map(Make.day))
    recommendation.decision = decided.map {
      RecommendationDecision(.adopted, on: Make.day($0), because: "test")
    }
    return recommendation
  }

  private static func occasion(_ day: String, _ state: OccasionState, _ number: Int) -> Occasion {
    Occasion(
      id: "o\(number)", activity: Make.slug("aktivitet"), site: nil, day: Make.day(day),
      state: state, recordedBy: "test", recordedAt: 0)
  }

  static func duty(_ name: String, _ days: String...) -> ReportingDuty {
    var duty = ReportingDuty(id: Make.slug(name), name: name)
    duty.days = days.map(Make.day)
    return duty
  }

  /// A plan with one activity that has these steps.
  static func plan(_ milestones: [Milestone] = []) -> Plan {
    var plan = Make.plan()
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    var activity = Activity(id: Make.slug("aktivitet"), name: "Aktivitet")
    activity.milestones = milestones
    area.activities = [activity]
    plan.focusAreas = [area]
    return plan
  }

  private static func outstanding(
    _ plan: Plan, _ logbook: [Occasion] = [], on day: String
  ) -> Outstanding {
    Outstanding(plan, records: Records(logbook: Logbook(logbook)), asOf: Make.day(day))
  }

  @Test(
    "A milestone is late from the day after its deadline until it is done",
    arguments: [
      ("2019-06-29", 0), ("2019-06-30", 0), ("2019-07-01", 1), ("2019-08-14", 1),
      ("2019-08-15", 0),
    ])
  func milestones(day: String, late: Int) {
    let plan = Self.plan([
      Self.milestone("2019-06-30", done: "2019-08-15"), Self.milestone(nil),
      Self.milestone("2019-03-31", done: "2019-03-01"), Self.milestone("2021-01-31"),
    ])
    let found = Self.outstanding(plan, on: day)
    #expect(found.overdueMilestones == late)
    #expect(found.overdue == late)
  }

  @Test(
    "A recommendation waits from the day it is proposed until it is decided",
    arguments: [
      // One has no day of proposal and is never decided.
      ("2019-02-28", 1, nil), ("2019-03-01", 2, "2019-03-01"), ("2019-05-09", 3, "2019-03-01"),
      ("2019-05-10", 2, "2019-04-01"),
    ] as [(String, Int, String?)])
  func recommendations(day: String, waiting: Int, since: String?) {
    var plan = Self.plan()
    plan.recommendations = [
      Self.recommendation("2019-04-01"), Self.recommendation(nil),
      Self.recommendation("2019-03-01", decided: "2019-05-10"),
    ]
    let found = Self.outstanding(plan, on: day)
    #expect(found.undecided == waiting)
    #expect(found.undecidedSince == since.map(Make.day))
    #expect(found.overdue == 0, "to wait is not to be late")
  }

  @Test("A planned occasion is late when its day has passed and it still stands as planned")
  func occasions() {
    var held = Self.occasion("2019-05-01", .held, 2)
    held.supersedes = "o1"
    let logbook = [
      Self.occasion("2019-05-01", .planned, 1), held, Self.occasion("2019-05-02", .planned, 3),
      Self.occasion("2019-05-03", .planned, 4),
    ]
    #expect(Self.outstanding(Self.plan(), logbook, on: "2019-05-02").unsettledOccasions == 0)
    #expect(Self.outstanding(Self.plan(), logbook, on: "2019-05-03").unsettledOccasions == 1)
    #expect(Self.outstanding(Self.plan(), logbook, on: "2019-05-04").overdue == 2)
  }

  @Test(
    "The next duty is the first day that has not passed, with all that is due on it",
    arguments: [
      ("2019-02-01", "2019-03-15", ["Opfølgning"]),
      ("2019-03-16", "2019-06-30", ["Halvårsrapport", "Opfølgning"]),
      ("2019-06-30", "2019-06-30", ["Halvårsrapport", "Opfølgning"]),
      ("2019-07-01", "2019-12-31", ["Halvårsrapport"]), ("2020-01-01", nil, []),
    ] as [(String, String?, [String])])
  func duties(day: String, next: String?, names: [String]) {
    var plan = Self.plan()
    plan.reportingDuties = [
      Self.duty("Halvårsrapport", "2019-06-30", "2019-12-31"),
      Self.duty("Opfølgning", "2019-03-15", "2019-06-30"), Self.duty("Møder"),
    ]
    let found = Self.outstanding(plan, on: day).nextDuty
    #expect(found?.day == next.map(Make.day))
    #expect(found?.names ?? [] == names)
  }

  @Test("A duty is late from the day after until somebody says that it was done for that day")
  func lateDuties() {
    var plan = Self.plan()
    var report = Self.duty("Rapport", "2019-03-15", "2019-06-30")
    plan.reportingDuties = [report, Self.duty("Møder")]
    func late(_ day: String) -> Int { Self.outstanding(plan, on: day).overdueDuties }
    #expect(late("2019-03-15") == 0)
    #expect(late("2019-03-16") == 1)
    #expect(late("2021-01-01") == 2)
    #expect(Self.outstanding(plan, on: "2021-01-01").overdue == 2)
    report = report.fulfilled(on: Make.day("2019-04-02"), due: Make.day("2019-03-15"))
    plan.reportingDuties[0] = report
    #expect(late("2019-04-01") == 1, "it was not done yet")
    #expect(late("2019-04-02") == 0)
    #expect(late("2019-07-01") == 1, "the next day is still open")
    let early = report.fulfilled(on: Make.day("2019-06-20"), due: Make.day("2019-06-30"))
    plan.reportingDuties[0] = early
    #expect(Self.outstanding(plan, on: "2019-06-20").nextDuty == nil)
    #expect(early.timesFulfilled(inYearOf: Make.day("2019-06-20")) == 2)
    let again = early.fulfilled(on: Make.day("2019-06-25"), due: Make.day("2019-06-30"))
    #expect(again.done.count == 2, "what was said of the day before gives way")
  }

  @Test("A follow-up is late when its last day has passed and it has not ended")
  func lateFollowUps() {
    var plan = Self.plan()
    var ended = FollowUp(action: "b", topic: .plan, deadline: Make.day("2019-03-31"))
    ended.ending = FollowUpEnding(isDone: false, on: Make.day("2019-05-01"))
    plan.followUps = [
      FollowUp(action: "a", topic: .plan, deadline: Make.day("2019-03-31")), ended,
      FollowUp(action: "c", topic: .plan),
    ]
    #expect(Self.outstanding(plan, on: "2019-03-31").lateFollowUps == 0)
    #expect(Self.outstanding(plan, on: "2019-04-01").lateFollowUps == 2)
    #expect(Self.outstanding(plan, on: "2019-05-01").overdue == 1)
  }
}
