import Criteria
import TestSupport
import Testing

/// What may be written in the logbook, and what an entry that leaves things unsaid means.
@Suite("Logbogens linjer") struct OccasionCheckTests {
  static let cafe = Make.slug("cafe")
  static let fest = Make.slug("fest")
  static let north = Make.slug("nord")
  static let today = Make.day("2020-01-15")

  static var plan: Plan {
    var plan = Make.plan()
    plan.sites = [Site(id: north, name: "Nord"), Site(id: Make.slug("syd"), name: "Syd")]
    plan.logbook = LogbookWords(
      tags: ["frivillig-drevet"],
      groups: [CategoryGroup(name: "henvendelser", categories: ["økonomi", "bolig"])])
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    var counted = Indicator(
      unit: .count(noun: "fester"), tally: .sum(per: .year),
      goal: .all(Goal(.atLeast(Amount(4)))), scope: .everySite)
    counted.counting = Counting(tag: "fuldt hus")
    var party = Activity(id: fest, name: "Fest")
    party.criteria = [
      Criterion(id: Make.slug("fester"), name: "Fester", wording: "", indicators: [counted])
    ]
    area.activities = [Activity(id: cafe, name: "Café"), party]
    plan.focusAreas = [area]
    return plan
  }

  static func entry(
    _ activity: Slug = cafe, at site: Slug? = nil, on day: String? = nil, planned: Bool = false
  ) -> OccasionEntry {
    var entry = OccasionEntry(activity: activity, site: site, day: day.map(Make.day))
    entry.isPlanned = planned
    return entry
  }

  static func check(_ entry: OccasionEntry, _ records: Records = Records(), id: String = "ny")
    -> Result<Occasion, OccasionProblem>
  {
    Result { () throws(OccasionProblem) in
      try entry.occasion(
        in: plan, records: records, today: today, id: id, recordedBy: "test", recordedAt: 1)
    }
  }

  static func problem(_ entry: OccasionEntry, _ records: Records = Records()) -> OccasionProblem? {
    if case .failure(let problem) = check(entry, records) { problem } else { nil }
  }

  @Test func aLineIsFilledInAndItsWordsAreThePlansOwn() throws {
    var entry = Self.entry()
    entry.participants = 0
    entry.tags = ["Frivillig-drevet", "frivillig drevet"]
    entry.counts = ["Oekonomi": 3, "bolig": 0]
    let occasion = try Self.check(entry).get()
    #expect(occasion.day == Self.today)
    #expect(occasion.state == .held)
    #expect(occasion.participants == 0)
    #expect(occasion.tags == ["frivillig-drevet"])
    #expect(occasion.counts == ["økonomi": 3, "bolig": 0])
    #expect(try Self.check(Self.entry(on: "2020-01-16", planned: true)).get().state == .planned)
    #expect(try Self.check(Self.entry(on: "2020-01-15", planned: true)).get().state == .planned)
  }

