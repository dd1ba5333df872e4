import Criteria
import TestSupport
import Testing

/// The edges of the rules, where a board would ask: each case names the rule of domain.md.
@Suite("Yderkanterne") struct EdgeTests {
  static func rate(_ target: Target, _ rate: Rate, per window: WindowLength = .year) -> Indicator {
    WorkedExample.count(target, .sum(per: window), rate: rate)
  }

  static func from(_ source: DataSource, _ indicator: Indicator) -> Indicator {
    var indicator = indicator
    indicator.dataSource = .all(source.id)
    return indicator
  }

  static func source(
    _ frequency: Frequency? = nil, skips: Set<Int> = [], breaks: Set<Int> = []
  ) -> DataSource {
    var source = DataSource(id: Make.slug("kilde"), name: "Kilde")
    (source.frequency, source.skippedYears, source.seriesBreaks) = (frequency, skips, breaks)
    return source
  }

  static func plan(
    _ source: DataSource, _ first: String = "2018-01-01", _ last: String = "2021-12-31"
  ) -> Plan {
    var plan = Make.plan(first, last)
    plan.dataSources = [source]
    return plan
  }

  static func by(_ deadline: String, _ indicator: Indicator) -> Indicator {
    var indicator = indicator
    indicator.goal = .all(
      Goal(indicator.goal.value(at: nil)?.target ?? .missing, deadline: Make.day(deadline)))
    return indicator
  }

  static let holidays: [WorkedExample] = [
    .init(
      name: "C: kun ferie endnu, og under 3 pr. uge holder",
      indicator: rate(.lessThan(Amount(3)), .perWeek), figures: [("0", "2019-03-31")],
      today: "2019-04-01", verdict: .onTrack,
      plan: Make.plan("2019-01-01", holidays: [("2019-01-01", "2019-03-31")]), windowExpected: 0),
    .init(
      name: "C: kun ferie endnu, og et enkelt i ferien er et for meget",
      indicator: rate(.atMost(Amount(3)), .perWeek), figures: [("1", "2019-03-31")],
      today: "2019-04-01", verdict: .behind,
      plan: Make.plan("2019-01-01", holidays: [("2019-01-01", "2019-03-31")])),
    .init(
      name: "C: før det første tal skyldes, er det for tidligt",
      indicator: rate(.atMost(Amount(3)), .perWeek), figures: [("1", "2019-01-02")],
      today: "2019-01-10", verdict: .undecided(.tooEarly), plan: Make.plan("2019-01-01")),
    .init(
      name: "C: et kvartal med lutter ferie bedømmes ikke",
      indicator: rate(.atLeast(Amount(1)), .perWeek, per: .quarter),
      figures: [("12", "2019-03-31"), ("0", "2019-06-30")], today: "2019-07-10", verdict: .met,
      plan: Make.plan("2019-01-01", holidays: [("2019-04-01", "2019-06-30")]), window: "2019K1",
      met: 1, closed: 1),
    .init(
      name: "C: fire dage af et kvartal er ingen uge, og bedømmes ikke",
      indicator: rate(.atLeast(Amount(1)), .perWeek, per: .quarter),
      figures: [("0", "2018-12-31")], today: "2019-01-10", verdict: .undecided(.tooEarly),
      plan: Make.plan("2018-12-28"), met: 0, closed: 0),
    .init(
      name: "D: et kvartal med lutter ferie bedømmes ikke",
      indicator: WorkedExample.count(.atLeast(Amount(1)), .sum(per: .quarter)),
      figures: [("1", "2019-03-31"), ("0", "2019-06-30")], today: "2019-07-10", verdict: .met,
      plan: Make.plan("2019-01-01", holidays: [("2019-04-01", "2019-06-30")]), window: "2019K1",
      met: 1, closed: 1),
  ]

