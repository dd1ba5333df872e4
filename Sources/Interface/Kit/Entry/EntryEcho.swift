import Canvas
import Criteria
import Wording

extension EntryDraft {
  /// The echo: what was understood and what it would change, said to be unsaved.
  ///
  /// - Parameters:
  ///   - collected: the quarter that goes without saying.
  ///   - unsaved: how that is said, the longest first.
  func understood(
    _ indicator: Indicator, _ holding: Holding, in world: World,
    collected: Quarter? = nil, unsaved: [String] = EntryWords.notSaved
  ) -> [Line] {
    let width = world.size.columns - 2
    if storing != nil { return [Line(WaitingWords.storing, .notice, bold: true)] }
    if text(.figure).isEmpty, check.measurement == nil {
      return EntryWords.begin.wrapped(to: width).map { Line($0, .secondary) }
    }
    guard let measurement = check.measurement, let after = check.after else { return [] }
    let figure = FigureText.text(
      measurement.figure, unit: indicator.unit, tally: indicator.tally)
    let sentence = EntryWords.understood(
      figure, site: holding.siteName(site), day: measurement.day,
      quarter: measurement.quarter == collected ? nil : measurement.quarter,
      sample: measurement.sampleSize)
    var lines = sentence.wrapped(to: width).map { Line($0) }
    var change = Line(EntryWords.wouldBecome + " ")
    if let before = check.before, before.verdict != after.verdict {
      change.spans += verdictSpans(before, indicator, world.symbols)
      change.spans.append(Span(world.symbols == .ascii ? " -> " : " → "))
    }
    change.spans += verdictSpans(after, indicator, world.symbols)
    let room = width - change.width - 2
    let unsaved = unsaved.first { $0.displayWidth <= room } ?? unsaved.last ?? ""
    change.spans.append(Span("  " + unsaved, .secondary))
    lines.append(change)
    return lines
  }

  private func verdictSpans(_ assessment: Assessment, _ indicator: Indicator, _ symbols: SymbolSet)
    -> [Span]
  {
    [
      Span(
        "\(symbols.mark(assessment.verdict)) \(VerdictWords.status(assessment))",
        Style(assessment.verdict.role, bold: true))
    ]
  }
}

extension EntryWords {
  /// What the agreement asks of an indicator at a site, and what stands.
  static func agreed(
    _ assessment: Assessment, _ indicator: Indicator, at site: Slug?, _ symbols: SymbolSet
  ) -> String {
    let goal = (assessment.goal ?? indicator.goal.value(at: site)).map {
      GoalText.long($0, unit: indicator.unit, tally: indicator.tally)
    }
    return agreed(
      goal: goal,
      baseline: assessment.baseline.map {
        FigureText.text($0.value, unit: indicator.unit) + " (\(DanishDay.yearOrDay($0.day)))"
      },
      now: assessment.current.flatMap { current in
        FigureText.now(assessment, unit: indicator.unit).map {
          "\($0) pr. \(DanishDay.short(current.day))"
        }
      },
      verdict: "\(symbols.mark(assessment.verdict)) \(VerdictWords.status(assessment))")
  }
}
