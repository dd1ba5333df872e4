import Criteria
import TestSupport
import Testing

@testable import Wording

/// Days as people type them (domain.md, invariant 6).
@Suite struct DayReadingTests {
  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  /// The plan of the tests.
  static let plan = Period(.first(of: 2018), .last(of: 2021))

  @Test(arguments: [
    "2019-12-31", "31.12.2019", "31-12-2019", "31/12-2019", "31/12/2019", "31/12 2019",
    "31/12 - 2019", "31. 12. 2019", "31. december 2019", "31 december 2019", "31. DEC. 2019",
    "31. dec 2019", "31-dec-2019", " 31.  december\u{A0}2019 ", "den 31. december 2019",
    "d. 31/12 2019", "31–12–2019",
  ])
  func readsEveryWayOfWritingADay(text: String) {
    #expect(DanishDay.read(text) == .success(Self.day("2019-12-31")))
  }

  @Test(arguments: [
    ("1.2.2019", 2), ("2019-2-1", 2), ("1. maj 2019", 5), ("1. sept. 2019", 9), ("1/3-2019", 3),
  ])
  func readsShortDays(text: String, month: Int) {
    #expect(DanishDay.read(text) == Day(2019, month, 1).map { .success($0) })
  }

  @Test(arguments: [
    ("", DayProblem.empty), ("31.12.19", .shortYear("31.12.19")),
    ("31/12-19", .shortYear("31/12-19")), ("311219", .shortYear("311219")),
    ("19-12-31", .shortYear("19-12-31")), ("31. december 19", .shortYear("31. december 19")),
    ("31.12.", .yearMissing("31.12.")), ("31/12", .yearMissing("31/12")),
    ("31. december", .yearMissing("31. december")), ("29.02.2019", .impossible("29.02.2019")),
    ("2019-13-01", .impossible("2019-13-01")), ("31.04.2019", .impossible("31.04.2019")),
    ("0.1.2019", .impossible("0.1.2019")), ("0000-01-01", .impossible("0000-01-01")),
    ("i går", .notADay("i går")), ("2019", .notADay("2019")), ("31 12", .notADay("31 12")),
    ("31 12 2019", .notADay("31 12 2019")), ("juni 2019", .notADay("juni 2019")),
    ("1.2.3.2019", .notADay("1.2.3.2019")), ("31//12 2019", .notADay("31//12 2019")),
    ("31.12.20199", .notADay("31.12.20199")), ("31. ma 2019", .notADay("31. ma 2019")),
    ("-1/2 2019", .notADay("-1/2 2019")), ("31/12-2019-", .notADay("31/12-2019-")),
    ("31. decembre 2019", .notADay("31. decembre 2019")), ("59,2", .notADay("59,2")),
    ("12.500", .notADay("12.500")), ("3112190", .notADay("3112190")),
  ])
  func refusesDays(text: String, problem: DayProblem) {
    #expect(DanishDay.read(text) == .failure(problem))
  }

