import Canvas
import TestSupport
import Testing

@testable import Interface

/// Rows among texts: what the keys select, and that all of it can be read.
@Suite struct PageTests {
  /// Random stretches of text with rows between them, some of them long.
  private func page(_ dice: inout Dice) -> Page<Int> {
    var page = Page<Int>()
    for item in 0..<Int(dice.next() % 14) {
      let text = Int(dice.next() % 4) == 0 ? Int(dice.next() % 30) : Int(dice.next() % 3)
      for line in 0..<text { page.document.add(Line("text \(line)")) }
      let lines = (0...Int(dice.next() % 3)).map { Line("row \(item) \($0)") }
      page.add(item, lines, isHeading: dice.next() % 4 == 0)
    }
    for _ in 0..<Int(dice.next() % 20) { page.document.add(Line("end")) }
    return page
  }

  @Test(
    "Down from the top shows every line and selects every row, and up leads back", arguments: 1...40
  )
  func walking(seed: UInt64) {
    var dice = Dice(seed: seed)
    let page = page(&dice)
    let height = 5 + Int(dice.next() % 15)
    var cursor = PageCursor<Int>()
    cursor.settle(on: page, height: height)
    for _ in 0..<page.rows.count { cursor.handle(.key(.up), on: page, height: height) }
    for back in [false, true] {
      var seen: Set<Int> = []
      var chosen: Set<Int> = []
      for _ in 0..<300 {
        seen.formUnion(cursor.top..<min(cursor.top + height, page.document.lines.count))
        if let selected = cursor.selected {
          chosen.insert(selected)
          let first = page.rows[selected].lines.lowerBound
          #expect((cursor.top..<cursor.top + height).contains(first), "seed \(seed)")
        }
        cursor.handle(.key(back ? .up : .down), on: page, height: height)
      }
      #expect(seen.count == page.document.lines.count, "seed \(seed), back \(back)")
      #expect(chosen.count == page.rows.count, "seed \(seed), back \(back)")
    }
    #expect(cursor.top == 0, "seed \(seed)")
  }

  @Test(
    "Whatever is pressed, the page stays within its ends and the selection in view",
    arguments: 1...20)
  func anyKeys(seed: UInt64) {
    var dice = Dice(seed: seed)
    let keys: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end, .tab, .backTab]
    var page = page(&dice)
    var cursor = PageCursor<Int>()
    for step in 0..<400 {
      if step % 50 == 49 { page = self.page(&dice) }
      let height = step % 20 < 10 ? 12 : 4
      cursor.handle(
        .key(keys.randomElement(using: &dice) ?? .up), on: page, height: height)
      #expect((0...page.document.furthest(rows: height)).contains(cursor.top), "seed \(seed)")
      guard let row = page.row(of: cursor.selected) else { continue }
      #expect(
        (cursor.top..<cursor.top + height).contains(row.lines.lowerBound),
        "seed \(seed), step \(step)")
    }
  }

  @Test("Tab goes from section to section and round, and Shift-Tab back")
  func sections() {
    var page = Page<String>()
    for name in ["A", "B", "C"] {
      page.add(name, [Line(name)], isHeading: true)
      if name != "B" { page.add(name + "1", [Line(name)]) }
      for _ in 0..<8 { page.document.add(.empty) }
    }
    var cursor = PageCursor<String>()
    cursor.settle(on: page, height: 6)
    #expect(cursor.selected == "A1")
    var visited: [String] = []
    for key in [Key.tab, .tab, .tab, .backTab, .backTab, .backTab] {
      cursor.handle(.key(key), on: page, height: 6)
      visited.append(cursor.selected ?? "")
    }
    #expect(visited == ["B", "C1", "A1", "C1", "B", "A1"])
  }

  @Test("What is selected stays selected when rows come before it, and else a row in view is")
  func changes() {
    func page(_ items: [Int]) -> Page<Int> {
      var page = Page<Int>()
      for item in items { page.add(item, [Line("\(item)")]) }
      return page
    }
    var cursor = PageCursor<Int>(selected: 3)
    cursor.settle(on: page(Array(0..<30)), height: 5)
    cursor.settle(on: page([50, 51, 52] + Array(0..<30)), height: 5)
    #expect(cursor.selected == 3)
    #expect(cursor.top == 2)
    cursor.settle(on: page([7, 8]), height: 5)
    #expect(cursor.selected == 7)
  }

  @Test("A selected row is one bar with a sign and the cursor, however many lines it has")
  func drawing() {
    var page = Page<Int>()
    page.document.add(Line("text"))
    page.add(0, [Line("one"), Line("two")])
    var canvas = Canvas(size: Size(columns: 10, rows: 5), symbols: .rich)
    page.draw(on: &canvas, rows: 1..<5, cursor: PageCursor(selected: 0))
    let screen = canvas.screen
    #expect(screen.lines == ["", " text", "→one", " two", ""])
    #expect(screen.cursor == Position(row: 2, column: 0))
    for row in 0..<5 {
      let isBar = (0..<10).allSatisfy { screen[row, $0].style.isSelected }
      #expect(isBar == (row == 2 || row == 3))
    }
    #expect(canvas.target(at: Position(row: 3, column: 1)) == .row(0))
  }
}

/// Columns of cells.
@Suite struct TextTableTests {
  private func table(_ rows: [[String]]) -> TextTable {
    var table = TextTable()
    table.rows = rows.map { row in
      row.enumerated().map { TextTable.Cell($1, right: $0 == 1) }
    }
    return table
  }

  @Test func columnsAreAsWideAsTheirWidestText() {
    let lines = table([["Æble", "1.000"], ["Ø", "7"]]).lines(in: 40, ellipsis: "…")
    #expect(lines.map(\.text) == ["Æble  1.000", "Ø         7"])
  }

  @Test func oneColumnGivesWayAndNumbersNever() {
    let lines = table([["Lektiecaféen på biblioteket", "1.000"]]).lines(in: 20, ellipsis: "…")
    #expect(lines.map(\.text) == ["Lektiecaféen…  1.000"])
    #expect(
      table([["Lektiecafé", "1.000"]]).lines(in: 3, ellipsis: "…")[0].text == "Lektiec…  1.000")
  }

  @Test func aColumnWithoutTextsTakesNoRoom() {
    #expect(table([["a", "", "c"]]).lines(in: 20, ellipsis: "…")[0].text == "a  c")
  }
}
