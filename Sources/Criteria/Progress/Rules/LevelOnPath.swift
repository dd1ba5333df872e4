/// Rule A: a level on a path from a baseline to a number, *on the way*.
extension Subject {
  func assessLevelOnPath(baseline: BaselineValue, goal level: Fraction) -> Assessment {
    var assessment = begin(.levelOnPath, baseline: baseline)
    let path = Path(
      baseline: baseline, planStart: plan.period.first, interimTargets: interimTargets,
      former: formerGoals.compactMap { former in
        former.before.target.level.map {
          (goal: PathPoint(former.deadlineBefore, $0), until: former.effective)
        }
      }, goal: level, deadline: deadline)
    assessment.path = path
    guard let figure = figureToJudge(&assessment, against: baseline) else {
      return assessment.concluded()
    }

    let current = figure.value
    let progress = (current - baseline.value) / (level - baseline.value)
    let leg = path.leg(on: figure.day)
    let expected = (leg.value - baseline.value) / (level - baseline.value)
    assessment.progress = progress
    assessment.expected = expected
    if progress < 0 { assessment.notes.insert(.belowBaseline) }
    if expected > 0 { assessment.pace = (current - baseline.value) / (leg.value - baseline.value) }

    let isSatisfied = goal.target.isSatisfied(by: current) ?? false
    assessment.reasoning.steps.append(.satisfied(current, goal.target, isSatisfied))
    if isOver {
      assessment.judgeFinally(isSatisfied)
    } else if isSatisfied {
      assessment.verdict = .met
      assessment.isProvisional = true
    } else {
      assessment.reasoning.steps += [
        .path(from: leg.from, to: leg.to, on: figure.day, value: leg.value),
        .progress(
          current: current, baseline: baseline.value, goal: level, result: progress),
        .expected(path: leg.value, baseline: baseline.value, goal: level, result: expected),
      ]
      judgeByPace(&assessment, figure: figure, path: leg.value)
    }
    lapse(&assessment)
    return assessment.concluded()
  }

  private func judgeByPace(_ assessment: inout Assessment, figure: Tallied, path: Fraction) {
    guard let expected = assessment.expected, let progress = assessment.progress, expected > 0,
      let pace = assessment.pace
    else {
      assessment.verdict = .undecided(.notBegun)
      return
    }
    assessment.reasoning.steps.append(.ratio(progress, to: expected, result: pace))
    assessment.judgeOnTheWay(ratio: pace, thresholds: plan.thresholds)
    if expected < Fraction(1, 3), progress >= -1 { assessment.soften(.early) }
    if let size = figure.sampleSize, assessment.verdict != .onTrack {
      let margin = Margin(of: figure.value, size: size)
      let distance = path - figure.value
      assessment.reasoning.steps.append(margin.step(distance: distance))
      if margin.covers(distance) {
        assessment.notes.insert(.withinUncertainty)
        assessment.soften(.uncertainty)
      }
    }
  }
}
