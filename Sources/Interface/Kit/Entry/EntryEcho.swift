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
    let figure = FigureText.text(measurement, unit: indicator.unit, tally: indicator.tally)
    let sentence = EntryWords.understood(
      figure, site: holding.siteName(site), day: measurement.day,
      quarter: measurement.quarter == collected ? nil : measurement.quarter,
      sample: measurement.sampleSize)
    let changes = [false, true].map { isTight in
      Line(
        [Span(EntryWords.wouldBecome + " ")]
          + world.symbols.spans(check.before, after, isTight: isTight))
    }
    let least = unsaved.last?.displayWidth ?? 0
    let change = changes.first { $0.width + 2 + least <= width } ?? changes[1]
    let unsaved = unsaved.fitting(width - change.width - 2) ?? ""
    return sentence.lines(to: width) + [change + Span("  " + unsaved, .secondary)]
  }
}

extension SymbolSet {
  /// A verdict's mark and status.
  func status(_ assessment: Assessment, isTight: Bool = false) -> String {
    let words = isTight ? VerdictWords.tight(assessment) : VerdictWords.status(assessment)
    return "\(mark(assessment)) \(words)"
  }

  /// The same in the verdict's colour.
  func span(_ assessment: Assessment, isTight: Bool = false) -> Span {
    Span(status(assessment, isTight: isTight), assessment.verdict.role, bold: true)
  }

  /// The verdict that comes of a change, after the one before it where that is another.
  func spans(_ before: Assessment?, _ after: Assessment, isTight: Bool = false) -> [Span] {
    let now = span(after, isTight: isTight)
    guard let before, before.verdict != after.verdict else { return [now] }
    return [span(before, isTight: isTight), Span(plainArrow(" → ")), now]
  }
}

extension Indicator {
  /// A figure of it in words.
  func text(_ figure: Figure) -> String { FigureText.text(figure, unit: unit, tally: tally) }
}
