import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Which days' copies are kept")
struct KeptDaysTests {
  private func kept(_ days: Set<Day>, _ today: Day) -> Set<Day> {
    KeptDays().among(days, today: today)
  }

  @Test("Of a copy each day through a year: seven days, four weeks and twelve months")
  func daily() {
    let today = Make.day("2026-11-30")
    let days = Set((0..<400).map { today - $0 })
    let expected = [
      // Seven days; the first is also the newest of its week and month.
      "2026-11-30", "2026-11-29", "2026-11-28", "2026-11-27", "2026-11-26", "2026-11-25",
      "2026-11-24",
      // The Sundays of the weeks before, the newest of which is among the days.
      "2026-11-22", "2026-11-15",
      // The last days of the months before.
      "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31",
      "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31",
    ].map(Make.day)
    #expect(kept(days, today).sorted() == expected.sorted())
  }

  @Test("What was copied once a quarter is kept for three years, however long ago it was")
  func quarterly() {
    let days = (0..<20).map { Quarter(containing: Make.day("2015-01-15") + $0 * 91).period.first }
    let kept = kept(Set(days), Make.day("2026-11-30"))
    #expect(kept.sorted() == Array(days.suffix(12)))
  }

  @Test("Copies from days that are to come are kept and do not push the others out")
  func future() {
    let today = Make.day("2026-11-30")
    let days = Set((0..<20).map { today - $0 })
    let later = Set((1..<40).map { today + $0 })
    #expect(kept(days.union(later), today) == kept(days, today).union(later))
  }

  @Test("The newest are kept, few in all, and pruning daily comes to the same as pruning once")
  func properties() {
    var dice = Dice()
    for _ in 0..<200 {
      var day = Make.day("2020-01-01")
      var all: Set<Day> = []
      var standing: Set<Day> = []
      let step = 1 + dice.below(40)
      for _ in 0..<(1 + dice.below(200)) {
        day = day + 1 + dice.below(step)
        all.insert(day)
        standing.insert(day)
        standing = kept(standing, day)
      }
      let kept = kept(all, day)
      #expect(kept == standing, "seed \(dice.seed)")
      #expect(self.kept(kept, day) == kept, "seed \(dice.seed)")
      #expect(kept.isSubset(of: all) && kept.count <= 7 + 4 + 12, "seed \(dice.seed)")
      #expect(kept.isSuperset(of: all.sorted().suffix(7)), "seed \(dice.seed)")
      let months = Set(all.map { $0.year * 12 + $0.month }).sorted().suffix(12)
      #expect(
        months.allSatisfy { month in kept.contains { $0.year * 12 + $0.month == month } },
        "seed \(dice.seed)")
    }
  }
}
