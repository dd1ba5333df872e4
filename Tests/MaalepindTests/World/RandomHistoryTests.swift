import Criteria
import Interchange
import Reports
import TestSupport
import Testing
import Wording

@testable import Storage
@testable import maalepind

@Suite("Random histories")
struct RandomHistoryTests {
  /// What was shown when a quarter was closed, and how to find it again.
  private struct Shown {
    let quarter: Quarter
    let rollup: Rollup
    let records: Records
    let text: String
    let why: [[String]]
    let snapshot: QuarterSnapshot
  }

  /// Whatever is recorded, corrected, taken back, closed, opened again and adjusted, everything that was
  /// shown when a quarter was closed can be shown again (domain.md, invariants 2 and 3).
  @Test func whatWasShownCanBeShownAgain() throws {
    var done: [String: Int] = [:]
    for _ in 0..<3 {
      let seed = UInt64.random(in: 0...UInt64.max)
      print("seed of the random history: \(seed)")
      try done.merge(Self.play(seed: seed), uniquingKeysWith: +)
    }
    for action in [
      "record", "correct", "withdraw", "hold", "close", "reopen", "adjust", "propose", "decide",
    ] {
      #expect(done[action, default: 0] > 0, "no \(action)")
    }
  }

  /// Plays a random history, and checks what was shown in it.
  ///
  /// - Returns: how often each action was done and not refused.
  private static func play(seed: UInt64) throws -> [String: Int] {
    var random = Dice(seed: seed)
    let trial = try Trial()
    var shown: [Shown] = []
    var edition = TrialPlan()
    var effective = Day.first(of: 2018)
    var today = Day.first(of: 2018) + 40
    var done: [String: Int] = [:]
    var adjusting = Adjusting()
    for _ in 0..<160 {
      today = min(today + Int.random(in: 0...18, using: &random), .last(of: 2022))
      let action =
        [
          "record", "record", "record", "correct", "withdraw", "hold", "close", "close", "reopen",
          "adjust", "propose", "decide", "undo adjustment",
        ].randomElement(using: &random) ?? ""
      do {
        switch action {
        case "adjust":
          effective = min(effective + Int.random(in: 0...250, using: &random), today + 60)
          edition = Self.edition(using: &random)
          try trial.revise(edition, from: effective)
        case "propose", "decide", "undo adjustment":
          guard try adjusting.act(action, trial, on: today, using: &random) else { continue }
        case "close": shown += try Self.close(trial, on: today, using: &random)
        default: try Self.act(action, trial, on: today, using: &random)
        }
        done[action, default: 0] += 1
      } catch is any Refusing {
      }
    }
    try Self.check(shown, trial, seed: seed)
    try Self.checkEditions(trial, seed: seed)
    #expect(try Checkup(trial.archive.path).faults == [], "seed \(seed)")
    return done
  }

  private static func check(_ shown: [Shown], _ trial: Trial, seed: UInt64) throws {
    for item in shown {
      let (plan, then) = try trial.archive.open(
        trial.plan, on: item.quarter.judgedOn, at: item.snapshot.point)
      let closing = try #require(then.closing(of: item.quarter))
      let (rollup, records) = (closing.rebuilt(plan, then), closing.shown(plan, then))
      #expect(rollup == item.rollup, "seed \(seed), \(item.quarter)")
      #expect(records == item.records, "seed \(seed), \(item.quarter)")
      #expect(Report.status(rollup).text == item.text, "seed \(seed), \(item.quarter)")
      #expect(SnapshotJSON.write(rollup) == item.snapshot.verdicts)
    }
    // Each closing can be asked for by its day, and the newest of a quarter without one.
    for (place, item) in shown.enumerated() {
      let later = shown[(place + 1)...].filter { $0.quarter == item.quarter }
      guard !later.contains(where: { $0.snapshot.asOf <= item.snapshot.asOf }) else { continue }
      for day in later.isEmpty ? [item.snapshot.asOf, nil] : [item.snapshot.asOf] {
        let again = try trial.archive.show(item.quarter, of: trial.plan, asOf: day)
        #expect(again.rollup == item.rollup, "seed \(seed), \(item.quarter)")
        #expect(again.records == item.records, "seed \(seed), \(item.quarter)")
        #expect(again.differences == 0, "seed \(seed), \(item.quarter)")
        #expect(again.kept.verdicts.map(\.why) == item.why, "seed \(seed), \(item.quarter)")
      }
    }
  }

