import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// What stands beside a figure that is corrected: it is shown in the fields, is kept where nothing else is
/// typed, and can be changed by itself.
@Suite("Det, der står ved siden af et tal, der rettes") struct KeptRemarksTests {
  private static let trust = IndicatorID(ExamplePlan.slug("tillid-til-politiet"))

  /// The example's figure of 78,1 % with 293 answers, a note, a reference and a source.
  private static var state: State {
    var measurements = ExampleFigures.records.measurements
    for index in measurements.indices where measurements[index].sampleSize != nil {
      measurements[index].note = "telefoninterview"
      measurements[index].evidence = "rapport s. 12"
      measurements[index].source = "Rambøll"
    }
    return State(
      size: Size(columns: 80, rows: 24), plan: ExamplePlan.plan,
      records: Records(measurements, logbook: ExamplePlan.logbook), today: ExamplePlan.today)
  }

  private static func entry() -> Player {
    var player = Player(state)
    player.select("tillid-til-politiet", ExamplePlan.north)
    player.type("n")
    return player
  }

  private static func round() throws -> Player {
    var player = Player(state)
    player.type("k")
    let key = try #require(
      player.state.round?.round.figures.first {
        $0.key.indicator == trust && $0.key.site == ExamplePlan.north
      }?.key)
    for _ in 0..<40 where player.state.round?.here != key { player.press(.up) }
    #expect(player.state.round?.here == key)
    return player
  }

  private static func newest(_ player: Player) throws -> Measurement {
    try #require(
      player.state.holding?.records.series(of: trust, at: ExamplePlan.north).last)
  }

  @Test("The form shows them, and a new figure keeps them")
  func form() throws {
    var player = Self.entry()
    for text in ["293", "telefoninterview", "rapport s. 12"] { #expect(player.text.contains(text)) }
    player.type("60,0")
    player.press(.control("s"))
    player.type("tastefejl")
    player.press(.enter)
    player.perform()
    let newest = try Self.newest(player)
    #expect(newest.figure == .amount(ExamplePlan.amount(600)))
    #expect(newest.sampleSize == 293 && newest.note == "telefoninterview")
    #expect(newest.evidence == "rapport s. 12" && newest.source == "Rambøll")
    #expect(player.text.contains("Rettet: Tillid til politiet, Nøjsomhed: 60,0 % pr. 31.12.2019"))
  }

  @Test("A draft that was typed under a field's former name is found")
  func formerField() {
    #expect(EntryField(kept: "Bilag") == .evidence && EntryField(kept: "Dag") == .day)
    #expect(EntryField(kept: "Andet") == nil)
  }

  @Test("The criterion's table of figures shows them too")
  func table() {
    var player = Player(Self.state)
    player.send(.resized(Size(columns: 120, rows: 60)))
    player.select("tillid-til-politiet", ExamplePlan.north)
    player.press(.enter)
    for text in ["293", "telefoninterview", "kilde: Rambøll", "dokumentation: rapport s. 12"] {
      #expect(player.oneLine.contains(text))
    }
  }

  @Test("A number is typed over as a whole, a note is typed on, and what is emptied is gone")
  func changed() throws {
    var player = Self.entry()
    player.type("60,0")
    player.press(.tab, .tab, .tab)
    #expect(player.state.entry?.field == .sample)
    player.type("301")
    player.press(.tab)
    player.type(", anden runde")
    player.press(.tab, .control("u"), .tab)
    player.type("tastefejl")
    player.press(.enter)
    player.perform()
    let newest = try Self.newest(player)
    #expect(newest.sampleSize == 301 && newest.note == "telefoninterview, anden runde")
    #expect(newest.evidence == nil && newest.source == "Rambøll")
  }

  @Test("Another site has its own")
  func otherSite() {
    var player = Self.entry()
    player.press(.backTab, .right)
    #expect(player.state.entry?.site == ExamplePlan.south)
    #expect(!player.text.contains("293") && !player.text.contains("rapport s. 12"))
  }

  @Test("Not measured after all: nobody has answered, the note stays")
  func notMeasured() throws {
    var player = Self.entry()
    player.type("-")
    player.press(.tab)
    player.type("forkert undersøgelse")
    player.press(.control("s"))
    player.type("tallet var et andet steds")
    player.press(.enter)
    player.perform()
    let newest = try Self.newest(player)
    #expect(newest.figure == .notMeasured(reason: "forkert undersøgelse"))
    #expect(newest.sampleSize == nil && newest.note == "telefoninterview")
  }

  @Test("The round shows them with Ctrl-T, and a note alone is stored with its own reason")
  func noteAlone() throws {
    var player = try Self.round()
    player.press(.control("t"))
    for text in ["293", "telefoninterview", "rapport s. 12"] { #expect(player.text.contains(text)) }
    player.type(", 2. runde")
    player.press(.enter)
    #expect(!player.text.contains("× ret"))
    player.perform()
    let newest = try Self.newest(player)
    #expect(newest.figure == .amount(ExamplePlan.amount(781)) && newest.sampleSize == 293)
    #expect(newest.note == "telefoninterview, 2. runde" && newest.evidence == "rapport s. 12")
    #expect(newest.day == ExamplePlan.day("2019-12-31"))
    #expect(newest.correction?.reason == "note rettet")
  }

  @Test("A reference is added to a figure that has none, from the round and from the form")
  func evidenceAlone() throws {
    for isRound in [true, false] {
      var player = try isRound ? Self.round() : Self.entry()
      if isRound {
        player.press(.control("t"), .tab)
      } else {
        player.press(.tab, .tab, .tab, .tab, .tab)
      }
      #expect((isRound ? player.state.round?.field : player.state.entry?.field) == .evidence)
      player.press(.control("u"))
      player.type("referat 14/1")
      player.press(isRound ? .enter : .control("s"))
      player.perform()
      let newest = try Self.newest(player)
      #expect(newest.evidence == "referat 14/1" && newest.note == "telefoninterview")
      #expect(newest.correction?.reason == "dokumentation rettet")
    }
  }

  @Test("How many answered can change a verdict, so it needs a reason")
  func sampleAlone() throws {
    var player = try Self.round()
    player.press(.control("t"), .backTab)
    #expect(player.state.round?.field == .sample)
    player.type("12")
    player.press(.enter)
    #expect(player.effects.isEmpty && player.state.round?.field == .correction)
    player.type("forkert antal")
    player.press(.enter)
    player.perform()
    #expect(try Self.newest(player).sampleSize == 12)
  }

  @Test("Looking at the fields changes nothing")
  func lookedAt() throws {
    var player = try Self.round()
    player.press(.control("t"), .tab, .tab, .escape)
    #expect(player.effects.isEmpty && player.state.question == nil && player.state.round == nil)
    player = try Self.round()
    player.press(.control("t"), .control("p"))
    #expect(player.state.round?.quarter == Quarter(2019, 3))
  }
}
