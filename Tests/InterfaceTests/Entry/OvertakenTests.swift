import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Two who enter the same figure at the same time.
@Suite struct OvertakenTests {
  private static let subject = Subject(
    id: IndicatorID(ExamplePlan.slug("aabent-hus")), site: ExamplePlan.south)

  /// A colleague's figure for the same quarter.
  private static func other(correcting former: String? = nil) -> Measurement {
    let day = ExamplePlan.day("2019-12-31")
    var other = Measurement(
      id: "other-\(former ?? "")", indicator: subject.id, site: subject.site, day: day,
      quarter: Quarter(containing: day), figure: .answer(false), recordedBy: "Mette",
      recordedAt: 1_579_093_500)
    other.correction = former.map { Correction(supersedes: $0, reason: "set efter") }
    return other
  }

  private func typing(_ text: String = "nja") -> Player {
    var player = Player()
    player.select("aabent-hus", ExamplePlan.south)
    player.type(text)
    return player
  }

  private func records(_ player: Player, with other: Measurement) throws -> Records {
    try #require(player.state.holding).records.adding(other)
  }

  private func load(_ other: Measurement, in player: inout Player) throws {
    player.send(
      .message(
        .loaded(
          ExamplePlan.plan, try records(player, with: other), today: player.state.today)))
  }

  private func stands(_ player: Player) -> [Figure] {
    player.state.holding?.records.series(of: Self.subject.id, at: Self.subject.site).map(\.figure)
      ?? []
  }

  @Test("What a colleague records meanwhile is told at once, and both are shown and asked about")
  func told() throws {
    var player = typing()
    try load(Self.other(), in: &player)
    #expect(player.text.contains("Mette har imens gemt nej (15.01.2020 kl. 14.05)."))
    #expect(player.state.entry?.text(.figure) == "ja", "nothing typed is lost")
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    let words = player.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "Mette gemte nej i Vapnagaard pr. 31.12.2019 (15.01.2020 kl. 14.05), mens du indtastede ja."
      ))
    #expect(player.footer.contains("j ja, ret det  n nej, kassér mit tal"))
  }

  @Test("Yes corrects the colleague's figure, with a reason")
  func correcting() throws {
    var player = typing()
    try load(Self.other(), in: &player)
    player.press(.control("s"))
    player.type("j")
    #expect(player.state.entry?.field == .correction)
    player.press(.enter)
    #expect(player.effects.isEmpty, "a reason is needed")
    player.type("der var åbent")
    player.press(.enter)
    player.perform()
    #expect(stands(player) == [.answer(true)])
    #expect(player.state.holding?.records.measurements.last?.correction?.supersedes == "other-")
  }

  @Test("No drops one's own figure, and says which one stands")
  func dropping() throws {
    var player = typing()
    try load(Self.other(), in: &player)
    player.press(.control("s"))
    player.type("n")
    #expect(player.state.entry == nil)
    #expect(player.text.contains("Dit tal er ikke gemt. Det, Mette har gemt, står: nej."))
    #expect(stands(player) == [.answer(false)])
    #expect(player.takeEffects().isEmpty)
  }

  @Test("Esc goes back to what is typed")
  func escaping() throws {
    var player = typing()
    try load(Self.other(), in: &player)
    player.press(.control("s"), .escape)
    #expect(player.state.question == nil)
    #expect(player.state.entry?.text(.figure) == "ja")
  }

  @Test("Who saves in the same moment is refused by the disk, and asked in the same way")
  func sameMoment() throws {
    var player = typing()
    player.press(.control("s"))
    guard case .record(_, let token)? = player.takeEffects().first else {
      Issue.record("nothing was sent")
      return
    }
    player.send(
      .message(
        .overtaken("Der er allerede et tal.", try records(player, with: Self.other()), token: token)
      ))
    #expect(player.state.question == .overtaken)
    #expect(player.state.entry?.storing == nil)
    player.type("j")
    #expect(player.state.entry?.text(.figure) == "ja")
  }

  @Test(
    "Left while it was stored, a figure that was overtaken is kept and asked about the next time")
  func leftMeanwhile() throws {
    var player = typing()
    player.press(.control("s"), .escape)
    guard case .record(_, let token)? = player.takeEffects().first else {
      Issue.record("nothing was sent")
      return
    }
    player.send(
      .message(
        .overtaken("Der er allerede et tal.", try records(player, with: Self.other()), token: token)
      ))
    #expect(player.state.question == nil)
    #expect(player.text.contains("Der er allerede et tal."))
    player.type("n")
    #expect(player.state.entry?.text(.figure) == "ja")
    player.press(.control("s"))
    #expect(player.state.question == .overtaken)
  }

  @Test("Beneath help the question waits until help is left")
  func beneathHelp() throws {
    var player = typing()
    player.press(.control("s"), .function(1))
    guard case .record(_, let token)? = player.takeEffects().first else {
      Issue.record("nothing was sent")
      return
    }
    player.send(
      .message(
        .overtaken("Der er allerede et tal.", try records(player, with: Self.other()), token: token)
      ))
    #expect(player.state.question == nil)
    player.press(.escape)
    #expect(player.state.question == .overtaken)
    #expect(player.state.entry?.text(.figure) == "ja")
  }

  @Test(
    "A figure that was there before is corrected as always; one that is corrected meanwhile is asked about"
  )
  func correctedMeanwhile() throws {
    var player = Player()
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("n60,2")
    let former = try #require(player.state.entry?.check.standing)
    player.press(.control("s"))
    #expect(player.state.question == nil)
    player.type("tastefejl")
    var other = former
    other.id = "other"
    other.recordedBy = "Mette"
    other.correction = Correction(supersedes: former.id, reason: "set efter")
    try load(other, in: &player)
    player.press(.control("s"))
    #expect(player.state.question == .overtaken)
    player.type("j")
    #expect(player.state.entry?.text(.correction) == "tastefejl", "the reason is kept too")
    player.press(.enter)
    player.perform()
    #expect(player.state.holding?.records.measurements.last?.correction?.supersedes == "other")
  }

  @Test("A question about a figure that is taken back meanwhile is over")
  func takenBack() throws {
    var player = typing()
    try load(Self.other(), in: &player)
    player.press(.control("s"))
    var back = Self.other(correcting: "other-")
    back.figure = .withdrawn
    try load(back, in: &player)
    #expect(player.state.question == nil)
    player.press(.control("s"))
    player.perform()
    #expect(stands(player) == [.answer(true)])
  }
}

