import Criteria
import TestSupport
import Testing

@testable import Wording

/// Every number that nobody typed is worked out on the screen: margins, weeks, months, and what is left out of them.
@Suite struct WhyDerivedTests {
  static let meetings = Unit.count(noun: "møder")

  static func rate(
    _ rate: Rate, _ figures: [String], today: String = "2020-02-15",
    holidays: [(String, String)] = []
  ) -> [String] {
    let days = ["03-31", "06-30", "09-30", "12-31"]
    return WhyCase(
      unit: meetings, tally: .sum(per: .year), goal: Goal(.atLeast(Amount(1)), rate: rate),
      figures: zip(figures, days).map { figure, day in
        (
          "2019-\(day)", figure == "-" ? .notMeasured(reason: "sygdom") : .amount(amount(figure)),
          nil
        )
      }, today: today, holidays: Holidays(holidays.map { Make.period($0.0, $0.1) })
    ).why.sentences
  }

  @Test func weeksAreDaysBySeven() {
    let told = Self.rate(.perWeek, ["13", "13", "13", "12"])
    #expect(
      told.contains(
        "Til og med 31. december 2019 er der gået 365 dage / 7 = 52,14 uger, så der skulle være 1 × 52,14 = "
          + "52,14, rundet ned til 52."), "\(told)")
    #expect(told.contains("Det svarer til 51 / 52,14 = 0,98 møder pr. uge."), "\(told)")
    #expect(told.contains("51 møder er under 52, så målet er ikke nået."), "\(told)")
  }

  @Test func whatWasNotMeasuredIsSaidToBeLeftOut() {
    let told = Self.rate(.perWeek, ["13", "-", "13", "13"])
    #expect(
      told.contains {
        $0.contains("274 dage / 7 = 39,14 uger, når det, der ikke er målt, er taget fra, så")
      }, "\(told)")
    #expect(
      told.contains(
        "2. kvartal 2019: ikke målt. Der blev ikke målt i kvartalet; det tæller hverken for eller imod. Der er "
          + "målt i 3 af 4 kvartaler, 274 af 365 dage."), "\(told)")
    // While the window is open nothing is left out but what has been.
    let open = Self.rate(.perWeek, ["13"], today: "2019-04-15")
    #expect(
      open.contains { $0.contains("90 dage / 7 = 12,86 uger, så der skulle være") }, "\(open)")
  }

  @Test func whatIsNotCountedInWholesIsNotRoundedOff() {
    let told = WhyCase(
      unit: .hours, tally: .sum(per: .year), goal: Goal(.atLeast(Amount(10)), rate: .perWeek),
      figures: WhyCase.counts([120, 100]), today: "2019-07-10"
    ).why.sentences
    #expect(
      told.contains {
        $0.hasSuffix("181 dage / 7 = 25,857 uger, så der skulle være 10 × 25,857 = 258,57.")
      }, "\(told)")
  }

  @Test func monthsSayWhichOfThemCount() {
    #expect(
      Self.rate(.perMonth, ["3", "3", "3", "3"]).contains {
        $0.contains("er der gået 12 hele måneder, så der skulle være 1 × 12 = 12.")
      })
    let summer = Self.rate(
      .perMonth, ["3", "3", "2", "3"], holidays: [("2019-07-01", "2019-07-31")])
    #expect(
      summer.contains {
        $0.contains(
          "12 hele måneder, hvoraf 11 tæller (dem, der har mindst halvdelen af dagene åbne), så der skulle være 1 × 11"
        )
      }, "\(summer)")
    let both = Self.rate(.perMonth, ["3", "-", "2", "3"], holidays: [("2019-07-01", "2019-07-31")])
    #expect(
      both.contains {
        $0.contains("hvoraf 8 tæller (dem, der er målt og har mindst halvdelen af dagene åbne)")
      }, "\(both)")
  }

  static func margin(_ figure: Figure, n: Int?, baseline: Figure, goal: Target) -> String? {
    WhyCase(
      goal: Goal(goal), baseline: .measured(baseline, on: .last(of: 2016)),
      figures: [("2019-12-31", figure, n)], today: "2020-01-15"
    ).why.sentences.first { $0.hasPrefix("Usikkerheden") }
  }

  @Test func theMarginIsWrittenOut() {
    let level = Figure.amount(amount("59,2"))
    #expect(
      Self.margin(.amount(amount("60,2")), n: 293, baseline: level, goal: .atLeast(Amount(65)))
        == "Usikkerheden er 1,96 × √(60,2 × 39,8 / 293) = 5,6 procentpoint, og afstanden er 1,9, så forskellen "
        + "ligger inden for usikkerheden.")
    #expect(
      Self.margin(
        .amount(amount("78,5")), n: 293, baseline: .ratio(231, 300), goal: .rises(fromYear: nil))
        == "Usikkerheden er 1,96 × √(78,5 × 21,5 / 293 + 77 × 23 / 300) = 6,7 procentpoint, og afstanden er 1,5, "
        + "så forskellen ligger inden for usikkerheden.")
    #expect(
      Self.margin(.amount(amount("45,0")), n: 300, baseline: level, goal: .holdOrRise)
        == "Usikkerheden er 1,96 × √(45 × 55 / 300) = 5,6 procentpoint, og afstanden er 14,2, så forskellen ligger "
        + "uden for usikkerheden.")
  }

  @Test func aMarginCanBeWorkedOutAgain() throws {
    var numbers = Dice()
    for _ in 0..<400 {
      let (size, other) = (
        Int.random(in: 5...900, using: &numbers), Int.random(in: 5...900, using: &numbers)
      )
      let figure = Figure.ratio(numbers.below(size + 1), size)
      let told = Self.margin(
        figure, n: nil, baseline: .ratio(numbers.below(other + 1), other),
        goal: .rises(fromYear: nil))
      guard let told else { continue }
      let inner = try #require(told.split(separator: "√(").last?.split(separator: ")").first)
      let square = try inner.split(separator: " + ").reduce(Fraction.zero) { sum, part in
        let values = WhyByHandTests.numbers(in: String(part))
        try #require(values.count == 3)
        #expect(values[0] + values[1] == 100)
        return sum + values[0] * values[1] / values[2]
      }
      let shown = try #require(told.split(separator: ") = ").last?.split(separator: " ").first)
      let result = try #require(WhyByHandTests.number(String(shown)))
      let margin = Rounding.squareRoot(square * Fraction(38_416, 10_000))
      #expect(
        (margin - result).magnitude <= Fraction(1, 2 * .powerOfTen(WhyByHandTests.decimals(shown)))
          + Fraction(1, 100_000), "\(told)")
    }
  }

  @Test func aRateCanBeWorkedOutAgain() throws {
    var numbers = Dice()
    for _ in 0..<300 {
      let goal = Goal(.atLeast(Amount(1 + numbers.below(12))), rate: .perWeek)
      let counts = (0..<(1 + numbers.below(4))).map { _ in numbers.below(150) }
      let item = WhyCase(
        unit: Self.meetings, tally: .sum(per: .year), goal: goal, figures: WhyCase.counts(counts),
        today: "2019-12-31",
        holidays: Holidays(
          numbers.once(in: 2) ? [] : [Make.period("2019-02-0\(1 + numbers.below(9))", "2019-02-20")]
        ))
      let told = item.why.sentences
      guard let weeks = told.first(where: { $0.contains(" / 7 = ") }) else { continue }
      let sums = String(try #require(weeks.split(separator: "er der gået ").last))
      let values = WhyByHandTests.numbers(in: sums.filter { $0 != "." })
      #expect((values[0] / values[1] - values[2]).magnitude < Fraction(1, 100), "\(weeks)")
      let product = try #require(sums.split(separator: " = ").last).prefix {
        $0.isNumber || $0 == ","
      }
      #expect(
        (values[3] * values[4]).rounded(toDecimals: WhyByHandTests.decimals(product)) == values[5]
          && values[4] == values[2], "\(weeks)")
      #expect(Fraction(values[5].floor) == (values.count > 6 ? values[6] : values[5]), "\(weeks)")
      #expect(item.assessment.windowExpected == Fraction(values[5].floor), "\(weeks)")
      let per = try #require(told.first { $0.hasPrefix("Det svarer til ") })
      let parts = WhyByHandTests.numbers(in: per)
      let shown = try #require(per.split(separator: " = ").last?.split(separator: " ").first)
      #expect(
        (parts[0] / parts[1]).rounded(toDecimals: WhyByHandTests.decimals(shown)) == parts[2],
        "\(per)")
    }
  }
}
