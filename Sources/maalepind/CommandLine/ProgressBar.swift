import Glibc
import Synchronization

/// How far something that takes long has come, as a bar where errors are read: only on a terminal, and only when
/// it has taken more than a second.
final class ProgressBar: Sendable {
  private let title: String
  private let whole: Int
  private let state = Mutex(State())

  private struct State {
    var next = ContinuousClock.now + .seconds(1)
    var isShown = false
  }

  /// A bar that is not shown yet.
  ///
  /// - Parameter whole: how much there is of it all.
  init(_ title: String, of whole: Int) {
    self.title = title
    self.whole = max(1, whole)
  }

  func show(_ done: Int) {
    state.withLock { state in
      guard ContinuousClock.now >= state.next, isatty(STDERR_FILENO) == 1 else { return }
      state.next = ContinuousClock.now + .milliseconds(100)
      state.isShown = true
      let share = min(done, whole) * 100 / whole
      let filled = share * Self.width / 100
      let bar =
        String(repeating: "█", count: filled)
        + String(repeating: "░", count: Self.width - filled)
      Output.errorText("\r\(title) \(bar) \(share) %")
    }
  }

  func clear() {
    state.withLock { state in
      guard state.isShown else { return }
      Output.errorText("\r\u{1B}[K")
      state.isShown = false
    }
  }

  private static let width = 40
}
