/// A line in the logbook (logbog): a dated happening of an activity, held or planned. Append-only, as
/// measurements are: whoever changes a line adds one that supersedes it. Never a person, only numbers.
public struct Occasion: Hashable, Sendable {
  /// An id made by whoever records it, unique across programs: a UUID in small letters.
  public var id: String
  /// The activity.
  public var activity: Slug
  /// The site, or nil when it was for the plan as a whole.
  public var site: Slug?
  /// The day, which decides the window and the quarter.
  public var day: Day
  /// Whether it was held, is planned, or has been taken back.
  public var state: OccasionState
  /// How many took part, 0 to `Figure.largestCount`; nil when nobody counted.
  public var participants: Int?
  /// The tags (mærker), as the plan writes them.
  public var tags: Set<String> = []
  /// How many of each category, as the plan writes them, 0 to `Figure.largestCount`.
  public var counts: [String: Int] = [:]
  /// A note.
  public var note: String?
  /// Who recorded it.
  public var recordedBy: String
  /// When it was recorded, in seconds since 1970-01-01 UTC.
  public var recordedAt: Int
  /// The id of the line that no longer stands because of this one.
  public var supersedes: String?
  /// Why it supersedes; always there when a held line is changed or any is taken back.
  public var reason: String?

  /// The most signs of a tag or a category.
  public static let longestWord = 60

  /// A line with neither numbers nor tags.
  public init(
    id: String, activity: Slug, site: Slug?, day: Day, state: OccasionState, recordedBy: String,
    recordedAt: Int
  ) {
    self.id = id
    self.activity = activity
    self.site = site
    self.day = day
    self.state = state
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
  }

  /// Whether it says the same of its occasion as another line does.
  func says(whatIsSaidBy other: Occasion) -> Bool {
    activity == other.activity && site == other.site && day == other.day && state == other.state
      && participants == other.participants && tags == other.tags && counts == other.counts
      && note == other.note
  }
}

/// What a line says of its occasion.
public enum OccasionState: String, Hashable, Sendable, CaseIterable {
  /// It took place.
  case held
  /// It is to take place.
  case planned
  /// The line that it supersedes no longer stands, and nothing stands in its place.
  case withdrawn
}
