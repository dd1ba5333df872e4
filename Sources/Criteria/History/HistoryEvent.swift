/// Something that has happened to a plan: who did it, when, and what it was. A history is made of what is
/// recorded anyway, and is nowhere stored by itself.
public struct HistoryEvent: Hashable, Sendable {
  /// Who did it.
  public let by: String
  /// When, in seconds since 1970-01-01 UTC.
  public let at: Int
  /// What was done.
  public let what: What
  /// Which of all that was ever written for the plan, counted from 1; nil where it is not known.
  public var number: Int?

  /// What was done.
  public enum What: Hashable, Sendable {
    /// A figure was recorded, corrected or taken back, and what stood before.
    case figure(Measurement, former: Measurement?)
    /// A line was written in the logbook, changed or taken back, and what stood before.
    case line(Occasion, former: Occasion?)
    /// Something was written in own words, written anew or taken back, and what stood before.
    case narrative(Narrative, former: Narrative?)
    /// A quarter was closed, and the day from which it is, where that is known.
    case closed(Quarter, from: Day?, reason: String?)
    /// A closed quarter was opened again.
    case reopened(Quarter, reason: String)
    /// The plan came in.
    case adopted
    /// What was agreed was revised.
    case revised(Revision)
    /// Something that is followed was changed, in words.
    case followed(String)
    /// Words were taken away since they told who somebody is: the numbers of what they stood in, and why.
    case textsRemoved([Int], reason: String)
  }

  /// A revision of what was agreed.
  public struct Revision: Hashable, Sendable {
    /// Which of the editions of what was agreed, counted from 1.
    public let number: Int
    /// The edition that it took the place of.
    public let before: Plan
    /// The edition.
    public let after: Plan
    /// Why.
    public let reason: String
    /// Who decided it.
    public let decidedBy: String
    /// The first day that it is in force.
    public let effective: Day

    /// A revision.
    public init(
      number: Int, before: Plan, after: Plan, reason: String, decidedBy: String, effective: Day
    ) {
      self.number = number
      self.before = before
      self.after = after
      self.reason = reason
      self.decidedBy = decidedBy
      self.effective = effective
    }
  }

  /// An event.
  public init(by: String, at: Int, _ what: What, number: Int? = nil) {
    self.by = by
    self.at = at
    self.what = what
    self.number = number
  }
}

extension HistoryEvent {
  /// What has happened to the figures, to the logbook and to own words, each in the order in which it was recorded.
  public static func all(in records: Records) -> [HistoryEvent] {
    let figures = Dictionary(
      records.measurements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return records.measurements.map { figure in
      HistoryEvent(
        by: figure.recordedBy, at: figure.recordedAt,
        .figure(figure, former: figure.correction.flatMap { figures[$0.supersedes] }))
    }
      + records.logbook.lines.map { line in
        HistoryEvent(
          by: line.recordedBy, at: line.recordedAt,
          .line(line, former: line.supersedes.flatMap(records.logbook.line)))
      } + narratives(in: records)
  }

  private static func narratives(in records: Records) -> [HistoryEvent] {
    let all = records.narratives.all
    let former = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return all.map { narrative in
      HistoryEvent(
        by: narrative.recordedBy, at: narrative.recordedAt,
        .narrative(narrative, former: narrative.supersedes.flatMap { former[$0] }))
    }
  }

  /// The same events, the oldest first; those of the same second stay in their order, but nothing is recorded
  /// before there is a plan.
  public static func inOrder(_ events: [HistoryEvent]) -> [HistoryEvent] {
    events.sorted {
      ($0.at, $0.what == .adopted ? 0 : 1) < ($1.at, $1.what == .adopted ? 0 : 1)
    }
  }
}
