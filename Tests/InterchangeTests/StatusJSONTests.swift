import Criteria
import Testing

@testable import Interchange

@Suite("status --json")
struct StatusJSONTests {
  @Test func textsKeepTheirLettersAndEscapeWhatJSONMust() {
    #expect(
      JSONObject.quoted("Nøjsomhed \"a\" \\ \n\t\u{1}")
        == "\"Nøjsomhed \\\"a\\\" \\\\ \\n\\t\\u0001\"")
  }

  @Test func whatThereIsNotIsAbsent() {
    var object = JSONObject()
    object.add("a", nil as String?)
    object.add("b", nil as Fraction?)
    object.add("c", nil as Bool?)
    object.add("d", [])
    object.add("e", false)
    object.add("f", ["late", "stale"])
    #expect(object.text == #"{"e": false, "f": ["late", "stale"]}"#)
  }

  @Test func aGoalForOneYearSaysTheYearAndItsLastDay() throws {
    let text = DesignExample.text.replacing(
      "Vapnagaard: mindst 4", with: "Vapnagaard: mindst 4 i 2019")
    let plan = try PlanFile.read(bytes: Array(text.utf8), name: "x").get()
    let day = try #require(Day(2020, 1, 15))
    let lines = StatusJSON.write(Rollup(plan: plan, records: Records(), asOf: day))
      .split(separator: "\n").filter { $0.contains("\"goalYear\"") }
    #expect(lines.count == 1)
    #expect(lines[0].contains(#""goal": 4, "goalKind": "atLeast", "goalYear": 2019, "#))
  }

  @Test func anElementStandsOnItsOwnLineWithItsKeysInOrder() throws {
    let plan = try PlanFile.read(bytes: Array(DesignExample.text.utf8), name: "x").get()
    let day = try #require(Day(2020, 1, 15))
    let text = StatusJSON.write(Rollup(plan: plan, records: Records(), asOf: day))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

    #expect(lines.first == #"{"asOf": "2020-01-15", "criteria": ["#)
    #expect(lines.suffix(2) == ["]}", ""])
    #expect(lines.count == 10)
    #expect(
      lines[1].hasPrefix(
        #"{"plan": "helsingoer-syd", "focusArea": "tryghed-og-trivsel", "id": "trygge-beboere", "#
          + #""name": "Trygge beboere", "site": "Nøjsomhed", "verdict": "undecided", "reason": ""#))
    #expect(
      lines[1].contains(#""goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31""#))
    #expect(lines[3].contains(#""goalKind": "holdOrRise""#))
    #expect(!lines[3].contains(#""goal":"#))
    #expect(lines[5].contains(#""activity": "kulturelle-arrangementer", "id": "afholdte"#))
    #expect(
      lines[5].hasSuffix(
        #""unit": "count", "noun": "arrangementer", "tally": "sum", "per": "year", "#
          + #""scope": "site", "counted": true},"#))
    #expect(lines[7].contains(#""id": "omtale""#))
    #expect(!lines[7].contains(#""site""#))
  }

  @Test func theElementsOfSeveralPlansAreOneList() throws {
    let plan = try PlanFile.read(bytes: Array(DesignExample.text.utf8), name: "x").get()
    let empty = Plan(id: plan.id, name: "Tom", period: plan.period)
    let day = try #require(Day(2020, 1, 15))
    func text(_ plans: [Plan]) -> String {
      var pieces = StatusJSON.Pieces(asOf: day)
      let elements = plans.map {
        pieces.plan(Rollup(plan: $0, records: Records(), asOf: day))
      }
      return pieces.opening + elements.joined() + pieces.closing()
    }
    #expect(text([]) == #"{"asOf": "2020-01-15", "criteria": []}"# + "\n")
    #expect(text([empty]) == text([]))
    let one = text([plan])
    #expect(one == StatusJSON.write(Rollup(plan: plan, records: Records(), asOf: day)))
    let elements = one.split(separator: "\n").dropFirst().dropLast()
    let two = text([empty, plan, empty, plan]).split(separator: "\n").dropFirst().dropLast()
    #expect(two.count == 2 * elements.count)
    #expect(two.dropLast().allSatisfy { $0.hasSuffix("},") })
    #expect(two.last == elements.last)
  }

  @Test func aFigureIsToldWithItsNumbers() throws {
    let plan = try PlanFile.read(bytes: Array(DesignExample.text.utf8), name: "x").get()
    let id = try #require(IndicatorID("trygge-beboere"))
    let site = try #require(Slug("noejsomhed"))
    let day = try #require(Day(2019, 12, 31))
    let amount = try #require(Amount(significand: 610, decimals: 1))
    let figure = Measurement(
      id: "m", indicator: id, site: site, day: day, quarter: Quarter(containing: day),
      figure: .amount(amount), recordedBy: "", recordedAt: 0)
    let text = StatusJSON.write(
      Rollup(plan: plan, records: Records([figure]), asOf: day + 15))
    let line = try #require(text.split(separator: "\n").dropFirst().first)
    // The leader's own example (domain.md): 1.8 of 5.8 against 729 of 1460 days.
    #expect(
      line.contains(
        #""verdict": "behind", "spans": {"2018": "missing"}, "provisional": false, "baseline": 59.2, "current": 61, "#
          + #""currentDay": "2019-12-31", "goal": 65, "goalKind": "atLeast", "#
          + #""deadline": "2021-12-31", "progress": 0.310345, "expected": 0.499315, "#
          + #""pace": 0.621541"#), "\(line)")
  }
}
