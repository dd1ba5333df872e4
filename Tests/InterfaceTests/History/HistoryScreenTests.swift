import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// The screen that says who has done what and when.
@Suite struct HistoryScreenTests {
  private func open(columns: Int = 120, rows: Int = 40) -> Player {
    var player = Player(columns: columns, rows: rows)
    player.type("æ")
    #expect(player.text.contains(HistoryWords.reading))
    player.perform()
    return player
  }

  @Test("The newest comes first, under its day, and the selected event is said in full")
  func newestFirst() throws {
    let player = open()
    let history = try #require(player.state.history)
    let texts = try #require(history.texts)
    #expect(history.shown.map { texts[$0].moment } == texts.map(\.moment).reversed())
    #expect(history.selected?.text == texts.last)
  }

  @Test("What is typed narrows at once, in capitals or not, with aa for å")
  func searching() {
    var player = open()
    player.type("AASE")
    #expect(player.text.contains("Historik   Helsingør Syd"))
    #expect(player.text.contains("2 af "))
    #expect(player.text.contains("planen, udgave 2"))
    player.type(" målet")
    #expect(player.text.contains("1 af "))
    player.type("xyz")
    #expect(player.text.contains(HistoryWords.nothingFound))
    player.press(.escape)
    #expect(player.state.history?.search.isEmpty == true)
    player.press(.escape)
    #expect(player.state.history == nil)
  }

  @Test("Arrows to the sides choose the kind")
  func kinds() {
    var player = open()
    player.press(.right, .right, .right, .right)
    #expect(player.text.contains("[kvartaler]"))
    #expect(player.text.contains("genåbnet"))
    #expect(player.text.contains("politiets tal kom for sent"))
    #expect(player.state.history?.shown.count == 3)
    player.press(.left, .left, .left, .left)
    #expect(player.text.contains("[alt]"))
  }

  @Test("A revision says what the goal was and is, who decided it and from when")
  func revision() {
    var player = open()
    player.type("udgave 2")
    #expect(player.text.contains("Besluttet af bestyrelsen, gælder fra 1. januar 2020"))
    #expect(player.text.contains("Hvorfor: målet var nået i 2018"))
    #expect(player.text.contains("mål Nøjsomhed: mindst 65 %"))
    #expect(player.text.contains("→ mindst 68 %"))
  }

  @Test("From a criterion its own history is opened, and Enter leads back to a criterion")
  func ofCriterion() throws {
    var player = Player(columns: 120, rows: 40)
    player.select("trygge-beboere", ExamplePlan.north)
    player.press(.enter)
    player.type("æ")
    player.perform()
    #expect(player.text.contains("Historik   Trygge beboere"))
    let texts = try #require(player.state.history?.texts)
    #expect(texts.count == 4 + 1, "its figures, and the revision of its goal")
    player.type("nøjsomhed, pr. 31.12.2018")
    player.press(.enter)
    #expect(player.state.detail?.subject.site == ExamplePlan.north)
  }

  @Test("What is done while it is open is read anew, and the selection stays on its event")
  func fresh() throws {
    var player = open()
    player.press(.down, .down)
    let selected = try #require(player.state.history?.selected)
    let records = try #require(player.state.holding?.records)
    player.send(.message(.loaded(ExamplePlan.plan, records, today: player.state.today)))
    guard case .readHistory? = player.effects.last else {
      Issue.record("the history is not read anew")
      return
    }
    player.perform()
    #expect(player.state.history?.selected?.event == selected.event)
  }

  @Test("A click selects, and a second one opens")
  func clicking() throws {
    var player = open()
    player.type("Trygge beboere, Vapnagaard")
    let row = try #require(
      player.screen.lines.firstIndex { $0.contains("  indtastet  Trygge beboere, Vapnagaard") })
    player.send(.mouse(Mouse(.click, at: Position(row: row + 1, column: 30))))
    #expect(player.state.detail == nil)
    player.send(.mouse(Mouse(.click, at: Position(row: row + 1, column: 30))))
    #expect(player.state.detail?.subject.site == ExamplePlan.south)
  }
}
