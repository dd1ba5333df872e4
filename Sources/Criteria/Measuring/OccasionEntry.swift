/// A line for the logbook as somebody gave it, before it has been checked against the plan.
public struct OccasionEntry: Hashable, Sendable {
  /// The activity's id.
  public var activity: Slug
  /// The site, or nil for the plan as a whole.
  public var site: Slug?
  /// The day; when nil, today, or that of the line named.
  public var day: Day?
  /// Whether it is to take place, not has.
  public var isPlanned = false
  /// How many took part.
  public var participants: Int?
  /// The tags, as they were typed.
  public var tags: [String] = []
  /// How many of each category, as they were typed.
  public var counts: [String: Int] = [:]
  /// A note.
  public var note: String?
  /// What it does to a line that stands; nil when it is a new one.
  public var change: Change?
  /// The first signs of the id of the line that is changed; needed when several stand for the day. An
  /// occasion that was planned may be changed, or held, without a reason by being named here.
  public var line: String?

  /// All that is written in words.
  public var texts: [String] {
    tags + counts.keys.sorted() + [note, change?.reason].compactMap { $0 }
  }

  /// What an entry does to a line that stands.
  public enum Change: Hashable, Sendable {
    /// It stands in its place, and why.
    case corrects(reason: String)
    /// It takes it back, and why.
    case withdraws(reason: String)

    /// The reason.
    public var reason: String {
      switch self {
      case .corrects(let reason), .withdraws(let reason): reason
      }
    }
  }

  /// A new line of an activity.
  public init(activity: Slug, site: Slug? = nil, day: Day? = nil) {
    self.activity = activity
    self.site = site
    self.day = day
  }

  /// All that a line says, as an entry that takes its place.
  ///
  /// - Parameter change: what it does to the line; nil when it was planned and needs no reason.
  public init(inPlaceOf line: Occasion, change: Change? = nil) {
    self.init(activity: line.activity, site: line.site, day: line.day)
    isPlanned = line.state == .planned
    participants = line.participants
    tags = line.tags.sorted()
    counts = line.counts
    note = line.note
    self.change = change
    self.line = line.id
  }
}

/// Why a line cannot be written in the logbook.
public enum OccasionProblem: Error, Hashable, Sendable {
  /// The plan has no activity with that id or name.
  case unknownActivity(String)
  /// The plan has no such site.
  case unknownSite(String, sites: [Site])
  /// A criterion is counted per site from this activity, so the line must say which.
  case siteNeeded(Slug, sites: [Site])
  /// The day lies outside the plan.
  case dayOutsidePlan(Day, Period)
  /// What has not come yet cannot have been held.
  case heldInFuture(Day, today: Day)
  /// What has passed cannot be planned.
  case plannedInPast(Day, today: Day)
  /// The number who took part is below zero or beyond all measure.
  case participantsOutOfRange(Int)
  /// What has not been held has no participants and no counts yet.
  case plannedHasNumbers
  /// The logbook does not know the tag.
  case unknownTag(String, known: [String])
  /// The logbook does not know the category.
  case unknownCategory(String, known: [String])
  /// A category was given twice.
  case categoryTwice(String)
  /// A category's number is below zero or beyond all measure.
  case countOutOfRange(String, Int)
  /// The quarter of its day, or of the line that it changes, is closed.
  case quarterClosed(QuarterClosed)
  /// A correction or a withdrawal must say why.
  case reasonMissing
  /// The activity's logbook has no line whose id begins so.
  case unknownLine(Slug, String)
  /// The entry says what the line that it changes says already.
  case nothingChanged(Slug, Day)
  /// There is no line to change for that activity, site and day.
  case nothingToChange(Slug, Day)
  /// Several lines stand for that day, and the entry must say which.
  case severalToChange(Slug, Day, lines: [String])
  /// One of its texts is not taken in.
  case text(TextFault)
}
