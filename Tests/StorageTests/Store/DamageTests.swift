import Criteria
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite("Damage and interruption")
struct DamageTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
  }

  /// A database with a plan, figures, one a quarter, and as many lines in the logbook.
  private func fill(_ path: String, figures: Int) throws -> Store {
    let store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
    for number in 0..<figures {
      try store.record(
        Samples.measurement("id-\(number)", round: number), plan: Samples.plan)
      try store.record(Samples.line("id-\(number)"), plan: Samples.plan)
    }
    return store
  }

  /// What a program that was killed leaves is the file and its log as they were, without the rest.
  @Test("What was recorded is there after the program was killed, and a torn recording is not")
  func killed() throws {
    let store = try fill(path, figures: 12)
    let file = try folder.read("x.sqlite")
    let log = try folder.read("x.sqlite-wal")
    let whole = try store.records(of: Samples.plan)
    #expect(log.count > 12 * 4096)
    var seen: Set<Int> = []
    for length in stride(from: log.count, through: 0, by: -1500) {
      try folder.write(file, to: "killed.sqlite")
      try folder.write(Array(log.prefix(length)), to: "killed.sqlite-wal")
      do {
        let reopened = try Store(path: folder.file("killed.sqlite"), access: .readWrite)
        let records = try reopened.records(of: Samples.plan)
        let (held, lines) = (records.measurements, records.logbook.lines)
        #expect(held == Array(whole.measurements.prefix(held.count)))
        #expect(lines == Array(whole.logbook.lines.prefix(lines.count)))
        #expect(lines.count == held.count || lines.count == held.count - 1)
        #expect(length < log.count || records == whole)
        #expect(try reopened.integrityCheck() == [])
        seen.insert(held.count)
      }
      for name in ["killed.sqlite", "killed.sqlite-wal", "killed.sqlite-shm"] {
        remove(folder.file(name))
      }
    }
    #expect(seen.contains(12) && seen.contains(0))
  }

  @Test("A reader alone finds what a killed program has left in the log")
  func killedAndRead() throws {
    let store = try fill(path, figures: 3)
    try folder.write(try folder.read("x.sqlite"), to: "killed.sqlite")
    try folder.write(try folder.read("x.sqlite-wal"), to: "killed.sqlite-wal")
    let reader = try Store(path: folder.file("killed.sqlite"), access: .readOnly)
    #expect(try reader.records(of: Samples.plan) == store.records(of: Samples.plan))
  }

  /// Opens, reads and checks a file; what went wrong, if anything.
  private func examine(_ path: String) throws -> StorageFailure? {
    do throws(StorageFailure) {
      let store = try Store(path: path, access: .readOnly)
      let records = try store.records(of: Samples.plan)
      _ = try store.revisions(of: Samples.plan)
      let findings = try store.integrityCheck()
      return findings.isEmpty && records.measurements.count == 200
        && records.logbook.lines == (0..<200).map({ Samples.line("id-\($0)") })
        ? nil : .damaged(path: path, detail: findings.first ?? "")
    } catch {
      return error
    }
  }

  @Test("A file that was cut short is seen to be damaged")
  func truncated() throws {
    _ = try fill(path, figures: 200)
    let whole = try folder.read("x.sqlite")
    for length in [1, 99, 100, 511, 1024, 4095, 4096, 8192, whole.count / 2, whole.count - 100] {
      try folder.write(Array(whole.prefix(length)), to: "cut.sqlite")
      switch try examine(folder.file("cut.sqlite")) {
      case .damaged, .notADatabase: break
      case let other: Issue.record("cut to \(length): \(String(describing: other))")
      }
      let before = try folder.read("cut.sqlite")
      #expect(before.count == length)
    }
  }

  /// The first changed what a foreign key points to, the second the number of the file format.
  @Test(
    "Whatever bytes are changed, the program says so or reads on, and never ends",
    arguments: [
      10_977_800_401_843_137_432, 6_899_925_458_069_538_777, UInt64.random(in: 0...UInt64.max),
    ])
  func changed(seed: UInt64) throws {
    print("seed of the damage: \(seed)")
    var random = Dice(seed: seed)
    _ = try fill(path, figures: 200)
    let whole = try folder.read("x.sqlite")
    var refused = 0
    for _ in 0..<80 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      try folder.write(bytes, to: "bad.sqlite")
      if let failure = try examine(folder.file("bad.sqlite")) {
        refused += 1
        switch failure {
        case .damaged, .notADatabase, .notOurDatabase, .newerVersion, .olderVersion: break
        default: Issue.record("seed \(seed): \(failure)")
        }
      }
      for name in ["bad.sqlite", "bad.sqlite-wal", "bad.sqlite-shm"] { remove(folder.file(name)) }
    }
    #expect(refused > 25, "seed \(seed)")
  }
}
