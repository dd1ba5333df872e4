/// Rule B: a level that is to be kept, or to move one way.
extension Subject {
  /// Hold or rise, hold or fall, rises, falls, by the newest figure. Also a strict number that equals its
  /// baseline: over 60 from 60 asks for a rise.
  func assessDirection(baseline: BaselineValue) -> Assessment {
    assessDirection(baseline: baseline, level: baseline.value, isHold: !goal.target.asksForChange) {
      margin(of: $0, against: baseline)
    }
  }

  /// A number that the baseline satisfies already: it is to be held.
  func assessHold(at level: Fraction, baseline: BaselineValue) -> Assessment {
    assessDirection(baseline: baseline, level: level, isHold: true) { figure in
      figure.sampleSize.map { Margin(of: figure.value, size: $0) }
    }
  }

  private func assessDirection(
    baseline: BaselineValue, level: Fraction, isHold: Bool,
    margin marginOf: (Tallied) -> Margin?
  ) -> Assessment {
    var assessment = begin(.direction, baseline: baseline)
    guard let figure = figureToJudge(&assessment, against: baseline) else {
      return assessment.concluded()
    }
    judge(
      &assessment, figure, against: baseline, level: level, isHold: isHold,
      margin: marginOf(figure))
    lapse(&assessment)
    return assessment.concluded()
  }

  /// The verdict of rule B on a figure that can be compared: with the level that it is to keep or to pass, and
  /// within the margin, where n is known.
  func judge(
    _ assessment: inout Assessment, _ figure: Tallied, against baseline: BaselineValue,
    level: Fraction, isHold: Bool, margin: Margin?
  ) {
    let better = goal.target.better
    if goal.target.approached == nil, better.gain(from: baseline.value, to: figure.value) < 0 {
      assessment.notes.insert(.belowBaseline)
    }
    let difference = figure.value - level
    let isSatisfied =
      goal.target.isSatisfied(by: figure.value)
      ?? goal.target.isKept(gain: better.gain(from: level, to: figure.value))
    assessment.reasoning.steps += [
      .compared(figure.value, reference: level, difference: difference),
      .satisfied(figure.value, goal.target, isSatisfied),
    ]
    if isOver {
      assessment.judgeFinally(isSatisfied)
    } else if isSatisfied {
      assessment.verdict = .onTrack
      // A change the right way that may be chance is told of, and stands.
      if goal.target.asksForChange, let margin, margin.covers(difference) {
        assessment.reasoning.steps.append(margin.step(distance: difference))
        assessment.notes.insert(.withinUncertainty)
      }
    } else if difference == 0 {
      assessment.verdict = .behind
    } else if let margin {
      judgeWorse(&assessment, by: difference, margin: margin, isHold: isHold)
    } else {
      judgeWorse(&assessment, figure.value, than: level)
    }
  }

  /// Worse than what is to be kept, n known: outside the margin far behind; within it the change may be chance.
  private func judgeWorse(
    _ assessment: inout Assessment, by difference: Fraction, margin: Margin, isHold: Bool
  ) {
    assessment.reasoning.steps.append(margin.step(distance: difference))
    guard margin.covers(difference) else {
      assessment.verdict = .farBehind
      return
    }
    assessment.notes.insert(.withinUncertainty)
    if !isHold {
      assessment.verdict = .behind
    } else {
      assessment.verdict = margin.isNarrow ? .onTrack : .undecided(.uncertain)
    }
  }

  /// Worse than what is to be kept, n unknown: by how near it comes.
  private func judgeWorse(_ assessment: inout Assessment, _ value: Fraction, than level: Fraction) {
    guard level != 0 else {
      assessment.verdict = .behind
      return
    }
    let ratio = assessment.nearness(of: value, to: level, isCeiling: goal.target.better == .lower)
    assessment.judgeNotHolding(ratio: ratio, thresholds: plan.thresholds)
    // How near it comes to what it was says nothing of a pace.
    assessment.pace = nil
  }

  /// The margin of the change from a baseline to a figure; nil where n is known of neither.
  func margin(of figure: Tallied, against baseline: BaselineValue) -> Margin? {
    Margin(
      of: figure.value, size: figure.sampleSize, against: baseline.value,
      size: baseline.sampleSize)
  }
}

extension Target {
  /// Whether the target asks for better than the level it is held against, not only for as good.
  public var asksForChange: Bool {
    switch self {
    case .rises, .falls, .risesEachYear, .fallsEachYear, .changesEachYear, .moreThan, .lessThan,
      .approaches:
      true
    default: false
    }
  }

  /// Whether a gain on the baseline keeps what a direction asks: any gain for rises and falls, no loss for
  /// the rest.
  func isKept(gain: Fraction) -> Bool { asksForChange ? gain > 0 : gain >= 0 }
}
