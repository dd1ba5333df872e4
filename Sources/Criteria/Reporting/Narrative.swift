/// What the secretariat says of a half-year in its own words (statustekst). Append-only, as measurements are: whoever
/// writes it anew adds one that supersedes the former. Never a person.
public struct Narrative: Hashable, Sendable {
  /// An id made by whoever records it, unique across programs: a UUID in small letters.
  public var id: String
  /// Where it belongs.
  public var place: NarrativePlace
  /// The paragraphs, a line each; empty where it was taken back, and nothing of its own is said any more.
  public var text: String
  /// Whether the activity is said to be over (afsluttet).
  public var isEnded: Bool
  /// Who wrote it.
  public var recordedBy: String
  /// When it was written, in seconds since 1970-01-01 UTC.
  public var recordedAt: Int
  /// The id of the one that no longer stands because of this one.
  public var supersedes: String?

  /// The most signs of a text.
  public static let longest = 20_000

  /// A text.
  public init(
    id: String, at place: NarrativePlace, text: String, isEnded: Bool = false, recordedBy: String,
    recordedAt: Int, supersedes: String? = nil
  ) {
    (self.id, self.place, self.text, self.isEnded) = (id, place, text, isEnded)
    (self.recordedBy, self.recordedAt, self.supersedes) = (recordedBy, recordedAt, supersedes)
  }
}

/// Where the secretariat's own words belong: what they are about, in a half-year.
public struct NarrativePlace: Hashable, Sendable {
  /// The half-year.
  public let half: HalfYear
  /// What they are about.
  public let topic: NarrativeTopic

  /// A place.
  public init(_ half: HalfYear, _ topic: NarrativeTopic) { (self.half, self.topic) = (half, topic) }
}

/// What the secretariat writes of.
public enum NarrativeTopic: Hashable, Sendable {
  /// A part of the half-year's report.
  case section(NarrativeSection)
  /// An activity.
  case activity(Slug)
}

/// The parts of the half-year's report that are written in own words, in its order.
public enum NarrativeSection: String, Hashable, Sendable, CaseIterable {
  /// How it goes on the whole.
  case whole
  /// The work with the local board.
  case cooperation
  /// What is new.
  case initiatives
  /// What is to be said of the criteria besides the figures.
  case criteria
  /// What did not go to plan, and why.
  case deviations
  /// What the money went to.
  case budget
  /// What comes next.
  case ahead
}

extension NarrativeTopic: CustomStringConvertible {
  /// As it is stored: `whole`, `activity:madklub`.
  public var description: String {
    switch self {
    case .section(let section): section.rawValue
    case .activity(let id): Self.ofActivity + id.text
    }
  }

  private static let ofActivity = "activity:"

  /// The topic that is stored so; nil when none is.
  public init?(stored text: String) {
    if let section = NarrativeSection(rawValue: text) {
      self = .section(section)
    } else if text.hasPrefix(Self.ofActivity),
      let id = Slug(String(text.dropFirst(Self.ofActivity.count)))
    {
      self = .activity(id)
    } else {
      return nil
    }
  }
}
