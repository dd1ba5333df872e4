import Criteria
import TestSupport
import Testing

/// Which closing a board compares with.
@Suite("Hvad bestyrelsen sammenligner med") struct ClosingToCompareTests {
  private static func closing(_ number: Int, on day: String, measurements: Int) -> QuarterClosing {
    QuarterClosing(
      quarter: Make.quarter(2019, number), asOf: Make.day(day), recordedBy: "test",
      recordedAt: Make.day(day).number * 86_400, measurements: measurements)
  }

  private static func records(_ figures: [String], closings: [QuarterClosing]) -> Records {
    var records = Records(
      figures.enumerated().map { Make.measurement("1", on: $1, number: $0) },
      closedQuarters: Set(closings.map(\.quarter)))
    records.closings = closings
    return records
  }

  private static let second = closing(2, on: "2019-07-20", measurements: 1)
  private static let third = closing(3, on: "2019-10-20", measurements: 2)

  @Test func withNothingNewItIsTheOneBefore() {
    let records = Self.records(["2019-06-30", "2019-09-30"], closings: [Self.second, Self.third])
    #expect(records.closingToCompare(on: Make.day("2019-11-05")) == Self.second)
  }

  @Test func withAFigureSinceItIsTheNewest() {
    let records = Self.records(
      ["2019-06-30", "2019-09-30", "2019-10-31"], closings: [Self.second, Self.third])
    #expect(records.closingToCompare(on: Make.day("2019-11-05")) == Self.third)
    // On a day before that figure there is nothing new.
    #expect(records.closingToCompare(on: Make.day("2019-10-25")) == Self.second)
  }

  @Test func withAnotherGoalSinceItIsTheNewest() {
    var records = Self.records(["2019-06-30", "2019-09-30"], closings: [Self.second, Self.third])
    records.formerGoals = [
      FormerGoal(
        indicator: Make.id, site: nil, before: Goal(.atLeast(Amount(4))),
        deadlineBefore: .last(of: 2021), effective: Make.day("2019-11-01"))
    ]
    #expect(records.closingToCompare(on: Make.day("2019-11-05")) == Self.third)
  }

  @Test func theOnlyOneIsComparedWithAll() {
    let records = Self.records(["2019-06-30"], closings: [Self.second])
    #expect(records.closingToCompare(on: Make.day("2019-11-05")) == Self.second)
    #expect(records.closingToCompare(on: Make.day("2019-07-19")) == nil)
  }

  @Test func aClosedQuarterIsComparedWithTheOneBeforeIt() {
    let records = Self.records(["2019-06-30", "2019-09-30"], closings: [Self.second, Self.third])
    #expect(
      records.closingToCompare(on: Make.day("2019-11-05"), showing: Self.third) == Self.second)
    #expect(records.closingToCompare(on: Make.day("2019-11-05"), showing: Self.second) == nil)
  }
}
