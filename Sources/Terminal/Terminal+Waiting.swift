import CNcurses
import CTerminalGuard
import Glibc
import Canvas

extension Terminal {
  /// Waits until something comes, and answers with all that has come by then, to be drawn at once.
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

  /// Whether the program is to end, also while what `wait` answered with is still taken in.
  public var isEnding: Bool {
    ending != nil || terminal_guard_asked_to_end() != 0 || poll([], timeout: 0).isOver
  }

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
    ending = Ending.allCases.first { came.contains($0.rawValue) } ?? ending
    return inputs
  }

  func takeSize() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard curses_system_size(output, &rows, &columns) else { return }
    resizeterm(rows, columns)
    shown = nil
  }
}
