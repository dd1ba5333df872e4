import Criteria
import TestSupport
import Testing

/// The goals *mindst som* and *højst som*: no worse than others' figure of the same year.
@Suite("Mindst som og højst som en sammenligning") struct OthersLevelTests {
  /// The others have 80, 81 and 79,5 percent in 2017, 2018 and 2019.
  private static func assessment(
    _ figures: [(String, String)], goal: Target = .othersLevel("kommunen", .atLeast),
    tally: Tally = .latest,
    deadline: Day? = nil, references: [ReferenceSeries] = [ApproachTests.others], today: String
  ) -> Assessment {
    var indicator = Indicator(
      unit: .percent, tally: tally, goal: .all(Goal(goal, deadline: deadline)))
    indicator.references = references
    return WorkedExample(
      name: "", indicator: indicator, figures: figures.map { (figure: $0.0, day: $0.1) },
      today: today, verdict: .met, frequency: .yearly
    ).assessment
  }

  @Test(
    "The newest figure must hold now against theirs of its year",
    arguments: [
      ("81", Verdict.onTrack), ("90", .onTrack), ("80.9", .behind), ("68.85", .behind),
      ("68.84", .farBehind),
    ])
  func mustHoldNow(figure: String, verdict: Verdict) {
    let result = Self.assessment([(figure, "2018-12-31")], today: "2019-01-15")
    #expect(result.verdict == verdict)
    #expect(result.goal?.target == .atLeast(Amount(81)))
    #expect(result.relative == .othersLevel("kommunen", .atLeast))
  }

  @Test func lowerCanBeBetter() {
    func verdict(_ figure: String) -> Verdict {
      Self.assessment(
        [(figure, "2018-12-31")], goal: .othersLevel("Kommunen", .atMost), today: "2019-01-15"
      ).verdict
    }
    #expect(verdict("81") == .onTrack && verdict("82") == .behind && verdict("99") == .farBehind)
  }

  @Test("A figure whose year they lack waits, and the one before it stands")
  func waits() {
    let figures = [("82", "2018-12-31"), ("50", "2020-12-31")]
    let result = Self.assessment(figures, today: "2021-01-15")
    #expect(result.verdict == .onTrack && result.current?.day == Make.day("2018-12-31"))
    #expect(result.goal?.target == .atLeast(Amount(81)))
    let over = Self.assessment(figures, deadline: .last(of: 2020), today: "2021-02-15")
    #expect(over.verdict == .undecided(.awaitingFinal))
    let none = Self.assessment(figures, references: [], today: "2021-01-15")
    #expect(none.verdict == .undecided(.noFigures))
  }

  @Test("After the plan's end it is met or missed by the last year")
  func afterTheDeadline() {
    func verdict(_ figure: String) -> Verdict {
      Self.assessment(
        [(figure, "2019-12-31")], deadline: .last(of: 2019), today: "2020-01-15"
      ).verdict
    }
    #expect(verdict("79.5") == .met && verdict("79.4") == .missed)
  }

  @Test("A pooled share is held against theirs year by year")
  func pooled() {
    let result = Self.assessment(
      [("700/1000", "2018-12-31"), ("800/1000", "2019-12-31")], tally: .sum(per: .year),
      today: "2020-01-15")
    #expect(result.verdict == .met && result.windowsMet == 1 && result.windowsClosed == 2)
  }

  @Test("Higher and lower than theirs are strict")
  func strict() {
    func verdict(_ bound: Bound, _ figure: String) -> Verdict {
      Self.assessment(
        [(figure, "2018-12-31")], goal: .othersLevel("Kommunen", bound), today: "2019-01-15"
      ).verdict
    }
    #expect(verdict(.moreThan, "81") == .behind && verdict(.moreThan, "81.1") == .onTrack)
    #expect(verdict(.lessThan, "81") == .behind && verdict(.lessThan, "80.9") == .onTrack)
  }

  @Test("A share that equals theirs to the last digit holds, also where it has no end")
  func exact() {
    let third = ReferenceSeries(
      name: "Kommunen", figures: [DatedFigure(.ratio(1, 3), on: .last(of: 2018))])
    let strict = [Bound.moreThan, .lessThan].map { Target.othersLevel("Kommunen", $0) }
    for goal in strict {
      let result = Self.assessment(
        [("2/6", "2018-12-31")], goal: goal, references: [third], today: "2019-01-15")
      #expect(result.verdict == .behind)
    }
    for goal in [Target.othersLevel("Kommunen", .atLeast), .othersLevel("Kommunen", .atMost)] {
      let result = Self.assessment(
        [("2/6", "2018-12-31")], goal: goal, references: [third], today: "2019-01-15")
      #expect(result.verdict == .onTrack)
    }
  }
}
