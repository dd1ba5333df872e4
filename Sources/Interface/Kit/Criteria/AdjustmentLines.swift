import Canvas
import Criteria
import Wording

extension Adjustment {
  /// Its state and name, what it changes, why, and what was decided.
  func lines(
    in plan: Plan, on today: Day, width: Int, _ symbols: SymbolSet, isNamed: Bool = true
  ) -> [Line] {
    let state = state(on: today)
    let style = Style(state.role, bold: true)
    let lead = "\(symbols.mark(state.recommendation)) \(AdjustmentWords.state(self, on: today))"
    var lines = [Line(lead, style)]
    if isNamed {
      let both = lines[0] + Span("  \(name)", Style(bold: true))
      lines =
        both.width <= width
        ? [both]
        : lines + name.wrapped(to: max(10, width - 2)).map { Line("  " + $0, Style(bold: true)) }
    }
    let said =
      AdjustmentWords.changes(self, in: plan) + [AdjustmentWords.reason(self)]
      + AdjustmentWords.decisions(self, on: today)
    for text in said {
      lines += symbols.plainArrow(text).wrapped(to: max(10, width - 4)).map { Line("  " + $0) }
    }
    return lines
  }
}

extension AdjustmentState {
  /// The same as of a recommendation.
  var recommendation: RecommendationState {
    switch self {
    case .waiting: .proposed
    case .decided(let outcome): .decided(outcome)
    }
  }

  fileprivate var role: Role { recommendation.role }
}
