import Criteria
import TestSupport
import Testing

/// What the worked examples leave out: each case states which rule of domain.md it shows.
@Suite("Reglerne") struct RuleTests {
  static func yesNo(_ target: Target, by deadline: String? = nil) -> Indicator {
    Indicator(unit: .yesNo, goal: .all(Goal(target, deadline: deadline.map(Make.day))))
  }

  static func direction(_ target: Target, from baseline: String = "20.0") -> Indicator {
    Indicator(
      unit: .percent, goal: .all(Goal(target)),
      baseline: Make.baseline(baseline, on: "2017-12-31"))
  }

  static let visits = WorkedExample.count(.rises(fromYear: 2018))

  static let done: [WorkedExample] = [
    .init(
      name: "E: ikke forfalden uden svar", indicator: yesNo(.done), figures: [],
      today: "2019-01-01", verdict: .undecided(.notDue)),
    .init(
      name: "E: nej er ikke forfalden", indicator: yesNo(.done), figures: [("nej", "2018-05-01")],
      today: "2019-01-01", verdict: .undecided(.notDue)),
    .init(
      name: "E: ja inden fristen er opfyldt for altid", indicator: yesNo(.done),
      figures: [("ja", "2018-05-01")], today: "2019-01-01", verdict: .met),
    .init(
      name: "E: en tilstand er kun opfyldt indtil nu", indicator: yesNo(.holdsTrue),
      figures: [("ja", "2018-05-01")], today: "2019-01-01", verdict: .met, isProvisional: true),
    .init(
      name: "E: for sent", indicator: yesNo(.done, by: "2019-06-30"),
      figures: [("nej", "2019-06-01"), ("ja", "2019-07-01")], today: "2019-08-01",
      verdict: .missed, notes: [.late]),
    .init(
      name: "E: et ja, der bekræftes efter fristen, er ikke for sent",
      indicator: yesNo(.done, by: "2019-06-30"),
      figures: [("ja", "2019-06-01"), ("ja", "2019-07-01")], today: "2019-08-01", verdict: .met),
    .init(
      name: "E: på selve fristen er det ikke for sent", indicator: yesNo(.done, by: "2019-06-30"),
      figures: [("ja", "2019-06-30")], today: "2019-07-01", verdict: .met),
    .init(
      name: "E: intet svar efter fristen", indicator: yesNo(.done, by: "2019-06-30"),
      figures: [], today: "2019-07-01", verdict: .undecided(.awaitingFinal)),
    .init(
      name: "E: hvert år, i år er endnu ikke forfalden", indicator: yesNo(.doneEachYear),
      figures: [("ja", "2018-11-01")], today: "2019-03-01", verdict: .met, window: "2018",
      met: 1, closed: 1),
    .init(
      name: "E: hvert år, et år uden", indicator: yesNo(.doneEachYear),
      figures: [("ja", "2018-11-01"), ("nej", "2019-12-31")], today: "2020-03-01",
      verdict: .missed, window: "2019", met: 1, closed: 2),
  ]

