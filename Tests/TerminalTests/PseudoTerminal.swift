import CNcurses
import Glibc
import Canvas
import Testing

@testable import Terminal

/// All that uses curses, one test at a time: a process has one terminal.
@Suite(.serialized) enum OnePerProcess {}

/// A terminal that a test holds the other end of.
final class PseudoTerminal {
  let master: Int32
  let slave: Int32
  private let sink: Sink

  init(columns: Int = 80, rows: Int = 24) throws {
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0)
    let path = try #require(ptsname(master))
    slave = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(slave >= 0)
    sink = Sink(descriptor: master)
    resize(columns: columns, rows: rows)
    sink.start()
  }

  deinit {
    close(slave)
    sink.stop()
    close(master)
  }

  /// Takes a terminal over as the program does.
  func open(
    name: String? = "xterm-256color", theme: Theme = .standard, noColour: String? = nil
  ) throws -> Terminal {
    let variables = ["TERM": name, "NO_COLOR": noColour]
    return try Terminal(theme: theme, input: slave, output: slave) { variables[$0] ?? nil }
  }

  func resize(columns: Int, rows: Int) {
    curses_set_system_size(master, Int32(rows), Int32(columns))
  }

  /// Types bytes and waits until they can be read at the other end.
  func type(_ text: String) throws { try type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) throws {
    try #require(write(master, bytes, bytes.count) == bytes.count)
    try until { curses_bytes_waiting(slave) >= bytes.count }
  }

  /// All that was written so far, once nothing more is on its way.
  func written(containing expected: String) throws -> String {
    try until { sink.text.contains(expected) }
    try receiveAll()
    return sink.text.replacing(Self.mark, with: "")
  }

  /// Forgets all that was written so far, also what is still on its way.
  func forget() throws {
    try receiveAll()
    sink.forget()
  }

  /// A mark of our own is the last thing written: once it is here, all before it is.
  private func receiveAll() throws {
    let marks = sink.text.ranges(of: Self.mark).count
    try #require(Self.send(Array(Self.mark.utf8), to: slave))
    try until { sink.text.ranges(of: Self.mark).count > marks }
  }

  private static let mark = "\u{1B}_all\u{1B}\\"

  var text: String { sink.text }

  func until(_ condition: () -> Bool, within: Duration = .seconds(5)) throws {
    let deadline = ContinuousClock.now + within
    while !condition() {
      try #require(ContinuousClock.now < deadline, "written so far: \(sink.text.debugDescription)")
      sched_yield()
    }
  }
}

/// Reads what a terminal is sent, so that nobody who writes has to wait.
private final class Sink: @unchecked Sendable {
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var isOver = false
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var thread = pthread_t()

  init(descriptor: Int32) {
    self.descriptor = descriptor
    pthread_mutex_init(lock, nil)
  }

  deinit { lock.deallocate() }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }

  var text: String { locked { String(decoding: bytes, as: UTF8.self) } }
  func forget() { locked { bytes = [] } }

  func start() {
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().run()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func stop() {
    locked { isOver = true }
    pthread_join(thread, nil)
  }

  private func run() {
    var piece = [UInt8](repeating: 0, count: 65536)
    while !locked({ isOver }) {
      var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waited, 1, 20) > 0, Int32(waited.revents) & POLLIN != 0 else { continue }
      let count = read(descriptor, &piece, piece.count)
      if count > 0 { locked { bytes += piece.prefix(count) } }
    }
  }
}

/// What curses believes stands on the terminal.
enum Shown {
  static func cell(_ row: Int, _ column: Int) -> (text: String, attributes: attr_t, pair: Int32) {
    var points = [wchar_t](repeating: 0, count: 6)
    var attributes: attr_t = 0
    var pair: Int32 = 0
    let count = curses_read_cell(
      curses_current_window(), Int32(row), Int32(column), &points, &attributes, &pair)
    var text = String.UnicodeScalarView()
    for point in points.prefix(max(0, Int(count))) {
      if let scalar = UnicodeScalar(UInt32(bitPattern: point)) { text.append(scalar) }
    }
    return (String(text), attributes, pair)
  }

  static func line(_ row: Int) -> String {
    var line = ""
    for column in 0..<Int(curses_columns(curses_current_window())) {
      line += cell(row, column).text
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Grid {
  init(_ columns: Int, _ rows: Int, _ lines: String...) {
    self.init(size: Size(columns: columns, rows: rows))
    for (row, line) in lines.enumerated() { write(line, row: row, column: 0) }
  }
}

extension PseudoTerminal {
  /// Writes all of it, however long that takes; false when the terminal is gone.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
