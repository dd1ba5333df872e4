import Criteria
import TestSupport
import Testing

/// In how many of the open weeks or months a rate's goal was held. 2018 begins on a Monday.
@Suite("Uge for uge") struct HeldUnitsTests {
  static func step(
    _ days: [String], today: String, _ rate: Rate = .perWeek, holidays: [(String, String)] = [],
    closed: [String] = []
  ) -> ReasoningStep? {
    CountedCase(
      WorkedExample.count(.atLeast(Amount(1)), rate: rate), today: today,
      plan: Make.plan(holidays: holidays), closed: closed
    ).holding(days).assessment().reasoning.steps.first {
      if case .heldUnits = $0 { true } else { false }
    }
  }

  static let mondays = ["2018-01-01", "2018-01-08", "2018-01-22"]

  @Test func onlyWeeksThatAreOverCount() {
    #expect(Self.step(Self.mondays, today: "2018-01-06") == nil)
    #expect(Self.step(Self.mondays, today: "2018-01-07") == .heldUnits(.perWeek, held: 1, of: 1))
    #expect(Self.step(Self.mondays, today: "2018-01-27") == .heldUnits(.perWeek, held: 2, of: 3))
    #expect(Self.step(Self.mondays, today: "2018-01-31") == .heldUnits(.perWeek, held: 3, of: 4))
  }

  @Test func aWeekThatIsMostlyHolidayIsNotCounted() {
    func step(_ holiday: (String, String)) -> ReasoningStep? {
      Self.step(Self.mondays, today: "2018-01-31", holidays: [holiday])
    }
    #expect(step(("2018-01-15", "2018-01-21")) == .heldUnits(.perWeek, held: 3, of: 3))
    #expect(step(("2018-01-18", "2018-01-21")) == .heldUnits(.perWeek, held: 3, of: 3))
    #expect(step(("2018-01-19", "2018-01-21")) == .heldUnits(.perWeek, held: 3, of: 4))
  }

  @Test func severalInOneWeekHoldOnlyThatWeek() {
    #expect(
      Self.step(["2018-01-02", "2018-01-03", "2018-01-07"], today: "2018-01-14")
        == .heldUnits(.perWeek, held: 1, of: 2))
  }

  @Test func aWeekThatTheYearCutsCountsWhereMostOfItLies() {
    // Of the week from 31 December 2018 one day lies in 2018, which is not counted, and six in 2019.
    let weeks2018 = Self.step(["2018-12-31"], today: "2019-01-06")
    #expect(weeks2018 == .heldUnits(.perWeek, held: 0, of: 52))
    // 2019 speaks from April, when thirteen weeks are over.
    let newYear = ["2018-12-31", "2019-01-06"]
    #expect(Self.step(newYear, today: "2019-04-01") == .heldUnits(.perWeek, held: 1, of: 13))
    #expect(
      Self.step(["2018-12-31", "2019-01-07"], today: "2019-04-01")
        == .heldUnits(.perWeek, held: 1, of: 13))
    #expect(
      Self.step(newYear + ["2019-01-07"], today: "2019-04-01")
        == .heldUnits(.perWeek, held: 2, of: 13))
  }

  @Test func months() {
    #expect(
      Self.step(
        ["2018-01-31", "2018-03-01", "2018-04-04"], today: "2018-04-29", .perMonth,
        holidays: [("2018-02-01", "2018-02-15")])
        == .heldUnits(.perMonth, held: 2, of: 2))
    #expect(
      Self.step(["2018-01-31"], today: "2018-04-30", .perMonth)
        == .heldUnits(.perMonth, held: 1, of: 4))
  }
}
