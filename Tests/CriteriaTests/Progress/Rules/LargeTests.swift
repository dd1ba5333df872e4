import Criteria
import TestSupport
import Testing

/// What the largest plans and figures that can be entered must not do: trap, or keep people waiting.
@Suite("De største") struct LargeTests {
  static let largest = Amount(significand: Amount.largestSignificand, decimals: 0)
  static let finest = Amount(significand: Amount.largestSignificand, decimals: 6)

  static let longest: [(WindowLength, Rate?)] = [
    (.plan, .perMonth), (.year, .perWeek), (.quarter, nil),
  ]

  /// Three thousand years with a figure a day for a lifetime: the work grows with the sum of windows and
  /// figures, not with their product.
  @Test(.timeLimit(.minutes(1)), arguments: longest)
  func theLongestPlanIsJudgedInAMoment(_ length: WindowLength, _ rate: Rate?) {
    let plan = Make.plan("0001-01-01", "2999-12-31")
    let first = Make.day("1900-01-01")
    let figures = (0..<20_000).map { number in
      Measurement(
        id: "\(number)", indicator: Make.id, site: nil, day: first + number,
        quarter: Quarter(containing: first + number), figure: .amount(Amount(1)),
        recordedBy: "test", recordedAt: 0)
    }
    let indicator = WorkedExample.count(.atLeast(Amount(4)), .sum(per: length), rate: rate)
    let assessment = assess(
      indicator, id: Make.id, at: nil, records: Records(figures), plan: plan,
      today: Make.day("2999-12-01"))
    #expect(assessment.windows.last?.window.length == length)
  }

  /// The largest figures and goals go through every rule without overflowing, also those that a unit no
  /// longer takes since the plan was revised.
  @Test func theLargestFiguresAreJudged() throws {
    let large = try #require(Self.largest)
    let fine = try #require(Self.finest)
    let odd = try #require(Amount(significand: 999_999_999_999_989, decimals: 6))
    let plan = Make.plan("1990-01-01", "2040-12-30", holidays: [("2000-02-03", "2000-07-19")])
    let figures: [Figure] = [
      .amount(large), .amount(fine), .amount(odd), .amount(Amount(0)),
      .ratio(99_999_989, 99_999_999), .ratio(0, 99_999_971), .ratio(99_999_959, 99_999_959),
    ]
    let targets: [Target] = [
      .atLeast(large), .moreThan(fine), .atMost(odd), .lessThan(large), .between(odd, large),
      .holdOrRise, .falls(fromYear: nil), .rises(fromYear: 1991),
    ]
    let tallies: [Tally] =
      [.latest]
      + WindowLength.allCases.flatMap { [.sum(per: $0), .toDate(per: $0), .average(per: $0)] }
    var judged = 0
    for unit in [Criteria.Unit.percent, .kroner] {
      for tally in tallies {
        for target in targets {
          for baseline in [figures[0], figures[2], figures[4]] {
            var indicator = Indicator(
              unit: unit, tally: tally, goal: .all(Goal(target)),
              baseline: .all(.measured(baseline, on: Make.day("1991-03-07"))))
            indicator.interimTargets = .all([InterimTarget(odd, by: Make.day("2001-05-11"))])
            let measurements = figures.enumerated().map { number, figure in
              Measurement(
                id: "\(number)", indicator: Make.id, site: nil,
                day: Make.day("1992-02-29") + number * 1993,
                quarter: Quarter(containing: Make.day("1992-02-29")), figure: figure,
                recordedBy: "test", recordedAt: 0)
            }
            for count in [2, 6] {
              let assessment = assess(
                indicator, id: Make.id, at: nil,
                records: Records(Array(measurements[...count])), plan: plan,
                today: measurements[count].day + 20)
              if assessment.verdict.reason == nil { judged += 1 }
            }
          }
        }
      }
    }
    #expect(judged > 500)
  }
}
