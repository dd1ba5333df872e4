import Canvas
import Criteria
import Reports
import TestSupport
import Testing
import Wording

@testable import Interface

/// The overview's rows, counts and columns.
@Suite struct OverviewTests {
  @Test("The groups' counts add up to the header's, whatever is recorded", arguments: 1...20)
  func countsAddUp(seed: UInt64) {
    var dice = Dice(seed: seed)
    let some = ExampleFigures.records.measurements.filter { _ in dice.next() % 2 == 0 }
    let today = ExamplePlan.day("2018-01-01") + Int(dice.next() % 1_700)
    let state = State(
      size: Size(columns: 120, rows: 60), plan: ExamplePlan.plan, records: Records(some),
      today: today)
    guard let holding = state.holding else {
      Issue.record("no plan is held")
      return
    }
    let total = holding.rollup.counts
    let groups = holding.groups.map(holding.rollup.counts(of:))
    for (place, (verdict, count)) in total.each.enumerated() {
      let sum = groups.reduce(0) { $0 + $1.each[place].count }
      #expect(sum == count, "seed \(seed), \(verdict) as of \(today)")
    }
    #expect(groups.reduce(0) { $0 + $1.total } == holding.plan.placedCriteria.count)
    let rows = holding.overviewRows(folded: [])
    let results = rows.count { if case .result = $0 { true } else { false } }
    #expect(results == holding.rollup.criteria.reduce(0) { $0 + $1.results.count })
  }

  @Test("What is kept of what was drawn before looks as if all were drawn now, whatever is pressed")
  func isDrawnAsAnew() {
    var dice = Dice()
    var player = Player(columns: 100, rows: 24)
    let keys: [Key] = [.down, .down, .down, .up, .pageDown, .pageUp, .home, .end, .left, .right]
    for step in 0..<300 {
      switch dice.below(12) {
      case 0: player.type(" ")
      case 1:
        player.type(dice.one(of: "f", "s"))
        for _ in 0..<dice.below(4) { player.press(.down) }
        player.press(.enter)
      case 2: player.press(.escape)
      default: player.press(keys[dice.below(keys.count)])
      }
      #expect(player.isDrawnAsAnew, "step \(step)")
    }
  }

  @Test("Columns are dropped in their order, and never a number is cut", arguments: 64...250)
  func columns(width: Int) throws {
    let state = ExampleFigures.state(columns: width, rows: 40)
    let holding = try #require(state.holding)
    let columns = CriterionColumns(holding, columns: width)
    #expect(columns.trend == 0 || columns.start > 0)
    #expect(columns.start == 0 || columns.progress > 0)
    let used = [
      columns.name, columns.site, columns.start, columns.now, columns.goal, columns.progress,
      columns.trend, columns.status,
    ].filter { $0 > 0 }
    #expect(used.reduce(CriterionColumns.first - 2) { $0 + $1 + 2 } < width)
    let text = render(state).lines.joined(separator: "\n")
    for figure in ["61,0 %", "63,4 %", "78,1 %", "58,6 %"] { #expect(text.contains(figure)) }
  }

  @Test("A wider window never has fewer columns", arguments: RealPlan.names)
  func monotone(plan: String) throws {
    let holding = try #require(
      RealPlan.state(plan, size: Size(columns: 80, rows: 24)).holding)
    var shown = 0
    for width in 64...250 {
      let columns = CriterionColumns(holding, columns: width)
      let now = [columns.start, columns.progress, columns.trend].count { $0 > 0 }
      #expect(now >= shown, "\(width) columns")
      shown = now
    }
    let results = holding.rollup.criteria.flatMap(\.results)
    let hasStarts = results.contains { $0.assessment.baseline != nil }
    #expect(shown == (hasStarts ? 3 : 2))
    let sites = Set(results.map(\.site))
    let columns = CriterionColumns(holding, columns: 140)
    #expect((columns.site > 0) == (sites.count > 1 && holding.plan.sites.count > 1))
  }

  @Test("The example shows each figure's development from 120 columns on")
  func development() throws {
    let holding = try #require(ExampleFigures.state(columns: 120, rows: 40).holding)
    #expect(CriterionColumns(holding, columns: 120).trend > 0)
    #expect(CriterionColumns(holding, columns: 140).trend > 0)
  }

