import CNcurses
import CTerminalGuard
import Glibc
import Canvas

/// The terminal that the program runs on: draws screens, reads what its user does, and is put back as it
/// was whatever happens. There can be one at a time, and one thread uses it.
///
/// Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys, so that what is typed is stored or asked about first. Ctrl-\ is the
/// signal QUIT still, and ends a program that hangs.
public final class Terminal {
  let input: Int32
  let output: Int32
  let signals: Int32
  let streams: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  let curses: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let log: ErrorLog?
  var keyboard: Keyboard
  var brush: Brush
  var shown: Grid?
  var mouse = false
  var isUp = true
  var ending: Ending?

  /// How large the terminal is, in cells.
  public var size: Size {
    Size(columns: Int(curses_columns(window)), rows: Int(curses_rows(window)))
  }

  /// What the roles look like; takes effect with the next drawing.
  public var theme: Theme {
    get { brush.theme }
    set {
      brush.theme = newValue
      shown = nil
    }
  }

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - theme: what the roles look like.
  ///   - input: where keys are read, a terminal.
  ///   - output: where is drawn, a terminal.
  ///   - crashNotice: a sentence to leave on the terminal when the program crashes, at most 500 bytes.
  ///   - variable: a variable of the environment: `TERM`, `NO_COLOR`, `HOME`, `XDG_STATE_HOME`.
  /// - Throws: `TerminalFailure`, and nothing has been changed then.
  public init(
    theme: Theme = .standard, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    crashNotice: String = "", variable: (String) -> String? = Terminal.environment
  ) throws(TerminalFailure) {
    let name = try Self.check(input: input, output: output, variable: variable)
    curses_prepare_locale()
    use_env(true)
    use_tioctl(true)
    guard let reader = Self.stream(input, "r"), let writer = Self.stream(output, "w") else {
      throw .system(errno)
    }
    let signals = terminal_guard_install(input, output, crashNotice)
    guard signals >= 0 else { throw .system(errno) }
    terminal_guard_keep_drawing(fileno(writer))
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
    brush = Brush(theme: theme, wantsColour: variable("NO_COLOR") == nil)
    log = ErrorLog(folder: ErrorLog.folder(variable))
    if let log { terminal_guard_keep_error(log.formerly) }
    announce()
  }

  deinit { restore() }

  /// A variable of the program's environment; nil when it is missing or empty.
  public static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether the screens can be shown here, asked before anything else is done for them.
  ///
  /// - Returns: the name by which the system knows the terminal.
  /// - Throws: `TerminalFailure`, when they cannot.
  @discardableResult
  public static func check(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    variable: (String) -> String? = Terminal.environment
  ) throws(TerminalFailure) -> String {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    guard let name = variable("TERM") else { throw .termMissing }
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

  /// Keys come at once and unechoed; Enter differs from Ctrl-J; Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys.
  private static func setModes(_ input: Int32) {
    cbreak()
    noecho()
    nonl()
    set_escdelay(25)
    var modes = termios()
    if tcgetattr(input, &modes) == 0 {
      modes.c_iflag &= ~tcflag_t(IXON | IXOFF)
      withUnsafeMutableBytes(of: &modes.c_cc) { keys in
        keys[Int(VSUSP)] = 0
        keys[Int(VINTR)] = 0
      }
      tcsetattr(input, TCSANOW, &modes)
    }
    def_prog_mode()
  }

  /// What curses does not say when it takes the terminal over.
  func announce() {
    // Curses turns the keypad's application mode on, in which PuTTY's numbers are no numbers.
    send("\u{1B}>\u{1B}[?2004h" + (mouse ? Self.mouseOn : ""))
  }

  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes {
        Glibc.write(fileno(streams.output), $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
