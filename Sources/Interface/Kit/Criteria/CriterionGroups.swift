import Canvas
import Criteria
import Reports
import Wording

extension CriterionGroup {
  /// The page about it.
  var page: PageTopic { isActivity ? .activity(id) : .area(id) }
}

extension VerdictCounts {
  /// Those that there are, each with its mark: `  ✓ 1  ▲ 2`.
  func spans(_ symbols: SymbolSet) -> [Span] {
    each.filter { $0.count > 0 }.map {
      Span("  \(symbols.mark($0.verdict)) \($0.count)", Style($0.verdict.role))
    }
  }
}
