import TestSupport
import Testing

@testable import Criteria

@Suite("Milestones")
struct MilestoneTests {
  private static func milestone(
    _ start: String?, _ deadline: MilestoneDeadline, done: String? = nil
  ) -> Milestone {
    var milestone = Milestone(
      id: Make.slug("m"), name: "M", start: start.map(Make.day), deadline: deadline)
    milestone.done = done.map(Make.day)
    return milestone
  }

  @Test func aHundredDayActionEndsAHundredDaysAfterItsStart() {
    #expect(
      Self.milestone("2019-03-01", .daysAfterStart(100)).deadlineDay == Make.day("2019-06-09"))
    #expect(Self.milestone(nil, .daysAfterStart(100)).deadlineDay == nil)
    #expect(Self.milestone("2019-03-01", .missing).deadlineDay == nil)
  }

  @Test(
    "where it stands on 1 June 2019",
    arguments: [
      (milestone(nil, .on(Make.day("2019-06-01"))), MilestoneState.underWay),
      (milestone(nil, .on(Make.day("2019-05-31"))), .overdue(days: 1)),
      (milestone("2019-06-02", .on(Make.day("2019-07-01"))), .ahead),
      (milestone("2019-06-01", .daysAfterStart(100)), .underWay),
      (milestone("2019-02-20", .daysAfterStart(100)), .overdue(days: 1)),
      (milestone(nil, .daysAfterStart(100)), .undated),
      (milestone("2019-01-01", .missing), .undated),
      (milestone(nil, .on(Make.day("2019-05-31")), done: "2019-05-31"), .done(late: false)),
      (milestone(nil, .on(Make.day("2019-05-31")), done: "2019-06-01"), .done(late: true)),
      (milestone(nil, .missing, done: "2019-06-01"), .done(late: false)),
      (milestone(nil, .on(Make.day("2019-06-30")), done: "2019-06-02"), .underWay),
    ])
  func states(_ milestone: Milestone, _ state: MilestoneState) {
    #expect(milestone.state(on: Make.day("2019-06-01")) == state)
  }

  @Test func oneThatEndsBeforeItStartsIsBackwards() {
    #expect(Self.milestone("2019-03-02", .on(Make.day("2019-03-01"))).isBackwards)
    #expect(!Self.milestone("2019-03-01", .on(Make.day("2019-03-01"))).isBackwards)
    #expect(!Self.milestone(nil, .on(Make.day("2019-03-01"))).isBackwards)
  }

  @Test func theyAreListedByDeadlineAndThoseWithoutOneLast() {
    var plan = Make.plan()
    var area = FocusArea(id: Make.slug("a"), name: "A")
    for (id, milestones) in [
      ("x", [("u", nil), ("b", "2019-06-01")]), ("y", [("c", "2019-06-01"), ("a", "2018-02-01")]),
    ] as [(String, [(String, String?)])] {
      var activity = Activity(id: Make.slug(id), name: id)
      activity.milestones = milestones.map { id, day in
        Milestone(
          id: Make.slug(id), name: id, deadline: day.map { .on(Make.day($0)) } ?? .missing)
      }
      area.activities.append(activity)
    }
    plan.focusAreas = [area]
    #expect(
      plan.placedMilestones.map { "\($0.activity) \($0.milestone.id)" } == [
        "y a", "x b", "y c", "x u",
      ])
  }
}
