import Criteria
import TestSupport
import Testing

@testable import Wording

/// Deadlines as agreements give them (domain.md, invariant 6).
@Suite struct DanishDeadlineTests {
  @Test(arguments: [
    ("2018", "2018-12-31"), ("ultimo 2018", "2018-12-31"), ("juni 2018", "2018-06-30"),
    ("februar 2020", "2020-02-29"), ("jun. 2018", "2018-06-30"),
    ("ultimo juni 2018", "2018-06-30"), ("udgangen af juni 2018", "2018-06-30"),
    ("Ved udgangen af 2. kvartal 2018", "2018-06-30"), ("med udgangen af 2018", "2018-12-31"),
    ("inden udgangen af juni 2018", "2018-06-30"),
    ("2. kvartal 2018", "2018-06-30"), ("2. kvartal i 2018", "2018-06-30"),
    ("2018K4", "2018-12-31"), ("3. kv. 18", ""), ("1. halvår 2018", "2018-06-30"),
    ("2. halvår 2018", "2018-12-31"), ("uge 23 2018", "2018-06-10"),
    ("uge 23, 2018", "2018-06-10"), ("uge 23/2018", "2018-06-10"), ("uge 23 i 2018", "2018-06-10"),
    ("uge 1 2018", "2018-01-07"), ("uge 1 2019", "2019-01-06"), ("uge 53 2020", "2021-01-03"),
    ("30.06.2018", "2018-06-30"), ("30/6 2018", "2018-06-30"), ("2018-06-30", "2018-06-30"),
  ])
  func readsEveryWay(text: String, meant: String) {
    let read = DanishDeadline.read(text)
    if meant.isEmpty {
      #expect(read == .failure(.shortYear(text)))
    } else {
      #expect(read == Day(iso: meant).map { .success($0) }, "\(text)")
    }
  }

  @Test(
    "without its year it is the nearest within the plan",
    arguments: [
      ("uge 23", "2019-02-01", "2019-06-09"), ("uge 23", "2026-02-01", "2021-06-13"),
      ("2. kvartal", "2018-12-01", "2018-06-30"), ("ultimo juni", "2020-01-31", "2020-06-30"),
      ("juni", "2020-01-31", "2020-06-30"), ("2. kvartal 18", "2026-01-31", "2018-06-30"),
      ("311219", "2018-01-31", "2019-12-31"), ("31/12", "2018-07-31", "2018-12-31"),
    ])
  func nearest(text: String, today: String, meant: String) throws {
    let day = try #require(Day(iso: today))
    let read = DanishDeadline.read(text, near: day, within: DayReadingTests.plan)
    #expect(read == Day(iso: meant).map { .success($0) }, "\(text)")
    let unknown = DanishDeadline.read(text)
    #expect(unknown == .failure(.yearMissing(text)) || unknown == .failure(.shortYear(text)))
  }

  @Test(arguments: [
    ("", DayProblem.empty), ("uge 53 2018", .impossible("uge 53 2018")),
    ("uge 0 2018", .impossible("uge 0 2018")), ("5. kvartal 2018", .impossible("5. kvartal 2018")),
    ("3. halvår 2018", .impossible("3. halvår 2018")), ("juni 18", .notADeadline("juni 18")),
    ("31.06.2018", .impossible("31.06.2018")), ("snart", .notADeadline("snart")),
    ("uge", .notADeadline("uge")), ("primo juni 2018", .notADeadline("primo juni 2018")),
    ("ultimo 30. juni 2018", .notADeadline("ultimo 30. juni 2018")),
    ("ultimo", .notADeadline("ultimo")),
    ("juni 2018 eller før", .notADeadline("juni 2018 eller før")),
    ("uge 23 2018 2019", .notADeadline("uge 23 2018 2019")), ("20180", .notADeadline("20180")),
  ])
  func refuses(text: String, problem: DayProblem) {
    #expect(DanishDeadline.read(text) == .failure(problem))
  }

  @Test("every written span gives its last day back, and every day itself")
  func readingBack() {
    var dice = Dice()
    for _ in 0..<2_000 {
      let day = Day.first(of: 1000) + dice.below(2_000_000)
      let (year, month, _) = day.civil
      let quarter = Quarter(containing: day)
      let last = Day(year, month, Day.daysInMonth(month, of: year))
      for text in ["", "ultimo ", "ved udgangen af "] {
        #expect(
          DanishDeadline.read("\(text)\(DanishDay.months[month - 1]) \(year)")
            == last.map { .success($0) })
        #expect(
          DanishDeadline.read(text + DanishQuarter.text(quarter)) == .success(quarter.period.last))
      }
      for text in DayReadingTests.forms(of: day) {
        #expect(DanishDeadline.read(text) == .success(day), "\(text)")
      }
      // The week that a day lies in, counted from the one with 4 January.
      let sunday = day.monday + 6
      let weekYear = (sunday - 3).year
      guard let fourth = Day(weekYear, 1, 4) else { continue }
      let week = (day.monday - fourth.monday) / 7 + 1
      #expect(DanishDeadline.read("uge \(week) \(weekYear)") == .success(sunday))
    }
  }
}
