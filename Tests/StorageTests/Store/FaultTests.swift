import Criteria
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Storage

/// What the disk does wrong is told as what it is.
@Suite("Faults of the disk")
struct FaultTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
    store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
  }

  @Test(
    "SQLite's codes for faults of the disk",
    arguments: [
      (266, StorageFailure.readFault(path: "", code: 0)), (522, .readFault(path: "", code: 0)),
      (8458, .readFault(path: "", code: 0)), (778, .writeFault(path: "", code: 0)),
      (4874, .writeFault(path: "", code: 0)), (1034, .uncertain(path: "", code: 0)),
      (1290, .uncertain(path: "", code: 0)),
    ])
  func codes(code: Int, failure: StorageFailure) throws {
    let connection = try Connection(path: path, mode: .readOnly, busyTimeout: .zero)
    let found = connection.failure(Int32(code), nil)
    switch (found, failure) {
    case (.readFault(path, _), .readFault), (.writeFault(path, _), .writeFault),
      (.uncertain(path, _), .uncertain):
      break
    default: Issue.record("\(code) is \(found)")
    }
  }

  @Test("A read that fails once is done again, and nothing is said of damage")
  func once() throws {
    let store = try Store(path: path, access: .readOnly)
    let tries = Mutex(0)
    let path = path
    let count = try store.use { (connection) throws(StorageFailure) -> Int in
      let number = tries.withLock { tries in
        tries += 1
        return tries
      }
      if number == 1 { throw .damaged(path: path, detail: "database disk image is malformed") }
      return try connection.number("SELECT count(*) FROM plan") ?? 0
    }
    #expect(count == 1 && tries.withLock { $0 } == 2)
  }

  @Test("What is not right when it is read anew is damaged")
  func twice() throws {
    let failure = StorageFailure.damaged(path: path, detail: "x")
    #expect(throws: failure) {
      _ = try store.use { (_) throws(StorageFailure) -> Int in throw failure }
    }
  }

  @Test("A write that meets damage in a file that is whole says that it could not be read")
  func writing() throws {
    let path = path
    #expect(throws: StorageFailure.readFault(path: path, code: EIO)) {
      try store.writing { (_) throws(StorageFailure) -> Void in
        throw .damaged(path: path, detail: "database disk image is malformed")
      }
    }
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).measurements.count == 1)
  }

  @Test("A fault of a copy's draft is told of the copy")
  func ofADraft() {
    func told(_ failure: StorageFailure) -> StorageFailure {
      failure.about("kopi", insteadOf: "kopi.x")
    }
    let refused = StorageFailure.cannotOpen(path: "kopi", code: EIO)
    #expect(told(.writeFault(path: "kopi.x", code: EIO)) == refused)
    #expect(told(.uncertain(path: "kopi.x", code: EIO)) == refused)
    #expect(told(.readFault(path: "kopi.x", code: EIO)) == .copyUnsound(path: "kopi"))
    #expect(told(.readFault(path: "x", code: EIO)) == .readFault(path: "x", code: EIO))
  }

  @Test("What is opened anew after a fault has not been written in")
  func openedAnew() throws {
    let store = try Store(path: path, access: .readWrite)
    let failure = StorageFailure.damaged(path: path, detail: "x")
    _ = try? store.use { (_) throws(StorageFailure) -> Int in throw failure }
    #expect(!store.hasWritten)
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(store.hasWritten)
  }

  @Test("A link to nowhere is said to be one, and makes no file")
  func link() throws {
    let link = folder.file("link.sqlite")
    try #require(symlink(folder.file("nowhere/x.sqlite"), link) == 0)
    for access in [Store.Access.readWrite, .readWriteExisting, .readOnly] {
      #expect(throws: StorageFailure.danglingLink(path: link)) {
        _ = try Store(path: link, access: access)
      }
    }
  }
}
