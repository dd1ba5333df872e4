/// Which figures a plan waits for as of a day: those of the quarter that is worked on, and those whose deadline
/// has passed.
public struct FiguresDue: Hashable, Sendable {
  /// The quarter whose figures are typed now: the one that the round opens.
  public let quarter: Quarter
  /// The last day for the quarter's figures.
  public let deadline: Day
  /// How many figures are told by the end of the quarter, those that are there already among them.
  public let asked: Int
  /// How many figures are owed for the quarter and not recorded.
  public let missing: Int
  /// The next deadline that has not passed and for which figures are missing, and how many; nil where none are.
  public let next: PendingFigures?
  /// How many figures are missing though their last day has passed, however old.
  public let overdue: Int
  /// Whether the quarter is closed, and none is owed for it any more.
  public let isClosed: Bool
  /// The day that this is as of.
  public let asOf: Day

  /// What was found before.
  public init(
    quarter: Quarter, deadline: Day, asked: Int, missing: Int, next: PendingFigures?, overdue: Int,
    isClosed: Bool, asOf: Day
  ) {
    (self.quarter, self.deadline, self.isClosed, self.asOf) = (quarter, deadline, isClosed, asOf)
    (self.asked, self.missing, self.next, self.overdue) = (asked, missing, next, overdue)
  }

  /// Looks for the figures that a judged plan waits for.
  public init(_ rollup: Rollup, records: Records) {
    let plan = rollup.plan
    asOf = rollup.asOf
    let subjects = rollup.criteria.flatMap(\.results).map {
      Subject(
        $0.indicator, id: $0.id, at: $0.site, records: records, plan: plan, today: rollup.asOf)
    }
    func missing(_ quarter: Quarter) -> Int { subjects.count { $0.owesFigure(for: quarter) } }
    let collected = plan.reportingQuarter(on: rollup.asOf)
    let before = Quarter(containing: rollup.asOf).previous
    let isBehind =
      before < collected && before.period.last >= plan.period.first && missing(before) > 0
    let quarter = isBehind ? before : collected
    self.quarter = quarter
    deadline = quarter.period.last + plan.reportingDays
    isClosed = records.closedQuarters.contains(quarter)
    asked = subjects.count { $0.collectedPeriod(endingBy: quarter) != nil }
    self.missing = missing(quarter)
    overdue = subjects.reduce(0) { $0 + $1.overduePeriods.count }
    let open = missing(collected)
    let last = collected.period.last + plan.reportingDays
    next = open > 0 && last >= asOf ? PendingFigures(deadline: last, missing: open) : nil
  }
}

/// Figures that are missing, and the last day for them.
public struct PendingFigures: Hashable, Sendable {
  /// The last day.
  public let deadline: Day
  /// How many are missing.
  public let missing: Int

  /// Figures that are missing.
  public init(deadline: Day, missing: Int) { (self.deadline, self.missing) = (deadline, missing) }
}

extension Plan {
  /// The quarter whose figures are being collected: the one before today's until its deadline, then
  /// today's own; never outside the plan.
  public func reportingQuarter(on today: Day) -> Quarter {
    let before = Quarter(containing: today).previous
    let quarter =
      today <= before.period.last + reportingDays ? before : Quarter(containing: today)
    return min(
      max(quarter, Quarter(containing: period.first)), Quarter(containing: period.last))
  }
}

extension Subject {
  /// Whether a figure is owed by the end of a quarter and is missing.
  func owesFigure(for quarter: Quarter) -> Bool {
    guard isWaiting, let stretch = collectedPeriod(endingBy: quarter) else { return false }
    return isMissing(stretch)
  }

  /// The stretch whose figure is told by the end of a quarter, whether it is there already or not; nil when
  /// none is owed then.
  func collectedPeriod(endingBy quarter: Quarter) -> Period? {
    let last = min(quarter.period.last, deadline)
    guard isFollowed, last >= max(quarter.period.first, plan.period.first) else { return nil }
    let stretch = collectedPeriod(containing: last)
    return stretch.last <= last && !isSkipped(stretch.last) && !isBeforeFollowed(stretch)
      && isOfAskedYear(stretch) ? stretch : nil
  }

  /// Whether a stretch lies in a year that the goal asks anything of.
  private func isOfAskedYear(_ stretch: Period) -> Bool { goal.asks(of: stretch.last.year) }

  /// The stretches whose figures are missing though their last day has passed, the oldest first, however old.
  var overduePeriods: [Period] {
    guard isWaiting else { return [] }
    var periods: [Period] = []
    var last = min(deadline, today)
    while last >= plan.period.first {
      let stretch = collectedPeriod(containing: last)
      if due(stretch.last) < today, isOwed(stretch) { periods.append(stretch) }
      last = stretch.first - 1
    }
    return periods.reversed()
  }

  /// The days to come on which its source delivers by a day of its own what is not there yet, the last a given one.
  func deliveries(until last: Day) -> [Day] {
    guard isWaiting, deliveryDay != nil else { return [] }
    var days: [Day] = []
    var first = plan.period.first
    while first <= deadline {
      let stretch = collectedPeriod(containing: first)
      let due = due(stretch.last)
      guard due <= last else { break }
      if due >= today, isOwed(stretch) { days.append(due) }
      first = stretch.last + 1
    }
    return days
  }

  /// Whether figures are typed for it, in a plan with a period.
  private var isFollowed: Bool { indicator.counting == nil && !plan.isPeriodMissing }

  /// Whether figures are typed for it and something is left to be told.
  private var isWaiting: Bool { isFollowed && !isTold }

  /// Whether what is done once has been done.
  private var isTold: Bool {
    goal.target == .done && entries.last { $0.figure.isMeasured }?.figure == .answer(true)
  }

  /// The stretch with a figure of its own that a day lies in. What is done once is told by its deadline; a state
  /// can change, and is asked about as often as its source owes a figure.
  private func collectedPeriod(containing day: Day) -> Period {
    let whole: Period =
      switch goal.target {
      case .done: Period(plan.period.first, deadline) ?? plan.period
      case .doneEachYear: .year(day.year)
      default: owedPeriod(containing: day)
      }
    return whole.intersection(Period(plan.period.first, max(day, deadline)) ?? whole) ?? whole
  }

  /// Whether the stretch's figure is missing and asked for; not before the day on which its source delivers.
  func isMissing(_ stretch: Period) -> Bool {
    isOwed(stretch) && !isAwaitingDelivery(stretch.last)
  }

  /// Whether the stretch's figure is still to come or missing.
  private func isOwed(_ stretch: Period) -> Bool {
    guard !isTold, isAskedFor(stretch) else { return false }
    let last = lastTelling(of: stretch)
    return !entries.contains { $0.day >= stretch.first && $0.day <= last }
  }

  /// The last day of which a figure tells of a stretch. A later total so far does too, and a later answer of how things
  /// stand.
  private func lastTelling(of stretch: Period) -> Day {
    if goal.target == .done || goal.target == .holdsTrue { return today }
    guard indicator.isToDate else { return stretch.last }
    let windows = Window.all(windowLength, of: plan.period, until: deadline)
    return windows.first { $0.period.contains(stretch.last) }?.period.last ?? stretch.last
  }

  private func isAskedFor(_ stretch: Period) -> Bool {
    let isClosed = closedQuarters.contains(Quarter(containing: stretch.last))
    return !isSkipped(stretch.last) && !isBeforeFollowed(stretch) && isOfAskedYear(stretch)
      && (!isClosed || isAwaitingDelivery(stretch.last))
  }
}
