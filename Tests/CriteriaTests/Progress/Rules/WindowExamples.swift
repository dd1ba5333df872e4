import Criteria
import TestSupport

/// The worked examples of counts, rates, shares and averages whose figures all came.
extension WorkedExample {
  static let counts: [WorkedExample] = [
    .init(
      name: "1 og 0 af 4 om året følger planen", indicator: four,
      figures: quarters("1", "0", of: 2019), today: "2019-07-10", verdict: .onTrack,
      window: "2019", windowExpected: 1),
    .init(
      name: "en mangler efter tre kvartaler", indicator: four,
      figures: quarters("1", "0", "0", of: 2019), today: "2019-10-10", verdict: .behind,
      windowExpected: 2),
    .init(
      name: "8 af 20 er langt bagud", indicator: atLeast(20),
      figures: quarters("5", "2", "1", of: 2019), today: "2019-10-10", verdict: .farBehind,
      pace: "0.5714", sum: 8, windowExpected: 14),
    .init(
      name: "3 i 2019 er ikke opfyldt", indicator: four,
      figures: quarters("1", "0", "0", "2", of: 2019), today: "2020-01-15", verdict: .missed,
      window: "2019", sum: 3, met: 0, closed: 1),
    .init(
      name: "0 i 1. kvartal er for tidligt, 2019 står ved magt", indicator: four,
      figures: quarters("1", "0", "0", "2", of: 2019) + quarters("0", of: 2020),
      today: "2020-04-10", verdict: .missed, window: "2019"),
    .init(
      name: "1 i 1. kvartal følger planen for 2020", indicator: four,
      figures: quarters("1", "0", "0", "2", of: 2019) + quarters("1", of: 2020),
      today: "2020-04-10", verdict: .onTrack, window: "2020"),
    .init(
      name: "1 om året er for tidligt i september", indicator: atLeast(1),
      figures: quarters("0", "0", "0", of: 2019), today: "2019-10-20",
      verdict: .undecided(.tooEarly), plan: Make.plan("2019-01-01")),
    .init(
      name: "2019 er opfyldt, 2020 er begyndt: 0 hidtil", indicator: atLeast(1),
      figures: quarters("0", "1", "0", "0", of: 2019) + quarters("0", of: 2020),
      today: "2020-04-10", verdict: .met, window: "2019"),
    .init(
      name: "tre år af fire ikke opfyldt", indicator: four,
      figures: [
        ("3", "2018-12-31"), ("3", "2019-12-31"), ("3", "2020-12-31"), ("4", "2021-12-31"),
      ], today: "2022-02-15", verdict: .missed, frequency: .yearly, met: 1, closed: 4),
    .init(
      name: "planen begynder 1. august", indicator: atLeast(12),
      figures: [("2", "2018-09-30"), ("2", "2018-12-31")], today: "2019-01-15", verdict: .missed,
      plan: Make.plan("2018-08-01"), window: "2018"),
    .init(
      name: "højst 1 om året", indicator: count(.atMost(Amount(1))),
      figures: quarters("1", of: 2019), today: "2019-04-10", verdict: .onTrack, windowExpected: 1),
    .init(
      name: "20 forskellige er 19, aldrig 51",
      indicator: count(.atLeast(Amount(20)), .toDate(per: .year)),
      figures: quarters("6", "11", "15", "19", of: 2019), today: "2020-01-15", verdict: .missed,
      sum: 19),
    .init(
      name: "4 i 2019 er ikke begyndt i 2018", indicator: atLeast(4, year: 2019),
      figures: quarters("1", of: 2018), today: "2018-06-15", verdict: .undecided(.notBegun)),
    .init(
      name: "4 i 2019 er for tidligt i januar", indicator: atLeast(4, year: 2019),
      figures: quarters("1", "0", "0", "0", of: 2018), today: "2019-01-15",
      verdict: .undecided(.tooEarly)),
    .init(
      name: "4 i 2019 er opfyldt af 2019 alene", indicator: atLeast(4, year: 2019),
      figures: quarters("1", "0", "0", "0", of: 2018) + quarters("1", "2", "1", "1", of: 2019),
      today: "2020-01-15", verdict: .met, window: "2019", met: 1, closed: 1),
    .init(
      name: "4 i 2019 står ved magt efter planen", indicator: atLeast(4, year: 2019),
      figures: quarters("1", "0", "0", "0", of: 2018) + quarters("1", "2", "1", "1", of: 2019),
      today: "2022-02-15", verdict: .met, window: "2019", met: 1, closed: 1),
    .init(
      name: "et sænket mål ændrer ikke de år, der er slut", indicator: four,
      figures: quarters("2", "1", "1", "1", of: 2018) + quarters("2", "1", "1", "1", of: 2019),
      today: "2020-03-02", verdict: .missed,
      formerGoals: [
        FormerGoal(
          indicator: Make.id, site: nil, before: Goal(.atLeast(Amount(20))),
          deadlineBefore: .last(of: 2021), effective: Make.day("2020-03-01"))
      ], window: "2019", met: 0, closed: 2, notes: [.goalChanged]),
  ]

  static let windows: [WorkedExample] = [
    .init(
      name: "10 om ugen med 42 feriedage", indicator: atLeast(10, rate: .perWeek),
      figures: quarters("90", "91", of: 2019), today: "2019-07-10", verdict: .behind,
      plan: Make.plan(holidays: [("2019-02-01", "2019-02-21"), ("2019-04-01", "2019-04-21")]),
      pace: "0.9141", window: "2019", sum: 181, windowExpected: 198, current: "9.1"),
    .init(
      name: "1 om ugen i 2018", indicator: atLeast(1, rate: .perWeek),
      figures: quarters("13", "13", "13", "13", of: 2018), today: "2019-01-15", verdict: .met,
      window: "2018", windowExpected: 52),
    .init(
      name: "1 om måneden, juli lukket", indicator: atLeast(1, rate: .perMonth),
      figures: quarters("3", "3", "2", "3", of: 2019), today: "2020-01-15", verdict: .met,
      plan: Make.plan(holidays: [("2019-07-01", "2019-07-31")]), window: "2019",
      windowExpected: 11),
    .init(
      name: "5-10 i gennemsnit",
      indicator: count(.between(Amount(5), Amount(10)), .average(per: .year)),
      figures: quarters("30/4", "32/3", "30/3", "34/4", of: 2018), today: "2019-01-15",
      verdict: .met, window: "2018", current: "9.0"),
    .init(
      name: "positiv omtale, puljet",
      indicator: Indicator(
        unit: .percent, tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(60))))),
      figures: quarters("12/18", "5/12", of: 2019), today: "2019-07-10", verdict: .behind,
      pace: "0.9444", current: "56.7"),
    .init(
      name: "falder hvert år, men steg i 2019",
      indicator: Indicator(
        unit: .count(noun: "sager"), tally: .sum(per: .year), goal: .all(Goal(.fallsEachYear)),
        baseline: Make.baseline("100", on: "2017-12-31")),
      figures: [("80", "2018-12-31"), ("95", "2019-12-31")], today: "2020-01-15",
      verdict: .missed, frequency: .yearly, window: "2019", met: 1, closed: 2),
  ]
}
