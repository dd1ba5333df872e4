import Canvas
import Criteria
import Testing
import TestSupport
import Wording

@testable import Interface

/// Rows with names go to the lines that they name, in whatever order, or nowhere.
@Suite("At indsætte rækker med navne") struct PastedNamesTests {
  private static let north = ExamplePlan.north
  private static let south = ExamplePlan.south

  /// The round of a plan whose figures of the quarter are all missing.
  private static func opened(_ plan: Plan) -> Player {
    var plan = plan
    plan.followedFrom = Quarter(2019, 4)
    var player = Player(
      State(
        size: Size(columns: 120, rows: 40), plan: plan,
        records: Records(
          ExampleFigures.records.measurements.filter { $0.day < ExamplePlan.day("2019-12-31") },
          logbook: ExamplePlan.logbook), today: ExamplePlan.today))
    player.type("k")
    return player
  }

  private static func go(to id: String, _ site: Slug?, _ player: inout Player) {
    for _ in 0..<60 where !isAt(id, site, player) { player.press(.up) }
    for _ in 0..<60 where !isAt(id, site, player) { player.press(.down) }
    #expect(isAt(id, site, player))
  }

  private static func isAt(_ id: String, _ site: Slug?, _ player: Player) -> Bool {
    let here = player.state.round?.here
    return here?.indicator.description == id && here?.site == site
  }

  /// Where the rows of a block go when it is pasted at a line: `trygge-beboere noejsomhed = 61,0`.
  private static func lines(
    _ text: String, at id: String, _ site: Slug? = nil, of plan: Plan = ExamplePlan.plan
  ) -> [String] {
    var player = opened(plan)
    go(to: id, site, &player)
    player.send(.paste(text))
    return (player.state.paste?.rows ?? []).map { row in
      let place = row.key.site.map { " \($0.text)" } ?? ""
      let figure = row.draft?.texts[.figure]?.text ?? ""
      return "\(row.key.indicator)\(place) = \(figure)"
    }.sorted()
  }

  @Test(
    "A number of several parts stands before a name, or before a site, as a whole number does",
    arguments: [
      "2.1 Trygge beboere, Vapnagaard\t63,4\n2.1. Trygge beboere (Nøjsomhed)\t61,0\n",
      "2.1\tVapnagaard\t63,4\n2.1\tNøjsomhed\t61,0\n",
      "2.1\tTrygge beboere\tVapnagaard\t63,4\n2.1\tTrygge beboere\tNøjsomhed\t61,0\n",
    ])
  func numbersOfParts(text: String) throws {
    var plan = ExamplePlan.plan
    for area in plan.focusAreas.indices {
      for index in plan.focusAreas[area].criteria.indices
      where plan.focusAreas[area].criteria[index].id.text == "trygge-beboere" {
        plan.focusAreas[area].criteria[index].number = CriterionNumber("2.1")
      }
    }
    #expect(Self.lines(text, at: "trygge-beboere", Self.north, of: plan) == Self.both)
  }

  private static let both = [
    "trygge-beboere noejsomhed = 61,0", "trygge-beboere vapnagaard = 63,4",
  ]

  @Test(
    "Sites alone are those of the criterion at hand, in whatever order and spelling",
    arguments: [
      "Vapnagaard\t63,4\nNøjsomhed\t61,0\n", "Nøjsomhed\t61,0\nVapnagaard\t63,4\n",
      "VAPNAGÅRD\t63,4\r\nnoejsomhed \t61,0\r\n", "Vapna.\t63,4\nNøjs.\t61,0\n",
      "Vapnagaard\u{A0}\t63,4\nNøjsomhed\t 61,0\n", "\n\nVapnagaard\t63,4\n\nNøjsomhed\t61,0\n\n",
      "Vapnagaard\t\t63,4\nNøjsomhed\t\t61,0\n", "i Vapnagaard\t63,4\ni Nøjsomhed\t61,0\n",
      "Boligområde\tTal\nVapnagaard\t63,4\nNøjsomhed\t61,0\nI alt\t124,4\n",
      "Boligområde\t2019\nVapnagaard\t63,4\nNøjsomhed\t61,0\n",
      "Vapnagaard 63,4\nNøjsomhed 61,0\n", "Vapnagaard: 63,4\nNøjsomhed: 61,0\n",
    ])
  func sitesAlone(text: String) {
    #expect(Self.lines(text, at: "trygge-beboere", Self.north) == Self.both)
    #expect(Self.lines(text, at: "trygge-beboere", Self.south) == Self.both)
  }

