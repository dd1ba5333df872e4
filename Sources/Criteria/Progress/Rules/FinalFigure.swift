/// Which figure decides once the deadline has passed (domain.md, rule A1).
enum FinalFigure {
  /// This figure, perhaps an earlier one since the source skipped the last round.
  case decides(DatedFigure, skippedRound: Bool)
  /// It has not come.
  case awaited
}

extension Subject {
  /// The newest figure of the year up to the deadline; when there is none and the source skips that round,
  /// the one before.
  var finalFigure: FinalFigure {
    let (year, month, day) = deadline.civil
    let yearBefore = Day(year - 1, month, day) ?? Day(year - 1, month, 28) ?? deadline - 365
    let upTo = figures.filter { $0.day <= deadline }
    if let final = upTo.last(where: { $0.day > yearBefore }) {
      return .decides(final, skippedRound: false)
    }
    if (source?.skippedYears ?? []).contains(year), let previous = upTo.last {
      return .decides(previous, skippedRound: true)
    }
    return .awaited
  }

  /// The figure that a newest-figure rule judges by: the newest one, or after the deadline the final one.
  /// Sets what is shown of it; gives nil after setting an undecided verdict when there is none, or when it cannot
  /// be held against the baseline that it is to be.
  func figureToJudge(
    _ assessment: inout Assessment, against baseline: BaselineValue? = nil
  ) -> Tallied? {
    let newest = figures.last { $0.day <= max(deadline, plan.period.first) }
    assessment.current = newest.flatMap(tallied)
    assessment.reasoning.steps.append(.deadline(deadline, today: today, passed: isOver))
    assessment.notes.formUnion(owedNotes(newest: newest?.day, until: deadline))
    var chosen = newest
    if isOver {
      switch finalFigure {
      case .awaited:
        if let current = assessment.current { assessment.reasoning.steps.append(.figure(current)) }
        assessment.verdict = .undecided(.awaitingFinal)
        return nil
      case .decides(let final, let skipped):
        chosen = final
        if skipped { assessment.notes.insert(.skippedRound) }
      }
      assessment.notes.remove(.stale)
    }
    guard let chosen else {
      assessment.verdict = .undecided(.noFigures)
      return nil
    }
    guard let figure = tallied(chosen) else {
      assessment.verdict = .undecided(.noBasis)
      return nil
    }
    assessment.current = figure
    assessment.reasoning.steps.append(.figure(figure))
    if let baseline, let reason = incomparability(of: figure, with: baseline) {
      assessment.verdict = .undecided(reason)
      return nil
    }
    return figure
  }
}
