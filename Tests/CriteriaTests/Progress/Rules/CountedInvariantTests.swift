import Criteria
import TestSupport
import Testing

/// Properties that hold for any criterion that is counted from the logbook.
@Suite("Talt fra logbogen gælder altid") struct CountedInvariantTests {
  static let seeds: [UInt64] = [1, 2019, UInt64.random(in: 0...UInt64.max)]

  /// Whoever counts the lines by hand, types a figure a quarter, and closes the quarters that are over,
  /// gets the same verdict.
  @Test(arguments: seeds) func itIsTheVerdictOfTheFiguresCountedByHand(seed: UInt64) {
    var random = Dice(seed: seed)
    var compared = 0
    for round in 0..<1500 {
      var item = RandomCountedCase(using: &random).item
      item.lines.removeAll { $0.state == .planned }
      item = Self.kept(item)
      item.closedQuarters = Set(
        Self.quarters(of: item.plan).filter {
          min($0.period.last, item.plan.period.last) < item.today
        })
      let counted = item.assessment()
      let typed = Self.typed(item)
      if typed.verdict == .undecided(.noBasis) || counted.verdict == .undecided(.noBasis) {
        continue
      }
      let isSame =
        counted.verdict == typed.verdict && counted.window == typed.window
        && counted.windowSum == typed.windowSum && counted.windowExpected == typed.windowExpected
        && counted.current?.value == typed.current?.value
        && counted.windows.map(\.verdict) == typed.windows.map(\.verdict)
      compared += 1
      if !isSame {
        Issue.record(
          """
          seed \(seed), round \(round), \(item.today): \(counted.reasoning) is not \(typed.reasoning)
          """)
      }
    }
    #expect(compared > 500)
  }

  /// A plan never worsens the verdict of any window.
  @Test(arguments: seeds) func aPlannedOccasionNeverWorsensAVerdict(seed: UInt64) {
    var random = Dice(seed: seed)
    var bettered = 0
    for round in 0..<1500 {
      let before = Self.kept(RandomCountedCase(using: &random).item)
      let days = before.plan.period
      let after = before.adding(
        (0...Int.random(in: 0...25, using: &random)).map { _ in
          before.line(
            min(before.today, days.last) + Int.random(in: -10...150, using: &random), .planned,
            tags: ["fest"])
        })
      let (first, second) = (before.assessment(), after.assessment())
      if second.verdict != first.verdict { bettered += 1 }
      for (old, new) in zip(first.windows, second.windows)
      where new.verdict.rank < old.verdict.rank || new.sum != old.sum {
        Issue.record("seed \(seed), round \(round), \(before.today): \(old) became \(new)")
      }
      if second.window == first.window, second.verdict.rank < first.verdict.rank {
        Issue.record("seed \(seed), round \(round): \(first.reasoning) became \(second.reasoning)")
      }
    }
    #expect(bettered > 10)
  }

  /// Any day gives one verdict, which can be recomputed by hand, and is never about a figure owed.
  @Test(arguments: seeds) func anyDayGivesAVerdictThatCanBeRecomputed(seed: UInt64) {
    var random = Dice(seed: seed)
    for round in 0..<300 {
      var item = RandomCountedCase(using: &random).item
      for _ in 0..<10 {
        item.today =
          item.plan.period.first
          + Int.random(in: -40...item.plan.period.dayCount + 400, using: &random)
        let assessment = item.assessment()
        let hand = HandCalculation(assessment.reasoning)
        var isWrong = !hand.faults.isEmpty
        if let verdict = hand.verdict, verdict != assessment.verdict,
          !Self.isEarly(assessment, item)
        {
          isWrong = true
        }
        if assessment.verdict == .undecided(.noFigures), Self.isKept(assessment.window, item) {
          isWrong = true
        }
        if assessment.verdict == .undecided(.figuresOverdue) { isWrong = true }
        if assessment.notes.contains(.stale) { isWrong = true }
        if isWrong {
          Issue.record("seed \(seed), round \(round), \(item.today): \(assessment.reasoning)")
        }
      }
    }
  }

  /// The same case with a line on each quarter's first day: before its first line a window says nothing.
  private static func kept(_ item: CountedCase) -> CountedCase {
    item.adding(
      quarters(of: item.plan).map {
        var line = item.line(
          max($0.period.first, item.plan.period.first), .held, participants: 5,
          tags: ["fest", "presse"])
        line.id = "\($0)"
        return line
      })
  }

  /// Whether a window does not speak yet: its first quarter is not over, or a share is of fewer than five.
  private static func isEarly(_ assessment: Assessment, _ item: CountedCase) -> Bool {
    guard assessment.verdict == .undecided(.tooEarly), let window = assessment.window else {
      return false
    }
    let isFew = assessment.current?.denominator.map { $0 < 5 } ?? false
    return item.today <= Quarter(containing: window.period.first).period.last
      || (item.indicator.unit == .percent && item.today <= window.period.last && isFew)
  }

  /// Whether the logbook says something of a window: it has a line of it, or a quarter of it is closed.
  private static func isKept(_ window: Window?, _ item: CountedCase) -> Bool {
    guard let window else { return true }
    let hasLine = item.records.logbook.standing.contains {
      $0.state == .held && $0.day <= item.today && window.period.contains($0.day)
    }
    return hasLine
      || item.closedQuarters.contains { $0.period.intersection(window.period) != nil }
  }

