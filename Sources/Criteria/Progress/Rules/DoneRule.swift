/// Rule E: done or not, by the newest answer.
extension Subject {
  /// Done by the deadline, or a state that must hold at it.
  func assessDone() -> Assessment {
    var assessment = begin(.done)
    let isState = goal.target == .holdsTrue
    assessment.reasoning.steps.append(.deadline(deadline, today: today, passed: isOver))
    noteFormerGoals(&assessment)
    let answers = figures
    // A state is judged as it was at the deadline; what came later is only noted, where there is both.
    let inTime = answers.filter { $0.day <= deadline }
    let counting = isState && !inTime.isEmpty ? inTime : answers
    guard let newest = counting.last, let answer = tallied(newest) else {
      return unanswered(assessment)
    }
    if isState, isOver, isSilent(newest) {
      assessment.current = answer
      assessment.reasoning.steps.append(.figure(answer))
      return unanswered(assessment)
    }
    assessment.current = answer
    assessment.reasoning.steps.append(.figure(answer))
    if answer.value == 0 {
      assessment.verdict = isOver ? .missed : .undecided(.notDue)
      if isState, answers.last?.figure == .answer(true), isOver { assessment.notes.insert(.late) }
    } else if (firstOfLastRun(counting)?.day ?? newest.day) <= deadline {
      assessment.verdict = .met
      assessment.isProvisional = isState && !isOver
    } else {
      assessment.verdict = .missed
      assessment.notes.insert(.late)
    }
    return assessment.concluded()
  }

  /// No answer that counts: not due, or after the deadline awaited until its quarter is closed.
  private func unanswered(_ assessment: Assessment) -> Assessment {
    var assessment = assessment
    if !isOver {
      assessment.verdict = .undecided(.notDue)
    } else {
      assessment.verdict =
        closedQuarters.contains(Quarter(containing: deadline))
        ? .missed : .undecided(.awaitingFinal)
    }
    return assessment.concluded()
  }

  /// Whether a yes to what must hold at the deadline is older than the year up to it, so that it says nothing of it.
  private func isSilent(_ answer: DatedFigure) -> Bool {
    answer.figure == .answer(true) && answer.day <= deadline.adding(months: -12)
  }

  /// The first yes of the yeses that the series ends with: something done stays done when it is confirmed.
  private func firstOfLastRun(_ answers: [DatedFigure]) -> DatedFigure? {
    answers.reversed().prefix { $0.figure == .answer(true) }.last
  }

  /// Done anew in each year of the plan; a year that the plan cuts is not judged.
  func assessDoneEachYear() -> Assessment {
    let judged = begunWindows(.year, until: deadline).filter { !$0.window.isCut }.map { window in
      JudgedWindow(window: window, assessment: assessYear(window))
    }
    return overall(judged, rule: .done)
  }

  /// An answer decides the day after the year; only silence waits, for the closing.
  private func assessYear(_ window: WindowCase) -> Assessment {
    var assessment = begin(.done, of: window.goal)
    assessment.reasoning.steps += steps(of: window)
    let newest = window.figures.last
    if let answer = newest.flatMap({ tallied($0) }) {
      assessment.current = answer
      assessment.reasoning.steps.append(.figure(answer))
    }
    if newest?.figure == .answer(true) {
      assessment.verdict = .met
    } else if !window.hasEnded {
      assessment.verdict = .undecided(.notDue)
    } else if newest != nil
      || closedQuarters.contains(Quarter(containing: window.window.period.last))
    {
      assessment.verdict = .missed
    } else {
      assessment.verdict = .undecided(.awaitingFinal)
    }
    return assessment
  }
}