  static let deadlines: [WorkedExample] = [
    .init(
      name: "D: et antal i hele perioden gøres op på fristen",
      indicator: by(
        "2019-12-31", WorkedExample.count(.atLeast(Amount(20)), .sum(per: .plan))),
      figures: [("5", "2018-12-31"), ("7", "2019-12-31"), ("9", "2020-03-31")],
      today: "2020-04-10", verdict: .missed, frequency: .yearly, window: "plan", sum: 12),
    .init(
      name: "D: fristen selv er endnu åben",
      indicator: by(
        "2019-12-31", WorkedExample.count(.atLeast(Amount(20)), .sum(per: .plan))),
      figures: [("5", "2018-12-31"), ("7", "2019-12-31")], today: "2019-12-31",
      verdict: .behind, frequency: .yearly, window: "plan", windowExpected: 20),
    .init(
      name: "D: år efter fristen bedømmes ikke", indicator: by("2019-12-31", WorkedExample.four),
      figures: [("4", "2018-12-31"), ("4", "2019-12-31"), ("0", "2020-12-31")],
      today: "2021-01-10", verdict: .met, window: "2019", met: 2, closed: 2),
    .init(
      name: "D: en frist midt i året skærer ikke i måltallet",
      indicator: by("2019-06-30", WorkedExample.four),
      figures: [("4", "2018-12-31")] + WorkedExample.quarters("1", "2", of: 2019),
      today: "2019-07-10", verdict: .missed, window: "2019", met: 1, closed: 2),
    .init(
      name: "A: et tal fra udgangspunktets egen dag er ingen udvikling",
      indicator: {
        var indicator = RuleTests.direction(.atLeast(Amount(60)))
        indicator.baseline = Make.baseline("20.0", on: "2018-12-31")
        return indicator
      }(), figures: [("66.0", "2018-06-30")], today: "2019-01-15",
      verdict: .undecided(.notBegun)),
    .init(
      name: "B: et tal fra før udgangspunktet afgør intet efter fristen",
      indicator: {
        var indicator = RuleTests.direction(.holdOrRise)
        indicator.baseline = Make.baseline("20.0", on: "2021-06-30")
        return indicator
      }(), figures: [("66.0", "2021-03-31")], today: "2022-01-15",
      verdict: .undecided(.awaitingFinal)),
    .init(
      name: "A1: en skuddag som frist har et år op til sig",
      indicator: by("2020-02-29", RuleTests.direction(.atLeast(Amount(60)))),
      figures: [("66.0", "2019-03-01")], today: "2020-04-01", verdict: .met),
    .init(
      name: "A1: årets sidste tal kan endnu komme inden for fristen",
      indicator: by("2020-02-29", RuleTests.direction(.atLeast(Amount(60)))),
      figures: [("66.0", "2019-03-01")], today: "2020-03-31",
      verdict: .undecided(.awaitingFinal)),
    .init(
      name: "A1: dagen før det år afgør intet",
      indicator: by("2020-02-29", RuleTests.direction(.atLeast(Amount(60)))),
      figures: [("66.0", "2019-02-28")], today: "2020-04-01",
      verdict: .undecided(.awaitingFinal)),
    .init(
      name: "C: et interval har ikke brug for det udgangspunkt, der mangler",
      indicator: {
        var indicator = RuleTests.direction(.between(Amount(40), Amount(50)))
        indicator.baseline = .all(.missing)
        return indicator
      }(), figures: [("45.0", "2018-12-31")], today: "2019-01-15", verdict: .onTrack),
  ]

