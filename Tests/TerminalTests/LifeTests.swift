import CNcurses
import CTerminalGuard
import Glibc
import Canvas
import Testing

@testable import Terminal

extension OnePerProcess {
  @Suite struct LifeTests {
    @Test func theTerminalIsPutBack() throws {
      let end = try PseudoTerminal()
      let before = modes(end.slave)
      let terminal = try end.open()
      #expect(modes(end.slave) != before)
      terminal.setMouse(true)
      terminal.draw(Grid(80, 24, "Målepind"))
      try end.forget()
      terminal.restore()
      let text = try end.written(containing: "\u{1B}[?1049l")
      for bytes in ["\u{1B}[?2004l", "\u{1B}[?1000l", "\u{1B}[?1006l", "\u{1B}[?1l", "\u{1B}>"] {
        #expect(text.contains(bytes), "\(bytes.debugDescription)")
      }
      #expect(modes(end.slave) == before)
      try end.forget()
      terminal.restore()
      #expect(end.text.isEmpty)
    }

    /// Paste is marked, and the numeric keypad types numbers: its application mode is turned off last.
    @Test func theTerminalIsAskedForPastesAndNumbers() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      let text = try end.written(containing: "\u{1B}[?2004h")
      let modes = text.split(separator: "\u{1B}").filter { $0 == "=" || $0 == ">" }
      #expect(modes.last == ">", "\(text.debugDescription)")
    }

    @Test func theGuardPutsAllBackAlone() throws {
      let end = try PseudoTerminal()
      let before = modes(end.slave)
      let terminal = try end.open()
      terminal.draw(Grid(80, 24, "Målepind"))
      _ = try end.written(containing: "\u{1B}[?2026l")
      try end.forget()
      terminal_guard_restore()
      let text = try end.written(containing: "\u{1B}[?25h")
      for mode in ["2026", "1000", "1006", "2004", "1049", "1"] {
        #expect(text.contains("\u{1B}[?\(mode)l"), "\(mode)")
      }
      #expect(text.contains("\u{1B}[0m"))
      #expect(text.contains("\u{1B}>"))
      #expect(modes(end.slave) == before)
      terminal.restore()
    }

    @Test func aNewSizeIsAnEvent() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      setenv("LINES", "24", 1)
      setenv("COLUMNS", "80", 1)
      defer {
        unsetenv("LINES")
        unsetenv("COLUMNS")
      }
      terminal.draw(Grid(80, 24, "Målepind"))
      for size in [
        Size(columns: 120, rows: 40), Size(columns: 1, rows: 1), Size(columns: 81, rows: 24),
      ] {
        end.resize(columns: size.columns, rows: size.rows)
        kill(getpid(), SIGWINCH)
        #expect(terminal.wait(atMost: 2000) == [.event(.resized(size))])
        #expect(terminal.size == size)
        terminal.draw(Grid(size.columns, size.rows, "Ny"))
        #expect(Shown.cell(0, 0).text == "N")
      }
      #expect(terminal.wait(atMost: 0) == [])
    }

    @Test func aClosedWindowIsTheEnd() throws {
      let master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
      try #require(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0)
      let path = try #require(ptsname(master))
      let slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
      defer { close(slave) }
      let terminal = try Terminal(input: slave, output: slave) { $0 == "TERM" ? "xterm" : nil }
      defer { terminal.restore() }
      #expect(!terminal.isEnding)
      close(master)
      #expect(terminal.isEnding, "it is seen while keys are still taken in")
      let start = ContinuousClock.now
      #expect(terminal.wait(atMost: 5000).last == .ended(.hangup))
      #expect(terminal.wait(atMost: 1000) == [.ended(.hangup)])
      #expect(ContinuousClock.now - start < .seconds(4))
      terminal.draw(Grid(80, 24, "Målepind"))
    }

    @Test(arguments: [
      (SIGTERM, Ending.terminated, Int32(143)), (SIGINT, .interrupted, 130), (SIGHUP, .hangup, 129),
    ])
    func aSignalIsAnEnd(_ number: Int32, _ ending: Ending, _ status: Int32) throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      #expect(!terminal.isEnding)
      kill(getpid(), number)
      // It may be another thread that the signal comes to.
      try end.until { terminal.isEnding }
      #expect(terminal.wait(atMost: 2000) == [.ended(ending)])
      #expect(ending.exitStatus == status)
      terminal.restore()
      // The time that the handler gave the program to end in is no longer running.
      #expect(alarm(0) == 0)
    }

    @Test func othersWakeTheLoop() throws {
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      defer { close(ends[0]) }
      #expect(terminal.wait(also: [ends[0]], atMost: 0) == [])
      #expect(write(ends[1], "x", 1) == 1)
      #expect(terminal.wait(also: [ends[0]]) == [.ready(ends[0])])
      // Together with what was typed meanwhile.
      try end.type("ab")
      #expect(
        terminal.wait(also: [ends[0]]) == [
          .event(.character("a")), .event(.character("b")), .ready(ends[0]),
        ])
      close(ends[1])
      #expect(terminal.wait(also: [ends[0]]) == [.ready(ends[0])])
    }

    @Test func whatIsNoTerminalIsRefused() throws {
      let file = open("/dev/null", O_RDWR)
      defer { close(file) }
      #expect(throws: TerminalFailure.notATerminal) {
        try Terminal(input: file, output: file)
      }
      let end = try PseudoTerminal()
      let before = modes(end.slave)
      #expect(throws: TerminalFailure.termDumb("dumb")) { try end.open(name: "dumb") }
      #expect(throws: TerminalFailure.termUnknown("hokuspokus")) {
        try end.open(name: "hokuspokus")
      }
      #expect(throws: TerminalFailure.termMissing) { try end.open(name: nil) }
      #expect(modes(end.slave) == before)
      #expect(end.text.isEmpty)
    }

    @Test(arguments: ["C", "POSIX", "da_DK.ISO-8859-1", "nonsense"])
    func aBareLocaleStillShowsDanish(_ locale: String) throws {
      let former = getenv("LC_ALL").map { String(cString: $0) }
      setenv("LC_ALL", locale, 1)
      defer { if let former { setenv("LC_ALL", former, 1) } else { unsetenv("LC_ALL") } }
      let end = try PseudoTerminal()
      let terminal = try end.open()
      defer { terminal.restore() }
      terminal.draw(Grid(80, 24, "æøå ▲"))
      _ = try end.written(containing: "æøå ▲")
      try end.type("å")
      #expect(terminal.wait(atMost: 2000) == [.event(.character("å"))])
    }

    private func modes(_ descriptor: Int32) -> [UInt32] {
      var modes = termios()
      tcgetattr(descriptor, &modes)
      let keys = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
      return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + keys
    }
  }
}
