/// One figure for one indicator at one site (måling). Append-only: a correction is a new measurement that
/// supersedes the old one (domain.md, invariant 1).
public struct Measurement: Hashable, Sendable {
  /// An id made by whoever records it, unique across programs: a UUID in small letters.
  public var id: String
  /// What it is a figure for.
  public var indicator: IndicatorID
  /// The site, or nil for the plan as a whole.
  public var site: Slug?
  /// The day that it holds for, which decides the window.
  public var day: Day
  /// The quarter in which it is reported, which must be open.
  public var quarter: Quarter
  /// What was measured.
  public var figure: Figure
  /// The parts of the figure, when it is a count.
  public var breakdown: Breakdown?
  /// How many answered, when the figure is a share of a sample (n).
  public var sampleSize: Int?
  /// Where it comes from, when not from the indicator's data source.
  public var source: String?
  /// A note.
  public var note: String?
  /// A link or a reference to a document.
  public var evidence: String?
  /// Who recorded it.
  public var recordedBy: String
  /// When it was recorded, in seconds since 1970-01-01 UTC.
  public var recordedAt: Int
  /// What it corrects, and why.
  public var correction: Correction?

  /// The largest sample size that is accepted.
  public static let largestSample = 1_000_000

  /// A measurement without note or correction.
  public init(
    id: String, indicator: IndicatorID, site: Slug?, day: Day, quarter: Quarter, figure: Figure,
    recordedBy: String, recordedAt: Int
  ) {
    self.id = id
    self.indicator = indicator
    self.site = site
    self.day = day
    self.quarter = quarter
    self.figure = figure
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
  }
}

/// What a measurement corrects, and why.
public struct Correction: Hashable, Sendable {
  /// The id of the measurement that no longer stands.
  public var supersedes: String
  /// The reason.
  public var reason: String

  /// A correction.
  public init(supersedes: String, reason: String) {
    self.supersedes = supersedes
    self.reason = reason
  }
}