  /// Whatever was adjusted, each edition still reads, and the goals that held before are between those that are
  /// in force one after the other.
  private static func checkEditions(_ trial: Trial, seed: UInt64) throws {
    for day in [300, 800, 1_400].map({ Day.first(of: 2018) + $0 }) {
      let (plan, records) = try trial.archive.open(trial.plan, on: day)
      for former in records.formerGoals.suffix(3) {
        let before = try trial.archive.plan(trial.plan, on: former.effective - 1)
        let goal = before.indicator(former.indicator)?.indicator.goal.value(at: former.site)
        #expect(goal == former.before, "seed \(seed), \(former.indicator) on \(day)")
      }
      #expect(plan.id == trial.plan)
    }
  }

  /// Closes one of the newest quarters that are over, and the open ones before it, on the day or as if it were done
  /// some days before.
  private static func close(
    _ trial: Trial, on today: Day, using random: inout Dice
  ) throws -> [Shown] {
    var quarter = Quarter(containing: today).previous
    if Bool.random(using: &random) { quarter = quarter.previous }
    let day = today - Int.random(in: 0...20, using: &random)
    let closed = try trial.archive.close(quarter, of: trial.plan, on: day, user: "Mette")
    return try closed.map { ending in
      let shown = try trial.archive.show(ending.quarter, of: trial.plan)
      #expect(shown.rollup == ending.rollup && shown.differences == 0)
      #expect(shown.kept.closing.asOf == day)
      return Shown(
        quarter: ending.quarter, rollup: ending.rollup, records: shown.records,
        text: Report.status(ending.rollup).text,
        why: ending.rollup.criteria.flatMap(\.results).map {
          Why($0, in: ending.rollup.plan).sentences
        },
        snapshot: try #require(
          try trial.archive.store.snapshot(of: ending.quarter, plan: trial.plan)))
    }
  }

  private static func act(
    _ action: String, _ trial: Trial, on today: Day, using random: inout Dice
  ) throws {
    let (plan, records) = try trial.archive.open(trial.plan, on: today)
    let recorder = Recorder(archive: trial.archive, user: "Mette")
    switch action {
    case "withdraw":
      guard let figure = records.measurements.randomElement(using: &random) else { return }
      _ = try recorder.undo(
        figure: figure.id, former: figure.correction?.supersedes, plan: plan, records: records)
    case "hold":
      var entry = OccasionEntry(activity: try #require(Slug("cafe")))
      entry.isPlanned = Int.random(in: 0..<4, using: &random) == 0
      let days = Int.random(in: 0...120, using: &random)
      entry.day = entry.isPlanned ? today + days : today - days
      _ = try recorder.record(entry, plan: plan, records: records, today: today)
    case "reopen":
      let closed = records.closedQuarters.sorted()
      guard let quarter = closed.randomElement(using: &random) else { return }
      try trial.archive.reopen(
        quarter, of: trial.plan, because: "Glemt tal", on: today, user: "Jørgen")
    default:
      let (id, sites, figure) = Self.figure(using: &random)
      try trial.record(
        id, figure, site: sites.randomElement(using: &random) ?? nil,
        for: today - Int.random(in: 0...200, using: &random),
        correcting: action == "correct" ? "Talt forkert" : nil, on: today)
    }
  }

  private static func figure(
    using random: inout Dice
  ) -> (id: String, sites: [String?], Figure) {
    let count = Int.random(in: 0...3, using: &random)
    if Int.random(in: 0..<8, using: &random) == 0 {
      return ("moeder", [nil], .notMeasured(reason: "ferie"))
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let tenths = Int64.random(in: 570...700, using: &random)
      let amount = Amount(significand: tenths, decimals: 1) ?? Amount(60)
      return ("trygge", ["noejsomhed", "vapnagaard"], .amount(amount))
    case 1: return ("moeder", [nil], .amount(Amount(count)))
    case 2: return ("omtale", [nil], .ratio(count, count + Int.random(in: 0...3, using: &random)))
    default: return ("evaluering", [nil], .answer(Bool.random(using: &random)))
    }
  }

  private static func edition(using random: inout Dice) -> TrialPlan {
    TrialPlan(
      safe: Int.random(in: 61...70, using: &random),
      meetings: Int.random(in: 1...8, using: &random),
      events: Int.random(in: 1...5, using: &random),
      deadline: Int.random(in: 2020...2021, using: &random),
      isPressAgreed: Bool.random(using: &random))
  }
}
