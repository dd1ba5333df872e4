import Criteria
import Wording

/// A goal as it stands under `mål`: `mindst 65 i 2021`.
struct GoalPhrase {
  /// What the phrase says.
  var goal: Goal
  /// The window that it names, which must be the one that figures add up over: `mindst 4 pr. år`.
  var window: WindowLength?

  private static let key = PlanKey.goal.rawValue
  private static let forms = ["et tal", "en vending som «mindst 65 i 2021»"]

  /// Reads a goal.
  ///
  /// - Parameter unit: the unit, which says what words can follow the number and what the steps of a rating
  ///   are called; nil when it could not be read.
  init(_ written: String, unit: Unit?) throws(PhraseMistake) {
    let unreadable = PhraseMistake(
      .unreadable(key: Self.key, found: written.singleLine, forms: Self.forms))
    var words = written.folded.split(separator: " ")
    goal = Goal(.missing)
    do throws(DayProblem) {
      if case .day(let day) = try DayPhrase.take(from: &words) { goal.deadline = day }
    } catch {
      throw PhraseMistake(.day(key: Self.key, error))
    }
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
        .unreadable(
          key: Self.key, found: written.singleLine,
          forms: ["mindst", "over", "højst", "under"].map { "\($0) \(text)" }))
    } else {
      goal.target = try Self.target(words, unit: unit, unreadable: unreadable)
    }
    if goal.target == .done, window == .year {
      goal.target = .doneEachYear
      window = nil
    }
  }

  /// How a goal stands under `mål`.
  static func text(_ goal: Goal, unit: Unit) -> String {
    var pieces = [target(goal.target, unit: unit)]
    switch goal.rate {
    case .perWeek: pieces.append("pr. uge")
    case .perMonth: pieces.append("pr. måned")
    case nil: break
    }
    if let deadline = goal.deadline { pieces.append(DayPhrase.deadline(deadline)) }
    return pieces.joined(separator: " ")
  }

  private static func target(_ target: Target, unit: Unit) -> String {
    switch target {
    case .atLeast(let amount): "mindst \(DanishNumber.text(amount))"
    case .moreThan(let amount): "over \(DanishNumber.text(amount))"
    case .atMost(let amount): "højst \(DanishNumber.text(amount))"
    case .lessThan(let amount): "under \(DanishNumber.text(amount))"
    case .between(let low, let high): "\(DanishNumber.text(low))-\(DanishNumber.text(high))"
    case .holdOrRise: "fastholdes eller stiger"
    case .holdOrFall: "fastholdes eller falder"
    case .rises(let year): "stiger" + from(year)
    case .falls(let year): "falder" + from(year)
    case .done: "udført"
    case .doneEachYear: "udført hvert år"
    case .holdsTrue: "ja"
    case .atLeastStep(let step): "mindst \(stepName(step, of: unit))"
    case .missing: .missing
    }
  }

  private static func from(_ year: Int?) -> String {
    year.map { " fra \(DayPhrase.year(.last(of: $0)))" } ?? ""
  }

  private static func stepName(_ step: Int, of unit: Unit) -> String {
    guard case .rating(let steps) = unit, steps.indices.contains(step - 1) else {
      return "trin \(step)"
    }
    return steps[step - 1]
  }
}
