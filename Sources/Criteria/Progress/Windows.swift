/// One window of an indicator with the figures in it (domain.md, "Windows").
struct WindowCase {
  let window: Window
  /// All entries in it whose day has come, *not measured* among them, by day.
  let entries: [Measurement]
  let isClosed: Bool
  /// Whether it is closed, and the last figure owed is there or is not to come.
  let isDecided: Bool

  var figures: [Measurement] { entries.filter(\.isMeasured) }

  /// The days that have been counted: to the newest figure, or all when it is closed.
  func counted(to day: Day) -> Period {
    isClosed ? window.period : Period(trusted: window.period.first, day)
  }
}

extension Subject {
  /// The windows that have begun, in order, without those of a year that the source skips.
  func begunWindows(_ length: WindowLength) -> [WindowCase] {
    Window.all(length, of: plan.period).filter { $0.period.first <= today }.filter { window in
      !(window.period.first.year...window.period.last.year).allSatisfy {
        (source?.skippedYears ?? []).contains($0)
      }
    }.map { window in
      let entries = entries.filter { window.period.contains($0.day) }
      let isClosed = today > window.period.last
      let lastOwed = max(owedPeriod(containing: window.period.last).first, window.period.first)
      let isDecided =
        isClosed
        && (entries.contains { $0.day >= lastOwed }
          || closedQuarters.contains(Quarter(containing: window.period.last)))
      return WindowCase(
        window: window, entries: entries, isClosed: isClosed, isDecided: isDecided)
    }
  }

  /// The target of a window that the plan cuts: ⌊goal × its share of the full window's days⌋; nil where
  /// that is 0 and the window is not judged.
  func target(in window: Window, steps: inout [ReasoningStep]) -> Target? {
    guard window.isCut, let level = goal.target.level else { return goal.target }
    let days = window.period.dayCount
    let all = window.full.dayCount
    let cut = goal.target.cut(to: Fraction(Int128(days), Int128(all)))
    guard let result = cut.level, result > 0 else { return nil }
    steps.append(.cutGoal(goal: level, days: days, of: all, result: result))
    return cut
  }

  /// The verdict that stands: of the newest window that has one other than *too early*; after the plan's
  /// last day met only if every window was.
  ///
  /// - Parameters:
  ///   - judged: each window's own assessment, in order, with whether it is decided.
  ///   - rule: the rule, for when there is no window at all.
  func overall(_ judged: [(window: WindowCase, assessment: Assessment)], rule: Rule) -> Assessment {
    let strip = judged.map { item in
      WindowVerdict(
        window: item.window.window, verdict: item.assessment.verdict,
        isDecided: item.window.isDecided && item.assessment.verdict.reason == nil,
        sum: item.assessment.windowSum ?? item.assessment.current?.value)
    }
    // A window in which nothing was ever recorded does not stand once a later one has figures.
    let newestEntry = judged.last { !$0.window.entries.isEmpty }?.window.window.period.first
    var standing =
      judged.last { item in
        !item.assessment.verdict.isTooEarly
          && !(item.window.entries.isEmpty
            && item.window.window.period.first < (newestEntry ?? item.window.window.period.first))
      } ?? judged.last
    if today > plan.period.last {
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
    if entries.isEmpty, assessment.verdict == .undecided(.awaitingFinal) {
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

  /// *On track* is not claimed of an open window whose newest owed figure is overdue.
  func withholdOnTrack(_ assessment: inout Assessment, in window: WindowCase) {
    guard !window.isClosed, let due = overdue(within: window.window.period),
      assessment.verdict == .onTrack || assessment.verdict == .undecided(.tooEarly)
    else { return }
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
    assessment.reasoning.steps.append(
      .window(window.window, closed: window.isClosed, decided: window.isDecided))
    return assessment
  }
}

extension Verdict {
  /// Whether a window says nothing yet, so that an older one's verdict still stands.
  var isTooEarly: Bool {
    self == .undecided(.tooEarly) || self == .undecided(.notDue)
  }
}
