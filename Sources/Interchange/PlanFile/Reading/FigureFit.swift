import Criteria
import Wording

/// Whether a figure in a plan can be one of the unit: in its range, and whole where it counts something.
struct FigureFit {
  let unit: Unit
  let tally: Tally?
  let key: PlanKey
  let mistakes: MistakeList
  /// Whether a count must be whole, which an average or a rate need not be.
  var mustBeWhole = true

  /// Tells the mistake, if there is one.
  ///
  /// - Returns: whether the figure is all right.
  @discardableResult
  func check(_ figure: Figure, text: String, at place: TextPlace) -> Bool {
    guard let mistake = mistake(figure, text: text) else { return true }
    mistakes.add(mistake, at: place)
    return false
  }

  private func mistake(_ figure: Figure, text: String) -> PlanMistake.Kind? {
    let notOfUnit = PlanMistake.Kind.notOfUnit(
      key: key.rawValue, found: text, unit: unit, forms: forms)
    switch (figure, unit) {
    case (_, .missing): return nil
    case (.answer, .yesNo), (.step, .rating): return nil
    case (.amount(let amount), _) where unit.isNumeric:
      if !unit.holds(amount) {
        return .outOfRange(key: key.rawValue, found: text, unit: unit)
      }
      guard unit.isWhole, mustBeWhole, amount.value.denominator != 1 else { return nil }
      if case .average = tally { return nil }
      return .notWhole(key: key.rawValue, found: text, unit: unit)
    case (.ratio(let numerator, let denominator), .percent):
      guard numerator <= denominator, denominator > 0 else {
        return .outOfRange(key: key.rawValue, found: text, unit: unit)
      }
      return nil
    case (.ratio(_, let denominator), _) where unit.isNumeric:
      guard case .average = tally, denominator > 0 else { return notOfUnit }
      return nil
    default: return notOfUnit
    }
  }

  private var forms: [String] {
    switch unit {
    case .yesNo: ["nej i 2016", .missing]
    case .rating(let steps): ["\(steps.first ?? "") i 2016", .missing]
    default: ["59 i 2016", "etableres i 2018", .missing]
    }
  }
}
