/// What is done about something that needs attention (opfølgning), carried from meeting to meeting until it is
/// said to be done or not.
public struct FollowUp: Hashable, Sendable {
  /// What is done.
  public var action: String
  /// What it is about, most often a criterion.
  public var topic: RecommendationTopic
  /// Who sees to it, a role and never a name.
  public var responsible: String?
  /// The last day for it; nil when none is agreed.
  public var deadline: Day?
  /// How it ended; nil while it is under way.
  public var ending: FollowUpEnding?

  /// A follow-up that is under way.
  public init(action: String, topic: RecommendationTopic, deadline: Day? = nil) {
    self.action = action
    self.topic = topic
    self.deadline = deadline
  }

  /// How it stands on a day: one that ends later is still under way.
  public func state(on today: Day) -> FollowUpState {
    if let ending, ending.day <= today { return .ended(isDone: ending.isDone) }
    if let deadline, deadline < today { return .overdue(days: today - deadline) }
    return .underWay
  }
}

/// How a follow-up ended.
public struct FollowUpEnding: Hashable, Sendable {
  /// Whether it was done (gjort) or given up (ikke gjort).
  public var isDone: Bool
  /// The day that it was said.
  public var day: Day

  /// An ending.
  public init(isDone: Bool, on day: Day) {
    self.isDone = isDone
    self.day = day
  }
}

/// How a follow-up stands on a day.
public enum FollowUpState: Hashable, Sendable {
  /// It is to be done, and there is time.
  case underWay
  /// It is to be done, and its last day passed so many days ago.
  case overdue(days: Int)
  /// It was done, or was not.
  case ended(isDone: Bool)
}

extension Plan {
  /// The follow-ups that still are to be done on a day, what is late first, then by their last day.
  public func openFollowUps(on today: Day) -> [FollowUp] {
    followUps.filter { !$0.state(on: today).isEnded }
      .sorted { ($0.deadline?.number ?? .max) < ($1.deadline?.number ?? .max) }
  }
}

extension FollowUpState {
  /// Whether it is said how it ended.
  public var isEnded: Bool { if case .ended = self { true } else { false } }
}
