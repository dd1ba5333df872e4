import Glibc
import Synchronization

/// How far something that takes long has come, as a bar where errors are read: only on a terminal, and only when
/// it has taken more than a second.
final class ProgressBar: Sendable {
  private let title: String
  private let whole: Int
  private let descriptor: Int32
  private let state: Mutex<State>

  private struct State {
    var next: ContinuousClock.Instant
    var isShown = false
  }

  /// A bar that is not shown yet.
  ///
  /// - Parameters:
  ///   - whole: how much there is of it all.
  ///   - descriptor: where it is shown, if that is a terminal.
  ///   - patience: how long it may take before it is.
  init(
    _ title: String, of whole: Int, on descriptor: Int32 = STDERR_FILENO,
    after patience: Duration = .seconds(1)
  ) {
    self.title = title
    self.whole = max(1, whole)
    self.descriptor = descriptor
    state = Mutex(State(next: .now + patience))
  }

  func show(_ done: Int) {
    state.withLock { state in
      guard ContinuousClock.now >= state.next, isatty(descriptor) == 1 else { return }
      state.next = ContinuousClock.now + .milliseconds(100)
      state.isShown = true
      let share = min(done, whole) * 100 / whole
      let width = max(0, min(Self.longest, columns - title.count - " 100 %".count - 2))
      let filled = share * width / 100
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      write("\r\(title) \(bar) \(share) %")
    }
  }

  func clear() {
    state.withLock { state in
      guard state.isShown else { return }
      write("\r\u{1B}[K")
      state.isShown = false
    }
  }

  /// How wide the terminal is, where it says so.
  private var columns: Int { Output.columns(of: descriptor) }

  private func write(_ text: String) { _ = NewFile.write(text, to: descriptor) }

  private static let longest = 40
}