  @Test(
    "without its year a day is the nearest to today within the plan, and else the nearest outside",
    arguments: [
      ("31/12", "2019-03-01", "2018-12-31"), ("31/12", "2019-08-01", "2019-12-31"),
      ("31. december", "2019-08-01", "2019-12-31"), ("1.1.", "2021-12-20", "2021-01-01"),
      ("15/1", "2026-11-30", "2021-01-15"), ("15/1", "2016-05-01", "2018-01-15"),
      ("29/2", "2018-05-01", "2020-02-29"), ("31.12.19", "2026-11-30", "2019-12-31"),
      ("311219", "2019-01-01", "2019-12-31"), ("31/12-19", "2019-01-01", "2019-12-31"),
      ("31/12 16", "2019-01-01", "2016-12-31"), ("31/12-99", "2019-01-01", "1999-12-31"),
      ("i går", "2019-01-01", "2018-12-31"), ("i forgårs", "2019-01-02", "2018-12-31"),
      ("I  DAG", "2019-01-02", "2019-01-02"), ("i morgen", "2019-01-01", "2019-01-02"),
    ])
  func nearest(text: String, today: String, meant: String) {
    #expect(
      DanishDay.read(text, near: Self.day(today), within: Self.plan)
        == .success(Self.day(meant)))
  }

  @Test("a day that has come is meant where only those can be", arguments: ["31/12", "31. dec."])
  func nearestThatHasCome(text: String) {
    let today = Self.day("2019-11-01")
    let read = DanishDay.read(text, near: today, within: Period(.first(of: 2018), today))
    #expect(read == .success(Self.day("2018-12-31")))
  }

  @Test("of two days that are as near the first is meant")
  func asNear() {
    // 183 days from the one before, and 183 to the one after.
    let read = DanishDay.read("1/7", near: Self.day("2019-12-31"))
    #expect(read == .success(Self.day("2019-07-01")))
  }

  @Test("no today: two digits are the year nearest to the plan, and a year must be there")
  func withoutToday() {
    for (text, meant) in [("31.12.16", "2016-12-31"), ("010122", "2022-01-01")] {
      #expect(DanishDay.read(text, within: Self.plan) == .success(Self.day(meant)))
    }
    #expect(DanishDay.read("31/12", within: Self.plan) == .failure(.yearMissing("31/12")))
    #expect(DanishDay.read("29.02.19", within: Self.plan) == .failure(.impossible("29.02.19")))
  }

  @Test func readingBackAWrittenDayGivesTheSame() {
    var dice = Dice()
    for _ in 0..<3_000 {
      let day = Day.first(of: 1) + Int.random(in: 0..<3_652_059, using: &dice)
      for text in Self.forms(of: day) + ["\(day)"] {
        #expect(DanishDay.read(text) == .success(day), "\(text)")
      }
    }
  }

  @Test("every form with a short year or none, read on the day itself or near it, is that day")
  func readingBackAShortDay() {
    var dice = Dice()
    for _ in 0..<3_000 {
      let day = Self.day("1990-01-01") + dice.below(30_000)
      let near = day + dice.below(361) - 180
      for text in Self.forms(of: day) + Self.shortForms(of: day) {
        #expect(DanishDay.read(text, near: near) == .success(day), "\(text) near \(near)")
        guard let plan = Period(min(day, near) - 40, max(day, near) + 40) else { continue }
        let read = DanishDay.read(text, near: near, within: plan)
        #expect(read == .success(day), "\(text) near \(near)")
      }
    }
  }

  /// The ways to write a day with its year.
  static func forms(of day: Day) -> [String] {
    let (year, month, number) = day.civil
    let long = DanishDay.fourDigits(year)
    return [DanishDay.text(day), DanishDay.short(day)]
      + dayAndMonth(number, month).flatMap { ["\($0) \(long)", "\($0)-\(long)"] }
      + ["\(number)-\(month)-\(long)", "\(number)/\(month)/\(long)", "\(number).\(month).\(long)"]
  }

  /// The ways to write a day without all of its year.
  static func shortForms(of day: Day) -> [String] {
    let (year, month, number) = day.civil
    let (two, days, months) = (
      DanishDay.twoDigits(year % 100), DanishDay.twoDigits(number), DanishDay.twoDigits(month)
    )
    let short =
      dayAndMonth(number, month).flatMap { ["\($0)-\(two)", "\($0) \(two)"] }
      + [days + months + two, "\(days).\(months).\(two)", "\(days)-\(months)-\(two)"]
    // 29 February is not near every day that is within half a year of it.
    return number == 29 && month == 2 ? short : short + dayAndMonth(number, month)
  }

  private static func dayAndMonth(_ number: Int, _ month: Int) -> [String] {
    let name = DanishDay.months[month - 1]
    return ["\(number)/\(month)", "\(number). \(name)", "\(number). \(name.prefix(3))"]
  }

  @Test func randomTextNeverCrashes() {
    var dice = Dice()
    let signs = Array("0123456789 ./-–,ijkuålgærdecmbfnotsp'\u{A0}\u{202F}\u{301}½٣")
    for _ in 0..<20_000 {
      let text = String((0..<dice.below(14)).map { _ in signs[dice.below(signs.count)] })
      let today = Self.day("2019-01-01")
      for read in [
        DanishDay.read(text), DanishDay.read(text, near: today, within: Self.plan),
        DanishDeadline.read(text), DanishDeadline.read(text, near: today, within: Self.plan),
        DanishDay.read(text, near: .first(of: 1)), DanishDeadline.read(text, near: .last(of: 9999)),
      ] {
        if case .success(let day) = read { #expect((1...9999).contains(day.year)) }
      }
    }
  }
}
