import Criteria
import Wording

/// How far a result is: a bar where the agreement draws a path, else the difference or what is missing,
/// in words.
struct ProgressCell {
  private let assessment: Assessment
  private let unit: Unit

  init(_ assessment: Assessment, unit: Unit) {
    self.assessment = assessment
    self.unit = unit
  }

  func line(width: Int, symbols: SymbolSet) -> Line {
    if let progress = assessment.progress, let expected = assessment.expected {
      return bar(progress, expected, width: min(width, 14), symbols: symbols)
    }
    return Line(words(width: width) ?? "")
  }

  /// A bar from baseline to goal with a line where one should be today.
  private func bar(_ progress: Fraction, _ expected: Fraction, width: Int, symbols: SymbolSet)
    -> Line
  {
    func cells(_ share: Fraction) -> Int {
      Int(min(max(0, (share * Fraction(width)).floor), Int128(width)))
    }
    let filled = cells(progress)
    let mark = min(cells(expected), width - 1)
    var spans: [Span] = []
    for cell in 0..<width {
      if cell == mark {
        spans.append(Span(String(symbols.vertical), .goal, bold: true))
      } else if cell < filled {
        spans.append(Span(String(symbols.filled), assessment.verdict.role))
      } else {
        spans.append(Span(String(symbols.unfilled), .frame))
      }
    }
    return Line(spans)
  }

  private func words(width: Int) -> String? {
    guard let current = assessment.current?.value else { return nil }
    if let sum = assessment.windowSum, let target = assessment.goal?.target.level,
      assessment.reasoning.rule == .windowCount
    {
      let window = assessment.window.map { DanishWindow.short($0) }
      return ProgressWords.sum(sum, of: target, window: window, unit: unit, width: width)
    }
    switch assessment.goal?.target {
    case .holdOrRise, .holdOrFall, .rises, .falls:
      return assessment.baseline.map {
        ProgressWords.difference(current - $0.value, unit: unit, width: width)
      }
    // Nobody has said yet what the figure is to be held against.
    case _ where assessment.verdict.reason != nil: return nil
    case .atLeast(let least), .moreThan(let least), .between(let least, _):
      return ProgressWords.distance(least.value - current, unit: unit, width: width)
    case .atMost(let most), .lessThan(let most):
      return ProgressWords.distance(current - most.value, unit: unit, width: width)
    case .atLeastStep(let step):
      return ProgressWords.steps(Fraction(step) - current)
    case .done, .doneEachYear, .holdsTrue, .missing, nil: return nil
    }
  }
}
