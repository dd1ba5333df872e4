import Criteria
import TestSupport
import Testing

@testable import Interchange

/// Summaries as they are kept, there and back.
@Suite struct SummaryJSONTests {
  private static let id = Make.slug("plan")

  private static func summary(seed: UInt64) -> PlanSummary {
    var dice = Dice(seed: seed)
    func number() -> Int { dice.below(400) }
    func day() -> Day { Make.day("2015-01-01") + dice.below(4000) }
    func maybe<Value>(_ value: Value) -> Value? { dice.once(in: 3) ? nil : value }
    let names = ["Helsingør Syd", "a \"b\" \\ \n\u{2028}", "", "🙂 é"]
    var undecided: [Undecided.Group: Int] = [:]
    for group in Undecided.Group.allCases { undecided[group] = maybe(number()) }
    let first = day()
    return PlanSummary(
      id: id, name: names[dice.below(4)], period: maybe(Period(first, first + number())) ?? nil,
      asOf: Make.day("2020-04-15"),
      counts: VerdictCounts(
        met: number(), onTrack: number(), behind: number(), farBehind: number(), missed: number(),
        undecided: undecided) ?? VerdictCounts([]),
      foremost: maybe(
        ForemostCriterion(
          number: maybe(CriterionNumber("2.1b")) ?? nil, name: names[dice.below(4)],
          verdict: [.missed, .farBehind, .behind][dice.below(3)])),
      figures: FiguresDue(
        quarter: Quarter(containing: day()), deadline: day(), asked: number(), missing: number(),
        next: maybe(PendingFigures(deadline: day(), missing: number())), overdue: number(),
        isClosed: dice.once(in: 2), asOf: Make.day("2020-04-15")),
      outstanding: Outstanding(
        overdueMilestones: number(), unsettledOccasions: number(), overdueDuties: number(),
        lateFollowUps: number(), undecided: number(), undecidedSince: maybe(day()),
        nextDuty: maybe(NextDuty(day: day(), names: Array(names[dice.below(4)...]))) ?? nil))
  }

  @Test("What is written is read as it was", arguments: 1...200)
  func thereAndBack(seed: UInt64) {
    let summary = Self.summary(seed: seed)
    let text = SummaryJSON.write(summary)
    #expect(SummaryJSON.read(text, of: Self.id, asOf: summary.asOf) == summary, "seed \(seed)")
  }

  @Test("A text with anything of it gone or made another kind of thing is none")
  func broken() throws {
    let summary = Self.summary(seed: 3)
    let text = SummaryJSON.write(summary)
    func read(_ text: String) -> PlanSummary? {
      SummaryJSON.read(text, of: Self.id, asOf: summary.asOf)
    }
    for text in ["", "{}", "[]", String(text.dropLast()), text + " x"] {
      #expect(read(text) == nil)
    }
    let needed = [
      "name", "met", "onTrack", "behind", "farBehind", "missed", "year", "quarter", "deadline",
      "asked", "missing", "overdue", "isClosed", "milestones", "occasions", "duties", "followUps",
      "undecided",
    ]
    for key in needed {
      let other = text.replacing("\"\(key)\": ", with: "\"x\": ", maxReplacements: 1)
      #expect(other != text && read(other) == nil, "\(key)")
    }
    for key in needed.filter({ !["name", "deadline", "isClosed"].contains($0) }) {
      for wrong in ["-", "1.5e", "\"a\", \"b\": "] {
        let other = text.replacing("\"\(key)\": ", with: "\"\(key)\": \(wrong)")
        #expect(read(other) == nil, "\(key) \(wrong)")
      }
    }
  }

  /// Where this differs, what was kept by the former version is no longer what would be said now: the version of the
  /// rules, or else of the summary, goes up by one, and then the file is written anew with `MAALEPIND_GOLDEN=write`.
  @Test("What summaries say is that of their version")
  func versions() throws {
    var lines = ["rules \(RulesVersion.current), summary \(PlanSummary.version)"]
    for name in TextFile.names(in: Checkout.plans).sorted() where name.hasSuffix(".yaml") {
      let bytes = try #require(TextFile.bytes(of: "\(Checkout.plans)/\(name)"))
      let plan = try PlanFile.read(bytes: bytes, name: name).get()
      for part in 0...3 {
        let day = plan.period.first + plan.period.dayCount * part / 3
        let records = Records(ExampleMeasurements.quarterly(in: plan, upTo: day - 45))
        let summary = PlanSummary(
          Rollup(plan: plan, records: records, asOf: day), records: records)
        lines.append("\(plan.id) \(day) \(SummaryJSON.write(summary))")
      }
    }
    GoldenFolder("InterchangeTests/Golden").check(
      lines.joined(separator: "\n") + "\n", "summaries.txt")
  }
}
