import TestSupport
import Testing

@testable import Criteria

/// A source that delivers by a day of its own (leveres senest).
@Suite("Leveres senest") struct DeliveryDayTests {
  /// A worked example whose source delivers by the first of a month.
  static func by(
    _ month: Int, _ frequency: Frequency, _ example: WorkedExample
  ) -> WorkedExample {
    var example = example
    var source = EdgeTests.source(frequency)
    source.deliveryDay = DayOfYear(month: month, day: 1)
    example.plan.dataSources = [source]
    example.indicator = EdgeTests.from(source, example.indicator)
    return example
  }

  /// Four a year from a yearly source that delivers by 1 May.
  static func yearly(
    _ name: String, _ figures: [(figure: String, day: String)] = [], today: String,
    _ verdict: Verdict, closed: [Quarter] = [], spans: [String: OwedSpan.State]
  ) -> WorkedExample {
    by(
      5, .yearly,
      WorkedExample(
        name: name, indicator: WorkedExample.four, figures: figures, today: today,
        verdict: verdict, plan: SilenceTests.plan2019, closedQuarters: closed, window: "2019",
        spans: spans))
  }

  static let fourth = Make.quarter(2019, 4)

  static let windows: [WorkedExample] = [
    yearly(
      "intet mangler til og med dagen, i det følgende år", today: "2020-05-01",
      .undecided(.awaitingFinal), spans: [:]),
    yearly(
      "dagen efter mangler det", today: "2020-05-02", .undecided(.awaitingFinal),
      spans: ["2019": .missing]),
    yearly(
      "en lukning før dagen afgør intet", today: "2020-05-01", .undecided(.awaitingFinal),
      closed: [fourth], spans: [:]),
    yearly(
      "dagen efter er kvartalet lukket uden tal", today: "2020-05-02", .missed, closed: [fourth],
      spans: ["2019": .neverReported]),
    yearly(
      "et tal for årets sidste dag afgør dagen efter", [("3", "2019-12-31")], today: "2020-01-01",
      .missed, spans: [:]),
    yearly(
      "et tidligere tal venter på dagen", [("3", "2019-06-30")], today: "2020-05-01",
      .undecided(.awaitingFinal), spans: [:]),
    yearly(
      "og afgør dagen efter", [("3", "2019-06-30")], today: "2020-05-02", .missed, spans: [:]),
    yearly(
      "hvor der er et tal, afgør lukningen", [("3", "2019-06-30")], today: "2020-01-15", .missed,
      closed: [fourth], spans: [:]),
    yearly(
      "ikke målt afgør dagen efter", [("-", "2019-12-31")], today: "2020-01-01",
      .undecided(.notMeasured), spans: ["2019": .notMeasured]),
    by(
      5, .quarterly,
      WorkedExample(
        name: "en kvartalsvis kilde er intet bagud med i august", indicator: WorkedExample.four,
        figures: SilenceTests.quarters("2"), today: "2019-08-10", verdict: .onTrack,
        plan: SilenceTests.plan2019)),
    by(
      5, .quarterly,
      WorkedExample(
        name: "men med 1. kvartal i maj", indicator: WorkedExample.four, today: "2019-05-02",
        verdict: .undecided(.figuresOverdue), plan: SilenceTests.plan2019,
        spans: ["2019K1": .missing])),
    by(
      2, .halfYearly,
      WorkedExample(
        name: "året venter på 1. halvår, selv om 2. er kommet", indicator: WorkedExample.four,
        figures: [("1", "2019-12-31")], today: "2020-01-10", verdict: .undecided(.awaitingFinal),
        plan: SilenceTests.plan2019, window: "2019", spans: [:])),
    by(
      2, .halfYearly,
      WorkedExample(
        name: "og når dagen er gået, mangler det", indicator: WorkedExample.four,
        figures: [("1", "2019-12-31")], today: "2020-02-02", verdict: .undecided(.awaitingFinal),
        plan: SilenceTests.plan2019, window: "2019", spans: ["2019H1": .missing])),
  ]

  static func final(_ name: String, today: String, _ verdict: Verdict, closed: Bool)
    -> WorkedExample
  {
    by(
      5, .yearly,
      WorkedExample(
        name: name, indicator: WorkedExample.safe(from: "59.2"),
        figures: [("66.0", "2020-12-31")], today: today, verdict: verdict,
        closedQuarters: closed ? [Make.quarter(2021, 4)] : []))
  }