  @Test(
    "A criterion and a site are found in one cell, in two, in either order, or with the number",
    arguments: [
      "Trygge beboere\tVapnagaard\t63,4\nTrygge beboere\tNøjsomhed\t61,0\n",
      "Trygge beboere\tVapnagaard\t63,4\n\tNøjsomhed\t61,0\n",
      "Vapnagaard\tTrygge beboere\t63,4\nNøjsomhed\tTrygge beboere\t61,0\n",
      "Trygge beboere, Vapnagaard\t63,4\nTRYGGE BEBOERE – nøjsomhed\t61,0\n",
      "trygge-beboere\tvapnagaard\t63,4\ntrygge-beboere\tnoejsomhed\t61,0\n",
      "2 Trygge beboere, Vapnagaard\t63,4\n2. Trygge beboere (Nøjsomhed)\t61,0\n",
      "1\tTrygge beboere\tVapnagaard\t63,4\n2\tTrygge beboere\tNøjsomhed\t61,0\n",
      "Trygge beb.\tVapna.\t63,4\nTrygge beb.\tNøjs.\t61,0\n",
      "Trygge beboere\t\nVapnagaard\t63,4\nNøjsomhed\t61,0\n",
      "\tTrygge beboere\nVapnagaard\t63,4\nNøjsomhed\t61,0\n",
      "\tVapnagaard\tNøjsomhed\nTrygge beboere\t63,4\t61,0\n",
      "Trygge beboere, Vapnagaard\t63,4\nNøjsomhed\t61,0\nTrygge beboere, i alt\t62,2\n",
    ])
  func criterionAndSite(text: String) {
    #expect(Self.lines(text, at: "image") == Self.both)
  }

