import Criteria
import Testing

@testable import Interchange

@Suite("historik --json")
struct HistoryJSONTests {
  @Test func figuresAreNumbersBeforeAndAfter() throws {
    let plan = try PlanFile.read(bytes: Array(DesignExample.text.utf8), name: "x").get()
    let day = try #require(Day(2019, 12, 31))
    let indicator = IndicatorID(try #require(Slug("omtale")))
    var first = Measurement(
      id: "a", indicator: indicator, site: nil, day: day, quarter: Quarter(containing: day),
      figure: .ratio(12, 18), recordedBy: "Åse", recordedAt: 60)
    var second = first
    second.id = "b"
    second.figure = .notMeasured(reason: "skemaet blev væk")
    second.recordedAt = 120
    second.correction = Correction(supersedes: "a", reason: "set efter")
    var third = second
    third.id = "c"
    third.figure = .withdrawn
    third.recordedAt = 180
    third.correction = Correction(supersedes: "b", reason: "fortrudt")
    first.note = "avisen"
    first.sampleSize = 18
    first.source = "kommunen"
    first.evidence = "bilag 3"
    let events = HistoryEvent.all(in: Records([first, second, third]))
    let lines = HistoryJSON.write([(plan, events)]).split(separator: "\n").map(String.init)
    #expect(lines.first == #"{"history": ["#)
    #expect(lines.count == 5)
    #expect(
      lines[1].hasPrefix(
        #"{"plan": "helsingoer-syd", "at": 60, "by": "Åse", "event": "recorded", "text": "#))
    #expect(
      lines[1].contains(
        #""quarter": "2019K4", "numerator": 12, "denominator": 18, "sampleSize": 18, "source": "kommunen", "note": "avisen", "#
          + #""evidence": "bilag 3"}"#))
    #expect(
      lines[2].contains(
        #""formerNumerator": 12, "formerDenominator": 18, "notMeasured": "skemaet blev væk", "#
          + #""reason": "set efter"}"#))
    #expect(lines[3].contains(#""event": "withdrawn""#))
    #expect(lines[3].contains(#""formerNotMeasured": "skemaet blev væk", "reason": "fortrudt"}"#))
  }

  @Test func thePartsOfACountAreToldBeforeAndAfter() throws {
    let plan = try PlanFile.read(bytes: Array(DesignExample.text.utf8), name: "x").get()
    let day = Day.last(of: 2019)
    var first = Measurement(
      id: "a", indicator: IndicatorID(try #require(Slug("afholdte-arrangementer"))), site: nil,
      day: day, quarter: Quarter(containing: day), figure: .amount(Amount(4)), recordedBy: "Åse",
      recordedAt: 60)
    first.breakdown = try Breakdown([Breakdown.Part("ude", 3)])
    var second = first
    second.id = "b"
    second.breakdown = try Breakdown([Breakdown.Part("ude", 2)])
    second.correction = Correction(supersedes: "a", reason: "talt om")
    let events = HistoryEvent.all(in: Records([first, second]))
    let text = HistoryJSON.write([(plan, events)])
    #expect(
      text.contains(
        #""formerBreakdown": {"ude": 3}, "value": 4, "breakdown": {"ude": 2}, "reason": "talt om"}"#
      ))
    #expect(
      text.contains("4 arrangementer (ude 3, uoplyst 1) → 4 arrangementer (ude 2, uoplyst 2)"))
  }

  @Test func nothingIsAnEmptyList() {
    #expect(HistoryJSON.write([]) == "{\"history\": []}\n")
  }
}
