import TestSupport
import Testing

@testable import Criteria

/// How far a period is.
@Suite struct ElapsedTimeTests {
  private let period = Make.plan().period

  @Test(
    "Whole months that have passed",
    arguments: [
      ("2017-12-31", 0), ("2018-01-31", 0), ("2018-02-01", 1), ("2020-01-15", 24),
      ("2021-12-31", 47), ("2022-01-01", 48), ("2030-01-01", 48),
    ])
  func months(today: String, gone: Int) {
    #expect(period.monthsGone(by: Make.day(today)) == gone)
    #expect(period.monthCount == 48)
  }

  @Test(
    "The quarter that is collected is the last one until its deadline",
    arguments: [
      ("2020-01-15", "2019K4"), ("2020-01-31", "2019K4"), ("2020-02-01", "2020K1"),
      ("2017-05-05", "2018K1"), ("2026-11-22", "2021K4"),
    ])
  func quarter(today: String, quarter: String) {
    #expect(Make.plan().reportingQuarter(on: Make.day(today)).description == quarter)
  }
}
