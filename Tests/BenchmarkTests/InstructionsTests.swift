import Testing

@testable import Benchmark

@Suite("The count of instructions") struct InstructionsTests {
  @Test func theCountIsReadFromTheLastLines() {
    let log = """
      ==26241== Callgrind, a call-graph generating cache profiler
      ==26241==
      ==26241== Events    : Ir
      ==26241== Collected : 143803112
      ==26241==
      ==26241== I   refs:      143,803,112
      """
    #expect(CallgrindSummary.instructions(in: log) == 143_803_112)
    #expect(CallgrindSummary.instructions(in: "==1== Valgrind: I can't recover.") == nil)
    #expect(CallgrindSummary.instructions(in: "==1== Collected :") == nil)
  }

  @Test func whatIsRecordedIsReadAgain() {
    var counts = RecordedCounts()
    counts.record("status", instructions: 143_803_112)
    counts.record("start", instructions: 9_960_000)
    let text = counts.text(order: ["start", "status", "board"])
    #expect(text.hasSuffix("start        10.0\nstatus       143.8\n"))
    #expect(RecordedCounts(text) == counts)
  }

  @Test func aTenthMoreFailsAndAQuarterLessIsToBeRecorded() {
    let counts = RecordedCounts("# a remark\nkey 100.0\n")
    #expect(counts.verdict("key", instructions: 110_000_000) == .asRecorded)
    #expect(counts.verdict("key", instructions: 110_100_000) == .tooMany)
    #expect(counts.verdict("key", instructions: 75_000_000) == .asRecorded)
    #expect(counts.verdict("key", instructions: 74_900_000) == .fewer)
    #expect(counts.verdict("start", instructions: 1) == .notRecorded)
  }

  @Test func allJobsAreRecorded() throws {
    let counts = RecordedCounts(try Files.text(of: RecordedCounts.path))
    #expect(Set(counts.millions.keys) == Set(Job.all(figures: "").map(\.name)))
  }
}
