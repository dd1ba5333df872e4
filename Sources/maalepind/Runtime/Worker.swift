import Criteria
import Glibc
import Interface
import Synchronization

/// The one thread that asks the database, so that the screens never wait for a disk. Jobs run in the order
/// in which they were given; the answers come back as messages, announced through a pipe.
final class Worker: Sendable {
  /// Something to be done on the thread; what it answers becomes a message.
  typealias Job = @Sendable () -> Message?

  /// Ready to be read when there are messages to take.
  let descriptor: Int32

  private let announcing: Int32
  private let waiting: (reading: Int32, writing: Int32)
  private let jobs = Mutex<[Job]>([])
  private let messages = Mutex<[Message]>([])
  private let thread = Mutex<pthread_t?>(nil)

  /// A worker whose thread starts with its first job; nil when the system has no pipes left.
  init?() {
    guard let answers = Self.pipe(), let calls = Self.pipe() else { return nil }
    // Nobody waits to announce or to be told: a pipe that is full wakes the screens as well.
    for end in [answers.reading, answers.writing] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    descriptor = answers.reading
    announcing = answers.writing
    waiting = calls
  }

  private static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Puts a job behind those that wait.
  func submit(_ job: @escaping Job) {
    jobs.withLock { $0.append(job) }
    start()
    Self.poke(waiting.writing)
  }

  /// The messages that have come since they were last taken.
  func take() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 64)
    _ = read(descriptor, &bytes, bytes.count)
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }

  /// Waits until all jobs are done, so that nothing that was to be recorded is lost.
  func finish() {
    guard let thread = thread.withLock({ $0 }) else { return }
    close(waiting.writing)
    pthread_join(thread, nil)
  }

  private func start() {
    thread.withLock { thread in
      guard thread == nil else { return }
      var started = pthread_t()
      let context = Unmanaged.passRetained(self).toOpaque()
      let code = pthread_create(
        &started, nil,
        { context in
          guard let context else { return nil }
          Unmanaged<Worker>.fromOpaque(context).takeRetainedValue().work()
          return nil
        }, context)
      if code == 0 { thread = started }
    }
  }

  private func work() {
    var byte: UInt8 = 0
    while read(waiting.reading, &byte, 1) == 1 {
      guard let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { continue }
      guard let message = job() else { continue }
      messages.withLock { $0.append(message) }
      Self.poke(announcing)
    }
  }

  private static func poke(_ descriptor: Int32) {
    var byte: UInt8 = 1
    _ = write(descriptor, &byte, 1)
  }
}
