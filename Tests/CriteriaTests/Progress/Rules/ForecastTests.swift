import Criteria
import Testing

/// What stands beside the verdict about the time to come.
@Suite("Udsigten") struct ForecastTests {
  static func level(_ figures: [(figure: String, day: String)], today: String) -> WorkedExample {
    WorkedExample(
      name: "udsigt", indicator: WorkedExample.safe(from: "59.2"), figures: figures, today: today,
      verdict: .onTrack)
  }

  @Test(arguments: [
    (["20.0", "45.0", "62.0"], Fraction(100)), (["62.0", "45.0", "20.0"], Fraction(0)),
  ])
  func aShareStaysBetweenNoneAndAll(figures: [String], expected: Fraction) throws {
    let days = ["2018-06-30", "2018-12-31", "2019-06-30"]
    let example = Self.level(zip(figures, days).map { ($0, $1) }, today: "2019-07-10")
    let forecast = try #require(example.assessment.forecast)
    #expect(forecast.valueAtDeadline == expected)
  }

  @Test func aDayThatHasPassedWithoutTheGoalIsNotTold() throws {
    var example = Self.level(
      [("59.2", "2018-06-30"), ("61.2", "2018-12-31"), ("63.2", "2019-06-30")],
      today: "2019-07-10")
    #expect(try #require(example.assessment.forecast).reached?.year == 2019)
    example.today = "2020-06-30"
    #expect(try #require(example.assessment.forecast).reached == nil)
  }

  @Test(
    "Its range has the quartiles of the slopes: here 0 and 2/184 a day, 915 days on from June 2019")
  func range() throws {
    let example = Self.level(
      [("59.2", "2018-06-30"), ("61.2", "2018-12-31"), ("61.2", "2019-06-30")],
      today: "2019-07-10")
    let forecast = try #require(example.assessment.forecast)
    #expect(forecast.low == Fraction(612, 10))
    #expect(forecast.high.rounded(toDecimals: 1) == Fraction(731, 10))
    #expect(forecast.low < forecast.valueAtDeadline && forecast.valueAtDeadline < forecast.high)
  }

  @Test func figuresFromBeforeAChangeOfMethodDrawNoLine() {
    var example = Self.level(
      [("59.2", "2018-06-30"), ("60.0", "2018-12-31"), ("61.0", "2019-06-30")],
      today: "2019-07-10")
    #expect(example.assessment.forecast != nil)
    example.plan = EdgeTests.plan(EdgeTests.source(breaks: [2019]))
    example.indicator = EdgeTests.from(EdgeTests.source(), example.indicator)
    #expect(example.assessment.forecast == nil)
  }
}