  @Test("Where the agreement gives no period, it says so and claims no time")
  func noPeriod() {
    var plan = ExamplePlan.plan
    plan.isPeriodMissing = true
    let state = State(
      size: Size(columns: 120, rows: 40), plan: plan,
      records: Records(ExampleFigures.records.measurements),
      today: ExamplePlan.day("2020-01-15"))
    let top = render(state).lines.prefix(6).joined(separator: "\n")
    #expect(!top.contains("alle tal er indtastet"))
    #expect(top.contains("perioden mangler") && top.contains("Perioden mangler: ingen af"))
    #expect(!top.contains("måneder"))
    let status = render(state).lines.filter { $0.contains("periode uafklaret") }
    #expect(status.count > 5)
  }

  @Test("A plan without criteria owes no figures, and does not say that all are there")
  func noCriteria() {
    var plan = ExamplePlan.plan
    for area in plan.focusAreas.indices {
      plan.focusAreas[area].criteria = []
      for activity in plan.focusAreas[area].activities.indices {
        plan.focusAreas[area].activities[activity].criteria = []
      }
    }
    let state = State(
      size: Size(columns: 120, rows: 40), plan: plan, records: Records(),
      today: ExamplePlan.day("2020-01-15"))
    let text = render(state).lines.joined(separator: "\n")
    #expect(text.contains("Planen har ingen kriterier endnu."))
    #expect(!text.contains("alle tal er indtastet"))
  }

  @Test("The selected row is always in view, and the cursor rests on it")
  func scrolling() {
    var player = Player(columns: 80, rows: 18)
    for _ in 0..<40 {
      player.press(.down)
      let row = player.screen.cursor?.row ?? -1
      #expect(player.screen[row, 5].style.isSelected)
    }
    player.press(.home)
    #expect(player.state.selectedGroup != nil)
    #expect(player.text.contains("Tryghed og trivsel (indsatsområde)"))
  }

  @Test("A group folds with ← and with the space bar, and keeps its counts")
  func folding() {
    var player = Player(columns: 120, rows: 40)
    player.press(.left)
    #expect(player.text.contains("► Tryghed og trivsel (indsatsområde)  ▲ 2  × 1  ○ 1"))
    #expect(!player.text.contains("Trygge beboere"))
    player.type(" ")
    #expect(player.text.contains("Trygge beboere"))
  }

  @Test("A click selects a row, and another one opens it")
  func clicking() throws {
    var player = Player()
    let line = try #require(player.screen.lines.firstIndex { $0.contains("3 Tillid") })
    let click = Happening.mouse(Mouse(.click, at: Position(row: line, column: 10)))
    player.send(click)
    #expect(player.state.selectedSubject?.id.description == "tillid-til-politiet")
    player.send(click)
    #expect(player.state.detail != nil)
  }

  @Test("The bar has its line where the path says one should be, also when the goal is passed")
  func bar() {
    var assessment = Assessment(verdict: .behind, reasoning: Reasoning(.levelOnPath))
    func bar(_ progress: Fraction, _ expected: Fraction) -> String? {
      assessment.progress = progress
      assessment.expected = expected
      return Progress(assessment)?.line(in: .percent, .behind, width: 10, symbols: .rich).text
    }
    #expect(bar(Fraction(3, 10), Fraction(1, 2)) == "├██▍░│···┤")
    #expect(bar(Fraction(8, 10), Fraction(1, 2)) == "├████│█▊·┤")
    #expect(bar(Fraction(-1, 10), Fraction.zero) == "◄│·······┤")
    #expect(bar(Fraction(3, 2), Fraction.one) == "├███████│►")
  }

  @Test("A long name goes on in the rows of the criterion's other sites, and is never lost there")
  func longNames() throws {
    let holding = try #require(ExampleFigures.state(columns: 80, rows: 24).holding)
    let trust = try #require(holding.criterion(ExamplePlan.slug("tillid-til-politiet")))
    func cells(_ width: Int, isAlone: Bool = false) -> [String] {
      [0, 1].map {
        CriterionRowName(trust, result: $0).cell(width: width, isAlone: isAlone, ellipsis: "…")
      }
    }
    #expect(cells(23) == ["  3 Tillid til politiet", ""])
    #expect(cells(20) == ["  3 Tillid til", "    politiet"])
    #expect(cells(11) == ["  3 Tillid", "    til po…"])
    #expect(cells(23, isAlone: true)[1] == "  3 Tillid til politiet")
  }

