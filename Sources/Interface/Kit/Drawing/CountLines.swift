import Canvas
import Criteria
import Wording

/// How many criteria have each verdict that occurs, with mark and word; on a second line what there is no
/// room for. Behind them a bar of it all where there is room.
enum CountLines {
  /// How wide the bar is at least and at most.
  private static let (leastBar, mostBar) = (12, 40)

  static func lines(_ counts: VerdictCounts, width: Int, symbols: SymbolSet) -> [Line] {
    var lines = [Line(" ")]
    var used = 0
    for (verdict, count) in counts.each where count > 0 {
      let span = Span(
        "\(symbols.mark(verdict)) \(DanishNumber.text(count)) \(VerdictWords.word(verdict))",
        Style(verdict.role, bold: true))
      if used > 0, used + 3 + span.text.displayWidth > width {
        lines.append(Line(" "))
        used = 0
      }
      let last = lines.count - 1
      if used > 0 { lines[last].spans.append(Span("   ")) }
      lines[last].spans.append(span)
      used += span.text.displayWidth + 3
    }
    let room = min(width - used, mostBar)
    if room >= leastBar {
      let bar = VerdictBar.spans(counts, width: room, symbols: symbols)
      if !bar.isEmpty { lines[lines.count - 1].spans += [Span("   ")] + bar }
    }
    return lines
  }
}
