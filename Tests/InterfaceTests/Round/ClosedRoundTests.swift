import Canvas
import Criteria
import InterfaceSupport
import Testing
import Wording

@testable import Interface

/// The round of a quarter that is closed, before it is opened or by somebody else while one types.
@Suite("Kvartalsopfølgningen i et lukket kvartal") struct ClosedRoundTests {
  private static let quarter = Quarter(containing: ExamplePlan.day("2019-12-31"))

  private static func opened(rows: Int = 24) -> Player {
    var player = Player(columns: rows == 24 ? 80 : 120, rows: rows)
    player.type("k")
    return player
  }

  @Test("Who closed it, when, and how it is opened again is said, and the figures stay in view")
  func closedMeanwhile() throws {
    var player = Self.opened(rows: 40)
    let lines = try #require(player.state.round).round.groups.flatMap(\.figures).map(\.key)
    player.type("3")
    player.closeElsewhere(Self.quarter)
    let round = try #require(player.state.round)
    #expect(round.quarter == Self.quarter)
    #expect(round.round.groups.flatMap(\.figures).map(\.key) == lines)
    #expect(!player.text.contains("alle kvartalets tal"))
    #expect(player.text.contains("lukket 15. januar 2020 af Mette"))
    #expect(player.text.contains("det indtastede er ikke gemt"))
    #expect(player.text.contains("tryk i og så g"))
    #expect(player.state.entry?.text(.figure) == "3")
    player.press(.enter)
    #expect(player.effects.isEmpty)
    player.press(.up)
    player.type("4")
    player.press(.enter)
    #expect(player.effects.isEmpty, "nothing goes to another quarter")
  }

  @Test(
    "What is typed is kept when the round is left, and can be stored when it is open again"
  )
  func openedAgain() throws {
    var player = Self.opened()
    let key = try #require(player.state.round?.here)
    player.type("3")
    player.closeElsewhere(Self.quarter)
    var left = player
    left.press(.escape)
    #expect(left.state.drafts.count == 1 && left.effects.isEmpty)
    left.type("k")
    left.press(.control("p"), .control("n"))
    #expect(left.state.drafts.count == 1)
    player.type("i")
    #expect(player.state.page?.topic == .plan)
    player.type("g")
    player.type("tal kom for sent")
    player.press(.enter)
    player.perform()
    player.press(.escape)
    #expect(player.state.round?.drafts[key]?.text(.figure) == "3")
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.figure(key)?.recorded?.figure == .amount(Amount(3)))
  }

  @Test("A figure on its way when the quarter was closed is refused, and not moved to another")
  func onItsWay() throws {
    var player = Self.opened()
    player.type("3")
    player.press(.enter)
    guard case .record(let entry, _)? = player.effects.first else {
      Issue.record("nothing is to be stored")
      return
    }
    #expect(entry.quarter == Self.quarter)
    let records = try #require(player.state.holding).records.closing(
      Self.quarter, on: ExamplePlan.today)
    let closed = try #require(records.closed(Self.quarter))
    #expect(closed.recordedBy != nil)
    #expect(throws: EntryProblem.quarterClosed(closed)) {
      try entry.measurement(
        in: ExamplePlan.plan, records: records, today: ExamplePlan.today, id: "ny",
        recordedBy: "Åse", recordedAt: 1)
    }
  }

  @Test("A closed quarter that is gone to is looked at only, its notes too")
  func goneTo() throws {
    var player = Self.opened(rows: 40)
    player.closeElsewhere(Self.quarter.previous)
    player.press(.control("p"))
    #expect(player.state.round?.quarter == Self.quarter.previous)
    #expect(player.text.contains("lukket 15. januar 2020 af Mette"))
    #expect(player.text.contains("9/15"))
    player.type("3")
    player.send(.paste("3\n4\n"))
    #expect(player.state.round != nil && player.effects.isEmpty && player.state.entry == nil)
    #expect(player.text.contains("tallene kan kun ses"))
    player.press(.control("n"))
    #expect(player.state.round?.quarter == Self.quarter)
  }

  @Test("Figures of earlier quarters that still are missing can be typed all the same")
  func earlier() throws {
    var player = Self.opened()
    player.closeElsewhere(Self.quarter)
    let key = try #require(player.state.round?.round.earlier.first { $0.isMissing }?.key)
    for _ in 0..<60 where player.state.round?.here != key { player.press(.down) }
    player.type("ja")
    player.press(.up)
    player.perform()
    #expect(player.state.round?.figure(key)?.recorded?.figure == .answer(true))
  }

  @Test("In the form too the quarter that was shown is the one that it is stored in")
  func form() throws {
    var player = Player()
    player.select("aabent-hus", ExamplePlan.south)
    player.type("nja")
    player.press(.control("s"))
    guard case .record(let entry, _)? = player.effects.first else {
      Issue.record("nothing is to be stored")
      return
    }
    #expect(entry.quarter == Self.quarter)
  }
}
