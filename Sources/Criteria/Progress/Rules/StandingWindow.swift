/// Which of a criterion's windows its verdict is (domain.md, "Which window speaks").
struct JudgedWindow {
  let window: WindowCase
  let assessment: Assessment

  var verdict: Verdict { assessment.verdict }

  /// Whether it keeps an earlier met from speaking: it cannot be judged, and not because it is too soon.
  var silencesMet: Bool { verdict.reason.map { $0.group != .notYet } ?? false }

  /// Whether it says nothing after the end: all its spans were recorded as not measured.
  var isLeftOut: Bool {
    verdict == .undecided(.notMeasured)
      && window.spans.allSatisfy { $0.state == .notMeasured }
  }

  var strip: WindowVerdict {
    var strip = WindowVerdict(
      window: window.window, verdict: verdict,
      isDecided: window.isFollowed && window.hasEnded && verdict.reason == nil,
      sum: assessment.windowSum ?? assessment.current?.value)
    strip.isFollowed = window.isFollowed
    strip.goal = window.goal
    strip.spans = window.told
    strip.gaps = window.gaps
    strip.coverage = assessment.coverage
    return strip
  }
}

extension Subject {
  /// The verdict that stands of all windows, with the strip of them beside it.
  ///
  /// - Parameters:
  ///   - judged: each begun window's own assessment, in order.
  ///   - rule: the rule, for when none is judged.
  func overall(_ judged: [JudgedWindow], rule: Rule) -> Assessment {
    let followed = judged.filter(\.window.isFollowed)
    var assessment: Assessment
    if let standing = isOver ? finalWindow(followed) : speakingWindow(followed) {
      assessment = standing.assessment
      assessment.window = standing.window.window
      note(&assessment, standing, among: followed)
    } else {
      assessment = begin(rule, baseline: baselineValue)
      let hasBegun = today >= firstAskedDay
      assessment.verdict = .undecided(hasBegun ? .tooEarly : .notBegun)
    }
    assessment.windows = judged.map(\.strip)
    // A deadline ends the whole plan's only window; where windows come again each keeps its own goal.
    if windowLength == .plan {
      noteFormerGoals(&assessment)
      noteLate(&assessment)
    }
    assessment.spans = judged.flatMap(\.window.told)
    if assessment.windowsClosed > 0 {
      assessment.reasoning.steps.append(
        .windows(met: assessment.windowsMet, of: assessment.windowsClosed))
    }
    return assessment.concluded()
  }

  /// The first day that anything is asked of: the plan's, or that of the first year that the goal names.
  private var firstAskedDay: Day {
    max(plan.period.first, goal.askedYears?.first.map(Day.first(of:)) ?? plan.period.first)
  }

  /// The newest window that has a verdict; one after it that cannot be judged takes the place of a met, never of a
  /// missed. Where none has, the newest that lacks figures or a decision, else the newest.
  private func speakingWindow(_ judged: [JudgedWindow]) -> JudgedWindow? {
    guard let place = judged.lastIndex(where: { $0.verdict.reason == nil }) else {
      return judged.last(where: \.silencesMet) ?? judged.last
    }
    let newest = judged[place]
    guard newest.verdict == .met else { return newest }
    return judged[(place + 1)...].last(where: \.silencesMet) ?? newest
  }

  /// After the end: missed if any window is, else the newest that is undecided, else met. A window that was not
  /// measured at all is left out.
  private func finalWindow(_ judged: [JudgedWindow]) -> JudgedWindow? {
    let counting = judged.filter { !$0.isLeftOut }
    return counting.last { $0.verdict == .missed } ?? counting.last { $0.verdict.reason != nil }
      ?? counting.last ?? judged.last
  }

  /// Notes that what was missed by a deadline has been reached since.
  private func noteLate(_ assessment: inout Assessment) {
    guard assessment.verdict == .missed, goal.deadline != nil, goal.rate == nil,
      goal.target.better == .higher
    else { return }
    if let figure = tallied(figures)?.figure, goal.target.isSatisfied(by: figure.value) == true {
      assessment.notes.insert(.late)
    }
  }

  /// Notes what the verdict that stands does not say by itself.
  private func note(
    _ assessment: inout Assessment, _ standing: JudgedWindow, among judged: [JudgedWindow]
  ) {
    let window = standing.window
    let isJudged = standing.verdict.reason == nil
    if window.spans.contains(where: { $0.state == .neverReported }) {
      assessment.notes.insert(.neverReported)
    }
    if isJudged, assessment.coverage != nil, window.has(.notMeasured) || window.has(.neverReported)
    {
      assessment.notes.insert(.partlyMeasured)
    }
    let isLacking = judged.contains {
      $0.window.window.period.first > window.window.period.first && !$0.window.gaps.isEmpty
    }
    if isLacking, assessment.verdict != .undecided(.figuresOverdue) {
      assessment.notes.insert(.figuresOverdue)
    }
  }
}
