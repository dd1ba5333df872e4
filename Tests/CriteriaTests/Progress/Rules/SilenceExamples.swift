import Criteria
import TestSupport

/// The worked examples of figures that did not come, were not measured, or were closed without.
extension WorkedExample {
  static let perWeek = atLeast(10, rate: .perWeek)
  static let atMostOne = count(.atMost(Amount(1)))

  static let silences: [WorkedExample] = [
    .init(
      name: "4. kvartal mangler", indicator: four, figures: quarters("1", "0", "0", of: 2019),
      today: "2020-01-15", verdict: .undecided(.awaitingFinal), window: "2019",
      spans: ["2019K4": .missing]),
    .init(
      name: "2. kvartal ventes endnu", indicator: four, figures: quarters("2", of: 2019),
      today: "2019-07-20", verdict: .onTrack),
    .init(
      name: "2. kvartal mangler", indicator: four, figures: quarters("2", of: 2019),
      today: "2019-08-10", verdict: .undecided(.figuresOverdue), spans: ["2019K2": .missing]),
    .init(
      name: "130 i første og sidste kvartal og intet imellem", indicator: perWeek,
      figures: quarters("130", "", "", "130", of: 2018), today: "2019-03-15",
      verdict: .undecided(.awaitingFinal), window: "2018",
      spans: ["2018K2": .missing, "2018K3": .missing]),
    .init(
      name: "to kvartaler ikke målt er for lidt", indicator: perWeek,
      figures: quarters("130", "-", "-", "130", of: 2018), today: "2019-03-15",
      verdict: .undecided(.notMeasured), window: "2018",
      spans: ["2018K2": .notMeasured, "2018K3": .notMeasured]),
    .init(
      name: "et kvartal ikke målt, og en for lidt", indicator: perWeek,
      figures: quarters("130", "-", "130", "130", of: 2018), today: "2019-03-15",
      verdict: .missed, window: "2018", sum: 390, windowExpected: 391),
    .init(
      name: "opfyldt, målt i tre af fire kvartaler", indicator: perWeek,
      figures: quarters("130", "-", "130", "131", of: 2018), today: "2019-03-15", verdict: .met,
      window: "2018", notes: [.partlyMeasured]),
    .init(
      name: "5 af 6 med et kvartal ikke målt", indicator: atLeast(6),
      figures: quarters("2", "2", "-", "1", of: 2019), today: "2020-02-10",
      verdict: .undecided(.notMeasured), window: "2019", sum: 5),
    .init(
      name: "6 af 6 med et kvartal ikke målt", indicator: atLeast(6),
      figures: quarters("2", "2", "-", "2", of: 2019), today: "2020-02-10", verdict: .met,
      window: "2019", notes: [.partlyMeasured]),
    .init(
      name: "5 af 6 med et kvartal lukket uden tal", indicator: atLeast(6),
      figures: quarters("2", "2", "", "1", of: 2019), today: "2020-02-10", verdict: .missed,
      closedQuarters: year(2019), window: "2019", notes: [.neverReported],
      spans: ["2019K3": .neverReported]),
    .init(
      name: "årets tal fra marts venter på fristen", indicator: four,
      figures: [("3", "2019-03-31")], today: "2020-01-15", verdict: .undecided(.awaitingFinal),
      frequency: .yearly, window: "2019"),
    .init(
      name: "årets tal fra marts dømmes efter fristen", indicator: four,
      figures: [("3", "2019-03-31")], today: "2020-02-01", verdict: .missed, frequency: .yearly,
      window: "2019"),
    .init(
      name: "opfyldt i 2019, intet endnu i 2020", indicator: four,
      figures: quarters("1", "1", "1", "1", of: 2019), today: "2020-02-10", verdict: .met,
      window: "2019"),
    .init(
      name: "opfyldt i 2019, tal mangler i 2020", indicator: four,
      figures: quarters("1", "1", "1", "1", of: 2019), today: "2020-05-10",
      verdict: .undecided(.figuresOverdue), window: "2020"),
    .init(
      name: "højst 1, et kvartal lukket uden tal", indicator: atMostOne,
      figures: quarters("0", "0", "0", of: 2019), today: "2020-02-10",
      verdict: .undecided(.notMeasured), closedQuarters: year(2019), window: "2019"),
    .init(
      name: "højst 1 er brudt, hvad der end kom", indicator: atMostOne,
      figures: quarters("0", "2", "0", of: 2019), today: "2020-02-10", verdict: .missed,
      closedQuarters: year(2019), window: "2019"),
    .init(
      name: "et misset år bliver stående", indicator: four,
      figures: quarters("1", "0", "0", "1", of: 2019), today: "2020-05-10", verdict: .missed,
      window: "2019", notes: [.figuresOverdue]),
  ]

  static var counted: Indicator {
    var indicator = atLeast(1, rate: .perWeek)
    indicator.counting = Counting(activity: activity)
    return indicator
  }

  /// 50 lines in 2017, and the closing of its last quarter on 20 January.
  static func fifty(_ name: String, today: String, _ verdict: Verdict, window: String?)
    -> WorkedExample
  {
    WorkedExample(
      name: name, indicator: counted, today: today, verdict: verdict,
      plan: Make.plan("2017-01-01"),
      closings: (1...4).map {
        QuarterClosing(
          quarter: Make.quarter(2017, $0), asOf: Make.day("2018-01-20"), recordedBy: "test",
          recordedAt: 0, measurements: 0)
      },
      lines: (0..<50).map { Make.day("2017-01-03") + $0 * 7 }, window: window)
  }

  static let logbooks: [WorkedExample] = [
    fifty(
      "50 i 2017, dagen før lukningen", today: "2018-01-19", .undecided(.awaitingFinal),
      window: "2017"),
    fifty("50 i 2017, på lukningens dag", today: "2018-01-20", .missed, window: "2017"),
    fifty("2018 taler ikke i marts", today: "2018-03-31", .missed, window: "2017"),
    .init(
      name: "en tom logbog", indicator: counted, today: "2017-04-10",
      verdict: .undecided(.noFigures), plan: Make.plan("2017-01-01"), window: "2017"),
    .init(
      name: "en tom logbog på planens første dag", indicator: counted, today: "2017-01-01",
      verdict: .undecided(.tooEarly), plan: Make.plan("2017-01-01")),
  ]
}
