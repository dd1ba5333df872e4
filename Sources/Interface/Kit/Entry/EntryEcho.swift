import Canvas
import Criteria
import Wording

extension EntryDraft {
  /// The echo: what was understood and what it would change, said to be unsaved, the longest first.
  ///
  /// - Parameter collected: the quarter that goes without saying.
  func understood(
    _ indicator: Indicator, _ holding: Holding, in world: World,
    collected: Quarter? = nil, unsaved: [String] = EntryWords.notSaved
  ) -> [Line] {
    let width = world.size.columns - 2
    if storing != nil { return [Line(WaitingWords.storing, .notice, bold: true)] }
    if text(.figure).isEmpty, check.measurement == nil {
      return EntryWords.begin.lines(to: width, .secondary)
    }
    guard let measurement = check.measurement, let after = check.after else { return [] }
    let figure = indicator.text(measurement.figure)
    let sentence = EntryWords.understood(
      figure, site: holding.siteName(site), day: measurement.day,
      quarter: measurement.quarter == collected ? nil : measurement.quarter,
      sample: measurement.sampleSize)
    let verdicts = world.symbols.spans(check.before, after)
    let change = Line([Span(EntryWords.wouldBecome + " ")] + verdicts)
    let unsaved = unsaved.fitting(width - change.width - 2) ?? ""
    return sentence.lines(to: width) + [change + Span("  " + unsaved, .secondary)]
  }
}

extension SymbolSet {
  /// A verdict's mark and status.
  func status(_ assessment: Assessment) -> String {
    "\(mark(assessment.verdict)) \(VerdictWords.status(assessment))"
  }

  /// The same in the verdict's colour.
  func span(_ assessment: Assessment) -> Span {
    Span(status(assessment), assessment.verdict.role, bold: true)
  }

  /// The verdict that comes of a change, after the one before it where that is another.
  func spans(_ before: Assessment?, _ after: Assessment) -> [Span] {
    guard let before, before.verdict != after.verdict else { return [span(after)] }
    return [span(before), Span(plainArrow(" → ")), span(after)]
  }
}

extension Indicator {
  /// A figure of it in words.
  func text(_ figure: Figure) -> String { FigureText.text(figure, unit: unit, tally: tally) }
}
