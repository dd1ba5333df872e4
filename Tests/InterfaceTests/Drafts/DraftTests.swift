import Canvas
import Criteria
import Testing

@testable import Interface

/// What is typed and not stored, from one run of the program to the next.
@Suite("Kladder på skærmen") struct DraftTests {
  private static let plan = ExamplePlan.plan

  /// The same plan opened anew with what was typed before; nothing of the screens is left.
  private static func again(_ drafts: [Draft], plans: [Slug] = [plan.id]) -> Player {
    var player = Player()
    player.state.begin(with: drafts.map(Self.kept), plans: plans)
    player.state.tellOfDrafts()
    return player
  }

  /// A draft as it comes back from the disk.
  private static func kept(_ draft: Draft) -> Draft {
    Draft(
      at: draft.place, named: draft.name, texts: draft.texts, field: draft.field,
      former: draft.former, typedAt: draft.typedAt ?? 1_579_093_500, refusal: draft.refusal,
      isSent: draft.isSent)
  }

  @Test("Every screen that is typed on takes up what was typed there, and stores it")
  func everyScreen() throws {
    let line = OccasionEntry(activity: Self.plan.activities[0].id)
    let area = try #require(Self.plan.focusAreas.first)
    let subject = Subject(
      id: IndicatorID(ExamplePlan.slug("trygge-beboere")), site: ExamplePlan.south)
    let routes: [(Route, before: [Key], String)] = [
      (.round(nil), [], "3"), (.enter(subject), [], "63,9"),
      (.form(.new(.note)), [.tab], "hej"), (.form(.new(.result, of: area.id)), [], "hej"),
      (.form(.adjust(subject)), [.tab], "hej"), (.line(.new, line), [.tab, .tab, .tab], "12"),
    ]
    for (route, before, text) in routes {
      var player = Player()
      player.state.go(to: route)
      for key in before { player.press(key) }
      player.type(text)
      let typed = player.state.drafts
      #expect(typed.count == 1, "\(route)")
      player = Self.again(typed)
      #expect(player.oneLine.contains("Der ligger 1 kladde, som ikke er gemt: "), "\(route)")
      player.state.go(to: route)
      #expect(player.state.outbox.drafts.isEmpty && player.state.drafts.count == 1, "\(route)")
      #expect(player.oneLine.contains("adde fra 15. januar 2020 kl. 14.05, ikke gemt."), "\(route)")
      let offered = try #require(player.state.drafts.first)
      #expect(offered.texts == typed.first?.texts, "\(route)")
      player.type("1")
      let typedOn = player.state.drafts.flatMap(\.texts).map(\.text)
      // A figure is typed over, as one that is stored; a text is typed on.
      let isFigure = ["3", "63,9"].contains(text)
      #expect(
        typedOn.contains { isFigure ? $0 == "1" : $0.hasSuffix(text + "1") }, "\(route)")
    }
  }

  @Test("A figure's draft is typed over by the first sign, or edited with the keys that edit")
  func typedOver() throws {
    let subject = Subject(
      id: IndicatorID(ExamplePlan.slug("trygge-beboere")), site: ExamplePlan.south)
    for route in [Route.round(nil), .enter(subject)] {
      for text in ["1", "61,"] {
        for (keys, after) in [([], "12"), ([.backspace], text.dropLast() + "12")]
          as [([Key], String)]
        {
          var player = Player()
          player.state.go(to: route)
          player.type(text)
          player = Self.again(player.state.drafts)
          player.state.go(to: route)
          for key in keys { player.press(key) }
          player.type("12")
          #expect(player.state.draft?.text(.figure) == after, "\(route) \(text)")
        }
      }
    }
  }

  @Test("Each number of a draft is typed over, whichever field is typed in first")
  func typedOverEach() throws {
    let subject = Subject(
      id: IndicatorID(ExamplePlan.slug("trygge-beboere")), site: ExamplePlan.south)
    var player = Player()
    player.state.go(to: .enter(subject))
    player.type("61,")
    player.press(.tab)
    player.type("14/1-2020")
    player = Self.again(player.state.drafts)
    player.state.go(to: .enter(subject))
    player.type("15/1-2020")
    player.press(.backTab)
    player.type("64")
    #expect(player.state.draft?.text(.day) == "15/1-2020")
    #expect(player.state.draft?.text(.figure) == "64")
  }

  @Test(
    "A figure that was recorded meanwhile is told of, and nothing is stored before that is answered"
  )
  func overtaken() throws {
    var player = Player()
    player.type("k3")
    let key = try #require(player.state.round?.here)
    let typed = player.state.drafts
    player = Self.again(typed)
    let holding = try #require(player.state.holding)
    var figure = try #require(holding.records.measurements.last)
    figure = Measurement(
      id: "other", indicator: key.indicator, site: key.site, day: key.period.last,
      quarter: Quarter(containing: key.period.last), figure: .amount(Amount(7)),
      recordedBy: "Mette", recordedAt: figure.recordedAt + 1)
    player.send(
      .message(.loaded(holding.plan, holding.records.adding(figure), today: ExamplePlan.today)))
    player.type("k")
    #expect(player.text.contains("Mette har imens gemt 7"))
    player.press(.enter)
    #expect(player.state.question == .overtaken && player.effects.isEmpty)
  }

  @Test("A figure that was stored as the program ended is no draft any more")
  func storedAfterAll() throws {
    var player = Player()
    player.type("k3")
    let key = try #require(player.state.round?.here)
    player.press(.enter)
    let typed = player.state.drafts
    #expect(typed.map(\.isSent) == [true], "it is kept until the disk has answered")
    player.perform()
    #expect(player.state.drafts.isEmpty)
    let holding = try #require(player.state.holding)
    var again = Player()
    again.send(.message(.loaded(holding.plan, holding.records, today: ExamplePlan.today)))
    again.state.begin(with: typed.map(Self.kept), plans: [Self.plan.id])
    again.type("k")
    #expect(again.state.round?.figure(key)?.recorded?.figure == .amount(Amount(3)))
    #expect(again.state.drafts.isEmpty && !again.text.contains("kladde"))
  }

  @Test("A draft whose plan or criterion is gone is told of once, with what it said")
  func gone() throws {
    var player = Player()
    player.type("k31")
    let typed = player.state.drafts
    var lost = Self.again(typed, plans: [])
    #expect(lost.oneLine.contains("hørte til, findes ikke mere: Kvartalsopfølgning, 4. kvartal"))
    #expect(lost.oneLine.contains("«31»"))
    #expect(lost.state.drafts.isEmpty)
    lost.press(.down)
    #expect(!lost.oneLine.contains("findes ikke mere"))
    let place = DraftPlace(
      plan: Self.plan.id, kind: .round, words: ["findes-ikke"] + typed[0].place.words.dropFirst())
    let unknown = Draft(at: place, named: "Et tal", texts: typed[0].texts, field: "Tal")
    #expect(Self.again([unknown]).oneLine.contains("findes ikke mere: Et tal: «31»"))
  }

  @Test("What was typed in a plan before is told of when the plan is opened later in the run")
  func laterOpened() {
    var player = Player()
    player.type("k31")
    let typed = player.state.drafts.map(Self.kept)
    player = Self.again([])
    player.send(.message(.drafts(typed)))
    #expect(player.oneLine.contains("Der ligger 1 kladde, som ikke er gemt: "))
    player.type("k")
    #expect(player.state.draft?.text(.figure) == "31" && player.state.outbox.drafts.isEmpty)
  }

  @Test("A note that stands in a figure's draft is seen before it is stored")
  func noteInRound() {
    var player = Player()
    player.type("k3")
    player.press(.control("t"))
    player.type("talt med skolen")
    player = Self.again(player.state.drafts)
    player.type("k")
    #expect(player.text.contains("talt med skolen"))
    // Also when something else is typed in the figure.
    player.press(.up)
    player.type("4")
    #expect(player.state.draft?.text(.figure) == "4" && player.text.contains("talt med skolen"))
  }

  @Test("What hindered a draft from being stored in an earlier run is not said of it any more")
  func formerRefusal() {
    var player = Player()
    player.type("k3")
    var refused = player.state.drafts.map(Self.kept)
    refused[0].refusal = "Databasen blev skiftet ud."
    for isLater in [false, true] {
      player = Self.again(isLater ? [] : refused)
      if isLater { player.send(.message(.drafts(refused))) }
      player.type("k")
      #expect(!player.text.contains("skiftet ud"))
      #expect(player.oneLine.contains("Kladde fra 15. januar 2020 kl. 14.05, ikke gemt."))
    }
  }

  @Test("Two drafts of the same place are offered one after the other, the newest first")
  func twoOfOne() throws {
    var player = Player()
    player.state.open(.new(.note))
    player.press(.tab)
    player.type("et")
    let old = player.state.drafts
    player.type(" og to")
    player = Self.again(old + player.state.drafts)
    player.state.open(.new(.note))
    #expect(player.text.contains("et og to") && player.state.drafts.count == 2)
    #expect(player.oneLine.contains("Der ligger 1 til, som vises bagefter."))
    player.press(.escape)
    #expect(player.oneLine.contains("Kladden er kasseret: Nyt notat: «et og to»."))
    #expect(player.state.drafts.map { $0.texts.map(\.text) } == [["et"]])
    #expect(player.state.outbox.drafts.isEmpty && !player.text.contains("vises bagefter"))
    player.press(.escape)
    #expect(player.state.drafts.isEmpty)
  }

  @Test("When the newest of two figures is stored, the other is shown on its line")
  func twoFigures() throws {
    var player = Player()
    player.type("k3")
    let key = try #require(player.state.round?.here)
    let old = player.state.drafts
    player.type("1")
    player = Self.again(old + player.state.drafts)
    player.type("k")
    #expect(player.oneLine.contains("Der ligger 1 til, som vises bagefter."))
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.figure(key)?.recorded?.figure == .amount(Amount(31)))
    #expect(player.state.round?.drafts[key]?.text(.figure) == "3")
    #expect(player.state.outbox.drafts.isEmpty && player.effects.isEmpty)
  }

  @Test("Where nothing can be written drafts are neither offered nor lost")
  func readOnly() {
    var player = Player()
    player.type("k3")
    let typed = player.state.drafts
    player = Self.again(typed)
    player.state.shared.isReadOnly = true
    player.type("k")
    #expect(!player.text.contains("kladde") && player.state.drafts.count == 1)
    player.state.tellOfDraftsWaitingForWriting(2)
    #expect(
      player.oneLine.contains(
        "Der ligger 2 kladder, som ikke er gemt; de kan gemmes, når databasen kan skrives i."))
    player.state.notice = nil
    player.state.tellOfDraftsWaitingForWriting(0)
    #expect(player.state.notice == nil)
  }

  @Test("That drafts cannot be kept is said once, and leaving asks then")
  func notKept() {
    var player = Self.again([])
    player.type("k3")
    player.send(.message(.keepsDrafts(false)))
    #expect(player.oneLine.contains("kan ikke lægges som kladde på disken"))
    player.press(.escape)
    #expect(player.oneLine.contains("«3». Den står der kun, til programmet slutter."))
    player.press(.control("c"))
    #expect(player.state.question == .quit && player.effects.isEmpty)
    player.type("n")
    player.send(.message(.keepsDrafts(true)))
    player.press(.control("c"))
    #expect(player.effects == [.quit])
  }
}
