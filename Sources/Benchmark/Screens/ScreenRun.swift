import Glibc

/// Measures a program in a terminal.
struct ScreenRun {
  let subject: Subject
  let environment: [String: String]

  static let size = Extent(columns: 120, rows: 40)
  private static let other = Extent(columns: 100, rows: 30)
  private static let keys = 5

  /// Starts it; it has painted all of its screen.
  private func open() throws(Trouble) -> Session {
    let session = try Session(
      subject.words ?? [], environment: environment, folder: subject.folder, size: Self.size)
    try session.see(subject.ready)
    session.settle()
    return session
  }

  /// One run: a start, some keys, another size and back.
  func measure(into measures: inout Measures) throws(Trouble) {
    let session = try open()
    measures.paint.append(session.last - session.start)
    measures.paintBytes.append(Double(session.bytes))
    for _ in 0..<Self.keys {
      Clock.pause(20)
      if let response = session.press(Job.down) { measures.add(response, asKey: true) }
    }
    if let response = session.resize(Self.other, Patience(quiet: 150)) {
      measures.add(response, asKey: false)
    }
    _ = session.resize(Self.size, Patience(quiet: 150))
    if let memory = session.facts.peakMemory { measures.memory.append(Double(memory) / 1024) }
  }

  /// What it does in some seconds in which nobody types.
  ///
  /// - Parameter neighbour: a file that somebody else writes all the while.
  func idle(seconds: Int, neighbour: String? = nil) throws(Trouble) -> Measures.Idle {
    let session = try open()
    session.settle(quiet: 1000)
    let (ticks, bytes, sleeps) = (session.facts.ticks, session.bytes, session.facts.sleeps)
    let end = Clock.now() + Double(seconds) * 1000
    while Clock.now() < end {
      if let neighbour { try Files.write("\(Clock.now())\n", to: neighbour) }
      session.read(within: 50)
    }
    let perTick = 1000 / Int(sysconf(Int32(_SC_CLK_TCK)))
    return Measures.Idle(
      seconds: seconds, work: (session.facts.ticks - ticks) * perTick,
      bytes: session.bytes - bytes, sleeps: session.facts.sleeps - sleeps)
  }

  /// How it ends: when it is left, and at each signal that asks it to. What a shell would say of it, and what of the
  /// terminal is not put back.
  func endings() throws(Trouble) -> [String] {
    var found: [String] = []
    let left = try open()
    for key in subject.leaving {
      left.type(Array("\(key)".utf8))
      left.settle(quiet: 50, limit: 500)
    }
    found.append(Self.ending(of: left))
    for signal in [SIGTERM, SIGHUP, SIGINT] {
      let session = try open()
      session.send(signal)
      found.append(Self.ending(of: session))
    }
    return found
  }

  private static func ending(of session: Session) -> String {
    guard let status = session.end(within: 3000) else { return "goes on" }
    let left = session.leftOver
    return "\(status)" + (left.isEmpty ? "" : ", leaves " + left.joined(separator: ", "))
  }
}
