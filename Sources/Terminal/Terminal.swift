import CNcurses
import CTerminalGuard
import Glibc
import Interface

/// The terminal that the program runs on: draws screens, reads what its user does, and is put back as it
/// was whatever happens. There can be one at a time, and one thread uses it.
///
/// Ctrl-C is the signal INT and ends the loop; Ctrl-Z, Ctrl-S and Ctrl-Q are keys.
public final class Terminal {
  private let input: Int32
  private let output: Int32
  private let signals: Int32
  private let streams: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  private let curses: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let log: ErrorLog?
  private var keyboard: Keyboard
  private var brush: Brush
  private var shown: Screen?
  private var mouse = false
  private var isUp = true

  /// How large the terminal is, in cells.
  public var size: Size {
    Size(columns: Int(curses_columns(window)), rows: Int(curses_rows(window)))
  }

  /// How many colours it shows.
  public var colours: ColourDepth { brush.depth }

  /// What the roles look like; takes effect with the next drawing.
  public var theme: Theme {
    get { brush.theme }
    set {
      brush.theme = newValue
      shown = nil
    }
  }

  /// Where standard error goes while the screens are up; nil when it stayed where it was.
  public var logPath: String? { log?.path }

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - theme: what the roles look like.
  ///   - input: where keys are read, a terminal.
  ///   - output: where is drawn, a terminal.
  ///   - name: the terminal's name; the environment's `TERM` when nil.
  ///   - crashNotice: a sentence to leave on the terminal when the program crashes, at most 500 bytes.
  /// - Throws: `TerminalFailure`, and nothing has been changed then.
  public init(
    theme: Theme = .standard, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    name: String? = nil, crashNotice: String = ""
  ) throws(TerminalFailure) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    let name = try Self.checkedName(name, output: output)
    curses_prepare_locale()
    use_env(true)
    use_tioctl(true)
    guard let reader = Self.stream(input, "r"), let writer = Self.stream(output, "w") else {
      throw .system(errno)
    }
    let signals = terminal_guard_install(input, output, crashNotice)
    guard signals >= 0 else { throw .system(errno) }
    guard let curses = newterm(name, writer, reader), let window = curses_standard_window(),
      let keyboard = Keyboard()
    else {
      terminal_guard_settle()
      terminal_guard_remove()
      throw .termUnknown(name)
    }
    self.input = input
    self.output = output
    self.signals = signals
    streams = (reader, writer)
    self.curses = curses
    self.window = window
    self.keyboard = keyboard
    Self.setModes(input)
    brush = Brush(theme: theme)
    log = ErrorLog()
    if let log { terminal_guard_keep_error(log.formerly) }
    announce()
  }

  deinit { restore() }

  private static func checkedName(
    _ given: String?, output: Int32
  ) throws(TerminalFailure) -> String {
    let name = given ?? getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty else { throw .termMissing }
    switch curses_examine_terminal(name, output) {
    case 1: return name
    case -1: throw .termDumb(name)
    default: throw .termUnknown(name)
    }
  }

  private static func stream(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    return own < 0 ? nil : fdopen(own, mode)
  }

  /// Keys come at once and unechoed; Enter differs from Ctrl-J; Ctrl-Z, Ctrl-S and Ctrl-Q are keys.
  private static func setModes(_ input: Int32) {
    cbreak()
    noecho()
    nonl()
    set_escdelay(25)
    var modes = termios()
    if tcgetattr(input, &modes) == 0 {
      modes.c_iflag &= ~tcflag_t(IXON | IXOFF)
      withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VSUSP)] = 0 }
      tcsetattr(input, TCSANOW, &modes)
    }
    def_prog_mode()
  }

  /// What curses does not say when it takes the terminal over.
  private func announce() {
    // Curses turns the keypad's application mode on, in which PuTTY's numbers are no numbers.
    send("\u{1B}>\u{1B}[?2004h" + (mouse ? Self.mouseOn : ""))
  }

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  private func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  // MARK: Drawing

  /// Shows a screen: only what differs from the one before is sent, in one piece.
  public func draw(_ screen: Screen) {
    guard isUp, screen != shown else { return }
    let size = size
    let former = shown?.size == screen.size ? shown : nil
    if former == nil { werase(window) }
    for row in 0..<min(screen.size.rows, size.rows) {
      let cells = screen.row(row)
      if let former, former.row(row) == cells { continue }
      let painted = brush.paint(cells, columns: size.columns)
      curses_put_cells(window, Int32(row), 0, painted, Int32(painted.count))
    }
    curs_set(screen.showsCursor && screen.cursor != nil ? 1 : 0)
    let place = screen.cursor ?? Position(row: 0, column: 0)
    wmove(
      window, Int32(min(max(0, place.row), size.rows - 1)),
      Int32(min(max(0, place.column), size.columns - 1)))
    wnoutrefresh(window)
    update()
    shown = screen
  }

  /// Draws all of the last screen again, as after another program wrote on the terminal.
  public func redraw() {
    guard isUp else { return }
    clearok(curses_current_window(), true)
    wnoutrefresh(window)
    update()
  }

  private func update() {
    send("\u{1B}[?2026h")
    doupdate()
    send("\u{1B}[?2026l")
  }

  // MARK: Waiting

  /// Waits until something comes, and answers with all that has come by then, so that the program draws
  /// once for it.
  ///
  /// - Parameters:
  ///   - descriptors: what else to wake for when it can be read; reading it is the caller's.
  ///   - milliseconds: how long to wait at most; nil is for ever.
  /// - Returns: what came, in order; empty when the time was up. After `.ended` it only ever says so again.
  public func wait(also descriptors: [Int32] = [], atMost milliseconds: Int? = nil) -> [Input] {
    if let ending { return [.ended(ending)] }
    guard isUp else { return [.ended(.hangup)] }
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    var inputs: [Input] = keyboard.drain().map(Input.event)
    while true {
      let seen = poll(descriptors, timeout: inputs.isEmpty ? Self.remaining(deadline) : 0)
      inputs += takeSignals()
      if seen.keys { inputs += keyboard.drain().map(Input.event) }
      inputs += seen.others.map(Input.ready)
      if seen.isOver { ending = ending ?? .hangup }
      if let ending { inputs.append(.ended(ending)) }
      if !inputs.isEmpty || deadline.map({ $0 <= ContinuousClock.now }) == true { return inputs }
    }
  }

  private var ending: Ending?

  private struct Seen {
    var keys = false
    var isOver = false
    var others: [Int32] = []
  }

  private static func remaining(_ deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let rest = max(.zero, deadline - ContinuousClock.now)
    let whole = rest.components.seconds * 1000 + rest.components.attoseconds / 1_000_000_000_000_000
    return Int32(clamping: whole + 1)
  }

  private func poll(_ descriptors: [Int32], timeout: Int32) -> Seen {
    var waited = ([input, signals] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    var seen = Seen()
    guard Glibc.poll(&waited, nfds_t(waited.count), timeout) > 0 else { return seen }
    let terminal = Int32(waited[0].revents)
    seen.keys = terminal & POLLIN != 0
    // A terminal that can be read but has nothing to say is at its end, as one that hangs up is.
    let isDry = seen.keys && curses_bytes_waiting(input) <= 0
    seen.isOver = isDry || terminal & (POLLHUP | POLLERR | POLLNVAL) != 0
    seen.others = waited.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    return seen
  }

  private func takeSignals() -> [Input] {
    var numbers = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(signals, &numbers, numbers.count)
    guard count > 0 else { return [] }
    let came = Set(numbers.prefix(count).map(Int32.init))
    var inputs: [Input] = []
    if came.contains(SIGTSTP) {
      suspend()
      inputs.append(.event(.resized(size)))
    } else if came.contains(SIGCONT) {
      resume()
    }
    if came.contains(SIGWINCH) {
      takeSize()
      inputs.append(.event(.resized(size)))
    }
    if came.contains(SIGHUP) {
      ending = .hangup
    } else if came.contains(SIGTERM) {
      ending = .terminated
    } else if came.contains(SIGINT) {
      ending = .interrupted
    }
    return inputs
  }

  private func takeSize() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard curses_system_size(output, &rows, &columns) else { return }
    resizeterm(rows, columns)
    shown = nil
  }

  // MARK: Leaving and coming back

  /// Turns the mouse on or off; while it is off the terminal's own selecting of text works.
  public func setMouse(_ wanted: Bool) {
    mouse = wanted
    if isUp { send(wanted ? Self.mouseOn : Self.mouseOff) }
  }

  /// Puts the terminal back, stops the program as the shell's Ctrl-Z does, and draws all again once it is
  /// continued.
  public func suspend() {
    guard isUp else { return }
    leave()
    terminal_guard_stop()
    resume()
  }

  /// Takes the terminal over again, whatever others have done with it meanwhile.
  private func resume() {
    guard isUp else { return }
    terminal_guard_rearm()
    log?.begin()
    reset_prog_mode()
    takeSize()
    clearok(curses_current_window(), true)
    wnoutrefresh(window)
    update()
    announce()
  }

  private func leave() {
    send("\u{1B}[?2026l" + Self.mouseOff + "\u{1B}[?2004l")
    endwin()
    terminal_guard_settle()
  }

  /// Puts the terminal back for good, as it was; a second time does nothing.
  public func restore() {
    guard isUp else { return }
    leave()
    isUp = false
    terminal_guard_keep_error(-1)
    terminal_guard_remove()
    log?.end()
    keyboard.close()
    delscreen(curses)
    fclose(streams.input)
    fclose(streams.output)
  }
}
