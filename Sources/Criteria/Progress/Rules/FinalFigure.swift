/// Which figure decides once the deadline has passed (domain.md, rule A1).
enum FinalFigure {
  /// This figure, perhaps an earlier one since the source skipped the last round.
  case decides(DatedFigure, skippedRound: Bool)
  /// None does, and why.
  case undecided(Undecided)
}

extension Subject {
  /// The spans that a newest figure is owed for, to the deadline.
  var spansToDeadline: [OwedSpan] {
    guard let days = Period(plan.period.first, deadline) else { return [] }
    return owedSpans(in: days, entries: entries.filter { days.contains($0.day) })
  }

  /// The newest figure of the year up to the deadline; when there is none and the source skips that round,
  /// the one before.
  func finalFigure(
    _ spans: [OwedSpan], where isComparable: (DatedFigure) -> Bool
  ) -> FinalFigure {
    let yearBefore = deadline.adding(months: -12)
    let upTo = figures.filter { $0.day <= deadline }
    let days = Period(trusted: min(plan.period.first, deadline), deadline)
    guard isSettled(days, spans, entries.filter { days.contains($0.day) }) else {
      return .undecided(.awaitingFinal)
    }
    if let final = upTo.last(where: { $0.day > yearBefore }) {
      return isComparable(final)
        ? .decides(final, skippedRound: false) : .undecided(.awaitingFinal)
    }
    if isSkipped(deadline), let previous = upTo.last(where: isComparable) {
      return .decides(previous, skippedRound: true)
    }
    let isClosed = closedQuarters.contains(Quarter(containing: deadline))
    return .undecided(isClosed || spans.last?.state == .notMeasured ? .notMeasured : .awaitingFinal)
  }

  /// The figure that a newest-figure rule judges by: the newest one, or after the deadline the final one.
  /// Sets what is shown of it; gives nil after setting an undecided verdict when there is none, or when it cannot
  /// be held against the baseline that it is to be.
  ///
  /// - Parameter isComparable: whether there is what a figure is to be held against; one without waits.
  func figureToJudge(
    _ assessment: inout Assessment, against baseline: BaselineValue? = nil,
    where isComparable: (DatedFigure) -> Bool = { _ in true }
  ) -> Tallied? {
    let newest = figures.last { $0.day <= max(deadline, plan.period.first) && isComparable($0) }
    let spans = spansToDeadline
    assessment.spans = spans.filter(\.isTelling)
    assessment.current = newest.flatMap { tallied($0) }
    assessment.reasoning.steps.append(.deadline(deadline, today: today, passed: isOver))
    assessment.notes.formUnion(owedNotes(spans, newest: newest?.day))
    noteFormerGoals(&assessment)
    var chosen = newest
    if isOver {
      switch finalFigure(spans, where: isComparable) {
      case .undecided(let reason):
        if let current = assessment.current { assessment.reasoning.steps.append(.figure(current)) }
        assessment.verdict = .undecided(reason)
        return nil
      case .decides(let final, let skipped):
        chosen = final
        if skipped { assessment.notes.insert(.skippedRound) }
      }
      assessment.notes.subtract([.stale, .notDueYet])
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

  /// Notes beside the verdict on what the source owes: *stale*, or *not due yet*.
  private func owedNotes(_ spans: [OwedSpan], newest: Day?) -> Set<AssessmentNote> {
    let overdue = spans.last { $0.state != .notFollowed && due($0.period.last) < today }
    guard let newest else { return overdue == nil ? [.notDueYet] : [] }
    guard let overdue, !isCounted, newest < overdue.period.first else { return [] }
    return overdue.state == .notMeasured ? [] : [.stale]
  }

  /// The deadlines that had passed before an adjustment moved them keep their verdicts, beside the new one.
  func noteFormerGoals(_ assessment: inout Assessment) {
    for (place, former) in formerGoals.enumerated()
    where former.deadlineBefore < former.effective && former.deadlineBefore != deadline {
      guard let days = Period(plan.period.first, former.deadlineBefore) else { continue }
      let before = judged(by: former.before, until: former.deadlineBefore, place)
      var passed = WindowVerdict(
        window: Window(length: .plan, period: days, full: days), verdict: before,
        isDecided: before.reason == nil)
      passed.goal = former.before
      passed.passedDeadline = former.deadlineBefore
      assessment.windows.append(passed)
      assessment.reasoning.steps.append(.passedDeadline(former.deadlineBefore, before))
    }
  }

  /// The verdict by a goal that held before.
  private func judged(by goal: Goal, until deadline: Day, _ place: Int) -> Verdict {
    Subject(
      indicator: indicator, goal: settled(goal), agreed: goal,
      deadline: deadline, baseline: baseline,
      interimTargets: interimTargets, plan: plan, today: today, source: source,
      closedQuarters: closedQuarters, formerGoals: Array(formerGoals[..<place]), counted: counted,
      entries: entries
    ).verdictAlone
  }

  /// A newest figure says that a goal is reached or kept until two more of its source's rounds and the time for the
  /// last have passed; years that the source skips do not count. A bad verdict stands, and a logbook is never old.
  ///
  /// - Parameter newest: the newest figure's day, where it is not that of the figure that is judged.
  func lapse(_ assessment: inout Assessment, newest: Day? = nil) {
    guard !isOver, !isCounted, assessment.verdict == .met || assessment.verdict == .onTrack,
      let newest = newest ?? assessment.current?.day
    else { return }
    let last = due(twoRounds(after: newest))
    guard today > last else { return }
    assessment.reasoning.steps.append(.lapsed(since: last))
    assessment.verdict = .undecided(.figuresOverdue)
    assessment.isProvisional = false
  }

  private func twoRounds(after day: Day) -> Day {
    var last = day.adding(months: 2 * frequency.months)
    for year in (source?.skippedYears ?? []).sorted() where year > day.year && year <= last.year {
      last = last.adding(months: 12)
    }
    return last
  }
}
