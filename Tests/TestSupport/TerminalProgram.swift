import CNcurses
import Glibc

/// A program in a terminal that the test is the other end of, and reads only when it wants to.
package final class TerminalProgram {
  private let slave: Int32
  private var master: Int32
  private let process: pid_t
  private let before: [UInt32]
  private var status: Int32?
  /// All that has been read of what the program wrote.
  package private(set) var text = ""

  /// What did not come true, and what was read by then.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// Starts a program in a terminal of a size.
  package init(
    _ arguments: [String], environment: [String: String], in folder: String, columns: Int32 = 80,
    rows: Int32 = 24
  ) throws {
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master)
    else { throw Failure(description: "no terminal") }
    let path = String(cString: name)
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Failure(description: "no terminal") }
    _ = curses_set_system_size(slave, rows, columns)
    before = Self.modes(slave)
    process = try Shell.start(
      ["env", "-C", folder] + arguments,
      environment.merging(["TERM": "xterm-256color"]) { own, _ in own }
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
    }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(slave)
    close(master)
  }

  /// Whether the terminal's modes are as they were before the program.
  package var isRestored: Bool { Self.modes(slave) == before }

  /// Whether the terminal takes nothing more, as nobody reads what was written on it.
  package var isFull: Bool {
    var ready = pollfd(fd: slave, events: Int16(POLLOUT), revents: 0)
    return poll(&ready, 1, 0) == 0
  }

  /// Types, as far as the terminal has room for what nobody has taken in yet; how many bytes that was.
  @discardableResult
  package func type(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return write(master, bytes, bytes.count)
  }

  /// Sends the program a signal.
  package func send(_ signal: Int32) { kill(process, signal) }

  /// Stops the program until it is continued.
  package func hold() throws {
    kill(process, SIGSTOP)
    var status: Int32 = 0
    guard waitpid(process, &status, WUNTRACED) == process, status & 0xFF == 0x7F else {
      throw Failure(description: "it cannot be stopped")
    }
  }

  /// Lets it go on.
  package func letGo() { kill(process, SIGCONT) }

  /// Whether the program has taken in all that was typed.
  package var hasTakenAllIn: Bool { curses_bytes_waiting(slave) == 0 }

  /// Closes the window.
  package func closeWindow() {
    close(master)
    master = -1
  }

  /// Awaits that what is written on the terminal holds a text.
  package func see(_ expected: String) throws {
    try until("not seen: \(expected)") {
      read()
      return text.contains(expected)
    }
  }

  /// Reads what has been written so far.
  package func read() {
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(master, &piece, piece.count)
      guard count > 0 else { return }
      text += String(decoding: piece.prefix(count), as: UTF8.self)
    }
  }

  /// Awaits the program's end: what a shell would say of it, and how long that took.
  package func end() throws -> (status: Int32, after: Duration) {
    let start = ContinuousClock.now
    try until("has not ended") {
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { return false }
      self.status = Shell.ending(status)
      return true
    }
    return (status ?? -1, ContinuousClock.now - start)
  }

  /// Awaits something.
  package func until(
    _ complaint: String, within patience: Duration = .seconds(20), _ condition: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + patience
    while try !condition() {
      guard ContinuousClock.now < deadline else {
        throw Failure(description: "\(complaint); read: \(text.suffix(2000).debugDescription)")
      }
      usleep(500)
    }
  }

  private static func modes(_ descriptor: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    let keys = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + keys
  }
}
