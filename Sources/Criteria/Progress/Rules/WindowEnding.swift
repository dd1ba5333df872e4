/// What the spans of a window let be said of it, whichever rule judges it (domain.md, "Windows").
extension Subject {
  /// Whether an open window speaks: its first owed span has ended.
  func speaks(_ window: WindowCase) -> Bool {
    window.hasEnded || window.spans.first.map { today > $0.period.last } ?? false
  }

  /// A window without any figure that counts.
  func assessSilent(_ window: WindowCase, _ assessment: inout Assessment) {
    if !window.hasLines {
      assessment.verdict = .undecided(speaks(window) ? .noFigures : .tooEarly)
    } else if window.hasEnded {
      assessment.verdict = .undecided(window.isWaiting ? .awaitingFinal : .notMeasured)
    } else if speaks(window), isToldInFull(window) {
      assessment.verdict = .undecided(.notMeasured)
    } else {
      assessment.verdict = .undecided(.tooEarly)
    }
    withholdOnTrack(&assessment, in: window)
  }

  /// Whether every span that has ended was recorded as not measured or closed without a figure: then it is not the
  /// time that is short.
  private func isToldInFull(_ window: WindowCase) -> Bool {
    window.spans.filter { $0.period.last < today }.allSatisfy {
      $0.state == .notMeasured || $0.state == .neverReported
    }
  }

  /// *On track* and *too early* are not claimed of an open window that a span is missing in; beside another verdict it
  /// is noted.
  func withholdOnTrack(_ assessment: inout Assessment, in window: WindowCase) {
    guard !window.hasEnded, !window.gaps.isEmpty else { return }
    let isClaim =
      assessment.verdict == .onTrack || assessment.verdict == .undecided(.tooEarly)
    guard isClaim else {
      assessment.notes.insert(.figuresOverdue)
      return
    }
    assessment.verdict = .undecided(.figuresOverdue)
  }

  /// A window that has ended: decided when it is settled and no span is missing, else its figures are awaited. A good
  /// verdict is not given where spans that it needs were not measured, or were closed without a figure.
  ///
  /// - Parameters:
  ///   - beyondChange: the verdict that no figure to come can change, when there is one.
  ///   - isPooled: whether it is judged by the spans that are measured, where they cover two thirds of the open days.
  func judgeEnded(
    _ assessment: inout Assessment, _ window: WindowCase, isSatisfied: Bool,
    beyondChange: Verdict? = nil, isPooled: Bool = false
  ) {
    if let beyondChange {
      assessment.verdict = beyondChange
    } else if window.isWaiting {
      assessment.verdict = .undecided(.awaitingFinal)
    } else if isPooled ? isSatisfied && !isCovered(assessment, window) : window.has(.notMeasured) {
      assessment.verdict = .undecided(.notMeasured)
    } else if isSatisfied, window.has(.neverReported), !countsSilence(window) {
      assessment.verdict = .undecided(.notMeasured)
    } else {
      assessment.judgeFinally(isSatisfied)
    }
  }

  /// Whether enough of a window is measured for the rest to speak for it.
  private func isCovered(_ assessment: Assessment, _ window: WindowCase) -> Bool {
    window.isToDate ? !window.has(.notMeasured) : assessment.coverage?.isEnough ?? true
  }
}
