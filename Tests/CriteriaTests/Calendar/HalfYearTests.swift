import Criteria
import TestSupport
import Testing

/// Half-years of the calendar.
@Suite struct HalfYearTests {
  @Test("Their days follow each other without gap or overlap")
  func days() throws {
    var half = try #require(HalfYear(1999, 1))
    for _ in 0..<100 {
      #expect(half.next.previous == half)
      #expect(half.next.period.first == half.period.last + 1)
      #expect(HalfYear(containing: half.period.first) == half)
      #expect(HalfYear(containing: half.period.last) == half)
      #expect(half < half.next)
      half = half.next
    }
  }

  @Test(
    "A plan's newest that is over is reported on, else its first",
    arguments: [
      ("2020-01-15", "2019-2"), ("2019-12-31", "2019-1"), ("2018-03-01", "2018-1"),
      ("2017-03-01", "2018-1"), ("2030-03-01", "2021-2"),
    ])
  func reported(day: String, half: String) {
    let plan = Plan(id: Make.slug("p"), name: "P", period: Make.period("2018-01-01", "2021-12-31"))
    #expect(plan.halfYearToReport(on: Make.day(day)).description == half)
  }
}
