import Criteria
import TestSupport
import Testing

/// What may be recorded, and what an entry that leaves things unsaid means.
@Suite("Indtastning") struct FigureCheckTests {
  static let north = Make.slug("nord")
  static let today = Make.day("2020-01-15")

  static var plan: Plan {
    var plan = Make.plan()
    plan.sites = [Site(id: north, name: "Nord"), Site(id: Make.slug("syd"), name: "Syd")]
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    func criterion(_ id: String, _ indicators: Indicator...) -> Criterion {
      Criterion(id: Make.slug(id), name: id, wording: id, indicators: indicators)
    }
    let goal = PerSite.all(Goal(.atLeast(Amount(4))))
    area.criteria = [
      criterion("andel", Indicator(unit: .percent, goal: goal, scope: .everySite)),
      criterion(
        "antal", Indicator(unit: .count(noun: "møder"), tally: .sum(per: .year), goal: goal)),
      criterion(
        "snit", Indicator(unit: .count(noun: "børn"), tally: .average(per: .year), goal: goal)),
      criterion("pulje", Indicator(unit: .percent, tally: .sum(per: .year), goal: goal)),
      criterion("udfoert", Indicator(unit: .yesNo, goal: .all(Goal(.done)))),
      criterion("aabent", Indicator(unit: .missing, goal: .all(Goal(.missing)), scope: .missing)),
      criterion(
        "dele", Indicator(part: Make.slug("a"), unit: .yesNo, goal: .all(Goal(.done))),
        Indicator(part: Make.slug("b"), unit: .yesNo, goal: .all(Goal(.done)))),
    ]
    plan.focusAreas = [area]
    return plan
  }

  static func entry(_ id: String, _ figure: String, at site: Slug? = nil) -> FigureEntry {
    let pieces = id.split(separator: ".").map(String.init)
    return FigureEntry(
      indicator: IndicatorID(Make.slug(pieces[0]), part: pieces.dropFirst().first.map(Make.slug)),
      site: site, figure: Make.figure(figure))
  }

  static func check(_ entry: FigureEntry, _ records: Records = Records(), today: Day = today)
    -> Result<Measurement, EntryProblem>
  {
    Result { () throws(EntryProblem) in
      try entry.measurement(
        in: plan, records: records, today: today, id: "ny", recordedBy: "test", recordedAt: 1)
    }
  }

  @Test(arguments: [
    ("antal", "3"), ("antal", "0"), ("antal", "-"), ("snit", "12/3"), ("snit", "0/0"),
    ("snit", "2.2"), ("pulje", "75.5"),
    ("pulje", "3/4"), ("udfoert", "nej"), ("aabent", "7.5"), ("aabent", "ja"), ("dele.a", "ja"),
  ])
  func accepts(id: String, figure: String) throws {
    let measurement = try Self.check(Self.entry(id, figure)).get()
    #expect(measurement.figure == Make.figure(figure))
    #expect(measurement.day == Self.today)
    #expect(measurement.quarter == Quarter(2020, 1))
  }

  static let refused: [(FigureEntry, EntryProblem)] = [
    (entry("ukendt", "1"), .unknownIndicator("ukendt")),
    (entry("andel", "61.0"), .siteNeeded(IndicatorID(Make.slug("andel")), sites: plan.sites)),
    (
      entry("antal", "1", at: north),
      .siteNotMeasured(IndicatorID(Make.slug("antal")), site: "Nord", sites: [])
    ),
    (
      entry("dele", "ja"),
      .partNeeded(
        Make.slug("dele"),
        parts: ["a", "b"].map { IndicatorID(Make.slug("dele"), part: Make.slug($0)) })
    ),
    (entry("antal", "ja"), .wrongUnit(.answer(true), .count(noun: "møder"))),
    (entry("antal", "1/2"), .wrongUnit(.ratio(1, 2), .count(noun: "møder"))),
    (entry("udfoert", "1"), .wrongUnit(Make.figure("1"), .yesNo)),
    (entry("antal", "1.5"), .notWhole(Make.figure("1.5"), .count(noun: "møder"))),
    (entry("antal", "-1"), .outOfRange(Make.figure("-1"), .count(noun: "møder"))),
    (entry("andel", "100.1", at: north), .outOfRange(Make.figure("100.1"), .percent)),
    (entry("andel", "5/4", at: north), .numeratorAboveDenominator(5, 4)),
    (entry("aabent", "4/3"), .numeratorAboveDenominator(4, 3)),
    (entry("pulje", "101"), .outOfRange(Make.figure("101"), .percent)),
    (entry("snit", "-1"), .outOfRange(Make.figure("-1"), .count(noun: "børn"))),
  ]

  @Test(arguments: refused) func refuses(_ entry: FigureEntry, problem: EntryProblem) {
    #expect(Self.check(entry) == .failure(problem))
  }

