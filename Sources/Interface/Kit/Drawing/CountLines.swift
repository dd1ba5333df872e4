import Canvas
import Criteria
import Wording

/// How many criteria have each verdict that occurs, with mark and word; on a second line what there is no
/// room for. Behind them a mark for each criterion where there is room.
enum CountLines {
  static func lines(_ counts: VerdictCounts, width: Int, symbols: SymbolSet) -> [Line] {
    let spans = counts.each.filter { $0.count > 0 }.map { verdict, count in
      Span(
        "\(symbols.mark(verdict)) \(DanishNumber.text(count)) \(VerdictWords.word(verdict))",
        verdict.role, bold: true)
    }
    var lines = spans.packed(to: width - 2, lead: Span(" "))
    guard let last = lines.last else { return [Line(" ")] }
    let strip = VerdictStrip.spans(counts, width: width - last.width - 2, symbols: symbols)
    if !strip.isEmpty { lines[lines.count - 1].spans += [Span("   ")] + strip }
    return lines
  }
}

extension [Span] {
  /// The spans with space between in lines of at most a width, each line behind a lead.
  func packed(to width: Int, lead: Span = Span("")) -> [Line] {
    reduce(into: []) { lines, span in
      if let last = lines.last, last.width + 3 + span.text.displayWidth <= width {
        lines[lines.count - 1] = last + Span("   ") + span
      } else {
        lines.append(Line([lead, span]))
      }
    }
  }
}
