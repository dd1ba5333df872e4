import Canvas
import Criteria
import Reports
import Wording

extension Adjustment {
  /// Its state and name, what it changes, why, and what was decided.
  func lines(
    in plan: Plan, on today: Day, width: Int, _ symbols: SymbolSet, isNamed: Bool = true
  ) -> [Line] {
    var lines = [Line([standing(on: today).span(symbols)])]
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
