import Criteria
import Glibc
import Synchronization
import Testing

@testable import Interface
@testable import maalepind

@Suite("The thread that asks the database")
struct WorkerTests {
  private func isReady(_ worker: Worker, within milliseconds: Int32) -> Bool {
    var waited = [pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)]
    return poll(&waited, 1, milliseconds) > 0
  }

  @Test("Taking messages where there are none waits for nothing")
  func takingNothing() throws {
    let worker = try #require(Worker())
    try #require(fcntl(worker.descriptor, F_GETFL) & O_NONBLOCK != 0, "it would wait for ever")
    #expect(worker.take().isEmpty)
    worker.submit { nil }
    worker.submit { .changedElsewhere }
    #expect(isReady(worker, within: 10_000))
    #expect(worker.take() == [.changedElsewhere])
    #expect(worker.take().isEmpty)
    worker.finish()
  }

  @Test(
    "Jobs are done in their order, and all of them before it is finished, however many are not taken"
  )
  func finishing() throws {
    let worker = try #require(Worker())
    let done = Mutex<[Int]>([])
    // More announcements than a pipe holds, which nobody reads meanwhile.
    let count = 70_000
    for number in 0..<count {
      worker.submit {
        done.withLock { $0.append(number) }
        return .failed("\(number)", token: number)
      }
    }
    worker.finish()
    #expect(done.withLock { $0 } == Array(0..<count))
    #expect(worker.take().count == count)
  }
}