  private static func quarters(of plan: Plan) -> [Quarter] {
    let last = Quarter(containing: plan.period.last)
    return Array(
      sequence(first: Quarter(containing: plan.period.first)) { $0 < last ? $0.next : nil })
  }

  /// The same criterion with the figures typed that somebody counted line by line.
  private static func typed(_ item: CountedCase) -> Assessment {
    let superseded = Set(item.lines.compactMap(\.supersedes))
    let held = item.lines.filter { line in
      line.state == .held && !superseded.contains(line.id) && line.day <= item.today
        && (item.indicator.counting?.tag.map(line.tags.contains) ?? true)
    }
    let figures = quarters(of: item.plan).compactMap { quarter -> Measurement? in
      let first = max(quarter.period.first, item.plan.period.first)
      guard first <= item.today else { return nil }
      let day = min(quarter.period.last, item.plan.period.last, item.today)
      let own = held.filter { first <= $0.day && $0.day <= day }
      return Make.measurement(figure(of: own, item.indicator), on: "\(day)")
    }
    var indicator = item.indicator
    indicator.counting = nil
    return assess(
      indicator, id: Make.id, at: nil,
      records: Records(figures, closedQuarters: item.closedQuarters), plan: item.plan,
      today: item.today)
  }

  private static func figure(of lines: [Occasion], _ indicator: Indicator) -> String {
    let persons = lines.compactMap(\.participants)
    switch (indicator.counting?.measure, indicator.tally) {
    case (.share(let tag), _):
      return "\(lines.filter { $0.tags.contains(tag) }.count)/\(lines.count)"
    case (.participants, .average): return "\(persons.reduce(0, +))/\(persons.count)"
    case (.participants, _): return "\(persons.reduce(0, +))"
    default: return "\(lines.count)"
    }
  }
}

/// A random criterion of the kinds that can be counted from a logbook, with lines.
struct RandomCountedCase {
  var item: CountedCase

  init(using random: inout Dice) {
    item = CountedCase(Self.indicator(using: &random), today: "2018-01-01")
    if Bool.random(using: &random) {
      item.plan = Make.plan(holidays: [("2018-07-02", "2018-08-12"), ("2019-12-21", "2020-01-05")])
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      item.plan = Make.plan("2018-08-01", "2021-05-31")
    }
    let period = item.plan.period
    item.today = period.first + Int.random(in: 0...period.dayCount + 60, using: &random)
    let most = [3, 20, 120].randomElement(using: &random) ?? 3
    for _ in 0..<Int.random(in: 0...most, using: &random) {
      let day = period.first + Int.random(in: 0..<period.dayCount, using: &random)
      var line = item.line(
        day, Int.random(in: 0..<6, using: &random) == 0 ? .planned : .held,
        participants: Bool.random(using: &random) ? Int.random(in: 0...12, using: &random) : nil,
        tags: Set(["fest", "presse"].filter { _ in Bool.random(using: &random) }))
      if Int.random(in: 0..<8, using: &random) == 0,
        let former = item.lines.randomElement(using: &random)
      {
        line.supersedes = former.id
        if Bool.random(using: &random) { line.state = .withdrawn }
      }
      item = item.adding([line])
    }
    for year in 2018...2020 where Bool.random(using: &random) {
      item.closedQuarters.insert(Quarter(containing: .last(of: year)))
    }
  }

  private static func indicator(using random: inout Dice) -> Indicator {
    let number = Amount(Int.random(in: 1...30, using: &random))
    let targets: [Target] = [
      .atLeast(number), .moreThan(number), .atMost(number), .lessThan(number),
      .between(number, Amount(Int(number.significand) + 5)), .rises(fromYear: 2018),
    ]
    let target = targets.randomElement(using: &random) ?? .atLeast(number)
    let window = WindowLength.allCases.randomElement(using: &random) ?? .year
    let unit = Unit.count(noun: "gange")
    let tag = Bool.random(using: &random) ? "fest" : nil
    var indicator: Indicator
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      indicator = Indicator(unit: .percent, tally: .sum(per: window), goal: .all(Goal(target)))
      indicator.counting = Counting(tag: tag, .share(tag: "presse"))
    case 1:
      indicator = Indicator(unit: unit, tally: .average(per: window), goal: .all(Goal(target)))
      indicator.counting = Counting(tag: tag, .participants)
    case 2:
      indicator = Indicator(unit: unit, tally: .sum(per: window), goal: .all(Goal(target)))
      indicator.counting = Counting(tag: tag, .participants)
    case 3:
      let few = Goal(.atLeast(Amount(Int.random(in: 1...3, using: &random))), rate: .perMonth)
      indicator = Indicator(unit: unit, tally: .sum(per: window), goal: .all(few))
      indicator.counting = Counting(tag: tag)
    default:
      indicator = Indicator(unit: unit, tally: .sum(per: window), goal: .all(Goal(target)))
      indicator.counting = Counting(tag: tag)
    }
    return indicator
  }
}
