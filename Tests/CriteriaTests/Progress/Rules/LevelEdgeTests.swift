import Criteria
import TestSupport
import Testing

/// The edges of the rules of a newest figure: how long it stands, how hard it is judged, and deadlines that moved.
@Suite("Niveauernes kanter") struct LevelEdgeTests {
  static func old(
    _ name: String, _ indicator: Indicator, _ figure: String, today: String, _ verdict: Verdict,
    skips: Set<Int> = [], isProvisional: Bool = false
  ) -> WorkedExample {
    let source = EdgeTests.source(.yearly, skips: skips)
    return WorkedExample(
      name: name, indicator: EdgeTests.from(source, indicator), figures: [(figure, "2018-03-31")],
      today: today, verdict: verdict, plan: EdgeTests.plan(source), isProvisional: isProvisional)
  }

  static let safe = WorkedExample.safe(from: "59.2")
  static let rating = Indicator(
    unit: .rating(steps: Unit.standardSteps), goal: .all(Goal(.atLeastStep(4))))
  static let level = Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(60)))))

  /// Two years from March 2018, and a month more.
  static let lapse: [WorkedExample] = [
    old("A: den sidste dag", safe, "66.0", today: "2020-05-01", .met, isProvisional: true),
    old("A: dagen efter", safe, "66.0", today: "2020-05-02", .undecided(.figuresOverdue)),
    old(
      "A: et år, som kilden springer over, tæller ikke", safe, "66.0", today: "2021-05-01", .met,
      skips: [2019], isProvisional: true),
    old(
      "A: og så dagen efter", safe, "66.0", today: "2021-05-02", .undecided(.figuresOverdue),
      skips: [2019]),
    old(
      "A: to år, som kilden springer over", safe, "66.0", today: "2021-05-02", .met,
      skips: [2019, 2020], isProvisional: true),
    old("A: en dårlig dom bliver stående", safe, "53.0", today: "2021-06-01", .farBehind),
    old("B: fastholdt", WorkedExample.trust(), "77.6", today: "2020-05-01", .onTrack),
    old(
      "B: dagen efter", WorkedExample.trust(), "77.6", today: "2020-05-02",
      .undecided(.figuresOverdue)),
    old("B: faldet", WorkedExample.trust(), "77.5", today: "2020-05-02", .behind),
    old("F: dagen efter", rating, "#4", today: "2020-05-02", .undecided(.figuresOverdue)),
    old("C: den sidste dag", level, "60.0", today: "2020-05-01", .onTrack),
    old("C: dagen efter", level, "60.0", today: "2020-05-02", .undecided(.figuresOverdue)),
  ]

  static func safe(_ figure: String, on day: String = "2018-12-31", _ verdict: Verdict)
    -> WorkedExample
  {
    WorkedExample(
      name: "\(figure) den \(day)", indicator: safe, figures: [(figure, day)],
      today: "2020-01-15", verdict: verdict)
  }

  /// 53,4 is as far below 59,2 as 65 is above.
  static let early: [WorkedExample] = [
    safe("53.4", .behind), safe("53.3", .farBehind), safe("59.2", on: "2019-06-30", .farBehind),
  ]

  static func hold(
    _ figure: String, at goal: Int = 15, from baseline: String = "20.0", n: Int? = nil,
    _ verdict: Verdict, _ notes: Set<AssessmentNote> = []
  ) -> WorkedExample {
    WorkedExample(
      name: "\(figure) af \(goal) fra \(baseline), n \(n ?? 0)",
      indicator: RuleTests.direction(.atLeast(Amount(goal)), from: baseline),
      figures: [(figure, "2019-12-31")], today: "2020-01-15", verdict: verdict, n: n,
      notes: notes)
  }

  /// A number that the baseline reaches already is held at the number: 12,75 is 0,85 of 15, and 0,64 of 20.
  static let held: [WorkedExample] = [
    hold("15.0", .onTrack), hold("14.9", .behind), hold("12.75", .behind),
    hold("12.74", .farBehind),
    // 75 of 300: 4,9 points; of 280: 5,1. The baseline's own n has no say.
    hold("75.0", at: 76, from: "80/100", n: 300, .onTrack, [.withinUncertainty]),
    hold("75.0", at: 76, from: "80/100", n: 280, .undecided(.uncertain), [.withinUncertainty]),
    hold("70.0", at: 76, from: "80/100", n: 300, .farBehind),
  ]

  static func direction(
    _ target: Target, _ figure: String, n: Int?, from baseline: String = "77.0",
    _ verdict: Verdict, _ notes: Set<AssessmentNote> = []
  ) -> WorkedExample {
    WorkedExample(
      name: "\(target) \(figure) fra \(baseline), n \(n ?? 0)",
      indicator: RuleTests.direction(target, from: baseline), figures: [(figure, "2019-12-31")],
      today: "2020-01-15", verdict: verdict, n: n, notes: notes)
  }

  /// A drop of 2 points: of 300 it may be chance (4,8), of 100 too (8,5), but that is too wide to be called kept.
  static let uncertain: [WorkedExample] = [
    direction(.holdOrRise, "75.0", n: 300, .onTrack, [.withinUncertainty]),
    direction(.holdOrRise, "75.0", n: 100, .undecided(.uncertain), [.withinUncertainty]),
    direction(.holdOrRise, "75.0", n: 3000, .farBehind),
    direction(.holdOrRise, "75.0", n: nil, .behind),
    direction(.rises(fromYear: nil), "75.0", n: 100, .behind, [.withinUncertainty]),
    direction(.rises(fromYear: nil), "79.0", n: 100, .onTrack, [.withinUncertainty]),
    direction(.holdOrFall, "79.0", n: 100, .undecided(.uncertain), [.withinUncertainty]),
    // Of both n the margins add up: 4,9 and 4,8 are 6,8.
    direction(
      .holdOrRise, "75.0", n: 300, from: "231/300", .undecided(.uncertain), [.withinUncertainty]),
  ]

  @Test(arguments: lapse + early + held + uncertain) func level(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  static func moved(_ figure: String, effective: String, today: String) -> Assessment {
    var example = safe(figure, on: "2019-12-31", .behind)
    example.today = today
    example.formerGoals = [
      FormerGoal(
        indicator: Make.id, site: nil,
        before: Goal(.atLeast(Amount(65)), deadline: Make.day("2019-12-31")),
        deadlineBefore: Make.day("2019-12-31"), effective: Make.day(effective))
    ]
    return example.assessment
  }

  /// A deadline that had passed keeps its verdict in the strip, and the new one is judged beside it.
  @Test func aDeadlineThatHadPassedKeepsItsVerdict() {
    let missed = Self.moved("64.0", effective: "2020-06-01", today: "2020-07-01")
    #expect(missed.windows.map(\.passedDeadline) == [Make.day("2019-12-31")])
    #expect(missed.windows.map(\.verdict) == [.missed])
    #expect(missed.windows.map(\.isDecided) == [true])
    #expect(missed.notes.contains(.goalChanged))
    #expect(missed.verdict == .behind)
    #expect(missed.deadline == .last(of: 2021))
    #expect(
      missed.reasoning.steps.contains(.passedDeadline(Make.day("2019-12-31"), .missed)))
    let met = Self.moved("66.0", effective: "2020-06-01", today: "2020-07-01")
    #expect(met.windows.map(\.verdict) == [.met])
    #expect(met.verdict == .met && met.isProvisional)
  }

  @Test func aDeadlineThatWasMovedInTimeHasNoVerdict() {
    for effective in ["2019-06-01", "2019-12-31"] {
      let assessment = Self.moved("64.0", effective: effective, today: "2020-07-01")
      #expect(assessment.windows.isEmpty)
      #expect(assessment.notes.contains(.goalChanged))
    }
    #expect(!Self.moved("64.0", effective: "2020-01-01", today: "2020-07-01").windows.isEmpty)
    // Before the adjustment it is not known.
    #expect(Self.moved("64.0", effective: "2020-06-01", today: "2020-05-31").windows.isEmpty)
  }
}
