import Criteria
import TestSupport
import Testing

/// Rule E, and what the agreement leaves open.
@Suite("Udført") struct DoneRuleTests {
  static func state(
    _ name: String, _ answers: [(figure: String, day: String)], today: String = "2022-02-15",
    _ verdict: Verdict, closed: Bool = false, _ notes: Set<AssessmentNote> = []
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: RuleTests.yesNo(.holdsTrue), figures: answers, today: today,
      verdict: verdict, closedQuarters: closed ? [Make.quarter(2021, 4)] : [], notes: notes)
  }

  /// Ved udgangen af 2021.
  static let states: [WorkedExample] = [
    state("et ja fra det sidste år", [("ja", "2021-01-01")], .met),
    state("afgør dagen efter", [("ja", "2021-01-01")], today: "2022-01-01", .met),
    state("et ældre ja er tavshed", [("ja", "2020-12-31")], .undecided(.awaitingFinal)),
    state("som lukningen afgør", [("ja", "2020-12-31")], .missed, closed: true),
    state("et ældre nej er et svar", [("nej", "2020-12-31")], .missed),
    state("et nej afgør dagen efter", [("nej", "2021-06-30")], today: "2022-01-01", .missed),
    state(
      "et nej, og et ja efter fristen", [("nej", "2021-06-30"), ("ja", "2022-01-10")], .missed,
      [.late]),
    state("et ja efter fristen alene", [("ja", "2022-01-10")], .missed, [.late]),
    state(
      "et ja, som et senere nej ikke ændrer", [("ja", "2021-06-30"), ("nej", "2022-01-10")],
      .met),
    state("ingen frist for tavshed", [], today: "2023-06-01", .undecided(.awaitingFinal)),
    state("kun lukningen afgør den", [], .missed, closed: true),
    state("ikke målt er tavshed", [("-", "2021-12-31")], .undecided(.awaitingFinal)),
  ]

  static func year(
    _ name: String, _ answers: [(figure: String, day: String)], today: String,
    _ verdict: Verdict, window: String?, closed: [Quarter] = [], plan: Plan = Make.plan()
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: RuleTests.yesNo(.doneEachYear), figures: answers, today: today,
      verdict: verdict, plan: plan, closedQuarters: closed, window: window)
  }

  static let years: [WorkedExample] = [
    year(
      "et år uden svar afventer lukningen, ikke fristen", [], today: "2019-06-01",
      .undecided(.awaitingFinal), window: "2018"),
    year(
      "lukningen afgør det", [], today: "2019-01-10", .missed, window: "2018",
      closed: [Make.quarter(2018, 4)]),
    year(
      "et nej afgør dagen efter", [("nej", "2018-06-30")], today: "2019-01-01", .missed,
      window: "2018"),
    year(
      "hvert år spørges forfra", [("ja", "2018-06-30")], today: "2020-01-10",
      .undecided(.awaitingFinal), window: "2019"),
    year(
      "et år, som planen skærer, bedømmes ikke", [("nej", "2018-12-31")], today: "2019-01-10",
      .undecided(.notDue), window: "2019", plan: Make.plan("2018-08-01")),
  ]

  static let once: [WorkedExample] = [
    WorkedExample(
      name: "et ja, der bekræftes, beholder sin første dag",
      indicator: RuleTests.yesNo(.done, by: "2019-06-30"),
      figures: [("nej", "2019-01-01"), ("ja", "2019-06-30"), ("ja", "2019-09-30")],
      today: "2019-10-10", verdict: .met),
    WorkedExample(
      name: "et ja, der blev til nej og igen til ja, er fra det sidste ja",
      indicator: RuleTests.yesNo(.done, by: "2019-06-30"),
      figures: [("ja", "2019-01-01"), ("nej", "2019-06-30"), ("ja", "2019-09-30")],
      today: "2019-10-10", verdict: .missed, notes: [.late]),
    WorkedExample(
      name: "et nej afgør dagen efter fristen",
      indicator: RuleTests.yesNo(.done, by: "2019-06-30"), figures: [("nej", "2019-01-01")],
      today: "2019-07-01", verdict: .missed),
  ]

  @Test(arguments: states + years + once) func done(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  /// Every decision that is missing is named, the verdict's own first.
  @Test func everyMissingDecisionIsNamed() {
    var indicator = Indicator(
      unit: .missing, tally: .sum(per: nil), goal: .all(Goal(.missing)), scope: .missing)
    func assessment() -> Assessment {
      WorkedExample(
        name: "mangler", indicator: indicator, figures: [("7", "2018-03-31")],
        today: "2019-01-01", verdict: .undecided(.goalMissing)
      ).assessment
    }
    let all: [Undecided] = [.goalMissing, .scopeMissing, .windowMissing, .unitMissing]
    #expect(assessment().verdict == .undecided(.goalMissing))
    #expect(assessment().missingDecisions == all && assessment().reasons == all)
    indicator.goal = .all(Goal(.atLeast(Amount(4))))
    #expect(assessment().verdict == .undecided(.scopeMissing))
    #expect(assessment().missingDecisions == Array(all.dropFirst()))
    indicator.scope = .planWide
    indicator.unit = .count(noun: "møder")
    #expect(assessment().missingDecisions == [.windowMissing])
    indicator.tally = .sum(per: .year)
    #expect(assessment().missingDecisions.isEmpty)
  }

  /// That the plan's own period is missing is one decision, and not the only one.
  @Test func aPlanWithoutAPeriodMissesItsWindow() {
    var example = WorkedExample(
      name: "mangler", indicator: WorkedExample.four, today: "2019-01-01",
      verdict: .undecided(.windowMissing))
    example.plan.isPeriodMissing = true
    example.indicator.scope = .missing
    #expect(example.assessment.missingDecisions == [.scopeMissing, .windowMissing])
  }
}
