import Canvas
import Criteria
import Wording

/// How the criteria stand as one strip, the best first: a mark for each, so that it can be counted.
enum VerdictStrip {
  /// The strip; empty where there is no room for every criterion.
  static func spans(_ counts: VerdictCounts, width: Int, symbols: SymbolSet) -> [Span] {
    guard counts.total <= width else { return [] }
    return counts.each.filter { $0.count > 0 }.map { verdict, count in
      Span(
        String(repeating: symbols.mark(verdict), count: count), Style(verdict.role, bold: true))
    }
  }
}
