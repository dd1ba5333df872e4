import Criteria

/// What comes from outside the screens.
public enum Message: Hashable, Sendable {
  /// A figure was recorded, and these are the records now.
  case recorded(Measurement, Records, token: Int)
  /// A change to what is followed was made; the change that takes it back, and the plan and its records now.
  case edited(PlanEdit, inverse: PlanEdit, Plan, Records, token: Int)
  /// An effect was refused, with the sentence that says what and what to do.
  case failed(String, token: Int?)
  /// The plan and its records as they are now, and the day that it is.
  case loaded(Plan, Records, today: Day)
}
