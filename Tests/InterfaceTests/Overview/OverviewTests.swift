import Criteria
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
    let groups = holding.groups.map(holding.counts(of:))
    for (place, (verdict, count)) in total.each.enumerated() {
      let sum = groups.reduce(0) { $0 + $1.each[place].count }
      #expect(sum == count, "seed \(seed), \(verdict) as of \(today)")
    }
    #expect(groups.reduce(0) { $0 + $1.total } == holding.plan.placedCriteria.count)
    let rows = holding.overviewRows(folded: [])
    let results = rows.count { if case .result = $0 { true } else { false } }
    #expect(results == holding.rollup.criteria.reduce(0) { $0 + $1.results.count })
  }

  @Test("Columns are dropped in their order, and never a number is cut", arguments: 64...250)
  func columns(width: Int) throws {
    let state = ExampleFigures.state(columns: width, rows: 40)
    let holding = try #require(state.holding)
    let columns = OverviewColumns(holding, columns: width)
    #expect(columns.trend == 0 || columns.start > 0)
    #expect(columns.start == 0 || columns.progress > 0)
    let used = [
      columns.name, columns.site, columns.start, columns.now, columns.goal, columns.progress,
      columns.trend, columns.status,
    ].filter { $0 > 0 }
    #expect(used.reduce(OverviewColumns.first - 2) { $0 + $1 + 2 } < width)
    let text = render(state).lines.joined(separator: "\n")
    for figure in ["61,0 %", "63,4 %", "78,1 %", "58,6 %"] { #expect(text.contains(figure)) }
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

  @Test("A group folds with ← and with Enter on its heading, and keeps its counts")
  func folding() {
    var player = Player(columns: 120, rows: 40)
    player.press(.left)
    #expect(player.text.contains("► Tryghed og trivsel (indsatsområde)  ▲ 2  × 1  ○ 1"))
    #expect(!player.text.contains("Trygge beboere"))
    player.press(.enter)
    #expect(player.text.contains("Trygge beboere"))
  }

  @Test("A click selects a row, and another one opens it")
  func clicking() throws {
    var player = Player()
    let line = try #require(player.screen.lines.firstIndex { $0.contains("3 Tillid") })
    let click = Event.mouse(Mouse(.click, at: Position(row: line, column: 10)))
    player.send(click)
    #expect(player.state.selectedSubject?.id.description == "tillid-til-politiet")
    player.send(click)
    #expect(player.state.detail != nil)
  }

  @Test("The bar has its line where the path says one should be, also when the goal is passed")
  func bar() {
    var assessment = Assessment(verdict: .behind, reasoning: Reasoning(.levelOnPath))
    func bar(_ progress: Fraction, _ expected: Fraction) -> String {
      assessment.progress = progress
      assessment.expected = expected
      return ProgressCell(assessment, unit: .percent).line(width: 10, symbols: .rich).text
    }
    #expect(bar(Fraction(3, 10), Fraction(1, 2)) == "███░░│░░░░")
    #expect(bar(Fraction(8, 10), Fraction(1, 2)) == "█████│██░░")
    #expect(bar(Fraction(-1, 10), Fraction.zero) == "│░░░░░░░░░")
    #expect(bar(Fraction(3, 2), Fraction.one) == "█████████│")
  }

  @Test("A sparkline has a gap where a figure is missing")
  func sparkline() {
    let values: [Fraction?] = [1, 2, nil, 4, 8]
    #expect(Sparkline.text(values, width: 9, symbols: .rich) == "▁▂ ▄█")
    #expect(Sparkline.text(values, width: 9, symbols: .ascii) == "/  /")
    #expect(Sparkline.text([5, 5], width: 9, symbols: .rich) == "▅▅")
    #expect(Sparkline.text([5], width: 9, symbols: .rich).isEmpty)
  }
}
