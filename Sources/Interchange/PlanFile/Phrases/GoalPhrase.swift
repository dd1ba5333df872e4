import Criteria
import Wording

/// A goal as it stands under `mål`: `mindst 65 i 2021`.
struct GoalPhrase {
  var goal: Goal
  /// The window that it names, which must be the one that figures add up over: `mindst 4 pr. år`.
  var window: WindowLength?

  private static let forms = ["et tal", "en vending som «mindst 65 i 2021»"]

  /// Reads a goal.
  ///
  /// - Parameters:
  ///   - unit: the unit, which says what words can follow the number and what the steps of a rating are called;
  ///     nil when it could not be read.
  ///   - tally: the tally, which says whether a year is the goal's own or its deadline; nil when it could not be
  ///     read.
  init(_ written: String, unit: Unit?, tally: Tally?) throws(PhraseMistake) {
    let unreadable = PhraseMistake(.goal, written, like: Self.forms)
    var words = written.folded.split(separator: " ")
    goal = Goal(.missing)
    let ending = try DayPhrase.take(from: &words, of: .goal)
    if case .year(let year) = ending { goal.year = year } else { goal.deadline = ending?.day }
    goal.rate = Self.takeRate(from: &words)
    window = Self.takeWindow(from: &words)
    let text = words.joined(separator: " ")

    if let target = Self.worded[text] {
      goal.target = target
    } else if let (target, lastYear) = Self.direction(words) {
      guard ending?.day == nil || lastYear == nil else { throw unreadable }
      goal.target = target
      goal.deadline = goal.deadline ?? lastYear.map { .last(of: $0) }
    } else if let target = try Self.relative(words) {
      goal.target = target
    } else if let step = Self.step(text, unit: unit) {
      goal.target = .atLeastStep(step)
    } else if let number = Self.number(words, unit: unit), case .success = number {
      throw PhraseMistake(
        .goal, written, like: ["mindst", "over", "højst", "under"].map { "\($0) \(text)" })
    } else if let target = try Self.target(words, unit: unit) {
      goal.target = target
    } else {
      throw unreadable
    }
    if window == .year, let target = goal.target.eachYear {
      goal.target = target
      window = nil
    }
    goal = goal.fitted(to: tally ?? .latest)
  }

  /// How a goal stands under `mål`.
  static func text(_ goal: Goal, unit: Unit, tally: Tally) -> String {
    // `i 2019` would be read as the goal's own year there.
    let deadline = goal.keepsYear(with: tally) ? { "senest \($0)" } : DayPhrase.deadline
    return [
      goal.target == .missing ? .missing : GoalText.plain(goal.target, unit: unit),
      goal.rate.map(RateText.per), goal.year.map(DayPhrase.year), goal.deadline.map(deadline),
    ].compactMap { $0 }.joined(separator: " ")
  }
}

extension Target {
  /// What it asks when it is said of every year; nil where that is nothing else.
  fileprivate var eachYear: Target? {
    switch self {
    case .done: .doneEachYear
    case .rises(fromYear: nil): .risesEachYear
    case .falls(fromYear: nil): .fallsEachYear
    default: nil
    }
  }
}
