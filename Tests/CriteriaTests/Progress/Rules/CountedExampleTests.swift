import Criteria
import TestSupport
import Testing

/// domain.md's worked examples told as occasions: the day is today, and a window is decided by its last
/// quarter being closed.
@Suite("Eksemplerne talt fra logbogen") struct CountedExampleTests {
  static let from2019 = Make.plan("2019-01-01")

  static func year(_ number: Int, _ target: (Amount) -> Target = Target.atLeast) -> Indicator {
    WorkedExample.count(target(Amount(number)))
  }

  /// Four a year, with so many held at the end of each of 2019's quarters.
  static func four(_ quarters: [Int], today: String, closed: [String] = []) -> CountedCase {
    let days = ["2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"]
    return zip(quarters, days).reduce(
      CountedCase(year(4), today: today, plan: from2019, closed: closed)
    ) { $0.holding($1.0, until: $1.1) }
  }

  @Test func aCountTowardsAYear() {
    #expect(Self.four([1], today: "2019-06-30").assessment().verdict == .onTrack)
    #expect(Self.four([1], today: "2019-06-30").assessment().windowExpected == 1)
    let behind = Self.four([1], today: "2019-09-30").assessment()
    #expect(behind.verdict == .behind)
    #expect(behind.windowExpected == 2)
    #expect(behind.windowSum == 1)
    #expect(behind.current?.day == Make.day("2019-09-30"))
    let twenty = CountedCase(Self.year(20), today: "2019-09-30", plan: Self.from2019)
      .holding(5, until: "2019-03-31").holding(2, until: "2019-06-30").holding(
        1, until: "2019-09-30"
      )
      .assessment()
    #expect(twenty.verdict == .farBehind)
    #expect(twenty.windowExpected == 14)
    #expect(twenty.pace?.rounded(toDecimals: 4) == Make.amount("0.5714").value)
    #expect(Self.four([1, 3], today: "2019-06-30").assessment().verdict == .met)
  }

  /// So many parties a year, in a logbook that is kept, but tells of none.
  static func parties(_ number: Int, today: String, plan: Plan = from2019) -> CountedCase {
    var indicator = year(number)
    indicator.counting = Counting(tag: "fest")
    return CountedCase(indicator, today: today, plan: plan).holding(["2019-01-08"])
  }

  @Test func aWindowWithALineAlwaysHoldsAFigureAndTodayIsItsDay() {
    let nothing = Self.parties(4, today: "2019-07-10").assessment()
    #expect(nothing.verdict == .farBehind)
    #expect(nothing.windowSum == 0)
    #expect(nothing.windowExpected == 2)
    #expect(nothing.current?.day == Make.day("2019-07-10"))
    #expect(nothing.window?.code == "2019")
    let early = Self.parties(1, today: "2019-10-20").assessment()
    #expect(early.verdict == .undecided(.tooEarly))
    #expect(early.windowSum == 0)
    let before = CountedCase(Self.year(4), today: "2018-12-31", plan: Self.from2019).assessment()
    #expect(before.verdict == .undecided(.notBegun))
  }

  @Test func aLogbookWithoutALineSaysNothingUntilAQuarterIsClosed() {
    func empty(_ today: String, closed: [String] = []) -> Assessment {
      CountedCase(Self.year(4), today: today, plan: Self.from2019, closed: closed).assessment()
    }
    #expect(empty("2019-03-31").verdict == .undecided(.tooEarly))
    #expect(empty("2019-04-01").verdict == .undecided(.noFigures))
    #expect(empty("2019-07-10").verdict == .undecided(.noFigures))
    #expect(empty("2019-07-10").windowSum == nil)
    let closed = empty("2019-07-10", closed: ["2019-03-31"])
    #expect(closed.verdict == .farBehind)
    #expect(closed.windowSum == 0)
    // A closed quarter of another year says nothing of this.
    let other = CountedCase(
      Self.year(4), today: "2020-07-10", plan: Self.from2019, closed: ["2020-03-31"])
    #expect(other.assessment().windows.map(\.verdict) == [.undecided(.noFigures), .farBehind])
  }

