import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

@Suite("Kvartalsopfølgningen") struct RoundTests {
  /// The round of the example, in which five figures are missing.
  private static func opened(columns: Int = 80, rows: Int = 24) -> Player {
    var player = Player(columns: columns, rows: rows)
    player.type("k")
    return player
  }

  @Test("It opens at the first figure that is missing, and counts down as they are stored")
  func countdown() throws {
    var player = Self.opened(columns: 120, rows: 40)
    var round = try #require(player.state.round)
    let missing = round.round.missing
    #expect(missing == 5 && round.figure?.isMissing == true)
    #expect(player.text.contains("5 tal mangler"))
    let first = try #require(round.here)
    player.type("3")
    #expect(player.effects.isEmpty, "nothing is stored while it is typed")
    player.press(.enter)
    guard case .record(let entry, _)? = player.effects.first, player.effects.count == 1 else {
      Issue.record("nothing is to be stored: \(player.effects)")
      return
    }
    #expect(entry.indicator == first.indicator && entry.day == first.period.last)
    round = try #require(player.state.round)
    #expect(round.round.missing == 5, "the disk has not confirmed it")
    #expect(round.here != first && round.figure?.isMissing == true)
    #expect(player.text.contains("Gemmer …"))
    player.perform()
    #expect(player.state.round?.round.missing == 4)
    #expect(player.text.contains("4 tal mangler") && player.text.contains("gemt"))
  }

  @Test("All figures can be typed without leaving the keyboard, and then it says so")
  func all() throws {
    var player = Self.opened()
    for _ in 0..<60 {
      guard let figure = player.state.round?.figure, figure.isMissing else { break }
      let unit = player.state.holding?.plan.indicator(figure.key.indicator)?.indicator.unit
      let tally = player.state.holding?.plan.indicator(figure.key.indicator)?.indicator.tally
      switch (unit, tally) {
      case (.yesNo?, _): player.type("ja")
      case (.percent?, .latest?): player.type("61,5")
      case (.percent?, _), (_, .average?): player.type("12/18")
      case (.rating?, _): player.type("2")
      default: player.type("3")
      }
      player.press(.enter)
      if player.state.question == .doubt { player.type("j") }
      player.perform()
    }
    #expect(player.state.round?.round.missing == 0)
    #expect(player.text.contains("✓ alle"))
  }

