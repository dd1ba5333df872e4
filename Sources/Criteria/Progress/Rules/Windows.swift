/// One window of an indicator with the figures in it (domain.md, "Windows").
struct WindowCase {
  let window: Window
  /// All entries in it whose day has come, *not measured* among them, by day.
  let entries: [DatedFigure]
  let isClosed: Bool
  /// Whether it is closed, and the last figure owed is there or is not to come; counted from the logbook,
  /// whether its last quarter has been closed.
  let isDecided: Bool

  var figures: [DatedFigure] { entries.filter(\.figure.isMeasured) }

  /// The days that have been counted: to the newest figure, or all when it is closed.
  func counted(to day: Day) -> Period {
    isClosed ? window.period : Period(trusted: window.period.first, day)
  }
}

extension Subject {
  /// The windows that have begun, in order, without those of years that the source skips and in which
  /// nothing was recorded.
  ///
  /// - Parameter deadline: the day on which the last window ends.
  func begunWindows(_ length: WindowLength, until deadline: Day) -> [WindowCase] {
    var rest = entries[...]
    return Window.all(length, of: plan.period, until: deadline).prefix { $0.period.first <= today }
      .compactMap { window in
        let days = window.period
        let own = rest.drop { $0.day < days.first }.prefix { $0.day <= days.last }
        rest = rest[own.endIndex...]
        let lastOwed = owedPeriods(within: days, upTo: days.last).first { _ in true }
        if own.isEmpty, lastOwed == nil { return nil }
        let isClosed = today > days.last
        let isDecided =
          isClosed
          && (!isCounted && own.contains { $0.day >= lastOwed?.first ?? days.first }
            || closedQuarters.contains(Quarter(containing: days.last)))
        return WindowCase(
          window: window, entries: Array(own), isClosed: isClosed, isDecided: isDecided)
      }
  }

  /// The target of a window, and the step that says how the plan cuts it; nil where nothing is asked.
  func target(in window: Window, steps: inout [ReasoningStep]) -> Target? {
    guard let target = goal.target.asked(of: window) else { return nil }
    if target != goal.target, let level = goal.target.level, let result = target.level {
      let (days, all) = (window.period.dayCount, window.full.dayCount)
      steps.append(.cutGoal(goal: level, days: days, of: all, result: result))
    }
    return target
  }

  /// The verdict that stands: of the newest window that has one other than *too early*; after the
  /// deadline met only if every window was. A window that cannot be judged keeps the whole from being
  /// called met, but not from being missed.
  ///
  /// - Parameters:
  ///   - judged: each window's own assessment, in order, with whether it is decided.
  ///   - rule: the rule, for when there is no window at all.
  func overall(_ judged: [(window: WindowCase, assessment: Assessment)], rule: Rule) -> Assessment {
    let strip = judged.map { item in
      WindowVerdict(
        window: item.window.window, verdict: item.assessment.verdict,
        isDecided: item.window.isClosed && item.assessment.verdict.reason == nil,
        sum: item.assessment.windowSum ?? item.assessment.current?.value)
    }
    // What ended before the first figure of all does not stand once there are figures: nothing was kept
    // of it (domain.md's example "at least 1 a year" in a plan that began the year before).
    let begun = firstRecorded ?? today
    var standing =
      judged.last {
        !saysNothing($0.assessment.verdict, of: $0.window)
          && (firstRecorded == nil || $0.window.window.period.last >= begun)
      } ?? judged.last
    if isOver {
      let failed = judged.last { $0.assessment.verdict == .missed }
      let open = judged.last { $0.assessment.verdict.reason != nil }
      standing = failed ?? open ?? judged.last
    }
    guard let standing else {
      var assessment = begin(rule)
      assessment.verdict = .undecided(today < plan.period.first ? .notBegun : .tooEarly)
      return assessment.concluded()
    }
    var assessment = standing.assessment
    // Where no figure was ever typed, it is not only the last one that is awaited; the logbook gives one, 0.
    if !isCounted, firstRecorded == nil, assessment.verdict == .undecided(.awaitingFinal) {
      assessment.verdict = .undecided(.noFigures)
    }
    assessment.windows = strip
    assessment.window = standing.window.window
    if assessment.windowsClosed > 0 {
      assessment.reasoning.steps.append(
        .windows(met: assessment.windowsMet, of: assessment.windowsClosed))
    }
    return assessment.concluded()
  }

  /// *On track* is not claimed of an open window whose newest owed figure is overdue; beside another
  /// verdict it is noted.
  func withholdOnTrack(_ assessment: inout Assessment, in window: WindowCase) {
    guard !window.isClosed, let due = overdue(within: window.window.period) else { return }
    guard assessment.verdict == .onTrack || assessment.verdict == .undecided(.tooEarly) else {
      assessment.notes.insert(.stale)
      return
    }
    assessment.reasoning.steps.append(.overdue(since: due))
    assessment.verdict = .undecided(.figuresOverdue)
  }

  /// A window without any measured figure: nothing can be said of it yet, or its figures never came.
  func assessEmpty(_ window: WindowCase, _ assessment: inout Assessment) {
    if !window.isClosed {
      assessment.verdict = .undecided(.tooEarly)
      assessment.notes.formUnion(owedNotes(newest: nil, until: window.window.period.last))
      withholdOnTrack(&assessment, in: window)
    } else {
      assessment.verdict = .undecided(window.isDecided ? .noFigures : .awaitingFinal)
    }
  }

  /// The assessment of one window, begun with what was agreed and what the window is.
  func begin(_ rule: Rule, in window: WindowCase) -> Assessment {
    var assessment = begin(rule)
    assessment.reasoning.steps += steps(of: window)
    let untold = untold(in: window)
    if !untold.isEmpty {
      assessment.reasoning.steps.append(.untold(untold))
      assessment.notes.insert(.incomplete)
    }
    return assessment
  }
}

extension Subject {
  /// Whether a window says nothing yet, so that an older one's verdict still stands: it is too early, or
  /// nothing has been held in it yet to make a share or an average of.
  private func saysNothing(_ verdict: Verdict, of window: WindowCase) -> Bool {
    switch verdict {
    case .undecided(.tooEarly), .undecided(.notDue): true
    case .undecided(.noBasis): isCounted && !window.isClosed
    default: false
    }
  }
}