  static func quarter(_ first: String) -> Quarter { Quarter(containing: Make.day(first)) }

  static let refusedTimes: [(String?, Quarter?, EntryProblem)] = [
    ("2020-01-16", nil, .dayInFuture(Make.day("2020-01-16"), today: today)),
    ("2017-12-31", nil, .dayOutsidePlan(Make.day("2017-12-31"), plan.period)),
    (nil, quarter("2022-01-01"), .quarterOutsidePlan(quarter("2022-01-01"), plan.period)),
    (nil, quarter("2020-04-01"), .quarterInFuture(quarter("2020-04-01"))),
    (
      "2019-12-31", quarter("2019-07-01"),
      .quarterBeforeDay(quarter("2019-07-01"), Make.day("2019-12-31"))
    ),
  ]

  @Test(arguments: refusedTimes)
  func refusesTime(day: String?, quarter: Quarter?, problem: EntryProblem) {
    var entry = Self.entry("antal", "1")
    entry.day = day.map(Make.day)
    entry.quarter = quarter
    #expect(Self.check(entry) == .failure(problem))
  }

  @Test func aQuarterAloneMeansItsLastDay() throws {
    var entry = Self.entry("antal", "1")
    entry.quarter = Quarter(2019, 4)
    #expect(try Self.check(entry).get().day == Make.day("2019-12-31"))
  }

  @Test func aLateFigureGoesToTheOldestOpenQuarter() throws {
    var entry = Self.entry("antal", "1")
    entry.day = Make.day("2019-08-01")
    let closed = Records(closedQuarters: Set([Quarter(2019, 3)].compactMap { $0 }))
    #expect(try Self.check(entry, closed).get().quarter == Quarter(2019, 4))
    entry.quarter = Quarter(2019, 3)
    #expect(
      Self.check(entry, closed)
        == .failure(.quarterClosed(QuarterClosed(Quarter(containing: Make.day("2019-08-01"))))))
  }

  /// Invariant 2: what comes after the last quarter was closed is entered in one that is open.
  @Test func aFigureThatComesAfterThePlanGoesToAnOpenQuarter() throws {
    let today = Make.day("2022-05-10")
    var entry = Self.entry("antal", "1")
    entry.day = Make.day("2021-12-31")
    let closed = Records(
      closedQuarters: Set([Quarter(2021, 4), Quarter(2022, 1)].compactMap { $0 }))
    let measurement = try Self.check(entry, closed, today: today).get()
    #expect(measurement.day == Make.day("2021-12-31"))
    #expect(measurement.quarter == Quarter(2022, 2))
    entry.quarter = Quarter(2022, 2)
    #expect(try Self.check(entry, closed, today: today).get() == measurement)
    let late = Quarter(containing: Make.day("2022-07-01"))
    entry.quarter = late
    #expect(
      Self.check(entry, closed, today: today)
        == .failure(.quarterOutsidePlan(late, Self.plan.period)))
  }

  @Test func aQuarterAfterThePlanIsRefusedWhileThePlansLastIsOpen() {
    var entry = Self.entry("antal", "1")
    entry.day = Make.day("2021-12-31")
    entry.quarter = Quarter(2022, 1)
    let problem = EntryProblem.quarterOutsidePlan(Self.quarter("2022-01-01"), Self.plan.period)
    #expect(Self.check(entry, today: Make.day("2022-05-10")) == .failure(problem))
  }

  @Test func afterThePlanTheFigureHoldsForItsLastDay() throws {
    let measurement = try Self.check(Self.entry("antal", "1"), today: Make.day("2022-03-01")).get()
    #expect(measurement.day == Make.day("2021-12-31"))
    #expect(measurement.quarter == Quarter(2021, 4))
  }

  @Test func aSecondFigureMustBeACorrection() throws {
    let first = try Self.check(Self.entry("antal", "1")).get()
    let records = Records([first])
    var second = Self.entry("antal", "2")
    #expect(Self.check(second, records) == .failure(.alreadyRecorded(first)))
    second.correctionReason = "talt om"
    let corrected = try Self.check(second, records).get()
    #expect(corrected.correction == Correction(supersedes: first.id, reason: "talt om"))
    var other = Self.entry("antal", "2")
    other.correctionReason = "talt om"
    other.day = Make.day("2019-12-31")
    #expect(
      Self.check(other, records)
        == .failure(.nothingToCorrect(Quarter(containing: other.day ?? Self.today))))
  }

  @Test func whatIsCorrectedNoLongerCountsButIsKept() throws {
    let first = Make.measurement("1", on: "2019-03-31")
    var second = Make.measurement("2", on: "2019-03-30", number: 1)
    second.correction = Correction(supersedes: first.id, reason: "talt om")
    let records = Records([first, second])
    #expect(records.series(of: Make.id, at: nil) == [second])
    #expect(records.history(of: Make.id, at: nil) == [first, second])
  }
}
