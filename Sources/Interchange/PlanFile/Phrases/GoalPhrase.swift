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
  /// - Parameter unit: the unit, which says what words can follow the number and what the steps of a rating
  ///   are called; nil when it could not be read.
  init(_ written: String, unit: Unit?) throws(PhraseMistake) {
    let unreadable = PhraseMistake(.goal, written, like: Self.forms)
    var words = written.folded.split(separator: " ")
    goal = Goal(.missing)
    if case .day(let day) = try DayPhrase.take(from: &words, of: .goal) { goal.deadline = day }
    goal.rate = Self.takeRate(from: &words)
    window = Self.takeWindow(from: &words)
    let text = words.joined(separator: " ")

    if let target = Self.worded[text] {
      goal.target = target
    } else if let (target, lastYear) = Self.direction(words) {
      guard goal.deadline == nil || lastYear == nil else { throw unreadable }
      goal.target = target
      goal.deadline = goal.deadline ?? lastYear.map { .last(of: $0) }
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
    if goal.target == .done, window == .year {
      goal.target = .doneEachYear
      window = nil
    }
  }

  /// How a goal stands under `mål`.
  static func text(_ goal: Goal, unit: Unit) -> String {
    [
      goal.target == .missing ? .missing : GoalText.plain(goal.target, unit: unit),
      goal.rate.map(RateText.per), goal.deadline.map(DayPhrase.deadline),
    ].compactMap { $0 }.joined(separator: " ")
  }
}
