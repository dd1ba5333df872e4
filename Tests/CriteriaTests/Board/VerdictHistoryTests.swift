import Criteria
import TestSupport
import Testing

/// How criteria stood year by year.
@Suite struct VerdictHistoryTests {
  private static func plan(until last: String = "2021-12-31") -> Plan {
    var plan = Make.plan()
    plan.period = Make.period("2018-01-01", last)
    func criterion(_ id: String, _ unit: Unit, _ tally: Tally, _ target: Target, baseline: Bool)
      -> Criterion
    {
      Criterion(
        id: Make.slug(id), name: id, wording: id,
        indicators: [
          Indicator(
            unit: unit, tally: tally, goal: .all(Goal(target)), scope: .planWide,
            baseline: baseline ? Make.baseline("59.2") : nil)
        ])
    }
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      criterion("tryghed", .percent, .latest, .atLeast(Amount(65)), baseline: true),
      criterion(
        "moeder", .count(noun: "møder"), .sum(per: .year), .atLeast(Amount(4)), baseline: false),
      criterion(
        "uden", .count(noun: "møder"), .sum(per: .year), .atLeast(Amount(4)), baseline: false),
    ]
    plan.focusAreas = [area]
    return plan
  }

  private static func figure(_ id: String, _ text: String, on day: String) -> Measurement {
    let day = Make.day(day)
    return Measurement(
      id: "\(id)-\(day)", indicator: IndicatorID(Make.slug(id)), site: nil, day: day,
      quarter: Quarter(containing: day), figure: Make.figure(text), recordedBy: "test",
      recordedAt: 0)
  }

  /// Trygge beboere of domain.md's worked examples, and meetings by the quarter.
  private static let figures =
    [("2018-12-31", "59.2"), ("2019-12-31", "63.4")].map { figure("tryghed", $1, on: $0) }
    + [
      ("2018-03-31", "2"), ("2018-06-30", "2"), ("2018-09-30", "0"), ("2018-12-31", "0"),
      ("2019-03-31", "1"), ("2019-06-30", "0"), ("2019-09-30", "0"), ("2019-12-31", "2"),
    ].map { figure("moeder", $1, on: $0) }

  private static func history(
    _ plan: Plan = plan(), on day: String = "2020-01-15", _ figures: [Measurement] = Self.figures
  ) -> VerdictHistory {
    let records = Records(figures)
    return VerdictHistory(Rollup(plan: plan, records: records, asOf: Make.day(day)), records)
  }

  @Test("Each year has its own verdict, the running one what stands now, and the worst comes first")
  func years() {
    let history = Self.history()
    #expect(history.isByYear)
    #expect(history.spans.map(\.first.year) == [2018, 2019, 2020])
    #expect(history.rows.map(\.criterion.name) == ["moeder", "uden", "tryghed"])
    #expect(
      history.rows[0].states.map { $0?.verdict } == [.met, .missed, nil],
      "2020 has begun, and nothing is asked of it yet")
    #expect(history.rows[2].states.map { $0?.verdict } == [.behind, .onTrack, .onTrack])
  }

  @Test("A year without figures cannot be judged; one that is not over says nothing")
  func without() {
    let states = Self.history().rows[1].states
    #expect(states[0]?.verdict.reason != nil && states[1]?.verdict.reason != nil)
    #expect(states[2] == nil)
  }

  @Test("Its last state is the verdict that stands, of what is no window's")
  func now() {
    for row in Self.history().rows where row.now.assessment.window == nil {
      #expect(row.states.last??.verdict == row.now.assessment.verdict)
    }
  }

  @Test("A plan of two years is told of by the quarter")
  func quarters() {
    let history = Self.history(Self.plan(until: "2019-12-31"), on: "2018-08-15")
    #expect(!history.isByYear)
    let first = ["2018-01-01", "2018-04-01", "2018-07-01"].map { Make.day($0) }
    #expect(history.spans.map(\.first) == first)
  }

  @Test("Before the plan begins nothing has happened")
  func before() {
    let history = Self.history(on: "2017-06-01", [])
    #expect(history.spans.isEmpty)
    #expect(history.rows.allSatisfy { row in row.states.isEmpty })
  }

  @Test("What comes later changes no year before it")
  func later() {
    let early = Self.figures.filter { $0.day <= Make.day("2018-12-31") }
    let then = Self.history(Self.plan(), early).rows.first { $0.criterion.name == "tryghed" }
    let now = Self.history().rows.first { $0.criterion.name == "tryghed" }
    #expect(then?.states[0] == now?.states[0])
  }
}
