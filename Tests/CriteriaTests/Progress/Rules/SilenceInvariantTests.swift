import TestSupport
import Testing

@testable import Criteria

/// Properties of what was not recorded, of closings, and of what came later (domain.md, "Owed spans", "Settled" and
/// "The closed quarter").
@Suite("Tavshed gælder altid") struct SilenceInvariantTests {
  static let seeds: [UInt64] = [
    1, 2019, 6_833_509_037_245_883_010, 9_775_607_242_310_422_783, Dice.newSeed,
  ]

  /// Cases whose indicator is of a kind.
  static func cases(
    _ count: Int, _ random: inout Dice, where isKind: (Indicator) -> Bool = { _ in true },
    do check: (Int, RandomCase, inout Dice) -> Void
  ) {
    for round in 0..<count { check(round, RandomCase(using: &random, where: isKind), &random) }
  }

  /// A count or a rate to reach, added up.
  static func isFloor(_ indicator: Indicator) -> Bool {
    guard case .sum = indicator.tally, indicator.unit != .percent else { return false }
    switch indicator.goal.value(at: nil)?.target {
    case .atLeast, .moreThan: return true
    default: return false
    }
  }

  /// The same case with a figure for a span's last day.
  static func with(_ figure: String, for span: OwedSpan, _ item: RandomCase) -> RandomCase {
    var item = item
    item.figures.append(Make.measurement(figure, on: "\(span.period.last)", number: 1000))
    return item
  }

  /// A span that was closed without a figure is as bad as a 0. One that is missing when its time has passed may wait
  /// where a 0 would be judged, or be judged by the rest where that is bad, but is never called good for it. (That a
  /// figure comes after the source changed its method is another matter.)
  @Test(arguments: seeds) func nothingIsNeverBetterThanZero(seed: UInt64) {
    var random = Dice(seed: seed)
    print("nothingIsNeverBetterThanZero: seed \(seed)")
    var compared = [OwedSpan.State: Int]()
    Self.cases(1500, &random, where: Self.isFloor) { round, item, random in
      let nothing = item.assessment()
      let late = nothing.windows.flatMap(\.gaps).filter { $0.period.last + 31 < item.today }
      let silent = nothing.spans.filter { $0.state == .neverReported }
      guard let span = (silent + late).randomElement(using: &random) else { return }
      let zero = Self.with("0", for: span, item).assessment()
      compared[span.state, default: 0] += 1
      guard nothing.verdict.rank > zero.verdict.rank, zero.verdict != .undecided(.seriesBreak),
        span.state == .neverReported || nothing.verdict.rank > Verdict.undecided(.noFigures).rank
      else { return }
      Issue.record(
        """
        seed \(seed), round \(round), \(item.today), \(span.code) \(span.state): \
        \(nothing.verdict) is better than \(zero.verdict): \(nothing.reasoning)
        """)
    }
    #expect(compared[.neverReported, default: 0] > 100 && compared[.missing, default: 0] > 100)
  }

  /// That a span was not measured gives a better verdict of its window than a 0 only where two thirds of the window
  /// are measured, and then it is said; of a rate that nothing can change what is still missing counts with it, since
  /// it is already asked for. An open window is only *on track* so far: there the measured part speaks
  /// however small it is, and how much it is is said all the same. (That a figure comes after the source changed its
  /// method is another matter.)
  @Test(arguments: seeds) func notMeasuredIsOnlyBetterWhereTheRestIsEnough(seed: UInt64) {
    var random = Dice(seed: seed)
    print("notMeasuredIsOnlyBetterWhereTheRestIsEnough: seed \(seed)")
    var better = (ended: 0, open: 0)
    Self.cases(2500, &random, where: Self.isFloor) { round, item, random in
      let spans = item.assessment().spans.filter { $0.state != .notMeasured }
      guard let span = spans.randomElement(using: &random) else { return }
      let without = Self.with("-", for: span, item).assessment()
      let zero = Self.with("0", for: span, item).assessment()
      for (unmeasured, judged) in zip(without.windows, zero.windows)
      where unmeasured.verdict.rank > judged.verdict.rank && unmeasured.verdict.reason == nil
        && judged.verdict != .undecided(.seriesBreak)
      {
        let hasEnded = item.today > unmeasured.window.period.last
        if hasEnded { better.ended += 1 } else { better.open += 1 }
        let isSaid =
          without.window != unmeasured.window
          || (without.coverage == unmeasured.coverage && without.notes.contains(.partlyMeasured))
        let isEnough = unmeasured.coverage.map {
          !hasEnded || Self.isEnough($0, unmeasured, item)
        }
        if isEnough == true, isSaid { continue }
        Issue.record(
          """
          seed \(seed), round \(round), \(item.today), \(span.code): \(unmeasured) is better \
          than \(judged)
          """)
      }
    }
    #expect(better.ended > 0 && better.open > 0)
  }

