import Canvas
import Criteria
import Wording

/// The windows of a plan with each one's mark, `2018 ✓   2019 ×   2020 –`, and how many of the closed ones
/// were met.
struct WindowStrip {
  private let windows: [(window: Window, verdict: Verdict?)]
  private let current: Window?
  private let summary: String?

  /// The strip of an assessment; nil where figures do not count in windows, or all in one.
  init?(_ assessment: Assessment, plan: Plan) {
    guard let length = assessment.window?.length, length != .plan else { return nil }
    windows = Window.all(length, of: plan.period).map { window in
      let begun = assessment.windows.first { $0.window == window }
      return (window, begun?.verdict)
    }
    current = assessment.window
    summary =
      assessment.windowsClosed == 0
      ? nil
      : DetailWords.windows(
        met: assessment.windowsMet, of: assessment.windowsClosed, length: length)
  }

  func lines(width: Int, symbols: SymbolSet) -> [Line] {
    var lines = [Line("  ")]
    func put(_ span: Span, gap: Int) {
      if lines[lines.count - 1].width + gap + span.text.displayWidth > width {
        lines.append(Line("  "))
      } else if lines[lines.count - 1].spans.count > 1 {
        lines[lines.count - 1].spans.append(Span(String(repeating: " ", count: gap)))
      }
      lines[lines.count - 1].spans.append(span)
    }
    for (window, verdict) in windows {
      let mark = verdict.flatMap { Self.saysNothing($0) ? nil : symbols.mark($0) }
      put(
        Span(
          "\(DanishWindow.short(window)) \(mark ?? FigureText.none)",
          Style(mark == nil ? .plain : verdict?.role ?? .plain, bold: window == current)), gap: 3)
    }
    if let summary { put(Span(summary), gap: 5) }
    return lines
  }

  /// A window that has only begun has no mark yet.
  private static func saysNothing(_ verdict: Verdict) -> Bool { verdict.reason?.group == .notYet }
}
