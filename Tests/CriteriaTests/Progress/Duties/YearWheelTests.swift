import TestSupport
import Testing

@testable import Criteria

/// The year's wheel: what is to come by month, the coming quarter first, and what should have come.
@Suite("Årshjulet") struct YearWheelTests {
  static let cafe = Make.slug("cafe")

  static func planned(_ day: String, id: String? = nil) -> Occasion {
    Occasion(
      id: id ?? day, activity: cafe, site: nil, day: Make.day(day), state: .planned,
      recordedBy: "test", recordedAt: 0)
  }

  static func milestone(_ id: String, _ start: String?, _ deadline: String, done: String? = nil)
    -> Milestone
  {
    var milestone = Milestone(
      id: Make.slug(id), name: id, start: start.map(Make.day), deadline: .on(Make.day(deadline)))
    milestone.done = done.map(Make.day)
    return milestone
  }

  static func criterion(_ id: String, _ indicator: Indicator, source: String?) -> Criterion {
    var indicator = indicator
    indicator.dataSource = source.map { .all(Make.slug($0)) }
    return Criterion(id: Make.slug(id), name: id, wording: "", indicators: [indicator])
  }

  static var plan: Plan {
    var plan = Make.plan()
    var own = DataSource(id: Make.slug("egen"), name: "Egen registrering")
    own.frequency = .quarterly
    var survey = DataSource(id: Make.slug("maaling"), name: "Måling")
    survey.frequency = .yearly
    plan.dataSources = [survey, own]
    var duty = ReportingDuty(id: Make.slug("rapport"), name: "Rapport")
    duty.days = [Make.day("2019-12-01"), Make.day("2020-06-01"), Make.day("2021-02-01")]
    plan.reportingDuties = [duty]
    var network = Network(id: Make.slug("netvaerk"), name: "Netværk")
    network.meetings = [
      Meeting(topic: "Uden dag"), Meeting(topic: "Holdt", day: Make.day("2020-01-14")),
      Meeting(topic: "Næste", day: Make.day("2020-01-15")),
    ]
    plan.networks = [network]
    var counted = WorkedExample.four
    counted.counting = Counting(activity: cafe)
    var activity = Activity(id: cafe, name: "Café")
    activity.milestones = [
      milestone("forsinket", "2019-09-01", "2019-12-31"),
      milestone("i-gang", "2019-11-01", "2020-03-31"),
      milestone("kommende", "2020-02-01", "2020-12-31"),
      milestone("gjort", "2020-02-01", "2020-04-30", done: "2020-01-10"),
      milestone("langt-ude", "2021-01-01", "2021-02-01"),
    ]
    activity.criteria = [
      criterion("moeder", WorkedExample.four, source: "egen"),
      criterion("flere-moeder", WorkedExample.four, source: "egen"),
      criterion("talt", counted, source: "egen"),
      criterion("trygge", WorkedExample.safe(from: "59.2"), source: "maaling"),
      criterion("uden-kilde", WorkedExample.four, source: nil),
    ]
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.activities = [activity]
    plan.focusAreas = [area]
    return plan
  }

  static func figure(_ criterion: String, on day: String) -> Measurement {
    Measurement(
      id: criterion + day, indicator: IndicatorID(Make.slug(criterion)), site: nil,
      day: Make.day(day), quarter: Quarter(containing: Make.day(day)), figure: .amount(Amount(1)),
      recordedBy: "test", recordedAt: 0)
  }

  /// A figure a quarter from the plan's first, so many.
  static func figures(_ criterion: String, _ count: Int) -> [Measurement] {
    sequence(first: Make.quarter(2018, 1)) { $0.next }.prefix(count)
      .map { figure(criterion, on: "\($0.period.last)") }
  }

  static let records = Records(
    figures("moeder", 8) + figures("flere-moeder", 7) + figures("uden-kilde", 6),
    logbook: Logbook([
      planned("2020-02-20"), planned("2020-01-15"), planned("2020-01-07"), planned("2021-01-15"),
    ]))

  static func wheel(on day: String = "2020-01-15", _ records: Records = records) -> YearWheel {
    YearWheel(plan: plan, records: records, asOf: Make.day(day))
  }

  /// An entry in short: its day, its kind, and the id it belongs to.
  static func short(_ entry: WheelEntry) -> String {
    let what =
      switch entry.item {
      case .occasion: "occasion"
      case .milestoneStart: "start"
      case .milestoneDeadline: "deadline"
      case .meeting(let meeting, _): "meeting \(meeting.topic)"
      case .figures(_, let count): "\(count) figures"
      case .duty: "duty"
      }
    let id: String? =
      switch entry.item.subject {
      case .activity(let id), .followed(_, let id), .dataSource(let id): id.text
      default: nil
      }
    return "\(entry.day) \(what) \(id ?? "-")"
  }

