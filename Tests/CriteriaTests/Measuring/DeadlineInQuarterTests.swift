import Criteria
import TestSupport
import Testing

/// Where a deadline lies inside the quarter, a figure says which side of it it holds for (domain.md, invariant 6).
@Suite("Fristen inde i kvartalet") struct DeadlineInQuarterTests {
  private static func day(
    deadline: String, quarter: Quarter? = nil, typed: String? = nil, today: String
  ) -> Result<Day, EntryProblem> {
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(
        id: Make.slug("antal"), name: "Antal", wording: "Antal",
        indicators: [
          Indicator(
            unit: .count(noun: "møder"),
            goal: .all(Goal(.atLeast(Amount(4)), deadline: Make.day(deadline))))
        ])
    ]
    var plan = Make.plan()
    plan.focusAreas = [area]
    var entry = FigureEntry(
      indicator: IndicatorID(Make.slug("antal")), site: nil, figure: .amount(Amount(3)))
    entry.quarter = quarter
    entry.day = typed.map(Make.day)
    return Result { () throws(EntryProblem) in
      try entry.holdingDay(in: plan, closed: [], today: Make.day(today))
    }
  }

  @Test func theDayIsAskedFor() {
    let asked = EntryProblem.dayNeeded(deadline: Make.day("2019-11-30"))
    #expect(
      Self.day(deadline: "2019-11-30", quarter: Quarter(2019, 4), today: "2020-01-15")
        == .failure(asked))
    #expect(Self.day(deadline: "2019-11-30", today: "2019-12-01") == .failure(asked))
  }

  @Test func theDayThatIsTypedIsTaken() {
    for day in ["2019-11-29", "2019-11-30", "2019-12-31"] {
      #expect(
        Self.day(
          deadline: "2019-11-30", quarter: Quarter(2019, 4), typed: day, today: "2020-01-15")
          == .success(Make.day(day)))
    }
  }

  @Test("It makes no difference before the deadline, in other quarters, and at the quarter's end")
  func otherwiseTheQuartersLast() {
    #expect(
      Self.day(deadline: "2019-11-30", today: "2019-11-30") == .success(Make.day("2019-11-30")))
    #expect(
      Self.day(deadline: "2019-11-30", quarter: Quarter(2019, 3), today: "2020-01-15")
        == .success(Make.day("2019-09-30")))
    #expect(
      Self.day(deadline: "2019-12-31", quarter: Quarter(2019, 4), today: "2020-01-15")
        == .success(Make.day("2019-12-31")))
  }
}
