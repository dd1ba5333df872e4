/// Which figures the source owes, and when (domain.md, "Windows"). Those that are counted from the logbook
/// nobody owes.
extension Subject {
  /// How often a figure is owed: quarterly for windows and yearly for a newest figure, where none is given.
  var frequency: Frequency {
    source?.frequency ?? (indicator.tally == .latest ? .yearly : .quarterly)
  }

  /// The stretch in which a figure is owed that a day lies in.
  func owedPeriod(containing day: Day) -> Period {
    let quarter = Quarter(containing: day)
    switch frequency {
    case .quarterly: return quarter.period
    case .yearly: return .year(quarter.year)
    case .halfYearly:
      let first = quarter.number % 2 == 1 ? quarter : quarter.previous
      return Period(trusted: first.period.first, first.next.period.last)
    }
  }

  /// The stretches within some days for which the source owes a figure, the newest first from the one
  /// that a day lies in; years that it skips owe nothing.
  func owedPeriods(within days: Period, upTo last: Day) -> some Sequence<Period> {
    sequence(state: min(days.last, last)) { last -> Period? in
      while !isCounted, last >= days.first {
        let whole = owedPeriod(containing: last)
        last = whole.first - 1
        let period = Period(trusted: max(whole.first, days.first), min(whole.last, days.last))
        if !(source?.skippedYears ?? []).contains(period.last.year) { return period }
      }
      return nil
    }
  }

  /// The newest stretch within some days whose figure should have been here by now, and the last day for
  /// it.
  func newestOverdue(within days: Period) -> (period: Period, due: Day)? {
    owedPeriods(within: days, upTo: today).lazy.map { ($0, $0.last + plan.reportingDays) }
      .first { $0.1 < today }
  }

  /// The last day for the newest figure that is owed within some days, when neither it nor a later one is
  /// there.
  func overdue(within days: Period) -> Day? {
    guard let newest = newestOverdue(within: days),
      !entries.contains(where: { $0.day >= newest.period.first && $0.day <= days.last })
    else { return nil }
    return newest.due
  }

  /// The stretches of a window before its newest entry that have no entry, in order; none where each figure is a
  /// total so far, of which only the newest counts.
  func untold(in window: WindowCase) -> [Period] {
    if case .toDate = indicator.tally { return [] }
    guard let newest = window.entries.last?.day else { return [] }
    // Stretches and entries are walked back together: a long plan has many of both.
    var rest = window.entries[...]
    return owedPeriods(within: window.window.period, upTo: newest)
      .filter { stretch in
        while let last = rest.last, last.day > stretch.last { rest.removeLast() }
        return stretch.last < newest && (rest.last.map { $0.day < stretch.first } ?? true)
      }
      .reversed()
  }

  /// Notes beside the verdict on what the source owes: *stale*, or *not due yet*.
  func owedNotes(newest: Day?, until last: Day) -> Set<AssessmentNote> {
    guard let days = Period(plan.period.first, min(last, plan.period.last)) else { return [] }
    guard newest != nil else { return newestOverdue(within: days) == nil ? [.notDueYet] : [] }
    return overdue(within: days) == nil ? [] : [.stale]
  }
}
