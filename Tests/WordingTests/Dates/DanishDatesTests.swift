import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct DanishDatesTests {
  @Test(arguments: [
    "2019-12-31", "31.12.2019", "31-12-2019", "31/12-2019", "31/12/2019", "31. december 2019",
    "31 december 2019", "31. DEC. 2019", "31. dec 2019", " 31.  december\u{A0}2019 ",
  ])
  func readsEveryWayOfWritingADay(text: String) {
    #expect(DanishDay.read(text) == Day(2019, 12, 31).map { .success($0) })
  }

  @Test(arguments: [
    ("1.2.2019", 2), ("2019-2-1", 2), ("1. maj 2019", 5), ("1. sept. 2019", 9), ("1/3-2019", 3),
  ])
  func readsShortDays(text: String, month: Int) {
    #expect(DanishDay.read(text) == Day(2019, month, 1).map { .success($0) })
  }

  @Test(arguments: [
    ("", DayProblem.empty), ("31.12.19", .shortYear("31.12.19")),
    ("31/12-19", .shortYear("31/12-19")),
    ("19-12-31", .shortYear("19-12-31")), ("31. december 19", .shortYear("31. december 19")),
    ("31.12.", .yearMissing("31.12.")), ("31/12", .yearMissing("31/12")),
    ("31. december", .yearMissing("31. december")), ("29.02.2019", .impossible("29.02.2019")),
    ("2019-13-01", .impossible("2019-13-01")), ("31.04.2019", .impossible("31.04.2019")),
    ("0.1.2019", .impossible("0.1.2019")), ("0000-01-01", .impossible("0000-01-01")),
    ("i går", .notADay("i går")), ("2019", .notADay("2019")),
    ("1.2.3.2019", .notADay("1.2.3.2019")),
    ("31.12.20199", .notADay("31.12.20199")), ("31. ma 2019", .notADay("31. ma 2019")),
    ("31. decembre 2019", .notADay("31. decembre 2019")), ("59,2", .notADay("59,2")),
  ])
  func refusesDays(text: String, problem: DayProblem) {
    #expect(DanishDay.read(text) == .failure(problem))
  }

  @Test func readingBackAWrittenDayGivesTheSame() {
    var numbers = Dice()
    for _ in 0..<5_000 {
      let day = Day.first(of: 1) + Int.random(in: 0..<3_652_059, using: &numbers)
      for text in [DanishDay.text(day), DanishDay.short(day), "\(day)"] {
        #expect(DanishDay.read(text) == .success(day))
      }
    }
  }

  @Test func writesDays() throws {
    let day = try #require(Day(2020, 1, 5))
    #expect(DanishDay.text(day) == "5. januar 2020")
    #expect(DanishDay.short(day) == "05.01.2020")
    #expect(DanishDay.month(day) == "jan. 2020")
    #expect(DanishDay.month(day + 125) == "maj 2020")
    #expect(DanishDay.yearOrDay(.last(of: 2016)) == "2016")
    #expect(DanishDay.yearOrDay(day) == "5. januar 2020")
  }

  @Test(arguments: [
    "2019K4", "2019k4", "4. kvartal 2019", "4 kvartal 2019", "K4 2019", "k4-2019", "2019 K4",
    "2019-Q4", "4. kv. 2019", " 4.  KVARTAL 2019",
  ])
  func readsEveryWayOfWritingAQuarter(text: String) {
    #expect(DanishQuarter.read(text) == Quarter(2019, 4).map { .success($0) })
  }

  @Test(arguments: [
    (" ", QuarterProblem.empty), ("2019K5", .noSuchQuarter("2019K5")),
    ("0. kvartal 2019", .noSuchQuarter("0. kvartal 2019")), ("19K4", .shortYear("19K4")),
    ("4. kvartal 19", .shortYear("4. kvartal 19")), ("2019", .notAQuarter("2019")),
    ("kvartal", .notAQuarter("kvartal")), ("2019K", .notAQuarter("2019K")),
    ("K42019K", .notAQuarter("K42019K")), ("0000K1", .noSuchQuarter("0000K1")),
  ])
  func refusesQuarters(text: String, problem: QuarterProblem) {
    #expect(DanishQuarter.read(text) == .failure(problem))
  }

  @Test func readingBackAWrittenQuarterGivesTheSame() {
    for year in [1, 987, 1999, 2018, 2021, 9999] {
      for quarter in (1...4).compactMap({ Quarter(year, $0) }) {
        #expect(DanishQuarter.read(DanishQuarter.text(quarter)) == .success(quarter))
        #expect(DanishQuarter.read(DanishQuarter.short(quarter)) == .success(quarter))
      }
    }
  }

  @Test func readsAndWritesPeriods() throws {
    let first = try #require(Day(2018, 8, 1))
    let period = try #require(Period(first, .last(of: 2021)))
    #expect(DanishPeriod.text(period) == "1. august 2018 til 31. december 2021")
    #expect(DanishPeriod.read(DanishPeriod.text(period)) == .success(period))
    #expect(DanishPeriod.read(DanishPeriod.plain(period)) == .success(period))
    #expect(DanishPeriod.read("2019") == .success(.year(2019)))
    #expect(DanishPeriod.text(.year(2019)) == "2019")
    #expect(
      DanishPeriod.read("2021-12-31 til 2018-08-01")
        == .failure(.lastBeforeFirst(.last(of: 2021), first)))
    #expect(DanishPeriod.read("2018-01-01") == .failure(.notAPeriod("2018-01-01")))
    #expect(DanishPeriod.read("2018-01-01 til jul") == .failure(.day(.notADay("jul"))))
  }

  @Test func readingBackAWrittenWindowGivesTheSame() throws {
    let first = try #require(Day(2018, 8, 1))
    let plan = try #require(Period(first, .last(of: 2021)))
    for window in WindowLength.allCases.flatMap({ Window.all($0, of: plan) }) {
      #expect(DanishWindow.read(DanishWindow.text(window), of: plan) == window)
      #expect(DanishWindow.read(DanishWindow.short(window), of: plan) == window)
    }
    let half = try #require(Window.all(.halfYear, of: plan).first)
    #expect(DanishWindow.text(half) == "2. halvår 2018")
    #expect(DanishWindow.read("1. halvår 2018", of: plan) == nil)
  }
}
