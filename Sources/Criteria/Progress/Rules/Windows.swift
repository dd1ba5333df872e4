/// One window of an indicator with the figures in it and the spans that are owed (domain.md, "Windows").
struct WindowCase {
  let window: Window
  /// The goal that is asked of it: one that ended before an adjustment keeps the goal that it had.
  let goal: Goal
  /// All entries in it whose day has come, *not measured* among them, by day.
  let entries: [DatedFigure]
  let spans: [OwedSpan]
  let hasEnded: Bool
  /// Whether it has ended and nothing more is waited for: its last span is told, its time has passed, or it was closed.
  let isSettled: Bool
  /// Whether it is followed here; one that is not stands in the strip and is not judged.
  let isFollowed: Bool
  /// Whether the logbook says anything of it; always true of typed figures.
  let hasLines: Bool
  /// Whether only the last owed span is needed, as where each figure is the total so far.
  let isToDate: Bool
  /// The spans that are missing though their time has passed or a later one is told.
  let gaps: [OwedSpan]

  var figures: [DatedFigure] { entries.filter(\.figure.isMeasured) }

  /// The spans that its verdict rests on.
  var needed: ArraySlice<OwedSpan> { isToDate ? spans.suffix(1) : spans[...] }

  /// Those of them that wait for a figure, once it has ended: missing, or not delivered yet.
  var awaited: [OwedSpan] { needed.filter { $0.state == .missing || $0.state == .toCome } }

  /// Whether a figure or its time is still waited for, once it has ended.
  var isWaiting: Bool { !isSettled || !awaited.isEmpty }

  /// Whether one of the spans that its verdict rests on became this.
  func has(_ state: OwedSpan.State) -> Bool { needed.contains { $0.state == state } }

  /// The spans that are worth telling of.
  var told: [OwedSpan] { spans.filter(\.isTelling) }
}

extension Subject {
  /// The windows that have begun, in order, without those that owe nothing.
  ///
  /// - Parameter deadline: the day on which the last window ends.
  func begunWindows(_ length: WindowLength, until deadline: Day) -> [WindowCase] {
    var rest = entries[...]
    return Window.all(length, of: plan.period, until: deadline).prefix { $0.period.first <= today }
      .compactMap { window in
        let days = window.period
        let own = rest.drop { $0.day < days.first }.prefix { $0.day <= days.last }
        rest = rest[own.endIndex...]
        let (goal, year) = (goal(of: days), window.full.last.year)
        guard window.length == .plan || goal.asks(of: year) else { return nil }
        return windowCase(window, goal.asked(of: year), entries: Array(own))
      }
  }

  /// The goal that held when some days ended.
  func goal(of days: Period) -> Goal {
    formerGoals.first { $0.effective > days.last }.map { settled($0.before) } ?? goal
  }

  /// A window with its spans; nil when it owes nothing.
  func windowCase(_ window: Window, _ goal: Goal, entries: [DatedFigure]) -> WindowCase? {
    let days = window.period
    let owed = owedSpans(in: days, length: window.length, entries: entries)
    guard !owed.isEmpty else { return nil }
    let (spans, isFollowed) = following(owed, in: days)
    let hasLines = counted.map { hasLine($0, in: days) } ?? true
    return WindowCase(
      window: window, goal: goal, entries: entries, spans: spans, hasEnded: today > days.last,
      isSettled: isSettled(days, spans, entries), isFollowed: isFollowed, hasLines: hasLines,
      isToDate: indicator.isToDate, gaps: gaps(in: spans))
  }

  /// Whether what has ended waits for nothing more (domain.md, "Settled").
  func isSettled(_ days: Period, _ spans: [OwedSpan], _ entries: [DatedFigure]) -> Bool {
    guard today > days.last else { return false }
    if !isCounted, let last = spans.last {
      if last.state == .notMeasured { return true }
      let isTold = entries.contains {
        $0.figure.isMeasured
          && (indicator.tally == .latest
            ? last.period.contains($0.day) : $0.day == last.period.last)
      }
      if isTold { return true }
    }
    if today > due(days.last) { return true }
    return closedQuarters.contains(Quarter(containing: days.last))
      && (isCounted || !isAwaitingDelivery(days.last) || spans.last?.state == .measured)
  }

