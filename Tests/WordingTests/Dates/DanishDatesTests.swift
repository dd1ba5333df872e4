import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct DanishDatesTests {
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
    let years = Make.period("2018-01-01", "2021-12-31")
    for text in ["2018-2021", "2018 – 2021", "2018 til 2021"] {
      #expect(DanishPeriod.read(text) == .success(years))
    }
    for text in ["1. august 2018 - 31. juli 2021", "1.8.2018 – 31.7.2021"] {
      #expect(DanishPeriod.read(text) == .success(Make.period("2018-08-01", "2021-07-31")))
    }
    #expect(
      DanishPeriod.read("2021-2018")
        == .failure(.lastBeforeFirst(Make.day("2021-01-01"), Make.day("2018-12-31"))))
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
