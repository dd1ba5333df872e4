import Canvas
import Testing

@testable import Terminal

/// Bytes as a terminal sends them, and the events that they are.
struct Typed: CustomTestStringConvertible {
  var bytes: String
  var events: [Event]
  var testDescription: String { bytes.debugDescription }

  init(_ bytes: String, _ events: Event...) {
    self.bytes = bytes
    self.events = events
  }
}

extension OnePerProcess {
  @Suite struct KeyboardTests {
    static let letters = [
      Typed("a", .character("a")), Typed("æ", .character("æ")), Typed("Å", .character("Å")),
      // Its number is that of the right arrow.
      Typed("ą", .character("ą")), Typed("€", .character("€")), Typed("😀", .character("😀")),
      Typed("a\u{30A}", .character("\u{E5}")), Typed("O\u{308}", .character("\u{D6}")),
      Typed("e\u{301}x", .character("\u{E9}"), .character("x")),
      Typed("61,0", .character("6"), .character("1"), .character(","), .character("0")),
    ]

    static let keys = [
      Typed("\u{1B}[A", .key(.up)), Typed("\u{1B}OA", .key(.up)), Typed("\u{1B}[B", .key(.down)),
      Typed("\u{1B}OB", .key(.down)), Typed("\u{1B}[C", .key(.right)),
      Typed("\u{1B}OC", .key(.right)),
      Typed("\u{1B}[D", .key(.left)), Typed("\u{1B}OD", .key(.left)),
      Typed("\u{1B}[H", .key(.home)), Typed("\u{1B}OH", .key(.home)),
      Typed("\u{1B}[1~", .key(.home)),
      Typed("\u{1B}[7~", .key(.home)), Typed("\u{1B}[F", .key(.end)), Typed("\u{1B}OF", .key(.end)),
      Typed("\u{1B}[4~", .key(.end)), Typed("\u{1B}[8~", .key(.end)),
      Typed("\u{1B}[5~", .key(.pageUp)), Typed("\u{1B}[6~", .key(.pageDown)),
      Typed("\u{1B}[3~", .key(.delete)), Typed("\u{7F}", .key(.backspace)),
      Typed("\u{8}", .key(.backspace)), Typed("\t", .key(.tab)), Typed("\u{1B}[Z", .key(.backTab)),
      Typed("\r", .key(.enter)), Typed("\n", .key(.enter)), Typed("\u{1B}OM", .key(.enter)),
      Typed("\u{1B}OP", .key(.function(1))), Typed("\u{1B}[11~", .key(.function(1))),
      Typed("\u{1B}[[A", .key(.function(1))), Typed("\u{1B}[13~", .key(.function(3))),
      Typed("\u{1B}[15~", .key(.function(5))), Typed("\u{1B}[24~", .key(.function(12))),
      Typed("\u{1}", .key(.control("a"))), Typed("\u{C}", .key(.control("l"))),
      Typed("\u{1A}", .key(.control("z"))), Typed("\u{13}", .key(.control("s"))),
      Typed("\u{11}", .key(.control("q"))), Typed("\u{1B}", .key(.escape)),
      Typed("\u{1B}\u{1B}", .key(.escape), .key(.escape)),
      Typed("\u{1B}q", .key(.escape), .character("q")),
      Typed("\u{1B}\u{1B}[A", .key(.escape), .key(.up)),
      // With Ctrl or Shift, known to the terminal's description or not.
      Typed("\u{1B}[1;5A", .key(.up)), Typed("\u{1B}[1;2D", .key(.left)),
      Typed("\u{1B}[3;5~", .key(.delete)), Typed("\u{1B}[1;8H", .key(.home)),
    ]

    static let keypad = [
      Typed("\u{1B}Op\u{1B}Oq\u{1B}Oy", .character("0"), .character("1"), .character("9")),
      Typed("\u{1B}Ol", .character(",")), Typed("\u{1B}On", .character(",")),
      Typed("\u{1B}Om", .character("-")), Typed("\u{1B}Oo", .character("/")),
    ]

    static let pastes = [
      Typed("\u{1B}[200~61,0\u{1B}[201~x", .paste("61,0"), .character("x")),
      Typed("\u{1B}[200~q\r\u{1B}[Aæ\ta\u{30A}\u{1B}[201~", .paste("q\næ\t\u{E5}")),
      Typed("\u{1B}[200~\u{1B}[201~", .paste("")),
      // Windows' line ends as they are, and as tmux sends them; an empty line is one all the same.
      Typed("\u{1B}[200~190\r\n300\r\n\u{1B}[201~", .paste("190\n300\n")),
      Typed("\u{1B}[200~190\r\r300\r\r\u{1B}[201~", .paste("190\n300\n")),
      Typed("\u{1B}[200~1\r\r2\r\r3\u{1B}[201~", .paste("1\n2\n3")),
      Typed("\u{1B}[200~1\r\r3\r4\r\u{1B}[201~", .paste("1\n\n3\n4\n")),
      Typed("\u{1B}[200~1\r\n\r\n3\n4\u{1B}[201~", .paste("1\n\n3\n4")),
      Typed("\u{1B}[200~1\r\r3\u{1B}[201~", .paste("1\n\n3")),
    ]