  /// Whether the spans before the plan was followed here keep a window from being judged; a figure for the last of
  /// them is the total of those that lack one.
  private func following(_ spans: [OwedSpan], in days: Period) -> ([OwedSpan], isFollowed: Bool) {
    let before = spans.prefix { isBeforeFollowed($0.period) }
    guard let last = before.last else { return (spans, true) }
    if let counted {
      return (spans, before.allSatisfy { span in counted.hasLine(within: span.period) })
    }
    if indicator.isToDate || indicator.tally == .latest {
      return (spans, spans.last?.state != .notFollowed)
    }
    guard last.state == .measured else { return (spans, false) }
    return (
      spans.map {
        $0.state == .notFollowed
          ? OwedSpan(period: $0.period, length: $0.length, state: .measured) : $0
      }, true
    )
  }

  /// The spans of a window that are missing though their time has passed, or a later one has been told; of totals so
  /// far only where no later one is.
  private func gaps(in spans: [OwedSpan]) -> [OwedSpan] {
    let lastTold = spans.lastIndex { $0.state == .measured || $0.state == .notMeasured } ?? -1
    return spans.enumerated().filter { place, span in
      guard span.state == .missing else { return false }
      guard place > lastTold else { return !indicator.isToDate }
      return today > due(span.period.last)
    }.map(\.element)
  }

  /// Whether the logbook has a line of a window, or one of its quarters was closed without any.
  private func hasLine(_ counted: CountedSeries, in days: Period) -> Bool {
    counted.hasLine(within: days)
      || closedQuarters.contains { $0.period.intersection(days) != nil }
  }
}

extension Subject {
  /// The target of a window, and the step that says how the plan cuts it; nil where nothing is asked.
  func target(in window: WindowCase, steps: inout [ReasoningStep]) -> Target? {
    let (goal, cut) = (window.goal, window.window)
    guard let target = goal.asked(of: cut, unit: indicator.unit) else { return nil }
    if target != goal.target, let level = goal.target.level, let result = target.level {
      let (days, all) = (cut.period.dayCount, cut.full.dayCount)
      steps.append(.cutGoal(goal: level, days: days, of: all, result: result))
    }
    return target
  }

  /// The assessment of one window, begun with what was agreed and what the window is.
  func begin(_ rule: Rule, in window: WindowCase) -> Assessment {
    var assessment = begin(rule, baseline: baselineValue, of: window.goal)
    assessment.reasoning.steps += steps(of: window)
    assessment.coverage = coverage(of: window)
    return assessment
  }

  /// Whether a span that was closed without a figure counts as 0: a count or a rate to reach.
  func countsSilence(_ window: WindowCase) -> Bool {
    (!isPooled || window.goal.rate != nil) && window.goal.target.better == .higher
  }

  /// The spans of a window that its figure and all that is expected of it run over.
  func countedSpans(of window: WindowCase) -> [OwedSpan] {
    let countsSilence = countsSilence(window)
    let leftOut = leftOut(of: window)
    return window.spans.filter { span in
      if countsSilence && span.state == .neverReported { return true }
      guard span.state == .measured else { return false }
      let isIn = { (figure: DatedFigure) in span.period.contains(figure.day) }
      let out = leftOut.count(where: isIn)
      return out == 0 || out < window.figures.count(where: isIn)
    }
  }

  /// The days that are expected something of by a day: the counted spans', or where each figure is the total so far
  /// all from the window's first.
  func countedDays(of window: WindowCase, upTo day: Day) -> [Period] {
    let upTo = Period(trusted: window.window.period.first, max(day, window.window.period.first))
    guard !window.isToDate else { return [upTo] }
    return countedSpans(of: window).compactMap { $0.period.intersection(upTo) }
  }

  /// How much of what a window has owed so far its figures cover, spans that count as 0 among them; nil where that is
  /// all.
  func coverage(of window: WindowCase) -> Coverage? {
    guard !window.isToDate, !isCounted, let length = window.spans.first?.length else { return nil }
    let begun = window.spans.filter { $0.state != .toCome }
    let counted = countedSpans(of: window)
    guard counted.count < begun.count else { return nil }
    return Coverage(
      counted: counted.count, owed: begun.count, length: length,
      openDays: openDays(in: counted.map(\.period)),
      allOpenDays: openDays(in: begun.map(\.period)))
  }
}
