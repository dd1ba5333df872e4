import Criteria
import TestSupport
import Testing

/// The edges of what a window asks and when it is decided.
@Suite("Vinduernes kanter") struct WindowEdgeTests {
  static let plan2019 = SilenceTests.plan2019

  static func quarters(_ figures: String..., of year: Int = 2019) -> [(figure: String, day: String)]
  {
    zip(figures, ["03-31", "06-30", "09-30", "12-31"]).filter { $0.0 != "" }
      .map { ($0.0, "\(year)-\($0.1)") }
  }

  static func rate(
    _ name: String, of indicator: Indicator = WorkedExample.perWeek, _ figures: [(String, String)],
    _ verdict: Verdict, today: String = "2020-01-15"
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: indicator, figures: figures.map { (figure: $0.0, day: $0.1) },
      today: today, verdict: verdict, plan: plan2019, window: "2019")
  }

  /// What no figure to come can change is decided though figures are missing.
  static let beyondChange: [WorkedExample] = [
    rate("alt i 1. kvartal", quarters("521"), .met),
    rate("en for lidt afventer", quarters("520"), .undecided(.awaitingFinal)),
    rate("uden det kvartal, der ikke blev målt", quarters("391", "-"), .met),
    rate("og en for lidt afventer", quarters("390", "-"), .undecided(.awaitingFinal)),
    rate(
      "to kvartaler ikke målt er for lidt til at sige det", quarters("521", "-", "-"),
      .undecided(.awaitingFinal)),
    rate(
      "et loft, som resten kan holde", of: SilenceTests.most, quarters("522"),
      .undecided(.awaitingFinal)),
    rate("et loft, der er brudt", of: SilenceTests.most, quarters("523"), .missed),
    rate(
      "i et åbent år er det kun langt bagud", of: SilenceTests.most, quarters("523"), .farBehind,
      today: "2019-04-10"),
    rate("et antal, der er nået", of: WorkedExample.four, quarters("4"), .met),
    rate(
      "et antal, der kan nås", of: WorkedExample.four, quarters("3"), .undecided(.awaitingFinal)),
  ]

  static func share(
    _ name: String, _ figures: [(figure: String, day: String)], today: String, _ verdict: Verdict
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: SilenceTests.share(.atLeast(Amount(60))), figures: figures,
      today: today, verdict: verdict, plan: plan2019)
  }

  static let few: [WorkedExample] = [
    share("4 er for få", quarters("2/4"), today: "2019-04-10", .undecided(.tooEarly)),
    share("5 er nok", quarters("3/5"), today: "2019-04-10", .onTrack),
    share("de lægges sammen", quarters("2/4", "1/1"), today: "2019-07-10", .onTrack),
    share(
      "4, og et kvartal mangler", quarters("2/4"), today: "2019-08-10",
      .undecided(.figuresOverdue)),
    share(
      "når året er slut, afgør også 4", quarters("1/2", "0/0", "1/1", "0/1"), today: "2020-01-15",
      .missed),
    WorkedExample(
      name: "et gennemsnit af 2 er et gennemsnit",
      indicator: WorkedExample.count(.atLeast(Amount(5)), .average(per: .year)),
      figures: quarters("10/2"), today: "2019-04-10", verdict: .onTrack, plan: plan2019),
  ]

  static func amount(_ unit: Criteria.Unit, _ number: Int) -> Indicator {
    Indicator(unit: unit, tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(number)))))
  }

  static func hours(
    _ name: String, in unit: Criteria.Unit = .hours, _ figures: [(figure: String, day: String)],
    today: String, _ verdict: Verdict
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: amount(unit, 2), figures: figures, today: today, verdict: verdict,
      plan: plan2019)
  }

  static let count = Criteria.Unit.count(noun: "møder")

  /// Two a year: by the end of March 0,49 and by the end of September 1,496.
  static let mercy: [WorkedExample] = [
    hours("0 timer er langt bagud", quarters("0"), today: "2019-04-10", .farBehind),
    hours("0,5 time følger planen", quarters("0.5"), today: "2019-04-10", .onTrack),
    hours(
      "0,5 af 1,5 time har ingen nåde", quarters("0.5", "0", "0"), today: "2019-10-10", .farBehind),
    hours(
      "0 møder er for tidligt", in: count, quarters("0"), today: "2019-04-10", .undecided(.tooEarly)
    ),
    hours(
      "0 af 1 møde er en for lidt", in: count, quarters("0", "0", "0"), today: "2019-10-10", .behind
    ),
    hours("0 kroner er langt bagud", in: .kroner, quarters("0"), today: "2019-04-10", .farBehind),
    WorkedExample(
      name: "419 af 419,18 kroner", indicator: amount(.kroner, 1000),
      figures: [("0", "2018-09-30"), ("419", "2018-12-31")], today: "2019-01-15",
      verdict: .missed, plan: Make.plan("2018-08-01"), window: "2018"),
    WorkedExample(
      name: "419,18 kroner", indicator: amount(.kroner, 1000),
      figures: [("0", "2018-09-30"), ("419.18", "2018-12-31")], today: "2019-01-15",
      verdict: .met, plan: Make.plan("2018-08-01"), window: "2018"),
    WorkedExample(
      name: "5 møder af et skåret måltal på 5,03", indicator: amount(count, 12),
      figures: [("0", "2018-09-30"), ("5", "2018-12-31")], today: "2019-01-15", verdict: .met,
      plan: Make.plan("2018-08-01"), window: "2018"),
    WorkedExample(
      name: "højst 0,42 er højst 0, og bedømmes ikke", indicator: WorkedExample.atMostOne,
      figures: [("0", "2018-09-30"), ("9", "2018-12-31")], today: "2019-01-15",
      verdict: .undecided(.tooEarly), plan: Make.plan("2018-08-01"), window: "2019"),
  ]

  static func monthly(
    _ name: String, _ figures: [(figure: String, day: String)], today: String, _ verdict: Verdict,
    expected: Int, first: String = "2019-01-01", holidays: [(String, String)] = []
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: WorkedExample.atLeast(1, rate: .perMonth), figures: figures,
      today: today, verdict: verdict, plan: Make.plan(first, holidays: holidays),
      windowExpected: expected)
  }

  /// Only whole months, at least half of whose days are open.
  static let months: [WorkedExample] = [
    monthly("seks hele", quarters("2", "3"), today: "2019-07-10", .behind, expected: 6),
    monthly(
      "fra midt i januar er det to", quarters("2"), today: "2019-04-10", .onTrack, expected: 2,
      first: "2019-01-15"),
    monthly(
      "et kvartal, der ikke blev målt, er tre færre", quarters("3", "-", "3"),
      today: "2019-10-10", .onTrack, expected: 6),
    monthly(
      "15 dages ferie i juli", quarters("3", "3", "3"), today: "2019-10-10", .onTrack,
      expected: 9, holidays: [("2019-07-01", "2019-07-15")]),
    monthly(
      "16 dages ferie i juli", quarters("3", "3", "3"), today: "2019-10-10", .onTrack,
      expected: 8, holidays: [("2019-07-01", "2019-07-16")]),
    monthly(
      "et tal fra den 15. når ikke sin måned", [("3", "2019-03-31"), ("0", "2019-05-15")],
      today: "2019-05-20", .behind, expected: 4),
  ]

  @Test(arguments: beyondChange + few) func decided(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  @Test(arguments: mercy + months) func asked(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }
}