  /// Whether all of a window's spans but the not measured cover two thirds of its open days; of a rate those that are not
  /// due yet are among them.
  private static func isEnough(
    _ coverage: Coverage, _ window: WindowVerdict, _ item: RandomCase
  ) -> Bool {
    let lacking = window.spans.filter { $0.state == .notMeasured }.reduce(0) {
      $0 + item.plan.holidays.openDays(in: $1.period)
    }
    let all =
      window.goal?.rate == nil
      ? coverage.allOpenDays : item.plan.holidays.openDays(in: window.window.period)
    return (all - lacking) * 3 >= all * 2
  }

  /// A quarter that was closed without a figure never makes a share, an average or a ceiling good.
  @Test(arguments: seeds) func silenceMeetsNothing(seed: UInt64) {
    var random = Dice(seed: seed)
    print("silenceMeetsNothing: seed \(seed)")
    var silent = 0
    Self.cases(1500, &random, where: { !Self.isFloor($0) && $0.tally != .latest }) {
      round, item, random in
      var item = item
      item.close(upTo: random.below(item.plan.quarters.count), using: &random)
      if random.once(in: 4) { item.figures = [] }
      let isCeiling = item.indicator.goal.value(at: nil)?.target.better == .lower
      let isFloor = !item.indicator.isPooled && !isCeiling
      let assessment = item.assessment()
      for window in assessment.windows where !isFloor {
        let needed = item.indicator.isToDate ? window.window.period.last : nil
        let isSilent = window.spans.contains {
          $0.state == .neverReported && (needed == nil || $0.period.last == needed)
        }
        guard isSilent else { continue }
        silent += 1
        if window.verdict != .met, !(window.isDecided && window.verdict == .onTrack) { continue }
        Issue.record("seed \(seed), round \(round), \(item.today): \(window)")
      }
      if item.figures.isEmpty, assessment.windowsMet > 0 || assessment.verdict.rank > 3 {
        Issue.record("seed \(seed), round \(round), \(item.today): \(assessment.reasoning)")
      }
    }
    #expect(silent > 500)
  }

  /// What is closed later changes nothing of a day.
  @Test(arguments: seeds) func aLaterClosingChangesNothing(seed: UInt64) {
    var random = Dice(seed: seed)
    print("aLaterClosingChangesNothing: seed \(seed)")
    Self.cases(1000, &random) { round, item, random in
      var later = item
      for quarter in item.plan.quarters where !item.closedQuarters.contains(quarter) {
        later.closedQuarters.insert(quarter)
        later.closings.append(
          QuarterClosing(
            quarter: quarter, asOf: item.today + 1 + random.below(400), recordedBy: "test",
            recordedAt: 0, measurements: 0))
      }
      guard later.assessment() != item.assessment() else { return }
      Issue.record("seed \(seed), round \(round), \(item.today): \(later.assessment().reasoning)")
    }
  }

  /// A closed quarter is judged as of its end, whatever is recorded, closed or adjusted later.
  @Test(arguments: seeds) func theEndOfAQuarterStands(seed: UInt64) {
    var random = Dice(seed: seed)
    print("theEndOfAQuarterStands: seed \(seed)")
    var judged = 0
    Self.cases(600, &random) { round, item, random in
      guard let quarter = item.plan.followedQuarters.randomElement(using: &random) else { return }
      let before = Self.end(of: quarter, item)
      var later = item
      for number in 0...random.below(4) {
        later.figures.append(
          Make.measurement(
            RandomCase.figure(for: item.indicator, using: &random),
            on: "\(quarter.judgedOn + random.below(300))", number: 2000 + number))
      }
      later.close(upTo: item.plan.quarters.count, using: &random)
      later.formerGoals.append(
        FormerGoal(
          indicator: Make.id, site: nil,
          before: Goal(.atLeast(Amount(1 + random.below(30)))), deadlineBefore: quarter.period.last,
          effective: quarter.judgedOn + 1 + random.below(300)))
      if before.counts.undecidedTotal == 0 { judged += 1 }
      guard Self.end(of: quarter, later) != before else { return }
      Issue.record("seed \(seed), round \(round), \(quarter)")
    }
    #expect(judged > 100)
  }

  private static func end(of quarter: Quarter, _ item: RandomCase) -> Rollup {
    var plan = item.plan
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(id: Make.id.criterion, name: "K", wording: "", indicators: [item.indicator])
    ]
    plan.focusAreas = [area]
    return Rollup(
      plan: plan, records: item.records.asOfTheEnd(of: quarter, in: plan), asOf: quarter.judgedOn)
  }
}
