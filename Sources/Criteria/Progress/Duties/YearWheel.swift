/// The year's wheel (årshjul): what is to happen in the twelve months from a day on, by month, and what
/// should have happened already.
///
/// It begins with the month of the day, or the plan's first month when that is still to come, so that the
/// coming quarter stands first and the same month of next year last.
public struct YearWheel: Hashable, Sendable {
  /// The day that it is as of.
  public let asOf: Day
  /// What is still open though its day has passed, the longest overdue first.
  public let overdue: [WheelEntry]
  /// Twelve months in order, those without entries among them.
  public let months: [WheelMonth]
  /// What is still open and has no day: milestones without a deadline, duties without days.
  public let undated: [WheelItem]

  /// The coming quarter: the first three months.
  public var coming: [WheelMonth] { Array(months.prefix(3)) }
  /// The nine months after the coming quarter.
  public var later: [WheelMonth] { Array(months.dropFirst(3)) }

  /// Finds what a plan waits for as of a day.
  public init(plan: Plan, records: Records, asOf: Day) {
    self.asOf = asOf
    let start = max(asOf, plan.agreedPeriod?.first ?? asOf)
    let months = Self.months(from: start)
    let days = Period(trusted: start, months.last?.last ?? start)
    let entries =
      Self.following(plan, records) + Self.figures(plan, records, asOf, until: days.last)
    let sorted = entries.sorted { ($0.day, $0.item.order) < ($1.day, $1.item.order) }
    overdue = sorted.filter { $0.isOverdue(on: asOf) }
    self.months = months.map { month in
      WheelMonth(
        period: month,
        entries: sorted.filter { month.contains($0.day) && $0.isAhead(on: asOf) })
    }
    undated =
      plan.reportingDuties.filter(\.days.isEmpty).map { .duty($0) }
      + plan.placedMilestones.filter { $0.milestone.state(on: asOf) == .undated }
      .map { .milestoneDeadline($0) }
  }

  /// Twelve whole months, the first of them that of a day.
  private static func months(from day: Day) -> [Period] {
    var first = day - (day.civil.day - 1)
    return (0..<12).map { _ in
      let (year, month, _) = first.civil
      let period = Period(trusted: first, first + (Day.daysInMonth(month, of: year) - 1))
      first = period.last + 1
      return period
    }
  }

  /// What is followed besides the criteria.
  private static func following(_ plan: Plan, _ records: Records) -> [WheelEntry] {
    records.logbook.standing.filter { $0.state == .planned }.map {
      WheelEntry(day: $0.day, item: .occasion($0))
    }
      + plan.placedMilestones.flatMap { placed in
        let milestone = placed.milestone
        return [
          milestone.start.map { WheelEntry(day: $0, item: .milestoneStart(placed)) },
          milestone.deadlineDay.map { WheelEntry(day: $0, item: .milestoneDeadline(placed)) },
        ].compactMap { $0 }
      }
      + plan.placedNetworks.flatMap { placed in
        placed.network.meetings.compactMap { meeting in
          meeting.day.map { WheelEntry(day: $0, item: .meeting(meeting, placed)) }
        }
      }
      + plan.reportingDuties.flatMap { duty in
        duty.days.map { WheelEntry(day: $0, item: .duty(duty)) }
      }
  }

  /// The last days for figures, a source at a time: those that come in time by the rhythm of each, and those
  /// that have not.
  private static func figures(_ plan: Plan, _ records: Records, _ asOf: Day, until last: Day)
    -> [WheelEntry]
  {
    let subjects = Subject.all(of: plan, records: records, today: asOf)
    var entries: [WheelEntry] = []
    func add(_ owing: [Subject], due: Day) {
      let bySource = Dictionary(grouping: owing) { $0.source?.id }
      for source in plan.dataSources.map({ Optional($0.id) }) + [nil] {
        guard let count = bySource[source]?.count else { continue }
        entries.append(WheelEntry(day: due, item: .figures(source: source, count: count)))
      }
    }
    let late = subjects.flatMap { subject in
      subject.overduePeriods.map { (subject: subject, due: subject.due($0.last)) }
    }
    let delivered = subjects.flatMap { subject in
      subject.deliveries(until: last).map { (subject: subject, due: $0) }
    }
    for (due, owing) in Dictionary(grouping: late + delivered, by: \.due) {
      add(owing.map(\.subject), due: due)
    }
    var quarter = plan.reportingQuarter(on: asOf)
    while quarter.period.last + plan.reportingDays <= last, quarter.period.first <= plan.period.last
    {
      let due = quarter.period.last + plan.reportingDays
      if due >= asOf {
        add(subjects.filter { $0.deliveryDay == nil && $0.owesFigure(for: quarter) }, due: due)
      }
      quarter = quarter.next
    }
    return entries
  }
}

/// A month of the wheel.
public struct WheelMonth: Hashable, Sendable {
  /// The month's days.
  public let period: Period
  /// What is still to come in it, by day.
  public let entries: [WheelEntry]
}

/// One thing that has a day.
public struct WheelEntry: Hashable, Sendable {
  /// The day: of the occasion, the meeting or the start, or the last day to do it.
  public let day: Day
  /// What it is.
  public let item: WheelItem

  /// Whether the day has come without it: a planned occasion that was neither held nor taken back, a
  /// milestone that is not done, a duty that nobody has said was fulfilled, figures that did not come.
  func isOverdue(on today: Day) -> Bool {
    guard day < today else { return false }
    return switch item {
    case .occasion, .figures: true
    case .milestoneDeadline(let placed): !placed.milestone.isDone(by: today)
    case .duty(let duty): duty.openDays(on: today).contains(day)
    case .milestoneStart, .meeting: false
    }
  }

  /// Whether it is still to come, the day itself among the days to come.
  func isAhead(on today: Day) -> Bool {
    guard day >= today else { return false }
    return switch item {
    case .milestoneStart(let placed), .milestoneDeadline(let placed):
      !placed.milestone.isDone(by: today)
    case .duty(let duty): duty.openDays(on: today).contains(day)
    case .occasion, .meeting, .figures: true
    }
  }
}

/// What there can be on the wheel, with what it belongs to.
public enum WheelItem: Hashable, Sendable {
  /// An occasion that is planned.
  case occasion(Occasion)
  /// A milestone that is not done begins.
  case milestoneStart(PlacedMilestone)
  /// The last day of a milestone that is not done.
  case milestoneDeadline(PlacedMilestone)
  /// A network's meeting.
  case meeting(Meeting, PlacedNetwork)
  /// The last day for so many figures of a source that are not there; nil where the criteria name none.
  case figures(source: Slug?, count: Int)
  /// A report, or what else the plan owes others.
  case duty(ReportingDuty)

  /// What comes first on the same day: what must be delivered, then what takes place.
  fileprivate var order: Int {
    switch self {
    case .figures: 0
    case .duty: 1
    case .milestoneDeadline: 2
    case .milestoneStart: 3
    case .meeting: 4
    case .occasion: 5
    }
  }
}
