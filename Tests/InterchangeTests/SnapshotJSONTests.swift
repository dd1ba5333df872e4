import Criteria
import Testing
import Wording

@testable import Interchange

@Suite("The verdicts of a closed quarter as text")
struct SnapshotJSONTests {
  private func rollup() throws -> Rollup {
    let plan = try PlanFile.read(bytes: Array(DesignExample.text.utf8), name: "x").get()
    let day = try #require(Day(2019, 12, 31))
    let amount = try #require(Amount(significand: 610, decimals: 1))
    let figure = Measurement(
      id: "m", indicator: try #require(IndicatorID("trygge-beboere")), site: Slug("noejsomhed"),
      day: day, quarter: Quarter(containing: day), figure: .amount(amount), recordedBy: "",
      recordedAt: 0)
    return Rollup(plan: plan, records: Records([figure]), asOf: day + 25)
  }

  @Test func everyVerdictIsReadAgainWithItsReasons() throws {
    let rollup = try rollup()
    let read = try #require(SnapshotJSON.read(SnapshotJSON.write(rollup)))
    let results = rollup.criteria.flatMap(\.results)
    #expect(read.count == results.count)
    for (kept, result) in zip(read, results) {
      #expect(kept.indicator == result.id)
      #expect(kept.site == result.site)
      #expect(kept.verdict == result.assessment.verdict)
      #expect(kept.isProvisional == result.assessment.isProvisional)
      #expect(kept.why == Why(result, in: rollup.plan).sentences)
      #expect(!kept.why.isEmpty)
    }
    #expect(read[0].verdict == .behind)
  }

  @Test func anElementSaysWhatStatusSaysAndMore() throws {
    let rollup = try rollup()
    let kept = SnapshotJSON.write(rollup).split(separator: "\n")
    let status = StatusJSON.write(rollup).split(separator: "\n")
    #expect(kept.count == status.count)
    for (kept, status) in zip(kept, status).dropFirst().dropLast() {
      let shared = status.drop { $0 == "," }.prefix { $0 != "}" }
      #expect(kept.hasPrefix(shared))
    }
  }

  @Test func theDocumentSaysWhichClosingItIs() throws {
    let quarter = Quarter(containing: .last(of: 2019))
    let closing = QuarterClosing(
      quarter: quarter, asOf: .last(of: 2019) + 20, recordedBy: "Mette \"M\"",
      recordedAt: 1_579_950_000, measurements: 0)
    let text = SnapshotJSON.document(closing, verdicts: "[\n{\"id\": \"a\"}\n]")
    #expect(
      text
        == #"{"asOf": "2020-01-01", "quarter": "2019K4", "closedFrom": "2020-01-20", "closedOn": "2020-01-25", "#
        + #""closedBy": "Mette \"M\"", "criteria": ["# + "\n{\"id\": \"a\"}\n]}\n")
    #expect(JSONValue(text)?["criteria"]?.elements?.count == 1)
  }

  @Test(
    arguments: [
      "", "{}", "[1]", #"[{"id": "a"}]"#, #"[{"id": "a", "verdict": "met"}]"#,
      #"[{"id": "a", "verdict": "godt", "provisional": false}]"#,
      #"[{"id": "Å b", "verdict": "met", "provisional": false}]"#,
    ])
  func whatIsNoneIsRefused(text: String) {
    #expect(SnapshotJSON.read(text) == nil)
  }
}
