import Criteria
import Wording

/// Whether a figure in a plan can be one of the unit: in its range, and whole where it counts something.
extension IndicatorReader {
  /// Tells the mistake, if there is one.
  ///
  /// - Parameters:
  ///   - written: what the figure stands in.
  ///   - mustBeWhole: whether a count must be whole, which an average or a rate need not be.
  /// - Returns: whether the figure is all right.
  @discardableResult
  func check<Value>(
    _ figure: Figure, in written: Placed<Value>, _ key: PlanKey, mustBeWhole: Bool = true
  ) -> Bool {
    guard let unit,
      let mistake = mistake(figure, of: unit, written.text, key, mustBeWhole: mustBeWhole)
    else { return true }
    mistakes.add(mistake, at: written.place)
    return false
  }

  private func mistake(
    _ figure: Figure, of unit: Unit, _ text: String, _ key: PlanKey, mustBeWhole: Bool
  ) -> PlanMistake.Kind? {
    let isAverage = tally?.isAverage == true
    switch (figure, unit) {
    case (_, .missing), (.answer, .yesNo), (.step, .rating): return nil
    case (.amount(let amount), _) where unit.isNumeric:
      if !unit.holds(amount) { break }
      let isWhole = !unit.isWhole || !mustBeWhole || isAverage || amount.value.denominator == 1
      return isWhole ? nil : .notWhole(key: key.rawValue, found: text, unit: unit)
    case (.ratio(let numerator, let denominator), .percent):
      if numerator <= denominator, denominator > 0 { return nil }
    case (.ratio(_, let denominator), _) where unit.isNumeric && isAverage && denominator > 0:
      return nil
    default:
      return .notOfUnit(key: key.rawValue, found: text, unit: unit, forms: figureForms(of: unit))
    }
    return .outOfRange(key: key.rawValue, found: text, unit: unit)
  }

  private func figureForms(of unit: Unit) -> [String] {
    switch unit {
    case .yesNo: ["nej i 2016", .missing]
    case .rating(let steps): ["\(steps.first ?? "") i 2016", .missing]
    default: ["59 i 2016", "etableres i 2018", .missing]
    }
  }
}