  @Test("A unit in the cell or in one of its own belongs to the figure; other text is its note")
  func unitsAndNotes() throws {
    #expect(
      Self.lines("Vapnagaard\t63,4 %\nNøjsomhed\t61,0\t%\n", at: "trygge-beboere", Self.north)
        == ["trygge-beboere noejsomhed = 61,0 %", "trygge-beboere vapnagaard = 63,4 %"])
    var player = Self.opened(ExamplePlan.plan)
    Self.go(to: "trygge-beboere", Self.north, &player)
    player.send(.paste("Sted\tTal\tNote\nVapnagaard\t63,4\tn er 293\nNøjsomhed\t61,0\t\n"))
    #expect(player.text.contains("Teksten efter tallet bliver tallets note:"))
    #expect(player.text.contains("Trygge beboere, Vapnagaard: n er 293"))
    #expect(player.text.contains("«Sted · Tal · Note»"))
    player.press(.enter)
    player.perform()
    let recorded = try #require(
      player.state.round?.round.figures.first {
        $0.key.indicator.description == "trygge-beboere" && $0.key.site == Self.south
      }?.recorded)
    #expect(recorded.note == "n er 293" && recorded.figure == .amount(ExamplePlan.amount(634)))
  }

  @Test("A note with the figure that stands is added to it")
  func noteOnStanding() throws {
    var player = Self.opened(ExamplePlan.plan)
    Self.go(to: "image", nil, &player)
    player.send(.paste("Image\t12/18\n"))
    player.press(.enter)
    player.perform()
    player.send(.paste("Image\t12/18\tfra Infomedia\n"))
    player.press(.enter)
    player.perform()
    let recorded = player.state.round?.round.figures.first {
      $0.key.indicator.description == "image"
    }?.recorded
    #expect(recorded?.note == "fra Infomedia" && recorded?.figure == .ratio(12, 18))
  }

  @Test("A rating's steps are found after its name")
  func steps() {
    #expect(
      Self.lines(
        "Frivilligt nabohjælpsnetværk og evaluering: vurdering\ti nogen grad\n", at: "image")
        == ["frivilligt-netvaerk.vurdering = i nogen grad"])
  }

  /// Rows of which some go nowhere, the lines of the others, and what is said of those.
  static let partly: [(text: String, lines: [String], said: String)] = [
    (
      "Trygge beboere, Nøjsomhed\t61,0\nNoget andet\t3\nVapnagaard\t63,4\n",
      ["trygge-beboere noejsomhed = 61,0"], "siger ikke, hvilket kriterium"
    ),
    (
      "Trygge beboere, Nøjsomhed\t61,0\nTrygge beboere\t63,4\n",
      ["trygge-beboere noejsomhed = 61,0"], "siger ikke, hvilket boligområde"
    ),
    (
      "Trygge beboere, Nøjsomhed\t61,0\n\t124,4\n", ["trygge-beboere noejsomhed = 61,0"],
      "har intet navn"
    ),
    (
      "Nøjsomhed\t61,0\nVapnagaard\t63,4\nVapnagaard\t63,5\n", ["trygge-beboere noejsomhed = 61,0"],
      "er for samme linje"
    ),
    (
      "Nøjsomhed\t61,0\nAndetsted\t63,4\n", ["trygge-beboere noejsomhed = 61,0"],
      "er ikke navnet på nogen af linjerne"
    ),
    (
      "1\tNøjsomhed\t61,0\n2\tVapnagaard\t63,4\n3\tImage\t8/13\n",
      ["image = 8/13"], "både kriteriets nummer og rækkens"
    ),
    (
      "Nøjsomhed\t59\t61\nImage\t12\t18\n", ["image = 12/18"], "to procenttal"
    ),
    (
      "Nøjsomhed\t59,2\t61,0\nImage\t12\t18\n", ["image = 12/18"], "kan ikke være tæller og nævner"
    ),
    (
      "Nøjsomhed\t59\t\nImage\t12\t18\n", ["image = 12/18"], "kan ikke være tæller og nævner"
    ),
  ]

  @Test("What no line is found for goes nowhere, and it is said why", arguments: partly.indices)
  func partlyPlaced(index: Int) {
    let (text, lines, said) = Self.partly[index]
    var player = Self.opened(ExamplePlan.plan)
    Self.go(to: "trygge-beboere", Self.south, &player)
    player.send(.paste(text))
    #expect(Self.lines(text, at: "trygge-beboere", Self.south) == lines)
    #expect(player.text.contains("ikke til nogen linje (se nedenfor)"))
    #expect(player.oneLine.contains(said), "\(player.text)")
  }

  @Test(
    "Nothing is taken where no row can be placed, or two years stand side by side",
    arguments: [
      ("Sted\t2018\t2019\nNøjsomhed\t59,2\t61,0\n", "«2018» og «2019»"),
      ("Emne\t2018\t2019\nImage\t12\t18\n", "«2018» og «2019»"),
      ("Emne\tSidste år\tI år\nImage\t12\t18\n", "«Sidste år» og «I år»"),
      ("2018\t2019\n12\t18\n", "«2018» og «2019»"),
      ("2019\n61,0\n63,4\n", "er det en overskrift"),
      ("Nøjsomhed\t59\t61\n", "to procenttal"),
      ("Tillid\t61,0\t\n", "siger ikke, hvilket boligområde"),
      ("Åbent\tNøjsomhed\n", "ingen tal"),
      ("Nøjsomhed\t59,2\t61,0\t63,4\n", "4 kolonner"),
    ])
  func nothingTaken(text: String, said: String) {
    var player = Self.opened(ExamplePlan.plan)
    Self.go(to: "trygge-beboere", Self.south, &player)
    let before = player.state.round
    player.send(.paste(text))
    #expect(player.state.paste == nil && player.state.round == before && player.effects.isEmpty)
    #expect(player.oneLine.contains("intet er taget"))
    #expect(player.oneLine.contains(said), "\(player.text)")
  }

  @Test(
    "A criterion that the quarter does not ask for gets no figure, nor does another in its place")
  func notAsked() {
    var player = Self.opened(ExamplePlan.plan)
    player.press(.control("p"))
    player.send(.paste("Trygge beboere, Nøjsomhed\t61,0\n"))
    #expect(player.state.paste == nil)
    #expect(player.text.contains("har ingen linje blandt de tal, der indtastes her"))
  }

  @Test("A heading over a column without names is left out, and moves no figure a line down")
  func headedColumn() {
    #expect(
      Self.lines("Tal\n61,0\n63,4\n", at: "trygge-beboere", Self.north) == Self.both)
  }

  @Test("Rows in any order and spelling are at their own lines, or nowhere")
  func anyOrder() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = Dice(seed: seed)
    for _ in 0..<200 {
      var player = Self.opened(ExamplePlan.plan)
      let figures = try #require(player.state.round).round.figures
      let holding = try #require(player.state.holding)
      var expected: [RoundFigure.Key: String] = [:]
      var rows: [String] = []
      for figure in figures where Int.random(in: 0..<2, using: &dice) == 0 {
        let name = PlanNames.indicator(figure.key.indicator, holding.plan)
        let site = figure.key.site.map { PlanNames.site($0, holding.plan) }
        let value = "\(Int.random(in: 1...9, using: &dice))/10"
        expected[figure.key] = value
        let cells = [name, site].compactMap { $0 }.shuffled(using: &dice)
        let joined = cells.joined(
          separator: [", ", " – ", " "].randomElement(using: &dice) ?? ", ")
        let spelled = Bool.random(using: &dice) ? joined.uppercased() : joined
        rows.append(
          (Bool.random(using: &dice) ? spelled : Searching.spelled(joined)) + "\t" + value)
      }
      guard !rows.isEmpty else { continue }
      rows.shuffle(using: &dice)
      for _ in 0..<Int.random(in: 0..<figures.count, using: &dice) { player.press(.down) }
      player.send(.paste(rows.joined(separator: "\r\n")))
      let paste = try #require(player.state.paste, "seed \(seed): \(rows)\n\(player.text)")
      #expect(paste.unplaced.isEmpty, "seed \(seed): \(rows)")
      let found = Dictionary(
        uniqueKeysWithValues: paste.rows.map { ($0.key, $0.draft?.texts[.figure]?.text ?? "") })
      #expect(found == expected, "seed \(seed): \(rows)")
    }
  }
}