  @Test("A criterion with parts has a row above them, which opens it and takes no figure")
  func parts() throws {
    var player = Player(columns: 120, rows: 40)
    player.select("frivilligt-netvaerk.oprettet")
    let lines = player.screen.lines
    let name = try #require(lines.firstIndex { $0.contains("Frivilligt nabohjælpsnetværk og") })
    #expect(lines[name].contains("× ikke opfyldt"))
    #expect(lines[name + 1].contains("     oprettet"))
    #expect(lines[name + 2].contains("     vurdering"))
    #expect(player.screen.cursor?.row == name)
    player.type("n")
    #expect(player.state.entry == nil)
    #expect(player.text.contains("Vælg den del, tallet er for"))
    player.press(.enter)
    #expect(player.state.detail?.subject.id.description == "frivilligt-netvaerk.oprettet")
  }

  @Test("The selected row has a sign of its own, and its whole name stands on the rule below")
  func selectedRow() throws {
    for symbols in SymbolSet.allCases {
      var player = Player(columns: 64, rows: 16, symbols: symbols)
      player.select("tillid-til-politiet", ExamplePlan.south)
      let row = try #require(player.screen.cursor?.row)
      #expect(player.screen[row, 0].text == (symbols == .ascii ? "*" : "→"))
      let pointed = (0..<14).filter { player.screen[$0, 0].text == player.screen[row, 0].text }
      #expect(pointed == [row])
      #expect(player.screen.lines[14].contains(" 3 Tillid til politiet, Vapnagaard "))
    }
    var player = Player(columns: 120, rows: 40)
    player.select("tillid-til-politiet", ExamplePlan.south)
    let row = try #require(player.screen.cursor?.row)
    #expect(player.screen.lines[row].hasPrefix("→  3 Tillid til politiet"))
    player.press(.down)
    #expect(player.screen.lines[row].hasPrefix("           "), "only the first row says it then")
  }

  @Test("What cannot be judged claims no goal reached or missing under Fremdrift")
  func noClaim() {
    let player = Player(columns: 120, rows: 60)
    let line = player.screen.lines.first { $0.contains("Møder i beboerpanelet") } ?? ""
    #expect(line.contains("omfang uafklaret"))
    #expect(!line.contains("mangler 2") && !line.contains("nået"), "\(line)")
  }

  @Test("The header says that nothing can be recorded, and what is left to type otherwise")
  func readOnly() {
    let open = ExampleFigures.state(columns: 120, rows: 40)
    #expect(render(open).lines.joined().contains("ryk k for at indtaste"))
    #expect(!render(open).lines[0].contains("SKRIVEBESKYTTET"))
    guard let holding = open.holding else { return }
    for columns in [64, 80, 120] {
      let closed = State(
        size: Size(columns: columns, rows: 24), plan: holding.plan, records: holding.records,
        today: open.today, isAsOf: true, isReadOnly: true)
      let lines = render(closed).lines
      #expect(lines[0].contains("SKRIVEBESKYTTET"), "\(lines[0])")
      #expect(lines[0].contains("pr. 15.01.2020") || columns != 80, "\(lines[0])")
      #expect(!lines.joined().contains("tryk k"))
    }
  }

  @Test("A sparkline has a gap where a figure is missing")
  func sparkline() {
    let values: [Fraction?] = [1, 2, nil, 4, 8]
    func text(_ values: [Fraction?], _ unit: Unit, _ symbols: SymbolSet = .rich) -> String {
      Sparkline.text(values, unit: unit, width: 9, symbols: symbols)
    }
    let count = Unit.count(noun: "møder")
    #expect(text(values, count) == "▂▃ ▅█")
    #expect(text(values, count, .ascii) == "/  /")
    #expect(text([5], count).isEmpty)
    #expect(text([1, 0], .yesNo).isEmpty)
  }

