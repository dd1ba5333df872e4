import Glibc

/// A program that runs in a terminal, from its start to its end.
final class Session {
  let facts: ProcessFacts
  /// When it was started, in the clock's milliseconds.
  let start: Double
  /// When it last wrote anything.
  private(set) var last: Double
  /// How many bytes it has written.
  private(set) var bytes = 0
  private(set) var screen = EscapeReader()
  private let pty: Pty
  private let name: String
  private var status: Int32?
  private var piece = [UInt8](repeating: 0, count: 65_536)

  init(
    _ words: [String], environment: [String: String], folder: String, size: Extent
  ) throws(Trouble) {
    name = words.joined(separator: " ")
    pty = try Pty(size)
    start = Clock.now()
    last = start
    facts = ProcessFacts(
      id: try Spawn.start(
        words, environment: environment, folder: folder, streams: .terminal(pty.path)))
  }

  deinit {
    guard isAlive else { return }
    // One that is killed leaves things behind that the next run would meet.
    send(SIGTERM)
    guard end(within: 1000) == nil else { return }
    send(SIGKILL)
    waitpid(facts.id, nil, 0)
  }

  /// Reads once what comes within so many milliseconds; whether anything came.
  @discardableResult
  func read(within wait: Double) -> Bool {
    var ready = pollfd(fd: pty.master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, Int32(max(0, wait.rounded(.up)))) > 0 else { return false }
    let count = Glibc.read(pty.master, &piece, piece.count)
    guard count > 0 else { return false }
    last = Clock.now()
    bytes += count
    screen.read(piece.prefix(count))
    if !screen.answers.isEmpty {
      type(screen.answers)
      screen.answers = []
    }
    return true
  }

  /// Awaits that a text has been written.
  func see(_ expected: String, within limit: Double = 20_000) throws(Trouble) {
    let end = Clock.now() + limit
    while !shown.contains(expected) {
      guard Clock.now() < end, isAlive || read(within: 20) else {
        throw .notSeen(expected, in: name, String(shown.suffix(600)))
      }
      read(within: 20)
    }
  }

  /// Awaits silence: nothing written for so many milliseconds. The silence itself is in no time that is measured:
  /// `last` is when the last byte came.
  func settle(quiet: Double = Patience().quiet, limit: Double = Patience().limit) {
    let begin = Clock.now()
    let end = begin + limit
    var silence = begin
    while Clock.now() < end {
      let left = silence + quiet - Clock.now()
      guard left > 0 else { return }
      if read(within: left) { silence = last } else if !isAlive { return }
    }
  }

  /// Awaits that all that was typed is taken in and nothing more is to be done, however slow the program is.
  func rest(quiet: Double = 60, limit: Double = 60_000) throws(Trouble) {
    let end = Clock.now() + limit
    var since = Clock.now()
    while isAlive {
      if read(within: 5) || pty.holdsKeys || !facts.isAsleep { since = Clock.now() }
      if Clock.now() - since > quiet { return }
      guard Clock.now() < end else { throw .tooSlow(name) }
    }
  }

  /// Types a key and awaits what comes of it: the milliseconds to the last byte, and how many bytes; nil when
  /// nothing was written.
  func press(_ key: String, _ patience: Patience = Patience()) -> Response? {
    respond(patience) { type(Array(key.utf8)) }
  }

  /// Gives the terminal another size, and awaits what comes of it.
  func resize(_ size: Extent, _ patience: Patience = Patience()) -> Response? {
    respond(patience) { pty.resize(size) }
  }

  private func respond(_ patience: Patience, to cause: () -> Void) -> Response? {
    let (before, begin) = (bytes, Clock.now())
    cause()
    // The first byte may take longer than the silence between two.
    if !read(within: patience.first) { return nil }
    settle(quiet: patience.quiet, limit: patience.limit)
    return Response(time: last - begin, bytes: bytes - before)
  }

  func type(_ bytes: [UInt8]) { _ = write(pty.master, bytes, bytes.count) }

  func forgetText() { screen.forgetText() }

  func send(_ signal: Int32) { kill(facts.id, signal) }

  /// Awaits its end: what a shell would say of it, or nil when it goes on.
  func end(within limit: Double = 5000) -> Int32? {
    let end = Clock.now() + limit
    while isAlive, Clock.now() < end { read(within: 10) }
    while read(within: 20) {}
    return isAlive ? nil : status
  }

  /// What of the terminal has been left as no shell wants it.
  var leftOver: [String] {
    let alternate = [47, 1047, 1049].contains { screen.modes[$0] == true }
    let mouse = [1000, 1002, 1003, 1006].contains { screen.modes[$0] == true }
    return [
      alternate ? "alternate screen" : nil,
      screen.modes[25] == false ? "cursor" : nil,
      mouse ? "mouse" : nil,
      screen.modes[2004] == true ? "paste" : nil,
      pty.isRestored ? nil : "termios",
    ].compactMap(\.self)
  }

  private var shown: String { String(decoding: screen.text, as: UTF8.self) }

  private var isAlive: Bool {
    if status == nil {
      var found: Int32 = 0
      if waitpid(facts.id, &found, WNOHANG) == facts.id { status = Ending.status(found) }
    }
    return status == nil
  }
}

/// What came of a key or a new size.
struct Response {
  /// Milliseconds to the last byte.
  let time: Double
  let bytes: Int
}
