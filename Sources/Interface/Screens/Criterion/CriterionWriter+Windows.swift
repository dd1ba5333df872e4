import Canvas
import Criteria
import Wording

extension CriterionWriter {
  /// The windows of the plan with each one's mark, `2018 ✓   2019 ×   2020 –`, and how many of the closed ones
  /// were met; nothing where figures do not count in windows, or all in one.
  var windowStrip: [Line] {
    let assessment = status.assessment
    guard let length = assessment.window?.length, length != .plan else { return [] }
    var lines = [Line("  ")]
    func put(_ span: Span, gap: Int) {
      if lines[lines.count - 1].width + gap + span.text.displayWidth > width {
        lines.append(Line("  "))
      } else if lines[lines.count - 1].spans.count > 1 {
        lines[lines.count - 1].spans.append(Span(String(repeating: " ", count: gap)))
      }
      lines[lines.count - 1].spans.append(span)
    }
    for window in Window.all(length, of: holding.plan.period) {
      let verdict = assessment.windows.first { $0.window == window }?.verdict
      // A window that has only begun has no mark yet.
      let known = verdict?.reason?.group == .notYet ? nil : verdict
      let mark = known.map { symbols.mark($0) } ?? FigureText.none
      let style = Style(known?.role ?? .plain, bold: window == assessment.window)
      put(Span("\(DanishWindow.short(window)) \(mark)", style), gap: 3)
    }
    let (met, closed) = (assessment.windowsMet, assessment.windowsClosed)
    if closed > 0 { put(Span(DetailWords.windows(met: met, of: closed, length: length)), gap: 5) }
    return lines
  }
}
