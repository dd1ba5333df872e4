import Criteria
import Wording

/// Tells the cells of a pasted block that are figures from those that are names.
struct PastedFigures {
  private let plan: Plan
  private let units: Set<Unit>

  init(_ holding: Holding) {
    plan = holding.plan
    units = Set(holding.rollup.criteria.flatMap(\.results).map(\.indicator.unit))
  }

  /// Whether a cell is a figure in one of the plan's units, if only a wrong one. A rating's step is so only where
  /// its line is known.
  func isFigure(_ cell: String) -> Bool {
    if Self.isNumber(cell) { return true }
    return units.contains { unit in
      if case .rating = unit { return false }
      return switch TypedFigure.read(cell, unit: unit) {
      case .success, .failure(.number): true
      case .failure(.partNotWhole), .failure(.tooLarge): cell.first?.isNumber == true
      case .failure: false
      }
    }
  }

  /// Whether a cell is a step of an indicator's rating.
  func isStep(_ cell: String, of id: IndicatorID) -> Bool {
    guard let indicator = plan.indicator(id)?.indicator, case .rating = indicator.unit else {
      return false
    }
    return canRead(cell, id)
  }

  /// Whether a text is a figure of an indicator.
  func canRead(_ text: String, _ id: IndicatorID) -> Bool {
    guard let indicator = plan.indicator(id)?.indicator,
      case .success = TypedFigure.readParted(text, unit: indicator.unit, tally: indicator.tally)
    else { return false }
    return true
  }

  /// What two cells that are for a line are not; nil when they are a numerator and a denominator.
  func problem(ofRatio cells: [String], _ id: IndicatorID, line: String) -> PastedRowProblem? {
    guard cells.count == 2, cells.allSatisfy(Self.isNumber),
      canRead(cells.joined(separator: "/"), id), let indicator = plan.indicator(id)?.indicator
    else { return .notRatio(line: line) }
    // Where a percentage can stand alone, two numbers may be those of two years.
    let mayBePercent =
      [.percent, .missing].contains(indicator.unit) && indicator.tally == .latest
      && cells.allSatisfy { cell in
        if case .success(let amount) = DanishNumber.read(cell) {
          amount.value <= 100
        } else {
          false
        }
      }
    return mayBePercent ? .unclearRatio(line: line) : nil
  }

  /// Whether a cell is a number, if only a wrong one.
  static func isNumber(_ cell: String) -> Bool {
    switch DanishNumber.read(cell) {
    case .success, .failure(.pointForComma), .failure(.tooManyDecimals), .failure(.tooManyDigits):
      true
    case .failure: false
    }
  }
}
