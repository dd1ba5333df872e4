import Canvas
import Criteria
import Wording

/// How many criteria have each verdict as one bar, the best first: each verdict's mark and after it its pattern,
/// so that it is read without colour too.
enum VerdictBar {
  /// The bar; empty where nothing is counted, or a verdict that occurs would have no cell.
  static func spans(_ counts: VerdictCounts, width: Int, symbols: SymbolSet) -> [Span] {
    let each = counts.each
    return zip(each, cells(each.map(\.count), width: width)).compactMap { item, cells in
      cells == 0
        ? nil
        : Span(
          symbols.mark(item.verdict)
            + String(repeating: symbols.pattern(item.verdict), count: cells - 1),
          Style(item.verdict.role, bold: true))
    }
  }

  /// The cells of each count: the same number for every one where there is room for all of them, else in
  /// proportion by the largest remainders, and at least one for what there is any of.
  static func cells(_ counts: [Int], width: Int) -> [Int] {
    let total = counts.reduce(0, +)
    let kinds = counts.count { $0 > 0 }
    guard total > 0, width >= kinds else { return counts.map { _ in 0 } }
    if total <= width { return counts.map { $0 * (width / total) } }
    var cells = counts.map { $0 * width / total }
    let byRemainder = counts.indices.sorted {
      let (first, second) = (counts[$0] * width % total, counts[$1] * width % total)
      return first == second ? counts[$0] > counts[$1] : first > second
    }
    for place in byRemainder.prefix(width - cells.reduce(0, +)) { cells[place] += 1 }
    // What there is least of is shown at the cost of what has most cells.
    for place in counts.indices where counts[place] > 0 && cells[place] == 0 {
      let largest = counts.indices.max {
        cells[$0] == cells[$1] ? counts[$0] > counts[$1] : cells[$0] < cells[$1]
      }
      if let largest { cells[largest] -= 1 }
      cells[place] = 1
    }
    return cells
  }
}

extension SymbolSet {
  /// What a verdict's part of a bar is filled with: the better it stands, the fuller.
  fileprivate func pattern(_ verdict: Verdict) -> Character {
    switch verdict {
    case .met: self == .ascii ? "=" : "█"
    case .onTrack: self == .ascii ? "-" : "▓"
    case .behind, .farBehind, .missed: self == .ascii ? "/" : "▒"
    case .undecided: self == .ascii ? "." : "░"
    }
  }
}