  static let levels: [WorkedExample] = [
    final("A1: før dagen", today: "2022-05-01", .undecided(.awaitingFinal), closed: false),
    final("A1: lukket før dagen", today: "2022-05-01", .undecided(.awaitingFinal), closed: true),
    final("A1: efter dagen", today: "2022-05-02", .undecided(.awaitingFinal), closed: false),
    final("A1: lukket, efter dagen", today: "2022-05-02", .undecided(.notMeasured), closed: true),
    by(
      5, .yearly,
      WorkedExample(
        name: "E: svar kender kun lukningen",
        indicator: RuleTests.yesNo(.done, by: "2019-12-31"), today: "2020-01-15",
        verdict: .missed, closedQuarters: [fourth])),
    by(
      5, .yearly,
      WorkedExample(
        name: "E: og ikke dagen", indicator: RuleTests.yesNo(.done, by: "2019-12-31"),
        today: "2020-06-01", verdict: .undecided(.awaitingFinal))),
  ]

  @Test(arguments: windows + levels) func delivery(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  private static func plan(
    _ indicator: Indicator = WorkedExample.four, _ frequency: Frequency = .yearly,
    month: Int = 5, day: Int = 1
  ) -> Plan {
    var source = EdgeTests.source(frequency)
    source.deliveryDay = DayOfYear(month: month, day: day)
    var plan = SilenceTests.plan2019
    plan.dataSources = [source]
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(
        id: Make.id.criterion, name: "K", wording: "",
        indicators: [EdgeTests.from(source, indicator)])
    ]
    plan.focusAreas = [area]
    return plan
  }

  private static func duties(
    _ today: String, closed: Set<Quarter> = [], _ plan: Plan = plan()
  ) -> (FiguresDue, Round) {
    let records = Records(closedQuarters: closed)
    let rollup = Rollup(plan: plan, records: records, asOf: Make.day(today))
    return (
      FiguresDue(rollup, records: records), Round(rollup, records: records, quarter: fourth)
    )
  }

  /// The wheel tells of it on the day itself, not on the last day of the plan's own.
  @Test func theWheelHasItOnTheDay() {
    let records = Records([Make.measurement("1", on: "2019-12-31")])
    func wheel(_ day: String, _ records: Records = Records()) -> YearWheel {
      YearWheel(plan: Self.plan(), records: records, asOf: Make.day(day))
    }
    func days(_ wheel: YearWheel) -> [Day] { wheel.months.flatMap(\.entries).map(\.day) }
    #expect(days(wheel("2020-01-15")) == [Make.day("2020-05-01")])
    #expect(days(wheel("2020-06-15")) == [Make.day("2021-05-01")])
    #expect(wheel("2020-05-01").overdue.isEmpty)
    #expect(wheel("2020-05-02").overdue.map(\.day) == [Make.day("2020-05-01")])
    #expect(days(wheel("2020-01-15", records)).isEmpty)
    #expect(wheel("2020-05-02", records).overdue.isEmpty)
  }

  /// Until the day the round has room for the figure, and does not miss it; then it is late.
  @Test func nothingIsMissingUntilTheDay() {
    let (due, round) = Self.duties("2020-01-15")
    #expect(due.quarter == Self.fourth && due.asked == 1)
    #expect(due.missing == 0 && due.overdue == 0 && due.next == nil)
    #expect(round.figures.count == 1 && round.missing == 0)
    #expect(Self.duties("2020-05-01").0.overdue == 0)
    #expect(Self.duties("2020-05-02").0.overdue == 1)
    #expect(Self.duties("2020-05-02").1.missing == 1)
    #expect(Self.duties("2020-05-02", closed: [Self.fourth]).0.overdue == 0)
  }

  /// Answers know only the closing: they are missing when their year is over, and not when it is closed.
  @Test func answersAreMissingAtOnce() {
    let plan = Self.plan(RuleTests.yesNo(.doneEachYear))
    #expect(Self.duties("2020-01-15", plan).1.missing == 1)
    #expect(Self.duties("2020-01-15", closed: [Self.fourth], plan).1.missing == 0)
  }

  /// A day before the plan's own last day has passed when it has passed.
  @Test func aDayBeforeThePlansOwn() {
    let plan = Self.plan(WorkedExample.four, .quarterly, month: 1, day: 15)
    func january(_ day: String) -> [Day] {
      let wheel = YearWheel(plan: plan, records: Records(), asOf: Make.day(day))
      return wheel.months[0].entries.map(\.day)
    }
    // All four quarters of 2019 are delivered that day.
    #expect(january("2020-01-10") == [Make.day("2020-01-15")])
    #expect(january("2020-01-20").isEmpty)
    #expect(Self.duties("2020-01-20", plan).0.overdue == 4)
  }
}
