import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Seals")
struct SealTests {
  @Test("A seal is read as it stands on a paper, in capitals and with spaces too")
  func reading() throws {
    let seal = Seal(place: 214, hash: "3f9a07bce1d4556690abffff")
    #expect("\(seal)" == "214-3f9a-07bc-e1d4-5566-90ab")
    for text in [
      "214-3f9a-07bc-e1d4-5566-90ab", " 214-3F9A-07BC-E1D4-5566-90AB", "214-3f9a07bce1d4556690ab",
      "214 3f9a 07bc e1d4 5566 90ab.", "214–3f9a–07bc–e1d4–5566–90ab;",
    ] {
      #expect(Seal(text) == seal, "\(text)")
    }
    for text in [
      "", "214", "214-", "0-3f9a-07bc-e1d4-5566-90ab", "214-3f9a-07bc-e1d4-5566-90a",
      "x-3f9a-07bc-e1d4-5566-90ab", "214-3f9a-07bc-e1d4-5566-90ag",
      "214-3f9a-07bc-e1d4-5566-90ab-11",
    ] {
      #expect(Seal(text) == nil, "\(text)")
    }
  }

  @Test("A paper's seal holds for ever, as more is written, and tells what was made anew or lost")
  func answers() throws {
    let store = try ChainTests.history()
    let seal = try #require(try store.seal(of: Samples.plan))
    #expect(try store.answer(to: seal, of: Samples.plan) == .holds(since: 0, removals: 0))
    try store.record(Samples.measurement("n", round: 3), plan: Samples.plan)
    #expect(try store.answer(to: seal, of: Samples.plan) == .holds(since: 1, removals: 0))
    let newest = try #require(try store.seal(of: Samples.plan))

    // A whole chain made anew around a changed figure holds in itself, but not against the paper.
    try ChainTests.tamper(
      store,
      """
      UPDATE measurement SET significand = 650 WHERE id = 'a';
      DELETE FROM chain_text; DELETE FROM chain_link;
      """)
    try store.writing { (connection) throws(StorageFailure) in
      try ChainTable.sealAll(connection)
    }
    #expect(try store.brokenChain(of: Samples.plan) == nil)
    #expect(try store.answer(to: seal, of: Samples.plan) == .differs)
    #expect(try store.answer(to: newest, of: Samples.plan) == .differs)

    // Where only what was written is changed, the chain itself is the paper's, and what it tells of is not.
    let other = try ChainTests.history()
    let paper = try #require(try other.seal(of: Samples.plan))
    try other.record(Samples.measurement("n", round: 3), plan: Samples.plan)
    try ChainTests.tamper(other, "UPDATE measurement SET significand = 620 WHERE id = 'n';")
    #expect(try other.answer(to: paper, of: Samples.plan) == .holds(since: 1, removals: 0))
    try ChainTests.tamper(other, "UPDATE measurement SET significand = 650 WHERE id = 'a';")
    #expect(try other.answer(to: paper, of: Samples.plan) == .broken)

    // An older copy in the database's place has nothing of what came since.
    #expect(try ChainTests.history().answer(to: newest, of: Samples.plan) == .shorter(10))
  }
}
