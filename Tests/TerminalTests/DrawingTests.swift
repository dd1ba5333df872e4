import CNcurses
import Glibc
import Canvas
import Testing

@testable import Terminal

extension OnePerProcess {
  @Suite struct DrawingTests {
    @Test func aScreenIsShownAsItIs() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      terminal.draw(Grid(80, 24, "Målepind", "✓ ● ▲ ■ × ○ █ ░ │ ─ ► ▼", "日本 og æøå"))
      #expect(Shown.line(0) == "Målepind")
      #expect(Shown.line(1) == "✓ ● ▲ ■ × ○ █ ░ │ ─ ► ▼")
      #expect(Shown.cell(2, 0).text == "日")
      #expect(Shown.cell(2, 4).text == " ")
      #expect(Shown.line(2).hasSuffix(" og æøå"))
      _ = try end.written(containing: "Målepind")
    }

    /// All signs that we draw are as wide for curses as for the screen.
    @Test func ourSignsKeepTheGrid() throws {
      #expect(curses_prepare_locale())
      let braille = (0x2800...0x28FF).compactMap { UnicodeScalar($0).map(Character.init) }
      for sign in "✓●▲■×○█░│─►▼▁▂▃▄▅▆▇█╌┈√▌▀≤≥┤┬└┘┌┐├┴┼–…↑↓←→⠁⢀" + braille {
        #expect(sign.displayWidth == 1, "\(sign)")
        #expect(Brush.glyphs(of: String(sign)).map { $0.count } == [2], "\(sign)")
        #expect(Brush.glyphs(of: String(sign)).first?.first != 0x3F, "\(sign)")
      }
    }

    /// A sign whose width is disputed becomes a question mark of the width that the screen reserved.
    @Test(arguments: ["👨‍👩‍👧", "🇩🇰", "✓\u{FE0F}", "\u{E000}\u{301}\u{301}\u{301}\u{301}\u{301}"])
    func aDisputedSignKeepsTheGrid(_ sign: String) throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      var screen = Grid(20, 1)
      let after = screen.write(sign, row: 0, column: 0)
      screen.write("|", row: 0, column: after)
      terminal.draw(screen)
      #expect(Shown.cell(0, after).text == "|")
    }

    @Test func onlyWhatChangedIsSent() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      var screen = Grid(80, 24, "Trygge beboere", "59,2 %")
      terminal.draw(screen)
      _ = try end.written(containing: "59,2 %")
      try end.forget()
      screen.write("61,0 %", row: 1, column: 0)
      terminal.draw(screen)
      let text = try end.written(containing: "\u{1B}[?2026l")
      #expect(text.hasPrefix("\u{1B}[?2026h"))
      #expect(!text.contains("Trygge"))
      #expect(text.count < 60, "\(text.debugDescription)")
      try end.forget()
      terminal.draw(screen)
      terminal.setMouse(true)
      #expect(try end.written(containing: "\u{1B}[?1006h") == "\u{1B}[?1000h\u{1B}[?1006h")
    }

    @Test func redrawSendsAll() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      terminal.draw(Grid(80, 24, "Trygge beboere"))
      _ = try end.written(containing: "Trygge")
      try end.forget()
      terminal.redraw()
      _ = try end.written(containing: "Trygge")
    }

    @Test func stylesBecomeAttributes() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      #expect(terminal.brush.depth == .many)
      var screen = Grid(80, 24)
      screen.write("a", row: 0, column: 0)
      screen.write("b", row: 0, column: 1, style: Style(.plain, bold: true))
      screen.write("c", row: 0, column: 2, style: Style(.behind, selected: true))
      screen.write("d", row: 0, column: 3, style: Style(.onTrack))
      screen.write("e", row: 0, column: 4, style: Style(.behind))
      terminal.draw(screen)
      #expect(Shown.cell(0, 0).pair == 0)
      #expect(Shown.cell(0, 0).attributes & curses_bold() == 0)
      #expect(Shown.cell(0, 1).attributes & curses_bold() != 0)
      #expect(Shown.cell(0, 2).attributes & curses_reverse() != 0)
      #expect(Shown.cell(0, 2).pair == 0, "a selected row is one bar, whatever stands in it")
      #expect(Shown.cell(0, 3).pair > 0)
      #expect(Shown.cell(0, 4).pair > 0)
      #expect(Shown.cell(0, 3).pair != Shown.cell(0, 4).pair)
    }

    @Test(arguments: [("vt100", ColourDepth.none), ("linux", .eight), ("xterm-256color", .many)])
    func coloursAreThoseOfTheTerminal(_ name: String, _ depth: ColourDepth) throws {
      let end = try PseudoTerminal()
      let terminal = try end.open(name: name)
      defer { terminal.restore() }
      #expect(terminal.brush.depth == depth)
    }

    @Test func noColourIsHeeded() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open(noColour: "1")
      defer { terminal.restore() }
      #expect(terminal.brush.depth == ColourDepth.none)
      var screen = Grid(80, 24)
      screen.write("▲ bagud", row: 0, column: 0, style: Style(.behind, selected: true))
      terminal.draw(screen)
      #expect(Shown.cell(0, 0).pair == 0)
      #expect(Shown.cell(0, 0).attributes & curses_reverse() != 0)
      #expect(!(try end.written(containing: "bagud")).contains("\u{1B}[38"))
    }

    @Test func theCursorRestsWhereTheScreenSays() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      var screen = Grid(80, 24, "Tal")
      screen.cursor = Position(row: 7, column: 11)
      terminal.draw(screen)
      #expect(try end.written(containing: "\u{1B}[8;12H").contains("\u{1B}[?25l"))
      try end.forget()
      screen.showsCursor = true
      terminal.draw(screen)
      _ = try end.written(containing: "\u{1B}[?25h")
    }

    /// Any screen on any terminal, fitting or not, and every sign at the edge.
    @Test(arguments: [(1, 1), (2, 1), (1, 9), (10, 3), (80, 24), (250, 80)])
    func everySizeIsDrawn(_ columns: Int, _ rows: Int) throws {
      let end = try PseudoTerminal(columns: columns, rows: rows)
      let terminal = try end.open()
      defer { terminal.restore() }
      #expect(terminal.size == Size(columns: columns, rows: rows))
      for size in [
        terminal.size, Size(columns: 1, rows: 1), Size(columns: 0, rows: 0),
        Size(columns: 300, rows: 90),
      ] {
        var screen = Grid(size: size)
        for row in 0..<size.rows {
          screen.write(String(repeating: "å日", count: 150), row: row, column: row % 2)
        }
        screen.cursor = Position(row: size.rows - 1, column: size.columns - 1)
        terminal.draw(screen)
        if size.rows >= rows, size.columns > 0 { #expect(Shown.cell(0, 0).text == "å") }
        if size.rows > rows { #expect(Shown.cell(rows - 1, columns - 1).text.count == 1) }
      }
    }
  }
}
