import TestSupport
import Testing

@testable import Criteria

@Suite("Follow-ups") struct FollowUpTests {
  private static func followUp(_ deadline: String?) -> FollowUp {
    FollowUp(
      action: "Natteravne", topic: .plan, deadline: deadline.map { Make.day($0) })
  }

  @Test func oneIsUnderWayUntilItsLastDayHasPassedAndThenLate() {
    let followUp = Self.followUp("2019-03-31")
    #expect(followUp.state(on: Make.day("2019-03-31")) == .underWay)
    #expect(followUp.state(on: Make.day("2019-04-02")) == .overdue(days: 2))
    #expect(Self.followUp(nil).state(on: Make.day("2021-12-31")) == .underWay)
  }

  @Test func oneHasEndedFromTheDayThatItIsSaid() {
    var followUp = Self.followUp("2019-03-31")
    followUp.ending = FollowUpEnding(isDone: false, on: Make.day("2019-05-01"))
    #expect(followUp.state(on: Make.day("2019-04-30")) == .overdue(days: 30))
    #expect(followUp.state(on: Make.day("2019-05-01")) == .ended(isDone: false))
  }

  @Test func thoseToDoStandByTheirLastDayAndThoseWithoutOneLast() {
    var plan = Make.plan()
    var ended = Self.followUp("2018-01-01")
    ended.ending = FollowUpEnding(isDone: true, on: Make.day("2018-01-01"))
    plan.followUps = [
      Self.followUp(nil), Self.followUp("2019-06-30"), ended, Self.followUp("2019-03-31"),
    ]
    #expect(
      plan.openFollowUps(on: Make.day("2019-04-10")).map(\.deadline)
        == [Make.day("2019-03-31"), Make.day("2019-06-30"), nil])
  }
}
