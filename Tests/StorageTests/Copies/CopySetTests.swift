import Criteria
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite("The copies that are kept beside a database")
struct CopySetTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: Store
  private static let today = Make.day("2026-11-30")

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("mål æ.sqlite")
    store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
  }

  private var copies: CopySet { CopySet(of: path) }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test("The day's copy is made once, whole and for its owner only")
  func once() throws {
    #expect(copies.copies.isEmpty)
    #expect(try copies.keep(store, today: Self.today))
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(try !copies.keep(store, today: Self.today))
    let copy = try #require(copies.copies.first)
    #expect(copy.day == Self.today)
    #expect(copy.path == folder.file("mål æ-kopier/mål æ-2026-11-30.sqlite"))
    #expect(mode(copy.path) == 0o600 && mode(copies.folder) == 0o700)
    #expect(TextFile.names(in: copies.folder) == ["mål æ-2026-11-30.sqlite"])
    #expect(try Store(path: copy.path, access: .readOnly).holdings().figures == 0)
    #expect(try copies.keep(store, today: Self.today + 1))
    #expect(copies.copies.map(\.day) == [Self.today + 1, Self.today])
    #expect(try Store(path: copies.copies[0].path, access: .readOnly).holdings().figures == 1)
  }

  @Test("Those of the last days, weeks and months stay, and what else lies there is left alone")
  func prunes() throws {
    try copies.keep(store, today: Self.today - 80)
    for name in ["noter.txt", "mål æ-igår.sqlite", "andet-2020-01-01.sqlite"] {
      #expect(TextFile.write("x", to: copies.folder + "/" + name))
    }
    for day in (0..<80).reversed() { try copies.keep(store, today: Self.today - day) }
    let kept = KeptDays().among(
      Set((0...80).map { Self.today - $0 }), today: Self.today)
    #expect(Set(copies.copies.map(\.day)) == kept)
    #expect(TextFile.names(in: copies.folder).count == kept.count + 3)
  }

  @Test("Of a damaged database no copy is made, and none is taken away")
  func damaged() throws {
    for day in 0..<9 { try copies.keep(store, today: Self.today - 9 + day) }
    let before = copies.copies
    for number in 0..<400 {
      try store.record(Samples.measurement("id-\(number)", round: number), plan: Samples.plan)
    }
    try store.use { (connection) throws(StorageFailure) in
      try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try Damage.overwritePages(of: path)
    let damaged = try Store(path: path, access: .readOnly)
    #expect {
      try copies.keep(damaged, today: Self.today)
    } throws: {
      guard case .damaged(path, _)? = $0 as? StorageFailure else { return false }
      return true
    }
    #expect(copies.copies == before)
    #expect(TextFile.names(in: copies.folder).count == before.count)
  }

  @Test("A copy that is asked for lies beside the day's own, is whole, and stays")
  func asked() throws {
    let first = try copies.take(store, today: Self.today - 500)
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    let second = try copies.take(store, today: Self.today - 500)
    #expect([first.number, second.number] == [2, 3])
    #expect(first.path == "\(copies.folder)/mål æ-2025-07-18-2.sqlite")
    #expect(mode(first.path) == 0o600)
    for day in (0..<40).reversed() { try copies.keep(store, today: Self.today - day) }
    #expect(copies.copies.suffix(2) == [second, first])
    #expect(
      try [second, first].map { try Store(path: $0.path, access: .readOnly).holdings().figures }
        == [1, 0])
    // Names that only look alike are none.
    for name in ["mål æ-2026-11-30-1.sqlite", "mål æ-2026-11-30-02.sqlite", "mål æ--2.sqlite"] {
      #expect(TextFile.write("x", to: copies.folder + "/" + name))
    }
    #expect(copies.copies.filter { $0.number > 1 }.count == 2)
  }

  @Test("A link to the database has the copies of the database")
  func link() throws {
    let link = folder.file("henvisning.sqlite")
    try #require(symlink(path, link) == 0)
    #expect(CopySet(of: link).folder == copies.folder)
  }

  @Test("Where the folder cannot be made, it is said with the copy's path")
  func noFolder() throws {
    try folder.write([1], to: "mål æ-kopier")
    let copy = folder.file("mål æ-kopier/mål æ-2026-11-30.sqlite")
    #expect(throws: StorageFailure.missingDirectory(path: copy)) {
      try copies.keep(store, today: Self.today)
    }
  }
}
