import Criteria
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite("The watch on a database")
struct DatabaseWatchTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
    try Samples.addPlan(to: try Store(path: path, access: .readWrite))
  }

  /// Waits until the watch has something; false when nothing comes within the time.
  private func wakes(_ watch: DatabaseWatch, within milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, milliseconds) == 1
  }

  @Test("Each commit of another connection is announced when it can be read")
  func announced() throws {
    let reader = try Store(path: path, access: .readOnly)
    let watch = try DatabaseWatch(path: path)
    let path = path
    let count = 40
    let next = Latch()
    let writing = Worker {
      let store = try Store(path: path, access: .readWrite)
      for number in 0..<count {
        next.wait()
        try store.record(Samples.measurement("\(number)", round: number), plan: Samples.plan)
      }
      next.wait()
    }
    for number in 0..<count {
      next.open()
      var isSeen = false
      while !isSeen {
        // Only an event makes the reader look: a commit without one would leave it waiting.
        try #require(wakes(watch, within: 10_000), "commit \(number) was never announced")
        if watch.drain() { isSeen = try reader.hasChangedElsewhere() }
      }
      #expect(try reader.records(of: Samples.plan).measurements.count == number + 1)
    }
    next.open()
    try writing.join()
  }

  @Test("Nothing comes while nobody writes, nor from reading or from other files")
  func idle() throws {
    let store = try Store(path: path, access: .readWrite)
    let watch = try DatabaseWatch(path: path)
    #expect(!watch.drain())
    _ = try store.records(of: Samples.plan)
    #expect(try !store.hasChangedElsewhere())
    #expect(!wakes(watch, within: 0))
    try folder.write([1], to: "other.txt")
    try folder.write([1], to: "x.sqlite.bak")
    #expect(wakes(watch, within: 0))
    #expect(!watch.drain())
    #expect(!wakes(watch, within: 0))
    let other = try #require(fopen(folder.file("other.txt"), "a"))
    fputs("more", other)
    fclose(other)
    #expect(!wakes(watch, within: 0))
  }

  @Test("A folder in which much happens holds nothing up, and a commit among it is announced")
  func busyFolder() throws {
    let reader = try Store(path: path, access: .readOnly)
    let watch = try DatabaseWatch(path: path)
    for number in 0..<3000 { try folder.write([1], to: "other-\(number).txt") }
    try Store(path: path, access: .readWrite)
      .record(Samples.measurement("1", round: 1), plan: Samples.plan)
    #expect(!watch.drain())
    var drains = 1
    while wakes(watch, within: 0), drains < 100 {
      drains += 1
      if watch.drain() { break }
    }
    #expect(drains > 1)
    #expect(try reader.hasChangedElsewhere())
  }

  @Test("A database that another takes the place of is announced")
  func replaced() throws {
    try Store(path: path, access: .readOnly).copy(to: folder.file("copy.sqlite"))
    let watch = try DatabaseWatch(path: path)
    try #require(rename(folder.file("copy.sqlite"), path) == 0)
    #expect(wakes(watch, within: 0))
    #expect(watch.drain())
  }

  @Test("A link is followed to the database")
  func link() throws {
    let other = try TemporaryFolder()
    try #require(symlink(path, other.file("link.sqlite")) == 0)
    let watch = try DatabaseWatch(path: other.file("link.sqlite"))
    let store = try Store(path: path, access: .readWrite)
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(watch.drain())
  }

  @Test("There must be a database to watch")
  func missing() {
    let path = folder.file("none.sqlite")
    #expect(throws: StorageFailure.missing(path: path)) { _ = try DatabaseWatch(path: path) }
  }
}