  @Test func aYearIsDecidedWhenItsLastQuarterIsClosed() {
    let open = Self.four([1, 0, 0, 2], today: "2020-01-15").assessment()
    #expect(open.verdict == .undecided(.awaitingFinal))
    #expect(open.window?.code == "2019")
    #expect(open.windowsClosed == 0)
    let missed = Self.four([1, 0, 0, 2], today: "2020-01-15", closed: ["2019-12-31"]).assessment()
    #expect(missed.verdict == .missed)
    #expect(missed.window?.code == "2019")
    #expect(missed.windowSum == 3)
    #expect(missed.windowsMet == 0)
    #expect(missed.windowsClosed == 1)
    #expect(Self.four([1, 1, 1, 1], today: "2020-01-15").assessment().verdict == .met)
    // That an earlier quarter is closed does not decide the year.
    let third = Self.four([1, 0, 0, 2], today: "2020-01-15", closed: ["2019-09-30"]).assessment()
    #expect(third.verdict == .undecided(.awaitingFinal))
  }

  @Test func aYearWithNothingHeldIsWithoutFiguresUntilItIsClosed() {
    for today in ["2020-01-15", "2020-02-15"] {
      let open = Self.four([0, 0, 0, 0], today: today).assessment()
      #expect(open.verdict == .undecided(.noFigures))
      #expect(open.window?.code == "2019")
      #expect(open.windowSum == nil)
    }
    // One line of the year makes it a year that is kept: awaited, and decided when the time has passed.
    #expect(
      Self.parties(4, today: "2020-01-15").assessment().verdict == .undecided(.awaitingFinal))
    #expect(Self.parties(4, today: "2020-01-31").assessment().verdict == .undecided(.awaitingFinal))
    #expect(Self.parties(4, today: "2020-02-01").assessment().verdict == .missed)
    let closed = Self.four([0, 0, 0, 0], today: "2020-01-15", closed: ["2019-12-31"])
    #expect(closed.assessment().verdict == .missed)
  }

  @Test func theYearBeforeStandsUntilThisOneSaysSomething() {
    let closed = Self.four([1, 0, 0, 2], today: "2020-03-31", closed: ["2019-12-31"])
    #expect(closed.assessment().verdict == .missed)
    #expect(closed.assessment().window?.code == "2019")
    var begun = closed.holding(["2020-02-11"])
    #expect(begun.assessment().window?.code == "2019")
    // It speaks the day after its first quarter.
    begun.today = Make.day("2020-04-01")
    #expect(begun.assessment().verdict == .onTrack)
    #expect(begun.assessment().window?.code == "2020")
  }

  @Test func noSourceOwesAFigure() {
    var item = Self.four([2], today: "2019-08-10")
    var source = DataSource(id: Make.slug("egen"), name: "Egen registrering")
    source.frequency = .quarterly
    item.plan.dataSources = [source]
    item.indicator.dataSource = .all(source.id)
    let assessment = item.assessment()
    #expect(assessment.verdict == .onTrack)
    #expect(assessment.notes.isDisjoint(with: [.stale, .notDueYet]))
    let due = FiguresDue(item.rollup, records: item.records)
    #expect(due.missing == 0)
    #expect(due.overdue == 0)
  }

  @Test func aPlanThatBeginsInAugustAsksForLess() {
    let item = CountedCase(
      Self.year(12), today: "2019-01-15", plan: Make.plan("2018-08-01"), closed: ["2018-12-31"]
    ).holding(4, until: "2018-12-31").assessment()
    #expect(item.verdict == .missed)
    #expect(item.window?.code == "2018")
  }

  @Test func atMostOneAYear() {
    let one = CountedCase(Self.year(1, Target.atMost), today: "2019-04-10", plan: Self.from2019)
      .holding(["2019-03-31"])
    #expect(one.assessment().verdict == .onTrack)
    #expect(one.assessment().windowExpected == 1)
    #expect(one.holding(["2019-04-09"]).assessment().verdict == .missed)
    // What is planned beyond the limit has not broken it.
    #expect(one.planning(["2019-05-01"]).assessment() == one.assessment())
  }

  @Test func tenAWeekOutsideTheHolidays() {
    let plan = Make.plan(
      "2019-01-01", holidays: [("2019-02-01", "2019-02-21"), ("2019-04-01", "2019-04-21")])
    let item = CountedCase(
      WorkedExample.count(.atLeast(Amount(10)), rate: .perWeek), today: "2019-06-30", plan: plan
    ).holding(181, until: "2019-06-30").assessment()
    #expect(item.verdict == .behind)
    #expect(item.windowSum == 181)
    #expect(item.windowExpected == 198)
    #expect(item.pace?.rounded(toDecimals: 4) == Make.amount("0.9141").value)
    #expect(item.current?.value.rounded(toDecimals: 1) == Make.amount("9.1").value)
  }

  @Test func onceAWeekAndOnceAMonth() {
    let weekly = CountedCase(
      WorkedExample.count(.atLeast(Amount(1)), rate: .perWeek), today: "2019-01-15",
      closed: ["2018-12-31"]
    ).holding(52, until: "2018-12-31").assessment()
    #expect(weekly.windows.first?.verdict == .met)
    #expect(weekly.windows.first?.sum == 52)
    let monthly = CountedCase(
      WorkedExample.count(.atLeast(Amount(1)), rate: .perMonth), today: "2019-12-31",
      plan: Make.plan("2019-01-01", holidays: [("2019-07-01", "2019-07-31")])
    ).holding(11, until: "2019-12-24").assessment()
    #expect(monthly.verdict == .onTrack)
    #expect(monthly.windowExpected == 11)
  }

  @Test func moreThanTheYearBefore() {
    let rises = Indicator(
      unit: .count(noun: "besøg"), tally: .sum(per: .year), goal: .all(Goal(.rises(fromYear: 2018)))
    )
    let item = CountedCase(rises, today: "2020-01-15", closed: ["2018-12-31"])
      .holding(4, until: "2018-11-01").holding(6, until: "2019-11-01")
    #expect(item.assessment().verdict == .undecided(.awaitingFinal))
    var closed = item
    closed.closedQuarters.insert(Quarter(containing: Make.day("2019-12-31")))
    #expect(closed.assessment().verdict == .onTrack)
    #expect(closed.assessment().current?.value == 6)
    #expect(closed.assessment().baseline?.value == 4)
  }

  @Test func aDeadlineWithinAQuarterEndsTheCount() {
    var indicator = WorkedExample.count(.atLeast(Amount(4)), .sum(per: .plan))
    indicator.goal = .all(Goal(.atLeast(Amount(4)), deadline: Make.day("2019-05-15")))
    let item = CountedCase(
      indicator, today: "2019-06-15", plan: Self.from2019, closed: ["2019-06-30"]
    )
    .holding(3, until: "2019-05-15").holding(2, until: "2019-05-17")
    #expect(item.assessment().verdict == .missed)
    #expect(item.assessment().windowSum == 3)
    #expect(item.holding(["2019-04-02"]).assessment().verdict == .met)
  }

  @Test func whatCannotBeJudgedIsCountedAllTheSame() {
    var indicator = Self.year(4)
    indicator.goal = .all(Goal(.missing))
    let item = CountedCase(indicator, today: "2019-08-01", plan: Self.from2019)
      .holding(2, until: "2019-03-31").holding(["2019-07-04"]).assessment()
    #expect(item.verdict == .undecided(.goalMissing))
    #expect(item.current?.value == 3)
  }
}