  @Test func theComingQuarterStandsFirst() {
    let wheel = Self.wheel()
    #expect(wheel.months.count == 12)
    #expect(wheel.months.first?.period.first == Make.day("2020-01-01"))
    #expect(wheel.months.last?.period == Period(Make.day("2020-12-01"), Make.day("2020-12-31")))
    #expect(
      wheel.coming.map { $0.entries.map(Self.short) } == [
        [
          "2020-01-15 meeting Næste netvaerk", "2020-01-15 occasion cafe",
          "2020-01-31 1 figures maaling", "2020-01-31 1 figures egen", "2020-01-31 1 figures -",
        ],
        ["2020-02-01 start kommende", "2020-02-20 occasion cafe"],
        ["2020-03-31 deadline i-gang"],
      ])
    #expect(
      wheel.later.map { $0.entries.map(Self.short) } == [
        [], ["2020-05-01 2 figures egen", "2020-05-01 1 figures -"],
        ["2020-06-01 duty rapport"],
        ["2020-07-31 2 figures egen", "2020-07-31 1 figures -"], [], [],
        ["2020-10-31 2 figures egen", "2020-10-31 1 figures -"], [],
        ["2020-12-31 deadline kommende"],
      ])
  }

  @Test func whatShouldHaveComeIsOverdue() {
    #expect(
      Self.wheel().overdue.map(Self.short) == [
        "2019-01-31 1 figures maaling", "2019-10-31 1 figures -", "2019-12-01 duty rapport",
        "2019-12-31 deadline forsinket", "2020-01-07 occasion cafe",
      ])
    #expect(
      Self.wheel(on: "2020-02-01").overdue.map(Self.short).contains("2020-01-31 1 figures maaling"))
  }

  @Test func whatWasOwedStandsUntilItIsDone() {
    var plan = Self.plan
    plan.reportingDuties[0] = plan.reportingDuties[0]
      .fulfilled(on: Make.day("2020-01-10"), due: Make.day("2019-12-01"))
      .fulfilled(on: Make.day("2020-01-12"), due: Make.day("2020-06-01"))
    func duties(_ day: String) -> [String] {
      let wheel = YearWheel(plan: plan, records: Self.records, asOf: Make.day(day))
      return (wheel.overdue + wheel.months.flatMap(\.entries)).map(Self.short)
        .filter { $0.hasSuffix("duty rapport") }
    }
    #expect(duties("2020-01-09") == ["2019-12-01 duty rapport", "2020-06-01 duty rapport"])
    #expect(duties("2020-01-11") == ["2020-06-01 duty rapport"])
    #expect(duties("2020-01-12") == [])
  }

  @Test func whatHasNoDayComesLast() {
    var plan = Self.plan
    plan.reportingDuties.append(ReportingDuty(id: Make.slug("moeder"), name: "Styregruppemøder"))
    var done = Milestone(id: Make.slug("gjort-uden-dato"), name: "Gjort")
    done.done = Make.day("2020-01-01")
    plan.focusAreas[0].activities[0].milestones += [
      Milestone(id: Make.slug("uden-dato"), name: "Uden dato"), done,
    ]
    let wheel = YearWheel(plan: plan, records: Self.records, asOf: Make.day("2020-01-15"))
    #expect(
      wheel.undated.map(\.subject) == [
        .reportingDuty(Make.slug("moeder")), .milestone(Make.slug("uden-dato")),
      ])
  }

  @Test func whereThePeriodIsMissingItBeginsToday() {
    var plan = Self.plan
    plan.isPeriodMissing = true
    let wheel = YearWheel(plan: plan, records: Records(), asOf: Make.day("2016-03-01"))
    #expect(wheel.months.first?.period.first == Make.day("2016-03-01"))
  }

  @Test func aFigureThatCameIsNotWaitedFor() {
    let records = Records(
      Self.records.measurements + [Self.figure("trygge", on: "2019-12-31")],
      logbook: Self.records.logbook)
    let january = Self.wheel(on: "2020-01-15", records).months[0].entries.map(Self.short)
    #expect(!january.contains { $0.hasSuffix("maaling") })
    #expect(january.contains("2020-01-31 1 figures egen"))
  }

  @Test func aPlanThatHasNotBegunShowsItsFirstYear() {
    let wheel = Self.wheel(on: "2016-03-01", Records())
    #expect(wheel.overdue.isEmpty)
    #expect(wheel.months.first?.period.first == Make.day("2018-01-01"))
    #expect(
      wheel.months[4].entries.map(Self.short) == [
        "2018-05-01 2 figures egen", "2018-05-01 1 figures -",
      ])
  }

  @Test func afterThePlanOnlyWhatIsDatedRemains() {
    let wheel = Self.wheel(on: "2022-01-10", Records())
    #expect(
      wheel.months.flatMap(\.entries).map(Self.short) == [
        "2022-01-31 1 figures maaling", "2022-01-31 2 figures egen", "2022-01-31 1 figures -",
      ])
    #expect(Self.wheel(on: "2023-01-10", Records()).months.flatMap(\.entries).isEmpty)
  }
}

extension WheelItem {
  /// The thing in the plan that it belongs to, by its id: the activity of an occasion, the milestone, the
  /// network, the data source, the duty. Nil for figures whose criteria name no source.
  fileprivate var subject: PlanSubject? {
    switch self {
    case .occasion(let occasion): .activity(occasion.activity)
    case .milestoneStart(let placed), .milestoneDeadline(let placed):
      .milestone(placed.milestone.id)
    case .meeting(_, let placed): .network(placed.network.id)
    case .figures(let source, _): source.map(PlanSubject.dataSource)
    case .duty(let duty): .reportingDuty(duty.id)
    }
  }
}
