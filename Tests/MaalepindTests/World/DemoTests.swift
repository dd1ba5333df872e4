import Criteria
import TestSupport
import Testing

@testable import Storage
@testable import maalepind

@Suite("The demo's database")
struct DemoTests {
  @Test("The agreement, the decisions, the figures, the lines and each closing are written at once")
  func writings() throws {
    let archive = try Archive.inMemory()
    let before = try archive.store.version().here
    let id = try Demo.fill(archive, on: Make.day("2020-01-15"))
    #expect(try archive.store.version().here - before == 6)
    let records = try archive.store.records(of: id)
    #expect(records.measurements.count >= 100)
    #expect(records.logbook.standing.count > 200)
    #expect(try archive.store.brokenChain(of: id) == nil)
  }
}