/// The same in the quarter's round, where a figure is stored when its line is left.
@Suite struct OvertakenInRoundTests {
  /// The round with something typed on the first line that is missing, and a colleague's figure for it.
  private func typing(_ text: String) throws -> (player: Player, other: Measurement) {
    var player = Player()
    player.type("k")
    let key = try #require(player.state.round?.here)
    player.type(text)
    let typed = try #require(player.state.round?.draft?.check.measurement)
    var other = typed
    other.id = "other"
    other.figure = .notMeasured(reason: "skemaet blev væk")
    other.recordedBy = "Mette"
    other.recordedAt = 1_579_093_500
    #expect(key.indicator == other.indicator)
    return (player, other)
  }

  private func text(_ player: Player) throws -> String {
    let unit = try #require(
      player.state.round?.here.flatMap { player.state.holding?.plan.indicator($0.indicator) })
    return unit.indicator.unit == .yesNo ? "ja" : "5"
  }

  private func load(_ other: Measurement, in player: inout Player) throws {
    let records = try #require(player.state.holding).records.adding(other)
    player.send(.message(.loaded(ExamplePlan.plan, records, today: player.state.today)))
  }

  private func begun() throws -> (player: Player, other: Measurement) {
    var empty = Player()
    empty.type("k")
    return try typing(try text(empty))
  }

  @Test("It is told while the line is typed, and asked about when it is left")
  func told() throws {
    var (player, other) = try begun()
    let typed = try #require(player.state.round?.draft?.text(.figure))
    try load(other, in: &player)
    #expect(player.text.contains("Mette har imens gemt ikke målt"))
    player.press(.enter)
    #expect(player.state.question == .overtaken)
    #expect(player.takeEffects().isEmpty)
    player.press(.escape)
    #expect(player.state.round?.draft?.text(.figure) == typed)
    player.press(.enter)
    player.type("j")
    #expect(player.state.round?.field == .correction)
    player.type("skemaet blev fundet")
    player.press(.enter)
    player.perform()
    let records = try #require(player.state.holding?.records)
    #expect(records.measurements.last?.correction?.supersedes == "other")
    #expect(player.state.round?.drafts.isEmpty == true)
  }

  @Test("Who saves in the same moment is asked too, and may drop the figure")
  func sameMoment() throws {
    var (player, other) = try begun()
    let key = try #require(player.state.round?.here)
    player.press(.enter)
    guard case .record(_, let token)? = player.takeEffects().first else {
      Issue.record("nothing was sent")
      return
    }
    let records = try #require(player.state.holding).records.adding(other)
    player.send(.message(.overtaken("Der er allerede et tal.", records, token: token)))
    #expect(player.state.question == .overtaken)
    #expect(player.state.round?.here == key)
    player.type("n")
    #expect(player.state.round?.drafts.isEmpty == true)
    #expect(player.text.contains("Det, Mette har gemt, står: ikke målt"))
    #expect(player.takeEffects().isEmpty)
  }
}
