import TestSupport
import Testing

@testable import Criteria

@Suite("A count with its parts")
struct BreakdownTests {
  private static func parts(_ counts: (String, Int)...) throws -> Breakdown {
    try #require(try Breakdown(counts.map { Breakdown.Part($0.0, $0.1) }))
  }

  @Test func noPartsAreNoBreakdown() throws {
    #expect(try Breakdown([]) == nil)
    #expect(try Self.parts(("kv", 26), ("m", 14)).sum == 40)
    #expect(try Self.parts(("kv", 26)).unknown(of: Make.amount("40")) == 14)
    #expect(try Self.parts(("kv", 41)).unknown(of: Make.amount("40")) == -1)
  }

  @Test(
    "parts that cannot be are refused",
    arguments: [
      ([("kv", 1), ("KV", 2)], BreakdownProblem.twice("KV")),
      ([("", 1)], .badName("", limit: 60)), ([("a:b", 1)], .badName("a:b", limit: 60)),
      ([("kv", -1)], .outOfRange(Breakdown.Part("kv", -1))),
      ([("kv", 100_000_000)], .outOfRange(Breakdown.Part("kv", 100_000_000))),
      ((0...20).map { ("\($0)", 1) }, .tooMany(limit: 20)),
    ])
  func refused(_ counts: [(String, Int)], _ problem: BreakdownProblem) {
    #expect(throws: problem) { try Breakdown(counts.map { Breakdown.Part($0.0, $0.1) }) }
  }

  @Test func theOrderIsNoDifferenceInWhatIsSaid() throws {
    let (one, two) = (try Self.parts(("kv", 2), ("m", 1)), try Self.parts(("m", 1), ("kv", 2)))
    #expect(one != two)
    #expect(one.says(whatIsSaidBy: two))
    #expect(!one.says(whatIsSaidBy: try Self.parts(("kv", 2))))
  }

  @Test func partsMayBeFewerThanTheWholeAndNeverMore() throws {
    let unit = Unit.count(noun: "unge")
    let forty = Figure.amount(Make.amount("40"))
    let whole = try Self.parts(("kv", 26), ("m", 14))
    try forty.check(whole, unit: unit)
    try forty.check(try Self.parts(("kv", 26)), unit: .missing)
    let more = try Self.parts(("kv", 26), ("m", 15))
    #expect(throws: EntryProblem.breakdownAboveWhole(more, Make.amount("40"))) {
      try forty.check(more, unit: unit)
    }
    for (figure, unit) in [
      (forty, Unit.kroner), (forty, .percent), (.ratio(9, 2), unit), (.answer(true), .yesNo),
      (.notMeasured(reason: "x"), unit),
    ] {
      #expect(throws: EntryProblem.breakdownNotOfCount(figure, unit)) {
        try figure.check(whole, unit: unit)
      }
    }
  }

  // MARK: - In an entry

  private static let plan: Plan = {
    var plan = Make.plan()
    var area = FocusArea(id: Make.slug("a"), name: "A")
    let indicator = Indicator(
      unit: .count(noun: "unge"), tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(4)))),
      scope: .planWide)
    area.criteria = [
      Criterion(id: Make.slug("unge"), name: "Unge", wording: "", indicators: [indicator])
    ]
    plan.focusAreas = [area]
    return plan
  }()

  private static func entry(
    _ figure: String, _ breakdown: Remark<Breakdown> = .unsaid, correcting: Measurement? = nil
  ) throws -> Measurement {
    var entry = FigureEntry(
      indicator: IndicatorID(Make.slug("unge")), site: nil, figure: Make.figure(figure))
    entry.day = Make.day("2019-12-31")
    entry.breakdown = breakdown
    entry.correctionReason = correcting.map { _ in "tastefejl" }
    return try entry.measurement(
      in: plan, records: Records(correcting.map { [$0] } ?? []), today: Make.day("2020-01-15"),
      id: "x", recordedBy: "Åse", recordedAt: 0)
  }

  @Test func aCorrectionToTheSameFigureKeepsItsPartsAndOneToAnotherHasNone() throws {
    let parts = try Self.parts(("kv", 26), ("m", 14))
    var first = try Self.entry("40", .said(parts))
    #expect(first.breakdown == parts)
    first.id = "first"
    #expect(try Self.entry("40.0", correcting: first).breakdown == parts)
    #expect(try Self.entry("40", .absent, correcting: first).breakdown == nil)
    #expect(try Self.entry("38", correcting: first).breakdown == nil)
    #expect(try Self.entry("-", correcting: first).breakdown == nil)
    let other = try Self.parts(("kv", 1))
    #expect(try Self.entry("38", .said(other), correcting: first).breakdown == other)
    #expect(throws: EntryProblem.breakdownAboveWhole(parts, Make.amount("39"))) {
      try Self.entry("39", .said(parts))
    }
  }

  @Test func whatIsTakenBackHasItsPartsAgain() throws {
    var first = try Self.entry("40", .said(try Self.parts(("kv", 26))))
    first.id = "first"
    let second = try Self.entry("38", correcting: first)
    let undone = try Records([first, second]).undoing(
      second.id, former: "first", reason: "fortrudt", as: "y", recordedBy: "Åse", recordedAt: 1)
    #expect(undone.breakdown == first.breakdown)
  }
}