  static let windows: [WorkedExample] = [
    .init(
      name: "vinduer: et år uden tal afventes, til det næste år siger noget",
      indicator: WorkedExample.four,
      figures: [("4", "2018-12-31"), ("0", "2020-03-31")], today: "2020-04-10",
      verdict: .undecided(.awaitingFinal), window: "2019"),
    .init(
      name: "vinduer: nået, så intet kan ændre det, er et afsluttet år, der er nået",
      indicator: WorkedExample.four, figures: [("4", "2018-03-31")], today: "2019-01-15",
      verdict: .met, window: "2018", met: 1, closed: 1),
    .init(
      name: "vinduer: den sidste måling, der sprang over, skyldes ikke",
      indicator: from(
        source(.yearly, skips: [2021]),
        WorkedExample.count(.atLeast(Amount(20)), .sum(per: .plan))),
      figures: [("5", "2018-12-31"), ("5", "2019-12-31"), ("5", "2020-12-31")],
      today: "2022-01-15", verdict: .missed, plan: plan(source(.yearly, skips: [2021]))),
    .init(
      name: "vinduer: tal fra et år, som kilden sprang over, tæller alligevel",
      indicator: from(source(skips: [2020]), WorkedExample.count(.atMost(Amount(1)))),
      figures: [("5", "2020-03-31")], today: "2020-04-10", verdict: .missed,
      plan: plan(source(skips: [2020])), window: "2020"),
    .init(
      name: "D: højst 0 gælder også i et skåret år",
      indicator: WorkedExample.count(.atMost(Amount(0))), figures: [("1", "2018-12-31")],
      today: "2019-01-10", verdict: .missed, plan: Make.plan("2018-08-01"), window: "2018"),
    .init(
      name: "D: brud i serien midt i perioden",
      indicator: from(
        source(breaks: [2020]), WorkedExample.count(.atLeast(Amount(9)), .sum(per: .plan))),
      figures: [("5", "2019-12-31"), ("5", "2020-03-31")], today: "2020-04-10",
      verdict: .undecided(.seriesBreak), plan: plan(source(breaks: [2020]))),
    .init(
      name: "C: brud i serien midt i en periode med et mål pr. uge",
      indicator: from(source(breaks: [2020]), rate(.atLeast(Amount(1)), .perWeek, per: .plan)),
      figures: [("100", "2019-12-31"), ("20", "2020-03-31")], today: "2020-04-10",
      verdict: .undecided(.seriesBreak), plan: plan(source(breaks: [2020]))),
    .init(
      name: "B i vinduer: brud i serien siden 2018",
      indicator: from(source(.yearly, breaks: [2019]), RuleTests.visits),
      figures: [("5", "2018-12-31"), ("6", "2019-12-31")], today: "2020-01-10",
      verdict: .undecided(.seriesBreak), plan: plan(source(.yearly, breaks: [2019]))),
    .init(
      name: "B i vinduer: et halvt år sammenlignes ikke med et helt",
      indicator: WorkedExample.count(.rises(fromYear: 2018)),
      figures: [("5", "2018-12-31"), ("6", "2020-12-31"), ("3", "2021-06-30")],
      today: "2021-07-10", verdict: .met, plan: Make.plan("2018-01-01", "2021-06-30"),
      frequency: .yearly, window: "2020"),
    .init(
      name: "B i vinduer: fem måneder af 2018 er ikke 2018",
      indicator: WorkedExample.count(.rises(fromYear: 2018)),
      figures: [("5", "2018-12-31"), ("6", "2019-12-31")], today: "2020-01-10",
      verdict: .undecided(.baselineOverdue), plan: Make.plan("2018-08-01"), frequency: .yearly),
    .init(
      name: "B i vinduer: at et nyere tal mangler, bemærkes",
      indicator: RuleTests.visits,
      figures: WorkedExample.quarters("1", "2", "1", "1", of: 2018)
        + WorkedExample.quarters("1", "2", "1", "2", of: 2019),
      today: "2020-06-01", verdict: .onTrack, window: "2019", notes: [.figuresOverdue]),
    .init(
      name: "D: at et nyere tal mangler, bemærkes ved bagud",
      indicator: WorkedExample.count(.atLeast(Amount(40))), figures: [("7", "2019-03-31")],
      today: "2019-08-10", verdict: .behind, window: "2019", notes: [.figuresOverdue]),
    .init(
      name: "E: hvert år, det nyeste svar gælder", indicator: RuleTests.yesNo(.doneEachYear),
      figures: [("ja", "2018-03-01"), ("nej", "2018-11-01")], today: "2019-01-15",
      verdict: .missed, window: "2018"),
    .init(
      name: "E: en tilstand, der blev nægtet efter fristen",
      indicator: RuleTests.yesNo(.holdsTrue, by: "2019-06-30"), figures: [("nej", "2019-07-05")],
      today: "2019-08-01", verdict: .missed),
  ]

  @Test(arguments: holidays + deadlines + windows) func edge(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  /// The plan's thresholds decide nothing once the window is closed, so the account leaves them out.
  @Test func aClosedWindowIsNotHeldAgainstTheThresholds() {
    let pooled = Indicator(
      unit: .percent, tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(60)))))
    for example in [
      WorkedExample(
        name: "sum", indicator: pooled, figures: [("5/10", "2018-12-31")], today: "2019-01-15",
        verdict: .missed, frequency: .yearly),
      WorkedExample(
        name: "seneste", indicator: RuleTests.levels[12].indicator,
        figures: [("50.0", "2021-12-31")], today: "2022-01-15", verdict: .missed),
    ] {
      WorkedExampleTests().example(example)
      let steps = example.assessment.reasoning.steps
      #expect(!steps.contains { if case .thresholds = $0 { true } else { false } })
    }
  }

  /// Of several that cannot be judged, the one that somebody must do something about is told.
  @Test func theUndecidedThatCallsForSomethingIsTold() {
    let notDue = Verdict.undecided(.notDue)
    let overdue = Verdict.undecided(.figuresOverdue)
    let open = Verdict.undecided(.goalMissing)
    #expect(Verdict.worse(notDue, overdue) == overdue)
    #expect(Verdict.worse(overdue, notDue) == overdue)
    #expect(Verdict.worse(overdue, open) == open)
    #expect(Verdict.worse(open, .behind) == .behind)
  }
}
