import Criteria
import TestSupport

/// The rules of windows that the worked examples leave out.
extension RuleTests {
  static let windows: [WorkedExample] = [
    .init(
      name: "C: nul i nævneren er intet grundlag",
      indicator: Indicator(
        unit: .percent, tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(60))))),
      figures: WorkedExample.quarters("0/0", "0/0", "0/0", "0/0", of: 2018), today: "2019-01-15",
      verdict: .undecided(.noBasis)),
    .init(
      name: "C: over det aftalte interval er opfyldt og bemærkes",
      indicator: WorkedExample.count(
        .between(Amount(5), Amount(10)), .average(per: .year)),
      figures: WorkedExample.quarters("30/3", "30/2", "30/3", "30/2", of: 2018),
      today: "2019-01-15", verdict: .met, notes: [.aboveRange]),
    .init(
      name: "D: ikke målt står i det sidste tals sted", indicator: WorkedExample.four,
      figures: WorkedExample.quarters("3", "0", "0", "-", of: 2019), today: "2020-01-15",
      verdict: .undecided(.notMeasured), window: "2019", sum: 3),
    .init(
      name: "C: en andel af ingen i en åben periode er for tidlig",
      indicator: Indicator(
        unit: .percent, tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(60))))),
      figures: [("0/0", "2018-03-31")], today: "2018-04-10", verdict: .undecided(.tooEarly)),
    .init(
      name: "C: et gennemsnit af intet afholdt er intet grundlag, også i en åben periode",
      indicator: WorkedExample.count(.atLeast(Amount(5)), .average(per: .year)),
      figures: [("0/0", "2018-03-31")], today: "2018-04-10", verdict: .undecided(.noBasis)),
    .init(
      name: "D: nået i 2019, men 1. kvartal 2020 mangler", indicator: WorkedExample.four,
      figures: [("4", "2019-03-31")], today: "2020-05-15", verdict: .undecided(.figuresOverdue)),
    .init(
      name: "D: nået, mens året løber", indicator: WorkedExample.four,
      figures: [("4", "2019-03-31")], today: "2019-12-15", verdict: .met, window: "2019"),
    .init(
      name: "D: højst er brudt med det samme", indicator: WorkedExample.count(.atMost(Amount(1))),
      figures: [("2", "2019-03-31")], today: "2019-04-10", verdict: .missed, window: "2019"),
    .init(
      name: "D: højst og kun halvdelen af året talt",
      indicator: WorkedExample.count(.atMost(Amount(1))), figures: [("1", "2019-03-31")],
      today: "2020-01-15", verdict: .undecided(.awaitingFinal), window: "2019"),
    .init(
      name: "D: 5-10 i hele perioden, nået",
      indicator: WorkedExample.count(.between(Amount(5), Amount(10)), .sum(per: .plan)),
      figures: [("11", "2019-03-31")], today: "2019-04-10", verdict: .met, window: "plan",
      notes: [.aboveRange]),
    .init(
      name: "B i vinduer: 2018 er endnu ikke opgjort", indicator: visits, figures: [],
      today: "2018-06-01", verdict: .undecided(.baselinePending)),
    .init(
      name: "B i vinduer: 2018 kom aldrig", indicator: visits, figures: [], today: "2019-06-01",
      verdict: .undecided(.baselineOverdue)),
    .init(
      name: "B i vinduer: endnu intet år efter 2018", indicator: visits,
      figures: [("5", "2018-12-31"), ("9", "2019-03-31")], today: "2019-04-10",
      verdict: .undecided(.notBegun), frequency: .yearly),
    .init(
      name: "B i vinduer: 2019 slår 2018", indicator: visits,
      figures: [("5", "2018-12-31"), ("6", "2019-12-31")], today: "2020-01-10", verdict: .onTrack,
      frequency: .yearly,
      window: "2019", current: "6.0"),
    .init(
      name: "B i vinduer: 2021 afgør", indicator: visits,
      figures: [("5", "2018-12-31"), ("9", "2019-12-31"), ("5", "2021-12-31")],
      today: "2022-02-01", verdict: .missed, frequency: .yearly, window: "2021"),
    .init(
      name: "B i vinduer: en samlet andel faldet inden for en stor usikkerhed er for få svar",
      indicator: pooledShare(.holdOrRise, from: "30/60"),
      figures: [("10/20", "2018-06-30"), ("15/40", "2018-12-31")], today: "2019-01-10",
      verdict: .undecided(.uncertain), frequency: .yearly, window: "2018", current: "41.7",
      notes: [.withinUncertainty, .belowBaseline]),
    .init(
      name: "B i vinduer: en samlet andel faldet inden for en lille usikkerhed er fastholdt",
      indicator: pooledShare(.holdOrRise, from: "500/1000"),
      figures: [("160/400", "2018-06-30"), ("320/600", "2018-12-31")], today: "2019-01-10",
      verdict: .onTrack, frequency: .yearly, window: "2018", current: "48.0",
      notes: [.withinUncertainty, .belowBaseline]),
    .init(
      name: "B i vinduer: den samme andel af ti gange så mange er langt bagud",
      indicator: pooledShare(.holdOrRise, from: "300/600"),
      figures: [("100/200", "2018-06-30"), ("150/400", "2018-12-31")], today: "2019-01-10",
      verdict: .farBehind, frequency: .yearly, window: "2018", current: "41.7",
      notes: [.belowBaseline]),
    .init(
      name: "B i vinduer: en samlet andel, der skal stige, men faldt inden for usikkerheden",
      indicator: pooledShare(.rises(fromYear: 2018)),
      figures: [("30/60", "2018-12-31"), ("10/20", "2019-06-30"), ("15/40", "2019-12-31")],
      today: "2020-01-10", verdict: .behind, frequency: .yearly, window: "2019", current: "41.7",
      notes: [.withinUncertainty, .belowBaseline]),
    .init(
      name: "B i vinduer: det navngivne års andel har sit eget n",
      indicator: pooledShare(.rises(fromYear: 2018)),
      figures: [("300/600", "2018-12-31"), ("250/600", "2019-12-31")], today: "2020-01-10",
      verdict: .farBehind, frequency: .yearly, window: "2019", notes: [.belowBaseline]),
  ]

  /// A share that is pooled over each year.
  private static func pooledShare(_ target: Target, from baseline: String? = nil) -> Indicator {
    Indicator(
      unit: .percent, tally: .sum(per: .year), goal: .all(Goal(target)),
      baseline: baseline.map { Make.baseline($0, on: "2017-12-31") })
  }
}
