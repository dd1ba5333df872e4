import Criteria
import TestSupport
import Testing

/// Which window speaks, and what is left when the plan is over.
@Suite("Hvilket vindue taler") struct StandingWindowTests {
  static func two(per window: WindowLength) -> Indicator {
    WorkedExample.count(.atLeast(Amount(2)), .sum(per: window))
  }

  static let shorter: [WorkedExample] = [
    .init(
      name: "hvert kvartal for sig", indicator: two(per: .quarter),
      figures: SilenceTests.quarters("2", "1", "2"), today: "2019-10-10", verdict: .met,
      plan: SilenceTests.plan2019, window: "2019K3", met: 2, closed: 3),
    .init(
      name: "det næste kvartal mangler", indicator: two(per: .quarter),
      figures: SilenceTests.quarters("2", "1", "2"), today: "2020-01-10",
      verdict: .undecided(.awaitingFinal), plan: SilenceTests.plan2019, window: "2019K4", met: 2,
      closed: 3),
    .init(
      name: "et misset kvartal bliver stående", indicator: two(per: .quarter),
      figures: SilenceTests.quarters("2", "1"), today: "2019-10-10", verdict: .missed,
      plan: SilenceTests.plan2019, window: "2019K2", met: 1, closed: 2),
    .init(
      name: "et halvår er nået, før det er slut", indicator: two(per: .halfYear),
      figures: SilenceTests.quarters("1", "1", "2"), today: "2019-10-10", verdict: .met,
      plan: SilenceTests.plan2019, window: "2019H2", met: 1, closed: 1),
    .init(
      name: "et halvår lukkes med sit andet kvartal", indicator: two(per: .halfYear),
      figures: SilenceTests.quarters("1"), today: "2019-07-10", verdict: .missed,
      plan: SilenceTests.plan2019, closedQuarters: [Make.quarter(2019, 2)], window: "2019H1"),
    .init(
      name: "et halvår, der er kortere end kildens rytme, skylder ét tal",
      indicator: two(per: .halfYear), figures: [("1", "2019-06-30")], today: "2019-07-10",
      verdict: .missed, plan: SilenceTests.plan2019, frequency: .yearly, window: "2019H1"),
    .init(
      name: "og afventer det", indicator: two(per: .halfYear), today: "2019-08-10",
      verdict: .undecided(.awaitingFinal), plan: SilenceTests.plan2019, frequency: .yearly,
      window: "2019H1", spans: ["2019H1": .missing]),
    .init(
      name: "nået, mens året løber, efter et misset år", indicator: WorkedExample.four,
      figures: SilenceTests.quarters("1", "0", "0", "2") + [("4", "2020-02-05")],
      today: "2020-02-10", verdict: .met, plan: SilenceTests.plan2019, window: "2020", met: 0,
      closed: 1),
    .init(
      name: "brudt, mens året løber, efter et opfyldt år", indicator: WorkedExample.atMostOne,
      figures: SilenceTests.quarters("1", "0", "0", "0") + [("2", "2020-02-05")],
      today: "2020-02-10", verdict: .missed, plan: SilenceTests.plan2019, window: "2020", met: 1,
      closed: 1),
  ]

  /// Four years from a yearly source, when the plan is over.
  static func over(
    _ name: String, _ figures: [String], today: String = "2022-02-15", _ verdict: Verdict,
    window: String?, closed: [Quarter] = []
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: WorkedExample.four,
      figures: zip(2018...2021, figures).filter { $0.1 != "" }.map { ($0.1, "\($0.0)-12-31") },
      today: today, verdict: verdict, frequency: .yearly, closedQuarters: closed, window: window)
  }

  static let afterTheEnd: [WorkedExample] = [
    over("alle år nået", ["4", "4", "4", "4"], .met, window: "2021"),
    over("et år, der ikke blev målt, tæller ikke med", ["4", "-", "4", "4"], .met, window: "2021"),
    over(
      "heller ikke det sidste", ["4", "4", "4", "-"], .met, window: "2020"),
    over("et år mangler", ["4", "", "4", "4"], .undecided(.awaitingFinal), window: "2019"),
    over(
      "et år blev lukket uden tal", ["4", "", "4", "4"], .missed, window: "2019",
      closed: [Make.quarter(2019, 4)]),
    over("misset, hvad der end mangler", ["4", "3", "4", ""], .missed, window: "2019"),
    over(
      "misset, også før det sidste er gjort op", ["4", "3", "4", ""], today: "2022-01-01",
      .missed, window: "2019"),
    over(
      "intet blev målt", ["-", "-", "-", "-"], .undecided(.notMeasured), window: "2021"),
    WorkedExample(
      name: "et år, der er delvis målt og ikke nået, bliver stående",
      indicator: WorkedExample.four,
      figures: WorkedExample.quarters("1", "-", "1", "1", of: 2018)
        + (2019...2021).flatMap { WorkedExample.quarters("1", "1", "1", "1", of: $0) },
      today: "2022-02-15", verdict: .undecided(.notMeasured), window: "2018"),
  ]

  static func changed(_ before: Goal, effective: String = "2020-03-01") -> [FormerGoal] {
    [
      FormerGoal(
        indicator: Make.id, site: nil, before: before, deadlineBefore: .last(of: 2021),
        effective: Make.day(effective))
    ]
  }

  static let goalChanged: [WorkedExample] = [
    .init(
      name: "et lavere antal pr. uge gælder ikke de år, der er slut",
      indicator: WorkedExample.atLeast(1, rate: .perWeek),
      figures: WorkedExample.quarters("13", "13", "13", "13", of: 2019)
        + WorkedExample.quarters("13", of: 2020), today: "2020-04-10", verdict: .onTrack,
      plan: SilenceTests.plan2019,
      formerGoals: changed(Goal(.atLeast(Amount(10)), rate: .perWeek)), window: "2020", met: 0,
      closed: 1, notes: [.goalChanged]),
    .init(
      name: "et antal om året blev til et pr. uge",
      indicator: WorkedExample.atLeast(10, rate: .perWeek),
      figures: WorkedExample.quarters("1", "1", "1", "1", of: 2019), today: "2020-03-10",
      verdict: .met, plan: SilenceTests.plan2019,
      formerGoals: changed(Goal(.atLeast(Amount(4)))), window: "2019", met: 1, closed: 1),
    .init(
      name: "et højere antal gælder fra det år, som ændringen falder i",
      indicator: WorkedExample.atLeast(20),
      figures: WorkedExample.quarters("2", "1", "1", "1", of: 2019), today: "2020-01-15",
      verdict: .missed, plan: SilenceTests.plan2019,
      formerGoals: changed(Goal(.atLeast(Amount(4))), effective: "2019-12-31"), window: "2019"),
    .init(
      name: "og ikke det år, der sluttede dagen før",
      indicator: WorkedExample.atLeast(20),
      figures: WorkedExample.quarters("2", "1", "1", "1", of: 2019), today: "2020-01-15",
      verdict: .met, plan: SilenceTests.plan2019,
      formerGoals: changed(Goal(.atLeast(Amount(4))), effective: "2020-01-01"), window: "2019"),
  ]

  @Test(arguments: shorter + afterTheEnd + goalChanged) func stands(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  @Test func eachWindowNamesTheGoalThatItHad() {
    let windows = Self.goalChanged[0].assessment.windows
    #expect(windows.map(\.goal?.target) == [.atLeast(Amount(10)), .atLeast(Amount(1))])
    #expect(windows.map(\.verdict) == [.missed, .onTrack])
  }
}
