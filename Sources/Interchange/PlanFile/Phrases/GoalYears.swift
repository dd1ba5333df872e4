import Criteria
import Wording

/// A number for each of some years: `mindst 10 i 2018, mindst 15 i 2019`.
extension GoalPhrase {
  /// What is asked of each year, one after the other in a line: `mindst 10 i 2018, mindst 15 i 2019`; none where it
  /// is one goal.
  static func listed(_ written: String) -> [(year: Int?, text: String)] {
    let parts = written.singleLine.split(separator: ", ")
    let isYearly =
      parts.count > 1 && parts.allSatisfy { $0.split(separator: " ").last?.year != nil }
    return isYearly ? parts.map { (nil, String($0)) } : []
  }

  /// A number for each of some years.
  ///
  /// - Parameters:
  ///   - years: what is asked, with the year where it does not name it itself.
  ///   - written: all of it, for what is wrong.
  init(
    years: [(year: Int?, text: String)], of written: String, unit: Unit?, tally: Tally?
  ) throws(PhraseMistake) {
    if let tally, tally == .latest || tally.window == .plan {
      throw PhraseMistake(
        .yearlyNeedsWindow(goal: written.singleLine, isLatest: tally == .latest))
    }
    var targets: [Int: Target] = [:]
    var phrases: [GoalPhrase] = []
    for (named, text) in years {
      let phrase = try Self.one(text, unit: unit, tally: tally)
      let year = named ?? phrase.goal.year
      guard let year, phrase.goal.year ?? year == year, phrase.goal.deadline == nil,
        targets[year] == nil, !phrase.goal.target.amounts.isEmpty
      else {
        throw PhraseMistake(
          goal: written,
          like: ["et tal for hvert år, som «mindst 10 i 2018, mindst 15 i 2019»"], unit: unit)
      }
      targets[year] = phrase.goal.target
      phrases.append(phrase)
    }
    guard let first = phrases.first,
      phrases.allSatisfy({ $0.goal.rate == first.goal.rate && $0.window == first.window })
    else {
      throw PhraseMistake(goal: written, like: ["noget som opgøres ens i alle år"], unit: unit)
    }
    goal = Goal(.yearly(targets), rate: first.goal.rate)
    window = first.window
    isRise = phrases.contains { $0.isRise != first.isRise } ? nil : first.isRise
  }
}
