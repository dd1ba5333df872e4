import Glibc
import Synchronization

/// Keeps a thread waiting until it is opened.
final class Latch: Sendable {
  private let ends: (read: Int32, write: Int32)

  init() {
    var pipes: [Int32] = [-1, -1]
    guard pipe(&pipes) == 0 else { preconditionFailure("no pipe") }
    ends = (pipes[0], pipes[1])
  }

  deinit {
    close(ends.read)
    close(ends.write)
  }

  func wait() {
    var byte: UInt8 = 0
    _ = read(ends.read, &byte, 1)
  }

  func open() { _ = write(ends.write, [1], 1) }
}

/// A thread of its own for work that waits, which must not stand in the way of other tests.
final class Worker: Sendable {
  private let work: @Sendable () throws -> Void
  private let failure = Mutex<(any Error)?>(nil)
  private let done = Latch()

  /// Starts the work.
  init(_ work: @escaping @Sendable () throws -> Void) {
    self.work = work
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Worker>.fromOpaque(argument).takeRetainedValue().perform()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    precondition(code == 0, "no thread")
    pthread_detach(thread)
  }

  private func perform() {
    do { try work() } catch { failure.withLock { $0 = error } }
    done.open()
  }

  /// Waits for the work to be done, and throws what it threw.
  func join() throws {
    done.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