  @Test("What is wrong is said as it is typed, stays when it is left, and is put right")
  func wrong() throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.type("mange")
    #expect(player.state.entry?.check.problems.isEmpty == false)
    player.press(.down)
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("× ret"))
    player.press(.up)
    #expect(player.state.round?.here == here && player.text.contains("mange"))
    player.press(.control("u"))
    player.type("3")
    player.press(.tab)
    player.perform()
    #expect(player.state.round?.figure(here)?.recorded != nil)
  }

  @Test("A dash asks for the reason before the next figure")
  func notMeasured() throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.type("-")
    player.press(.enter)
    #expect(player.state.round?.here == here && player.state.round?.field == .absence)
    player.type("skolen var lukket på grund af sne")
    player.press(.enter)
    player.perform()
    let recorded = try #require(player.state.round?.figure(here)?.recorded)
    #expect(recorded.figure == .notMeasured(reason: "skolen var lukket på grund af sne"))
    #expect(player.text.contains("ikke målt"))
  }

  @Test("A figure that stands is corrected with a reason, and the old one is kept")
  func correction() throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.type("3")
    player.press(.enter)
    player.perform()
    player.press(.backTab)
    #expect(player.state.round?.here == here)
    player.type("4")
    player.press(.enter)
    #expect(player.state.round?.field == .correction, "the reason is asked for first")
    player.type("tastefejl")
    player.press(.enter)
    player.perform()
    let history = try #require(player.state.holding).records.history(
      of: here.indicator, at: here.site)
    #expect(history.suffix(2).map(\.figure) == [.amount(Amount(3)), .amount(Amount(4))])
    #expect(history.last?.correction?.reason == "tastefejl")
  }

  @Test("A note and a reference are stored with the figure")
  func noteAndEvidence() throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.type("3")
    player.press(.control("t"))
    #expect(player.state.round?.field == .note)
    player.type("talt på mødet")
    player.press(.tab)
    player.type("referat 14/1")
    player.press(.tab)
    player.perform()
    let recorded = try #require(player.state.round?.figure(here)?.recorded)
    #expect(recorded.note == "talt på mødet" && recorded.evidence == "referat 14/1")
  }

  @Test("An unusual figure is asked about once, whichever way its line is left")
  func jump() throws {
    var player = Self.opened(columns: 120, rows: 40)
    let jumping = try #require(
      player.state.round?.round.figures.first { $0.key.indicator.description == "trygge-beboere" })
    for _ in 0..<40 where player.state.round?.here != jumping.key { player.press(.up) }
    player.type("16,0")
    player.press(.enter)
    player.type("tastefejl")
    player.press(.down)
    #expect(player.state.question == .doubt && player.effects.isEmpty)
    player.type("n")
    #expect(player.state.question == nil && player.state.round?.here == jumping.key)
    #expect(player.state.round?.field == .figure)
    player.press(.enter)
    player.type("j")
    player.perform()
    let recorded = player.state.round?.figure(jumping.key)?.recorded
    #expect(recorded?.figure == .amount(ExamplePlan.amount(160)))
  }

  @Test("What the disk refuses stands as it was typed, and is not tried again by itself")
  func refused() throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.type("3")
    player.press(.enter)
    guard case .record(_, let token)? = player.takeEffects().first else {
      Issue.record("nothing is to be stored")
      return
    }
    player.send(.message(.failed("Disken er fuld.", token: token)))
    #expect(player.text.contains("Disken er fuld.") && player.text.contains("× ej gemt"))
    player.press(.tab)
    #expect(player.effects.isEmpty)
    for _ in 0..<60 where player.state.round?.here != here { player.press(.up) }
    player.press(.backspace)
    player.type("4")
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.figure(here)?.recorded?.figure == .amount(Amount(4)))
  }

  @Test(
    "Esc stores nothing and loses nothing: half a figure is a draft, typed over or edited when the round is opened"
  )
  func leaving() throws {
    var player = Self.opened()
    let key = try #require(player.state.round?.here)
    player.type("3")
    player.press(.escape)
    #expect(player.state.round == nil && player.effects.isEmpty)
    #expect(player.oneLine.contains("lagt som kladde: Kvartalsopfølgning, 4. kvartal 2019: "))
    player.type("k")
    #expect(player.state.round?.here == key && player.text.contains("kladde"))
    player.press(.down, .up)
    player.perform()
    #expect(
      player.state.round?.round.missing == 5, "a draft is stored by nothing but Enter and Tab")
    player.press(.end)
    player.type("4")
    #expect(player.state.round?.draft?.text(.figure) == "34")
    player.press(.escape)
    player.type("k4")
    #expect(player.state.round?.draft?.text(.figure) == "4")
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.round.missing == 4 && player.state.drafts.isEmpty)
  }

  @Test("A draft that is offered is stored as it stands by Enter, Tab and Ctrl-S, or thrown away")
  func offered() throws {
    for key in [Key.enter, .tab, .control("s")] {
      var player = Self.opened()
      player.type("3")
      player.press(.escape)
      player.type("k")
      player.press(key)
      player.perform()
      #expect(player.state.round?.round.missing == 4, "\(key)")
    }
    var player = Self.opened()
    player.type("3")
    player.press(.escape)
    player.type("k")
    player.press(.escape)
    #expect(player.state.round != nil && player.state.drafts.isEmpty)
    #expect(player.oneLine.contains("Kladden er kasseret: Kvartalsopfølgning, 4. kvartal 2019: "))
    player.press(.escape)
    #expect(player.state.round == nil && player.effects.isEmpty)
  }

  @Test(
    "That a figure could not be stored stays said beside its line until it is, whatever is typed")
  func refusedStaysSaid() throws {
    var player = Self.opened()
    let key = try #require(player.state.round?.here)
    player.type("3")
    player.press(.enter)
    guard case .record(_, let token)? = player.takeEffects().last else {
      Issue.record("nothing was sent")
      return
    }
    player.send(.message(.failed("Disken er fuld.", token: token)))
    player.press(.up)
    #expect(player.state.round?.here == key)
    #expect(player.text.contains("× ej gemt") && player.text.contains("Ikke gemt: Disken er fuld."))
    player.type("4")
    #expect(player.text.contains("× ej gemt") && player.text.contains("Ikke gemt: Disken er fuld."))
    player.press(.escape)
    player.type("k")
    #expect(player.text.contains("Ikke gemt: Disken er fuld."), "also as a draft")
    player.press(.enter)
    player.perform()
    #expect(player.state.drafts.isEmpty && !player.text.contains("ej gemt"))
  }

  @Test("A colleague's figure counts down too, and what is typed stays")
  func colleague() throws {
    var player = Self.opened()
    let holding = try #require(player.state.holding)
    let figures = try #require(player.state.round).round.groups.flatMap(\.figures)
    let other = try #require(figures.last { $0.isMissing })
    player.type("3")
    var figure = Measurement(
      id: "11111111-0000-4000-8000-000000000001", indicator: other.key.indicator,
      site: other.key.site, day: other.key.period.last,
      quarter: Quarter(containing: other.key.period.last),
      figure: .notMeasured(reason: "måleren var i stykker"), recordedBy: "bo", recordedAt: 1)
    figure.note = "fra mødet"
    player.send(
      .message(
        .loaded(holding.plan, holding.records.adding(figure), today: ExamplePlan.today)))
    #expect(player.state.round?.round.missing == 4)
    #expect(player.state.entry?.text(.figure) == "3")
  }

  @Test("Another quarter is gone to and back, with what is typed there, but not outside the plan")
  func quarters() throws {
    var player = Self.opened()
    let quarter = try #require(player.state.round?.quarter)
    player.press(.control("p"))
    #expect(player.state.round?.quarter == quarter.previous)
    player.press(.control("n"))
    player.type("3x")
    player.press(.control("p"))
    #expect(player.state.round?.quarter == quarter.previous)
    #expect(player.oneLine.contains("lagt som kladde: Kvartalsopfølgning, 4. kvartal 2019: "))
    player.press(.control("n"))
    #expect(player.state.round?.quarter == quarter && player.state.entry?.text(.figure) == "3x")
    for _ in 0..<20 { player.press(.control("p")) }
    #expect(player.state.round?.quarter == Quarter(containing: ExamplePlan.day("2018-01-01")))
    #expect(player.text.contains("Længere kan du ikke gå"))
  }

  @Test(
    "A pasted column fills the figures downwards after one preview; empty cells are passed over")
  func paste() throws {
    var player = Self.opened(columns: 120, rows: 40)
    let before = try #require(player.state.round)
    let start = try #require(before.round.figures.firstIndex { $0.key == before.here })
    let keys = before.round.figures[start...].map(\.key)
    player.send(.paste("3\n\nmange\n"))
    guard let paste = player.state.paste else {
      Issue.record("there is no preview")
      return
    }
    #expect(paste.rows.map(\.key) == Array(keys.prefix(3)))
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("1 tal kan gemmes og 1 skal rettes bagefter."))
    #expect(player.text.contains("tom, springes over"))
    var back = player
    back.press(.escape)
    #expect(back.state.round == before, "nothing was taken over")
    player.press(.enter)
    player.press(.tab)
    player.perform()
    let round = try #require(player.state.round)
    #expect(round.figure(keys[0])?.recorded?.figure == .amount(Amount(3)))
    #expect(round.drafts[keys[2]]?.text(.figure) == "mange")
    #expect(player.text.contains("× ret"))
  }

  @Test("A figure of a field of its own is pasted into it")
  func pasteOne() {
    var player = Self.opened()
    player.send(.paste("3\n"))
    #expect(player.state.entry?.text(.figure) == "3")
  }

  @Test("A read-only database is looked at only")
  func readOnly() {
    var player = Player(
      State(
        size: Size(columns: 80, rows: 24), plan: ExamplePlan.plan, records: ExampleFigures.records,
        today: ExamplePlan.today, isReadOnly: true))
    player.type("k3")
    player.press(.enter)
    #expect(player.state.entry == nil && player.effects.isEmpty)
    #expect(player.text.contains("Her kan du kun se"))
  }
}