  static let levels: [WorkedExample] = [
    .init(
      name: "B: stiger og er lig udgangspunktet", indicator: direction(.rises(fromYear: nil)),
      figures: [("20.0", "2019-12-31")], today: "2020-01-15", verdict: .behind, n: 100),
    .init(
      name: "B: fald uden for usikkerheden", indicator: direction(.holdOrRise),
      figures: [("10.0", "2019-12-31")], today: "2020-01-15", verdict: .farBehind, n: 1000),
    .init(
      name: "B: stiger, men faldt inden for usikkerheden",
      indicator: direction(.rises(fromYear: nil)), figures: [("19.9", "2019-12-31")],
      today: "2020-01-15", verdict: .behind, n: 100, notes: [.withinUncertainty]),
    .init(
      name: "B: falder er bedre nedad", indicator: direction(.falls(fromYear: nil)),
      figures: [("19.9", "2019-12-31")], today: "2020-01-15", verdict: .onTrack),
    .init(
      name: "B: udgangspunktet er allerede nået, og det holder",
      indicator: direction(.atLeast(Amount(15))), figures: [("15.0", "2019-12-31")],
      today: "2020-01-15", verdict: .onTrack),
    .init(
      name: "B: udgangspunktet var nået, men ikke mere",
      indicator: direction(.atLeast(Amount(15))), figures: [("14.9", "2019-12-31")],
      today: "2020-01-15", verdict: .behind),
    .init(
      name: "B: over 20 fra 20 skal stige", indicator: direction(.moreThan(Amount(20))),
      figures: [("20.0", "2019-12-31")], today: "2020-01-15", verdict: .behind),
    .init(
      name: "B: en måling fra før udgangspunktet siger intet", indicator: direction(.holdOrRise),
      figures: [("20.0", "2017-12-31")], today: "2020-01-15", verdict: .undecided(.notBegun),
      plan: Make.plan("2017-01-01")),
    .init(
      name: "A: delmål bøjer vejen",
      indicator: {
        var indicator = direction(.atLeast(Amount(60)), from: "20.0")
        indicator.interimTargets = .all([InterimTarget(Amount(50), by: Make.day("2018-12-31"))])
        return indicator
      }(), figures: [("50.0", "2018-12-31")], today: "2019-01-15", verdict: .onTrack,
      expected: Fraction(3, 4), pace: "1.0000"),
    .init(
      name: "A: under udgangspunktet", indicator: direction(.atLeast(Amount(60))),
      figures: [("19.0", "2020-12-31")], today: "2021-01-15", verdict: .farBehind,
      notes: [.belowBaseline]),
    .init(
      name: "A: vejen begynder først med planen", indicator: direction(.atLeast(Amount(60))),
      figures: [("20.0", "2018-01-01")], today: "2018-01-15", verdict: .undecided(.notBegun)),
    .init(
      name: "A: på fristen er den endnu åben", indicator: direction(.atLeast(Amount(60))),
      figures: [("59.0", "2021-12-31")], today: "2021-12-31", verdict: .onTrack),
    .init(
      name: "C: et niveau uden udgangspunkt skal holde nu",
      indicator: Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(80))))),
      figures: [("68.0", "2019-12-31")], today: "2020-01-15", verdict: .behind, pace: "0.8500"),
    .init(
      name: "C: under grænsen er langt bagud",
      indicator: Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(80))))),
      figures: [("67.9", "2019-12-31")], today: "2020-01-15", verdict: .farBehind),
    .init(
      name: "F: et trin under er bagud",
      indicator: Indicator(
        unit: .rating(steps: Unit.standardSteps), goal: .all(Goal(.atLeastStep(4)))),
      figures: [("#3", "2019-12-31")], today: "2020-01-15", verdict: .behind),
    .init(
      name: "F: to trin under er langt bagud",
      indicator: Indicator(
        unit: .rating(steps: Unit.standardSteps), goal: .all(Goal(.atLeastStep(4)))),
      figures: [("#2", "2019-12-31")], today: "2020-01-15", verdict: .farBehind),
    .init(
      name: "ingen tal endnu", indicator: direction(.atLeast(Amount(60))), figures: [],
      today: "2018-03-01", verdict: .undecided(.noFigures), notes: [.notDueYet]),
  ]

  @Test(arguments: done + levels + windows) func rule(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  @Test(arguments: [
    (Undecided.goalMissing, Tally.latest, Target.missing, Scope.planWide, Criteria.Unit.percent),
    (.scopeMissing, .latest, .atLeast(Amount(5)), .missing, .percent),
    (.windowMissing, .sum(per: nil), .atLeast(Amount(5)), .planWide, .count(noun: "møder")),
    (.unitMissing, .latest, .atLeast(Amount(5)), .planWide, .missing),
  ])
  func whatTheAgreementLeavesOpen(
    _ reason: Undecided, tally: Tally, target: Target, scope: Scope, unit: Criteria.Unit
  ) {
    let example = WorkedExample(
      name: "mangler",
      indicator: Indicator(unit: unit, tally: tally, goal: .all(Goal(target)), scope: scope),
      figures: [("7", "2018-05-01")], today: "2019-01-01", verdict: .undecided(reason))
    WorkedExampleTests().example(example)
    #expect(example.assessment.current?.value == 7, "the figure is shown all the same")
  }

  @Test func aSeriesBreakTakesTheVerdictAway() {
    var example = WorkedExample.levels[0]
    var source = DataSource(id: Make.slug("indeks"), name: "Indeks")
    source.seriesBreaks = [2019]
    example.plan.dataSources = [source]
    example.indicator.dataSource = .all(source.id)
    #expect(example.assessment.verdict == .undecided(.seriesBreak))
  }

  @Test func aSkippedRoundLetsTheFigureBeforeDecide() {
    var example = WorkedExample.levels[7]
    var source = DataSource(id: Make.slug("indeks"), name: "Indeks")
    source.skippedYears = [2021]
    example.plan.dataSources = [source]
    example.indicator.dataSource = .all(source.id)
    // The last figure that was owed is that of 2020: until its time has passed it may still come.
    #expect(example.assessment.verdict == .undecided(.awaitingFinal))
    example.today = "2022-02-01"
    #expect(example.assessment.verdict == .missed)
    #expect(example.assessment.notes.contains(.skippedRound))
    example.today = "2022-01-15"
    example.figures = [("64.0", "2020-12-31")]
    #expect(example.assessment.verdict == .missed)
    #expect(example.assessment.notes.contains(.skippedRound))
  }

  @Test func closingTheLastQuarterDecidesTheYear() {
    var example = WorkedExample.silences[0]
    #expect(example.assessment.verdict == .undecided(.awaitingFinal))
    example.closedQuarters = [Make.quarter(2019, 4)]
    #expect(example.assessment.verdict == .missed)
    #expect(example.assessment.window?.code == "2019")
  }

  @Test func aForecastNeedsThreeFigures() throws {
    var example = WorkedExample.levels[0]
    example.figures = [("59.2", "2018-01-01"), ("60.2", "2019-01-01")]
    example.today = "2020-06-01"
    #expect(example.assessment.forecast == nil)
    example.figures.append(("61.2", "2020-01-01"))
    let forecast = try #require(example.assessment.forecast)
    // A point a year: 63.2 on the first of January 2022, and 65 late in 2023.
    #expect(forecast.valueAtDeadline.rounded(toDecimals: 1) == Fraction(632, 10))
    #expect(forecast.reached?.year == 2023)
    // 3.8 points are left, over the seven quarters from the second of 2020.
    #expect(example.assessment.neededPerQuarter == Fraction(38, 70))
  }
}
