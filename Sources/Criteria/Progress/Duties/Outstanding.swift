/// What is outstanding on a plan as of a day besides its criteria and their figures (udestående): steps that
/// are late, proposals that nobody has decided, planned occasions that nobody has accounted for, and what is
/// owed to others.
public struct Outstanding: Hashable, Sendable {
  /// How many milestones are not done though their deadline has passed.
  public let overdueMilestones: Int
  /// How many planned occasions have had their day and were neither held nor taken back.
  public let unsettledOccasions: Int
  /// How many days that something was owed to others have passed without anybody saying that it was done.
  public let overdueDuties: Int
  /// How many follow-ups are still to be done though their last day has passed.
  public let lateFollowUps: Int
  /// How many recommendations wait to be decided.
  public let undecided: Int
  /// The day that the oldest of those was proposed; nil when there is none, or no day is known.
  public let undecidedSince: Day?
  /// What is owed to others next; nil when no day is settled for any of it.
  public let nextDuty: NextDuty?

  /// What was found before.
  public init(
    overdueMilestones: Int, unsettledOccasions: Int, overdueDuties: Int, lateFollowUps: Int,
    undecided: Int, undecidedSince: Day?, nextDuty: NextDuty?
  ) {
    self.overdueMilestones = overdueMilestones
    self.unsettledOccasions = unsettledOccasions
    self.overdueDuties = overdueDuties
    self.lateFollowUps = lateFollowUps
    (self.undecided, self.undecidedSince) = (undecided, undecidedSince)
    self.nextDuty = nextDuty
  }

  /// Looks for what is outstanding on a plan.
  public init(_ plan: Plan, records: Records, asOf: Day) {
    let milestones = plan.focusAreas.flatMap(\.activities).flatMap(\.milestones)
    overdueMilestones = milestones.count { $0.state(on: asOf).isOverdue }
    unsettledOccasions = records.logbook.unsettled(on: asOf).count
    overdueDuties = plan.reportingDuties.reduce(0) { $0 + $1.overdueDays(on: asOf).count }
    lateFollowUps = plan.followUps.count { $0.state(on: asOf).isOverdue }
    let waiting = plan.recommendations.filter {
      $0.state(on: asOf) == .proposed && $0.proposed.map { $0 <= asOf } ?? true
    }
    undecided = waiting.count
    undecidedSince = waiting.compactMap(\.proposed).min()
    nextDuty = NextDuty(plan.reportingDuties, asOf: asOf)
  }

  /// How many things are late.
  public var overdue: Int {
    overdueMilestones + unsettledOccasions + overdueDuties + lateFollowUps
  }
}

/// What is owed to others next: reports, follow-ups, meetings with a day.
public struct NextDuty: Hashable, Sendable {
  /// The day that it is due.
  public let day: Day
  /// The names of all that is due that day, in the agreement's order; never empty.
  public let names: [String]

  /// What is due on a day; nil without a name.
  public init?(day: Day, names: [String]) {
    guard !names.isEmpty else { return nil }
    (self.day, self.names) = (day, names)
  }

  /// The first of the open days that have not passed, or nil when there is none. Today has not.
  init?(_ duties: [ReportingDuty], asOf: Day) {
    let open = duties.map { (name: $0.name, days: $0.openDays(on: asOf)) }
    guard let day = open.flatMap(\.days).filter({ $0 >= asOf }).min() else { return nil }
    self.day = day
    names = open.filter { $0.days.contains(day) }.map(\.name)
  }
}

extension MilestoneState {
  /// Whether its deadline has passed without it.
  public var isOverdue: Bool { if case .overdue = self { true } else { false } }
}

extension FollowUpState {
  /// Whether its last day has passed without it.
  public var isOverdue: Bool { if case .overdue = self { true } else { false } }
}
