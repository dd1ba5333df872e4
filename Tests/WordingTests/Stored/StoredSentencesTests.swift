import Criteria
import TestSupport
import Testing
import Wording

/// The exact words that are written into the database and the plan. What people have stored goes on saying
/// them, so that a change here is a change of history: make it only on purpose.
@Suite struct StoredSentencesTests {
  private static let id = Slug(number: 1)
  private static let day = Day(iso: "2020-01-15") ?? .first(of: 2020)

  @Test("Why and by whom things are taken back, begun and decided")
  func words() {
    #expect(StoredWords.undone == "fortrudt")
    #expect(StoredWords.firstReason == "Første udgave")
    #expect(StoredWords.firstDecider == "Aftalens parter")
    #expect(StoredWords.funder == "bevillingsgiveren")
    #expect(StoredWords.usualQuestion == "Er formålet opfyldt?")
    #expect(StoredWords.deciders(Self.adjustment()) == "bestyrelsen og Landsbyggefonden")
  }

  @Test("Why a figure is corrected of which only the note or the document was changed")
  func remarked() {
    #expect(StoredWords.remarked([(.note, from: nil, to: "ny")]) == "note tilføjet")
    #expect(StoredWords.remarked([(.evidence, from: "a", to: "b")]) == "dokumentation rettet")
    #expect(
      StoredWords.remarked([(.note, from: "a", to: ""), (.evidence, from: nil, to: "b")])
        == "note fjernet og dokumentation tilføjet")
  }

  @Test(
    "What was added to a plan",
    arguments: [
      (FollowedThing.milestone(Milestone(id: id, name: "Panelet"), of: id), "Milepælen «Panelet»"),
      (
        .judgement(Judgement(question: "Lykkedes det?", answer: .toSomeDegree), of: id),
        "Vurderingen «Lykkedes det?»"
      ),
      (.barrier(Barrier(name: "Økonomi"), of: id), "Barrieren «Økonomi»"),
      (.result("Tre nye frivillige", of: id), "Resultatet «Tre nye frivillige»"),
      (
        .spending(Money(kroner: 12_500), year: 2019, of: id),
        "Forbruget i 2019, 12.500 kr.,"
      ),
      (.budget(Money(kroner: 20_000), year: 2020, of: id), "Budgettet for 2020, 20.000 kr.,"),
      (
        .correctedBudget(Money(kroner: 20_000), year: 2020, of: id),
        "Det korrigerede budget for 2020, 20.000 kr.,"
      ),
      (
        .spendingToDate(Money(kroner: 12_500), 2019, 2, of: id),
        "Forbruget til og med 2. kvartal 2019, 12.500 kr.,"
      ),
      (
        .expectedSpending(Money(kroner: 20_000), year: 2020, of: id),
        "Det forventede forbrug i 2020, 20.000 kr.,"
      ),
      (.financing(Financing(source: "Fonden"), of: nil), "Finansieringen fra «Fonden»"),
      (.budgetLine(BudgetLine(id: id, name: "Løn")), "Budgetposten «Løn»"),
      (.network(Network(id: id, name: "Sommeren"), of: nil), "Netværket «Sommeren»"),
      (.networkLine("Skolen", Followed.members, of: id), "Medlemmet «Skolen»"),
      (.networkLine("Mødes", Followed.tasks, of: id), "Opgaven «Mødes»"),
      (.networkLine("Enighed", Followed.rules, of: id), "Reglen «Enighed»"),
      (.meeting(Meeting(topic: "Budget"), of: id), "Mødet «Budget»"),
      (.duty(ReportingDuty(id: id, name: "Status")), "Afrapporteringen «Status»"),
      (
        .recommendation(Recommendation(id: id, name: "Flere midler")),
        "Indstillingen «Flere midler»"
      ),
      (
        .followUp(FollowUp(action: "Ring til skolen", topic: .plan)),
        "Opfølgningen «Ring til skolen»"
      ),
      (.note(Note(on: day, kind: .other, text: "Åben dag")), "Notatet «Åben dag»"),
    ])
  func added(_ thing: FollowedThing, said: String) {
    #expect(EditText.done(.adding(thing)) == "\(said) er tilføjet")
    #expect(EditText.done(.removing(thing)) == "\(said) er taget ud")
    #expect(EditText.done(.changing(thing, to: thing)) == "\(said) er ændret")
    var again = PlanEdit.adding(thing)
    again.position = 0
    #expect(EditText.done(again) == "\(said) er sat ind igen")
  }

  @Test("What was done, and done no longer")
  func finished() {
    let open = Milestone(id: Self.id, name: "Panelet")
    var done = open
    done.done = Self.day
    expect(.milestone(open, of: Self.id), .milestone(done, of: Self.id))
      .says(
        "Milepælen «Panelet» er udført 15. januar 2020",
        "Milepælen «Panelet» er ikke længere udført")

    let owed = ReportingDuty(id: Self.id, name: "Status")
    var fulfilled = owed
    fulfilled.done = [DutyFulfilment(on: Self.day)]
    expect(.duty(owed), .duty(fulfilled))
      .says(
        "Afrapporteringen «Status» er udført 15. januar 2020",
        "Afrapporteringen «Status» er ikke længere udført")

    let underWay = FollowUp(action: "Ring", topic: .plan)
    for (isDone, word) in [(true, "gjort"), (false, "ikke gjort")] {
      var ended = underWay
      ended.ending = FollowUpEnding(isDone: isDone, on: Self.day)
      expect(.followUp(underWay), .followUp(ended))
        .says(
          "Opfølgningen «Ring» er \(word) 15. januar 2020", "Opfølgningen «Ring» er igen i gang")
    }
  }

  @Test(
    "What was decided of a recommendation, and decided no longer",
    arguments: [
      (RecommendationOutcome.adopted, "vedtaget"), (.rejected, "afvist"),
      (.withdrawn, "trukket tilbage"),
    ])
  func recommendation(_ outcome: RecommendationOutcome, word: String) {
    let proposed = Recommendation(id: Self.id, name: "Flere midler")
    var decided = proposed
    decided.decision = RecommendationDecision(outcome, on: Self.day, because: "ja")
    expect(.recommendation(proposed), .recommendation(decided))
      .says(
        "Indstillingen «Flere midler» er \(word) 15. januar 2020",
        "Indstillingen «Flere midler» er igen foreslået")
  }

  @Test("What was proposed, decided, agreed to and refused of an adjustment")
  func adjustments() {
    let proposed = Self.adjustment()
    #expect(EditText.done(.adding(.adjustment(proposed))) == "Justeringen «Omtale» er foreslået")
    #expect(EditText.done(.removing(.adjustment(proposed))) == "Justeringen «Omtale» er taget ud")
    let decided = Self.adjustment(.adopted)
    expect(.adjustment(proposed), .adjustment(decided))
      .says(
        "Justeringen «Omtale» er besluttet og venter på Landsbyggefonden",
        "Justeringen «Omtale» er igen foreslået")
    #expect(
      EditText.done(.adding(.adjustment(decided)))
        == "Justeringen «Omtale» er besluttet og venter på Landsbyggefonden")
    expect(.adjustment(decided), .adjustment(Self.adjustment(.adopted, .adopted)))
      .says(
        "Justeringen «Omtale» er godkendt af Landsbyggefonden og gælder fra 1. februar 2020",
        "Justeringen «Omtale» er besluttet og venter på Landsbyggefonden")
    expect(.adjustment(decided), .adjustment(Self.adjustment(.adopted, .rejected)))
      .says(
        "Justeringen «Omtale» er afvist af Landsbyggefonden",
        "Justeringen «Omtale» er besluttet og venter på Landsbyggefonden")
    expect(.adjustment(proposed), .adjustment(Self.adjustment(.rejected)))
      .says(
        "Justeringen «Omtale» er afvist af bestyrelsen", "Justeringen «Omtale» er igen foreslået")
    expect(.adjustment(proposed), .adjustment(Self.adjustment(.withdrawn)))
      .says("Justeringen «Omtale» er trukket tilbage", "Justeringen «Omtale» er igen foreslået")
  }

  @Test("That somebody was asked for figures")
  func request() {
    let request = FollowedThing.request(
      FigureRequest(to: "politiet", for: Quarter(containing: .last(of: 2019)), on: Self.day))
    let about = "Anmodningen til politiet om tal for 4. kvartal 2019"
    #expect(EditText.done(.adding(request)) == "\(about) er noteret som sendt 15. januar 2020")
    #expect(EditText.done(.removing(request)) == "\(about) er taget ud")
  }

  private static func adjustment(_ outcomes: RecommendationOutcome...) -> Adjustment {
    var adjustment = Adjustment(
      id: id, name: "Omtale", of: IndicatorID(id), at: nil, because: "ja",
      proposed: day, effective: Day(iso: "2020-02-01") ?? day,
      deciders: ["bestyrelsen", "Landsbyggefonden"])
    adjustment.decisions = outcomes.map { RecommendationDecision($0, on: day, because: "ja") }
    return adjustment
  }

  private struct Change {
    let before: FollowedThing
    let after: FollowedThing

    func says(_ done: String, _ undone: String, at location: SourceLocation = #_sourceLocation) {
      #expect(EditText.done(.changing(before, to: after)) == done, sourceLocation: location)
      #expect(EditText.done(.changing(after, to: before)) == undone, sourceLocation: location)
    }
  }

  private func expect(_ before: FollowedThing, _ after: FollowedThing) -> Change {
    Change(before: before, after: after)
  }
}
