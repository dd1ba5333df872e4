import Criteria
import TestSupport
import Testing

@Suite("Own words for the half-year")
struct NarrativeTests {
  private static let half = HalfYear(containing: Make.day("2019-12-31"))
  private static let today = Make.day("2020-01-15")
  private static let cafe = NarrativeTopic.activity(Make.slug("cafe"))

  private static var plan: Plan {
    var plan = Plan(
      id: Make.slug("plan"), name: "Plan", period: Make.period("2018-01-01", "2021-12-31"))
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.activities = [Activity(id: Make.slug("cafe"), name: "Café")]
    plan.focusAreas = [area]
    return plan
  }

  private static func written(
    _ text: String, _ topic: NarrativeTopic = cafe, ended: Bool = false, half: HalfYear = half,
    after written: Narratives = Narratives(), former: String? = nil, as id: String = "a"
  ) throws(NarrativeProblem) -> Narrative {
    try NarrativeEntry(
      at: NarrativePlace(half, topic), text: text, isEnded: ended, former: former
    ).narrative(
      in: plan, written, today: today, id: id, recordedBy: "Mette", recordedAt: 1)
  }

  @Test("Paragraphs are kept without blanks at their ends and more than one empty line between")
  func tidy() throws {
    let text = try Self.written(" \n\n  Først.\t\r\n\n\n\nSå æøå. \n").text
    #expect(text == "Først.\n\nSå æøå.")
    #expect(NarrativeEntry.tidy(text) == text)
    #expect(NarrativeEntry.tidy("\n \t\n").isEmpty)
  }

  @Test("What cannot be kept is refused, and says why")
  func refused() {
    #expect(throws: NarrativeProblem.unknownActivity(Make.slug("x"))) {
      try Self.written("Godt.", .activity(Make.slug("x")))
    }
    let late = HalfYear(containing: Make.day("2022-01-01"))
    #expect(throws: NarrativeProblem.outsidePlan(late)) { try Self.written("Godt.", half: late) }
    let next = HalfYear(containing: Make.day("2020-07-01"))
    #expect(throws: NarrativeProblem.notBegun(next)) { try Self.written("Godt.", half: next) }
    #expect(throws: NarrativeProblem.endedWithoutText) { try Self.written(" ", ended: true) }
    #expect(throws: NarrativeProblem.unchanged) { try Self.written("") }
    #expect(throws: NarrativeProblem.text(.tooLong(limit: Narrative.longest))) {
      try Self.written(String(repeating: "å", count: Narrative.longest + 1))
    }
    #expect(throws: NarrativeProblem.self) { try Self.written("Godt.\nKari, 010190-1234.") }
    #expect(throws: NarrativeProblem.self) { try Self.written("Godt.\u{202E}") }
  }

  @Test("A text of the longest length, in as many lines as one likes, is taken in")
  func longest() throws {
    let line = String(repeating: "ord ", count: 250) + "\n"
    #expect(try Self.written(String(repeating: line, count: 19)).text.count > 18_000)
  }

  @Test("Who writes over what somebody else has written meanwhile is told")
  func overtaken() throws {
    let first = try Self.written("Det første.")
    let written = Narratives([first])
    #expect(throws: NarrativeProblem.overtaken(first)) {
      try Self.written("Mit eget.", after: written)
    }
    let second = try Self.written("Mit eget.", after: written, former: "a", as: "b")
    #expect(second.supersedes == "a")
    let both = written.adding(second)
    #expect(both.standing(at: first.place) == second)
    let gone = try Self.written("", after: both, former: "b", as: "c")
    #expect(both.adding(gone).standing(at: first.place) == nil)
    #expect(both.adding(gone).newest(at: first.place)?.id == "c")
  }

  @Test(
    "Earlier half-years' texts come newest first, and an activity is over from when it was said")
  func earlier() throws {
    let halves = ["2018-01-01", "2018-07-01", "2019-01-01", "2019-07-01"].map {
      HalfYear(containing: Make.day($0))
    }
    let ended = [false, true, true, false]
    let all = try zip(halves, ended).map { half, ended in
      try Self.written("\(half)", ended: ended, half: half, as: "\(half)")
    }
    let written = Narratives(all)
    let place = NarrativePlace(halves[3], Self.cafe)
    #expect(written.earlier(than: place).map(\.place.half) == [halves[2], halves[1], halves[0]])
    let cafe = Make.slug("cafe")
    #expect(written.ended(cafe, by: halves[0]) == nil)
    #expect(written.ended(cafe, by: halves[1]) == halves[1])
    #expect(written.ended(cafe, by: halves[2]) == halves[1])
    #expect(written.ended(cafe, by: halves[3]) == nil)
    #expect(Narratives(Array(all.prefix(3))).ended(cafe, by: halves[3]) == halves[1])
  }

  @Test("A topic is stored by its name", arguments: NarrativeSection.allCases)
  func topics(section: NarrativeSection) {
    for topic in [NarrativeTopic.section(section), Self.cafe] {
      #expect(NarrativeTopic(stored: topic.description) == topic)
    }
    #expect(NarrativeTopic(stored: "activity:") == nil)
    #expect(NarrativeTopic(stored: "hele") == nil)
  }
}
