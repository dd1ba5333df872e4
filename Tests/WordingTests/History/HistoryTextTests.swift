import Criteria
import Testing
import Wording

@Suite struct HistoryTextTests {
  private static let plan = LogbookPlan.plan

  @Test("Danish clocks: 9.05 in a sentence, 09.05 in a column")
  func moments() {
    let moment = Moment(secondsSince1970: 1_579_075_500)
    #expect(DanishMoment.text(moment) == "15. januar 2020 kl. 9.05")
    #expect(DanishMoment.short(moment) == "15.01.2020 09.05")
  }

  @Test("Quarters and the plan in a line")
  func lines() throws {
    let quarter = try #require(Quarter(2019, 3))
    let events: [(HistoryEvent.What, String)] = [
      (.adopted, "hentet ind: planen"),
      (.closed(quarter, from: nil, reason: nil), "lukket: 3. kvartal 2019"),
      (
        .reopened(quarter, reason: "politiets tal"), "genåbnet: 3. kvartal 2019 (politiets tal)"
      ),
      (.followed("Milepælen «x» er udført"), "fulgt: Milepælen «x» er udført"),
    ]
    for (what, line) in events {
      #expect(HistoryText(HistoryEvent(by: "Åse", at: 0, what), in: Self.plan).line == line)
    }
  }

  @Test("A closing says both days where they differ")
  func closedFromAnotherDay() throws {
    let quarter = try #require(Quarter(2019, 3))
    func details(_ day: Day?) -> [String] {
      let what = HistoryEvent.What.closed(quarter, from: day, reason: nil)
      return HistoryText(HistoryEvent(by: "Åse", at: 1_579_950_000, what), in: Self.plan).details
    }
    #expect(details(.last(of: 2019) + 20) == ["Lukket 20. januar 2020, skrevet 25. januar 2020"])
    #expect(details(.last(of: 2019) + 25) == [])
    #expect(details(nil) == [])
  }
}