  @Test func whatCannotBeIsRefused() {
    let day = Make.day
    #expect(Self.problem(Self.entry(Make.slug("kafe"))) == .unknownActivity("kafe"))
    #expect(
      Self.problem(Self.entry(at: Make.slug("oest")))
        == .unknownSite("oest", sites: Self.plan.sites))
    #expect(Self.problem(Self.entry(Self.fest)) == .siteNeeded(Self.fest, sites: Self.plan.sites))
    #expect(
      Self.problem(Self.entry(on: "2017-12-31"))
        == .dayOutsidePlan(day("2017-12-31"), Self.plan.period))
    #expect(
      Self.problem(Self.entry(on: "2020-01-16"))
        == .heldInFuture(day("2020-01-16"), today: Self.today))
    #expect(
      Self.problem(Self.entry(on: "2020-01-14", planned: true))
        == .plannedInPast(day("2020-01-14"), today: Self.today))
    var entry = Self.entry()
    entry.participants = -1
    #expect(Self.problem(entry) == .participantsOutOfRange(-1))
    entry.participants = nil
    entry.tags = ["frivilig"]
    #expect(Self.problem(entry) == .unknownTag("frivilig", known: ["frivillig-drevet"]))
    entry.tags = []
    entry.counts = ["job": 1]
    #expect(Self.problem(entry) == .unknownCategory("job", known: ["økonomi", "bolig"]))
    entry.counts = ["bolig": -1]
    #expect(Self.problem(entry) == .countOutOfRange("bolig", -1))
    entry.counts = ["bolig": 1, "Bolig": 2]
    #expect(Self.problem(entry) == .categoryTwice("bolig"))
    var planned = Self.entry(on: "2020-02-01", planned: true)
    planned.participants = 4
    #expect(Self.problem(planned) == .plannedHasNumbers)
  }

  @Test func aClosedQuarterTakesNoLine() throws {
    let quarter = try #require(Quarter(2019, 4))
    let closed = Records(closedQuarters: [quarter])
    #expect(
      Self.problem(Self.entry(on: "2019-12-31"), closed) == .quarterClosed(QuarterClosed(quarter)))
    #expect(Self.problem(Self.entry(on: "2020-01-01"), closed) == nil)
    let former = try Self.check(Self.entry(on: "2019-12-31"), id: "a").get()
    var moved = Self.entry(on: "2020-01-02")
    moved.change = .corrects(reason: "forkert dag")
    moved.line = "a"
    #expect(Self.problem(moved, closed.adding(former)) == .quarterClosed(QuarterClosed(quarter)))
  }

  @Test func aTagThatACriterionIsCountedByIsKnown() throws {
    var entry = Self.entry(Self.fest, at: Self.north)
    entry.tags = ["fuldt hus"]
    #expect(try Self.check(entry).get().tags == ["fuldt hus"])
    entry = Self.entry()
    entry.tags = ["fuldt hus"]
    #expect(Self.problem(entry) == .unknownTag("fuldt hus", known: ["frivillig-drevet"]))
  }

  @Test func whatWasPlannedBecomesHeldAndKeepsWhatWasSaid() throws {
    var planned = Self.entry(at: Self.north, on: "2020-01-15", planned: true)
    planned.tags = ["frivillig-drevet"]
    planned.note = "i gården"
    let first = try Self.check(planned, id: "a").get()
    let records = Records().adding(first)
    var held = Self.entry(at: Self.north)
    held.participants = 12
    let line = try Self.check(held, records, id: "b").get()
    #expect(line.supersedes == "a")
    #expect(line.tags == ["frivillig-drevet"])
    #expect(line.note == "i gården")
    #expect(records.adding(line).logbook.standing == [line])
    #expect(try Self.check(Self.entry(), records, id: "c").get().supersedes == nil)
  }

  @Test func aLineIsCorrectedOrTakenBackWithAReason() throws {
    let first = try Self.check(Self.entry(on: "2020-01-10"), id: "aa1").get()
    let second = try Self.check(Self.entry(on: "2020-01-10"), id: "ab2").get()
    let records = Records().adding(first).adding(second)
    var entry = Self.entry(on: "2020-01-10")
    entry.change = .withdraws(reason: "aflyst")
    #expect(
      Self.problem(entry, records)
        == .severalToChange(Self.cafe, Make.day("2020-01-10"), lines: ["aa1", "ab2"]))
    entry.line = "ab"
    let line = try Self.check(entry, records).get()
    #expect(line.state == .withdrawn)
    #expect(records.adding(line).logbook.standing == [first])
    #expect(Self.problem(entry, records.adding(line)) == .unknownLine(Self.cafe, "ab"))
    entry.line = nil
    entry.day = Make.day("2020-01-11")
    #expect(Self.problem(entry, records) == .nothingToChange(Self.cafe, Make.day("2020-01-11")))
    entry.line = "ab"
    entry.change = .corrects(reason: " ")
    #expect(Self.problem(entry, records) == .reasonMissing)
    entry.change = .corrects(reason: "talt forkert")
    entry.day = nil
    entry.participants = 7
    let corrected = try Self.check(entry, records).get()
    #expect(corrected.day == second.day)
    #expect(corrected.supersedes == "ab2")
    #expect(records.adding(corrected).logbook.occasions(of: Self.cafe) == [first, corrected])
  }

  @Test func whatWasPlannedIsNamedToBeMovedOrHeldWithoutAReason() throws {
    var planned = Self.entry(on: "2020-01-10", planned: true)
    planned.tags = ["frivillig-drevet"]
    planned.day = Make.day("2020-01-20")
    let first = try Self.check(planned, id: "a").get()
    let records = Records().adding(first)
    var moved = OccasionEntry(inPlaceOf: first)
    moved.day = Make.day("2020-02-03")
    let later = try Self.check(moved, records, id: "b").get()
    #expect(later.state == .planned)
    #expect(later.day == Make.day("2020-02-03"))
    #expect(later.tags == first.tags)
    #expect(later.reason == nil)
    var held = OccasionEntry(inPlaceOf: later)
    held.isPlanned = false
    held.day = Make.day("2020-01-14")
    held.tags = []
    held.participants = 3
    let line = try Self.check(held, records.adding(later), id: "c").get()
    #expect(line.supersedes == "b")
    #expect(line.tags == [])
    #expect(Logbook([first, later, line]).standing == [line])
    // A held line is never changed without a reason.
    let again = OccasionEntry(inPlaceOf: line)
    let all = records.adding(later).adding(line)
    #expect(Self.problem(again, all) == .reasonMissing)
    let corrected = OccasionEntry(inPlaceOf: line, change: .corrects(reason: "talt om"))
    #expect(Self.problem(corrected, all) == .nothingChanged(Self.cafe, line.day))
    var counted = corrected
    counted.participants = 4
    #expect(try Self.check(counted, all).get().participants == 4)
  }

  @Test func othersOfTheSameDayAndSiteArePointedOut() throws {
    let first = try Self.check(Self.entry(at: Self.north), id: "a").get()
    let second = try Self.check(Self.entry(at: Self.north), id: "b").get()
    let elsewhere = try Self.check(Self.entry(), id: "c").get()
    let logbook = Logbook([first, elsewhere])
    #expect(logbook.held(besides: second) == [first])
    #expect(logbook.held(besides: elsewhere) == [])
    var correction = second
    correction.supersedes = "a"
    #expect(logbook.held(besides: correction) == [])
  }

  @Test func whatIsUndoneStandsAgainOrIsWithdrawn() throws {
    var planned = Self.entry(at: Self.north, on: "2020-01-20", planned: true)
    planned.note = "i gården"
    let first = try Self.check(planned, id: "a").get()
    var held = first
    held.id = "b"
    held.state = .held
    held.supersedes = "a"
    func undo(_ id: String, in logbook: Logbook, as newID: String) -> Occasion? {
      logbook.undoing(
        id, former: logbook.line(id)?.supersedes, reason: "fortrudt", as: newID, recordedBy: "x",
        recordedAt: 9)
    }
    let logbook = Logbook([first, held])
    let again = try #require(undo("b", in: logbook, as: "c"))
    #expect(again.state == .planned)
    #expect(again.note == "i gården")
    #expect(again.supersedes == "b")
    #expect(again.recordedBy == "x")
    #expect(logbook.adding(again).standing == [again])
    #expect(logbook.adding(again).history(of: again) == [held, first])
    let gone = try #require(undo("a", in: Logbook([first]), as: "d"))
    #expect(gone.state == .withdrawn)
    #expect(gone.reason == "fortrudt")
    #expect(Logbook([first, gone]).standing.isEmpty)
    #expect(Logbook([first, gone]).withdrawals == [gone])
    let back = try #require(undo("d", in: Logbook([first, gone]), as: "e"))
    #expect(back.state == .planned)
    #expect(Logbook([first, gone, back]).standing == [back])
    #expect(Logbook([first, gone, back]).withdrawals.isEmpty)
    let goneAgain = try #require(undo("e", in: Logbook([first, gone, back]), as: "f"))
    #expect(goneAgain.state == .withdrawn)
    #expect(undo("x", in: logbook, as: "g") == nil)
  }

  @Test func aPlannedLineWhoseDayHasPassedIsUnsettled() throws {
    let line = try Self.check(Self.entry(on: "2020-01-20", planned: true)).get()
    let logbook = Logbook([line])
    #expect(logbook.unsettled(on: Make.day("2020-01-20")) == [])
    #expect(logbook.unsettled(on: Make.day("2020-01-21")) == [line])
  }
}
