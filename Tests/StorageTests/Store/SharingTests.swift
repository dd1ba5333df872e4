import Criteria
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite("Several at once")
struct SharingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
    try Samples.addPlan(to: try Store(path: path, access: .readWrite))
  }

  @Test("A locked database is given up within the busy timeout, and can be read meanwhile")
  func locked() throws {
    let holder = try Store(path: path, access: .readWrite)
    let path = path
    let store = try Store(path: path, access: .readWrite, busyTimeout: .milliseconds(60))
    let clock = ContinuousClock()
    try holder.writing { (_) throws(StorageFailure) in
      var failure: StorageFailure?
      let time = clock.measure {
        do throws(StorageFailure) {
          try store.record(Samples.measurement("a"), plan: Samples.plan)
        } catch { failure = error }
      }
      #expect(failure == .locked(path: path))
      #expect(time >= .milliseconds(50) && time < .seconds(5))
      let records = try store.records(of: Samples.plan)
      #expect(records.measurements.isEmpty)
      let plans = try Store(path: path, access: .readOnly, busyTimeout: .zero).plans()
      #expect(plans.count == 1)
    }
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(try holder.records(of: Samples.plan).measurements.count == 1)
  }

  @Test("Whoever waits records when the other is done")
  func waits() throws {
    let holder = try Store(path: path, access: .readWrite)
    let store = try Store(path: path, access: .readWrite, busyTimeout: .seconds(30))
    let (entered, release, started) = (Latch(), Latch(), Latch())
    let holding = Worker {
      try holder.writing { (_) throws(StorageFailure) in
        entered.open()
        release.wait()
      }
    }
    entered.wait()
    let recording = Worker {
      started.open()
      try store.record(Samples.measurement("a"), plan: Samples.plan)
    }
    started.wait()
    release.open()
    try holding.join()
    try recording.join()
    #expect(try holder.records(of: Samples.plan).measurements.count == 1)
  }

  @Test("Another connection's writing is noticed once, one's own never")
  func hasChangedElsewhere() throws {
    let reader = try Store(path: path, access: .readOnly)
    let writer = try Store(path: path, access: .readWrite)
    #expect(try !reader.hasChangedElsewhere())
    try writer.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(try !writer.hasChangedElsewhere())
    #expect(try reader.hasChangedElsewhere())
    #expect(try !reader.hasChangedElsewhere())
    #expect(try reader.records(of: Samples.plan).measurements.count == 1)
    #expect(throws: StorageFailure.self) {
      try writer.record(Samples.measurement("b"), plan: Samples.plan)
    }
    #expect(try !reader.hasChangedElsewhere())
  }

  @Test("What several record at once for the same thing stands once")
  func sameThing() throws {
    let path = path
    let accepted = Mutex(0)
    let workers = (0..<4).map { number in
      Worker {
        let store = try Store(path: path, access: .readWrite, busyTimeout: .seconds(30))
        for round in 0..<20 {
          do throws(StorageFailure) {
            try store.record(
              Samples.measurement("\(number)-\(round)", round: round), plan: Samples.plan)
            accepted.withLock { $0 += 1 }
          } catch {
            guard case .alreadyRecorded = error else { throw error }
          }
        }
      }
    }
    for worker in workers { try worker.join() }
    #expect(accepted.withLock { $0 } == 20)
    let store = try Store(path: path, access: .readOnly)
    #expect(try store.records(of: Samples.plan).measurements.count == 20)
  }

  @Test("Of several who change the same line at once one gets its way, each time")
  func sameLine() throws {
    let store = try Store(path: path, access: .readWrite)
    try store.record(Samples.line("0"), plan: Samples.plan)
    let path = path
    let accepted = Mutex(0)
    let workers = (0..<4).map { number in
      Worker {
        let store = try Store(path: path, access: .readWrite, busyTimeout: .seconds(30))
        for round in 0..<20 {
          guard let former = try store.records(of: Samples.plan).logbook.standing.first else {
            continue
          }
          do throws(StorageFailure) {
            try store.record(
              Samples.line("\(number)-\(round)", superseding: former.id), plan: Samples.plan)
            accepted.withLock { $0 += 1 }
          } catch {
            guard case .alreadySuperseded = error else { throw error }
          }
        }
      }
    }
    for worker in workers { try worker.join() }
    let logbook = try store.records(of: Samples.plan).logbook
    #expect(logbook.standing.count == 1)
    #expect(accepted.withLock { $0 } == logbook.lines.count - 1)
    #expect(logbook.lines.count > 20)
  }

  @Test("One store may be used from several threads")
  func sharedStore() throws {
    let store = try Store(path: path, access: .readWrite)
    let workers = (0..<20).map { number in
      Worker {
        try store.record(Samples.measurement("\(number)", round: number), plan: Samples.plan)
        _ = try store.records(of: Samples.plan)
      }
    }
    for worker in workers { try worker.join() }
    #expect(try store.records(of: Samples.plan).measurements.count == 20)
  }

  @Test("A copy holds everything, is a sound database of its own, and replaces nothing")
  func copy() throws {
    let store = try Store(path: path, access: .readWrite)
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    try store.record(Samples.line("b"), plan: Samples.plan)
    let copy = folder.file("kopi æ'ø.sqlite")
    try store.copy(to: copy)
    #expect(throws: StorageFailure.alreadyThere(path: copy)) { try store.copy(to: copy) }
    let nowhere = folder.file("findes-ikke/kopi.sqlite")
    #expect(throws: StorageFailure.missingDirectory(path: nowhere)) {
      try store.copy(to: nowhere)
    }
    let copied = try Store(path: copy, access: .readOnly)
    #expect(try copied.records(of: Samples.plan) == store.records(of: Samples.plan))
    #expect(try copied.revisions(of: Samples.plan) == store.revisions(of: Samples.plan))
    #expect(try copied.integrityCheck() == [])
    try Store(path: copy, access: .readWrite)
      .record(Samples.measurement("b", day: "2020-01-01"), plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).measurements.count == 1)
    let reader = try Store(path: path, access: .readOnly)
    try reader.copy(to: folder.file("kopi 2.sqlite"))
    #expect(folder.names().filter { $0.hasPrefix("kopi") && !$0.contains("-") }.count == 2)
  }
}