    static let mice = [
      Typed("\u{1B}[<0;5;3M\u{1B}[<0;5;3m", .mouse(Mouse(.click, at: Position(row: 2, column: 4)))),
      Typed(
        "\u{1B}[<0;250;60M\u{1B}[<0;250;60m",
        .mouse(Mouse(.click, at: Position(row: 59, column: 249)))),
      Typed("\u{1B}[<0;5;3M\u{1B}[<0;9;3m"),
      Typed("\u{1B}[<64;1;1M", .mouse(Mouse(.wheelUp, at: Position(row: 0, column: 0)))),
      Typed("\u{1B}[<65;1;1M", .mouse(Mouse(.wheelDown, at: Position(row: 0, column: 0)))),
      Typed("\u{1B}[<2;5;3M\u{1B}[<2;5;3m"),
      Typed("\u{1B}[<0;0;3Mx", .character("x")),
      Typed(
        "\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<0;5;3M\u{1B}[<0;5;3m",
        .mouse(Mouse(.click, at: Position(row: 2, column: 4))),
        .mouse(Mouse(.doubleClick, at: Position(row: 2, column: 4)))),
    ]

    static let noise = [
      Typed("\u{1B}[Ix", .character("x")), Typed("\u{1B}[99;7ux", .character("x")),
      Typed("\u{1B}[?1;2cx", .character("x")), Typed("\u{1B}OEx", .character("x")),
      Typed("\u{0}x", .character("x")),
      Typed("\u{3}\u{1A}", .key(.control("c")), .key(.control("z"))),
    ]

    @Test(arguments: letters + keys + keypad + pastes + mice + noise)
    func bytesAreEvents(_ typed: Typed) throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      // A mark at the end, so that the test knows when all has been read.
      try end.type(typed.bytes)
      #expect(try events(of: terminal, marking: end, atLeast: typed.events.count) == typed.events)
    }

    /// The same on terminals whose own descriptions say other things.
    @Test(arguments: ["linux", "screen", "tmux-256color", "vt100", "rxvt", "putty"])
    func everyTerminalHasTheKeys(_ name: String) throws {
      let end = try PseudoTerminal()
      let terminal: Terminal
      do { terminal = try end.open(name: name) } catch TerminalFailure.termUnknown { return }
      defer { terminal.restore() }
      for typed in Self.letters + Self.keys + Self.keypad + Self.pastes {
        // rxvt says that Esc [ 7 $ and the like are keys, so that a sequence's rest is its own.
        try end.type(typed.bytes)
        let came = try events(of: terminal, marking: end, atLeast: typed.events.count)
        #expect(came == typed.events, "\(name): \(typed.bytes.debugDescription)")
      }
    }

    @Test func aLetterInTwoHalvesIsStillPasted() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      let text = String(repeating: "æøå ", count: 2000)
      let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
      let writer = Task.detached { [master = end.master] in
        for start in stride(from: 0, to: bytes.count, by: 7) {
          let piece = Array(bytes[start..<min(start + 7, bytes.count)])
          guard PseudoTerminal.send(piece, to: master) else { return }
        }
      }
      defer { writer.cancel() }
      // The writer waits for its turn while other tests hold the machine.
      #expect(terminal.wait(atMost: 60_000) == [.event(.paste(text))])
    }

    private func events(
      of terminal: Terminal, marking end: PseudoTerminal, atLeast count: Int
    ) throws -> [Event] {
      var events: [Event] = []
      func take(_ inputs: [Input]) {
        for case .event(let event) in inputs { events.append(event) }
      }
      take(terminal.wait(atMost: 0))
      try end.type("\u{7}")
      while !events.contains(.key(.control("g"))) {
        let inputs = terminal.wait(atMost: 2000)
        try #require(!inputs.isEmpty && !inputs.contains { $0.isEnd }, "\(inputs)")
        take(inputs)
      }
      return events.filter { $0 != .key(.control("g")) }
    }
  }
}

extension Input {
  /// Whether nothing more is to come.
  fileprivate var isEnd: Bool { if case .ended = self { true } else { false } }
}