  @Test("A small change looks small, and nothing alone is the lowest column")
  func honestSparkline() {
    func text(_ values: [Fraction?], _ unit: Unit, _ symbols: SymbolSet = .rich) -> String {
      Sparkline.text(values, unit: unit, width: 9, symbols: symbols)
    }
    let count = Unit.count(noun: "møder")
    #expect(text([5, 5], count) == "██", "the same number is no rise from nothing")
    #expect(text([100, 98], count) == "██")
    #expect(text([0, 0], count) == "▁▁")
    #expect(text([0, 1, 100], count) == "▁▂█")
    #expect(text([Fraction(598, 10), 61], .percent) == "▅▅")
    #expect(text([Fraction(598, 10), Fraction(599, 10)], .percent, .plain) == "→")
    #expect(text([50, 60], .percent) == "▂█")
    #expect(text([0, 2], .percent) == "▁▂", "ten points from 0 up")
    #expect(text([98, 100], .percent) == "▇█")
  }

  @Test(
    "The running quarter is in no line of counts, and what has changed is said where there is room")
  func trend() throws {
    let holding = try #require(ExampleFigures.state(columns: 120, rows: 40).holding)
    for criterion in holding.rollup.criteria {
      for result in criterion.results {
        let row = holding.row(result, of: criterion)
        let days = result.figures.map(\.day)
        guard result.indicator.tally != .latest, let newest = days.last else { continue }
        #expect(row.trend(asOf: newest).count < row.trend(asOf: newest + 100).count)
        #expect(row.change(asOf: newest + 100).isEmpty)
      }
    }
    let text = render(ExampleFigures.state(columns: 160, rows: 50)).lines.joined()
    #expect(text.contains("▅▅ +1,2 siden 2018"), "59,8 % to 61,0 %")
  }
}

/// The overview of a plan that has no criteria: what is followed stands in their place.
@Suite struct FollowedOverviewTests {
  private var player: Player {
    get throws {
      let example = ExampleFigures.state(columns: 100, rows: 40)
      let holding = try #require(example.holding)
      var plan = holding.plan
      for area in plan.focusAreas.indices {
        plan.focusAreas[area].criteria = []
        for activity in plan.focusAreas[area].activities.indices {
          plan.focusAreas[area].activities[activity].criteria = []
        }
      }
      return Player(
        State(size: example.size, plan: plan, records: Records(), today: ExamplePlan.today))
    }
  }

  @Test("It says what is followed, what is late and what comes next, and how each stands")
  func standing() throws {
    let player = try player
    for said in [
      "Planen har ingen kriterier endnu.",
      "Her følges 6 milepæle (1 overskredet, 1 i gang, "
        + "1 kommende, 1 uden dato, 2 udført), 2 vurderinger,",
      "1 ting skulle være sket: tryk å for årshjulet.",
      "Næste: 3. februar 2020, møde: Festudvalget: Sommerfesten.",
      "milepæl      Aftale med lokalpressen om faste omtaler", "× overskredet med 76 dage",
      "vurdering    Er formålet opfyldt?", "i nogen grad", "barriere     Økonomi: Leje af telt",
      "netværk      Ressourcenetværk for naboskab og trivsel", "2 afholdt, 1 planlagt",
      "indstilling  Flere midler til fællesspisning", "○ foreslået 08.10.2019",
    ] {
      #expect(player.words.contains(said.split(separator: " ").joined(separator: " ")), "\(said)")
    }
    #expect(!player.text.contains("Fremdrift"), "no columns where there are no criteria")
  }

  @Test("Enter on any of it opens the activity, and the space bar folds it")
  func opening() throws {
    var player = try player
    player.press(.home)
    for _ in 0..<40 where player.state.selectedGroup?.group.id != ExamplePlan.culture {
      player.press(.down)
    }
    player.press(.down, .down)
    #expect(player.state.selectedGroup?.group.id == ExamplePlan.culture)
    player.type(" ")
    #expect(!player.text.contains("Aftale med lokalpressen"))
    player.press(.enter)
    #expect(player.state.page?.topic == .activity(ExamplePlan.culture))
  }
}
