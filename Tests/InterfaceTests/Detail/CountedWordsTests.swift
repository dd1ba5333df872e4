import Criteria
import Testing
import Wording

@testable import Interface

/// What is said of a criterion that is counted from the logbook.
@Suite struct CountedWordsTests {
  @Test("An average stands with the numbers behind it, and with what nobody counted")
  func average() throws {
    let cafe = try example(Counting(.participants), .average(per: .year))
    let quarter = try #require(cafe.counted?.quarters.first)
    #expect(CountedWords.value(quarter.figure, of: cafe.indicator) == "7,5 i gennemsnit")
    #expect(note(quarter, cafe) == "15 på 2 gange, 1 uden tal")
    #expect(note(quarter, cafe, isOpen: true) == "15 på 2 gange, 1 uden tal, indtil nu")
    #expect(note(quarter, cafe, isClosed: true) == "15 på 2 gange, 1 uden tal, lukket")
    let empty = try #require(cafe.counted?.quarters.last)
    #expect(CountedWords.value(empty.figure, of: cafe.indicator) == "–")
    #expect(note(empty, cafe) == "")
  }

  @Test("A count stands with its noun and needs no note")
  func count() throws {
    let cafe = try example(Counting(), .sum(per: .year))
    let quarter = try #require(cafe.counted?.quarters.first)
    #expect(CountedWords.value(quarter.figure, of: cafe.indicator) == "3 gange")
    #expect(note(quarter, cafe) == "")
  }

  private func note(
    _ quarter: CountedPeriod, _ status: IndicatorStatus, isOpen: Bool = false,
    isClosed: Bool = false
  ) -> String {
    CountedWords.note(quarter, of: status.indicator, isOpen: isOpen, isClosed: isClosed)
  }

  @Test(
    "The source says what is counted of the logbook",
    arguments: [
      (Counting(), Tally.sum(per: .year), "hver gang, der er afholdt."),
      (Counting(.participants), .average(per: .year), "deltagere pr. gang."),
      (Counting(.participants), .sum(per: .year), "deltagere i alt."),
      (Counting(.category("økonomi")), .sum(per: .year), "«økonomi» i alt."),
      (
        Counting(.share(tag: "omtalt i pressen")), .sum(per: .year),
        "andelen af gange mærket «omtalt i pressen»."
      ),
      (
        Counting(tag: "temacafé"), .sum(per: .year),
        "hver gang, der er afholdt, kun det, der er mærket «temacafé»."
      ),
    ])
  func source(counting: Counting, tally: Tally, said: String) throws {
    let status = try example(counting, tally)
    #expect(
      SourceWords.text(of: status, in: try plan(counting, tally))
        == "Tælles fra logbogen for Mandagscafé: \(said) Tallet indtastes ikke.")
  }

  /// A café of which three were held in the first quarter, with 6 and 9 participants and with nobody knows
  /// how many; as of the second.
  private func example(_ counting: Counting, _ tally: Tally) throws -> IndicatorStatus {
    let cafe = try #require(Slug("cafe"))
    let held = [6, 9, nil].enumerated().map { place, participants in
      var occasion = Occasion(
        id: "\(place)", activity: cafe, site: nil, day: .first(of: 2019) + place, state: .held,
        recordedBy: "", recordedAt: 0)
      occasion.participants = participants
      return occasion
    }
    let rollup = Rollup(
      plan: try plan(counting, tally), records: Records(logbook: Logbook(held)),
      asOf: try #require(Day(2019, 4, 1)))
    return try #require(rollup.criteria.first?.results.first)
  }

  private func plan(_ counting: Counting, _ tally: Tally) throws -> Plan {
    var indicator = Indicator(
      unit: .count(noun: "gange"), tally: tally, goal: .all(Goal(.atLeast(Amount(1)))))
    indicator.counting = counting
    var cafe = Activity(id: try #require(Slug("cafe")), name: "Mandagscafé")
    cafe.criteria = [
      Criterion(
        id: try #require(Slug("cafeer")), name: "", wording: "", indicators: [indicator])
    ]
    var area = FocusArea(id: try #require(Slug("omraade")), name: "Område")
    area.activities = [cafe]
    var plan = Plan(
      id: try #require(Slug("plan")), name: "Plan",
      period: try #require(Period(.first(of: 2019), .last(of: 2019))))
    plan.focusAreas = [area]
    return plan
  }
}
