import Canvas
import Criteria
import Wording

extension CriterionWriter {
  /// The windows of the plan with each one's mark, `2018 ✓   2019 ×   2020 –`, and how many of the closed ones
  /// were met; nothing where figures do not count in windows, or all in one.
  var windowStrip: [Line] {
    let assessment = status.assessment
    let passed = assessment.windows.filter { $0.passedDeadline != nil }
    let length = assessment.window.flatMap { $0.length == .plan ? nil : $0.length }
    guard length != nil || !passed.isEmpty else { return [] }
    var lines = [Line("  ")]
    func put(_ span: Span, gap: Int) {
      if lines[lines.count - 1].width + gap + span.text.displayWidth > width {
        lines.append(Line("  "))
      } else if lines[lines.count - 1].spans.count > 1 {
        lines[lines.count - 1].spans.append(Span(String(repeating: " ", count: gap)))
      }
      lines[lines.count - 1].spans.append(span)
    }
    for deadline in passed {
      let name = deadline.passedDeadline.map(DanishDay.yearOrDay) ?? ""
      put(
        Span("\(name) \(symbols.mark(deadline.verdict))", Style(deadline.verdict.role)), gap: 3)
    }
    guard let length else { return lines }
    for window in Window.all(length, of: holding.plan.period) {
      let judged = assessment.windows.first { $0.window == window }
      let isFollowed = judged?.isFollowed ?? true
      // A window that has only begun has no mark yet, nor has one that is not followed here.
      let verdict = judged?.verdict
      let known = verdict?.reason?.group == .notYet || !isFollowed ? nil : verdict
      let mark =
        known.map { symbols.mark($0) } ?? (isFollowed ? FigureText.none : symbols.notFollowed)
      let style = Style(known?.role ?? .plain, bold: window == assessment.window)
      put(Span("\(DanishWindow.short(window)) \(mark)", style), gap: 3)
    }
    if assessment.windows.contains(where: { !$0.isFollowed }) {
      put(Span("\(symbols.notFollowed) \(SpanWords.state(.notFollowed))"), gap: 5)
    }
    let (met, closed) = (assessment.windowsMet, assessment.windowsClosed)
    if closed > 0 { put(Span(DetailWords.windows(met: met, of: closed, length: length)), gap: 5) }
    return lines
  }
}
