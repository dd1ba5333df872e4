import Criteria
import Testing

@Suite struct MomentTests {
  @Test(
    "Danish clocks are an hour ahead of UTC, two in summer, which begins and ends on Sundays at 01 UTC",
    arguments: [
      (0, "1970-01-01", 1, 0), (1_579_093_500, "2020-01-15", 14, 5),
      (1_585_443_599, "2020-03-29", 1, 59), (1_585_443_600, "2020-03-29", 3, 0),
      (1_593_554_399, "2020-06-30", 23, 59), (1_593_554_400, "2020-07-01", 0, 0),
      (1_603_587_599, "2020-10-25", 2, 59), (1_603_587_600, "2020-10-25", 2, 0),
      (1_609_455_600, "2021-01-01", 0, 0), (-1, "1970-01-01", 0, 59),
      (-3_601, "1969-12-31", 23, 59),
    ])
  func clocks(seconds: Int, day: String, hour: Int, minute: Int) {
    let moment = Moment(secondsSince1970: seconds)
    #expect(moment.day == Day(iso: day))
    #expect(moment.hour == hour)
    #expect(moment.minute % 60 == minute)
  }

  @Test("No number of seconds is too large")
  func extremes() {
    #expect(Moment(secondsSince1970: .min) < Moment(secondsSince1970: .max))
  }
}
