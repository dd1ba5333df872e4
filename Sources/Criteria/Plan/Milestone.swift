/// A step of an activity with a deadline, done or not (milepæl).
public struct Milestone: Hashable, Sendable {
  /// The id, unique in the plan.
  public var id: Slug
  /// The name.
  public var name: String
  /// The day that it begins; nil when it has none or the agreement does not say.
  public var start: Day?
  /// When it is to be done.
  public var deadline: MilestoneDeadline
  /// The day that it was done (udført); nil until then.
  public var done: Day?

  /// A milestone that is not done.
  public init(id: Slug, name: String, start: Day? = nil, deadline: MilestoneDeadline = .missing) {
    self.id = id
    self.name = name
    self.start = start
    self.deadline = deadline
  }

  /// The last day to do it: as written, or so many days after the start. Nil when the agreement gives no
  /// deadline, or no start to count from.
  public var deadlineDay: Day? {
    switch deadline {
    case .on(let day): day
    case .daysAfterStart(let days): start.map { $0 + days }
    case .missing: nil
    }
  }

  /// Whether its deadline comes before its start, which no milestone may.
  public var isBackwards: Bool {
    guard let start, let deadlineDay else { return false }
    return deadlineDay < start
  }

  /// Whether it has been done when the day is over.
  public func isDone(by today: Day) -> Bool { done.map { $0 <= today } ?? false }

  /// Where it stands on a day. On its deadline it is still open; the day after it is overdue.
  public func state(on today: Day) -> MilestoneState {
    if let done, isDone(by: today) { return .done(late: deadlineDay.map { done > $0 } ?? false) }
    guard let deadlineDay else { return .undated }
    if deadlineDay < today { return .overdue(days: today - deadlineDay) }
    if let start, start > today { return .ahead }
    return .underWay
  }
}

/// When a milestone is to be done.
public enum MilestoneDeadline: Hashable, Sendable {
  /// On a day at the latest.
  case on(Day)
  /// So many days after its start: a 100-day action (100-dages handling) has 100.
  case daysAfterStart(Int)
  /// The agreement does not say (mangler).
  case missing
}

/// Where a milestone stands on a day.
public enum MilestoneState: Hashable, Sendable {
  /// Done (udført), and whether that was after its deadline.
  case done(late: Bool)
  /// Not done, and its deadline has passed (overskredet) by so many days.
  case overdue(days: Int)
  /// Not done, and still within its deadline (i gang).
  case underWay
  /// Not begun: its start is still to come (kommende).
  case ahead
  /// Not done, and without a deadline to hold it against (uden dato).
  case undated
}

/// A milestone and the activity that it is a step of.
public struct PlacedMilestone: Hashable, Sendable {
  /// The focus area.
  public let focusArea: Slug
  /// The activity.
  public let activity: Slug
  /// The milestone.
  public let milestone: Milestone
}

extension Plan {
  /// Every milestone with the activity that it belongs to: by deadline, those without one last, and in the
  /// agreement's order where that is the same.
  public var placedMilestones: [PlacedMilestone] {
    func last(_ placed: PlacedMilestone) -> Int { placed.milestone.deadlineDay?.number ?? .max }
    return focusAreas.flatMap { area in
      area.activities.flatMap { activity in
        activity.milestones.map {
          PlacedMilestone(focusArea: area.id, activity: activity.id, milestone: $0)
        }
      }
    }.sorted { last($0) < last($1) }
  }
}
