/// A dated line about what has happened (notat), which the half-year's report gathers.
public struct Note: Hashable, Sendable {
  /// The day that it is about.
  public var day: Day
  /// What kind of thing it tells.
  public var kind: NoteKind
  /// What happened.
  public var text: String
  /// What it is about.
  public var topic: RecommendationTopic

  /// A note.
  public init(on day: Day, kind: NoteKind, text: String, topic: RecommendationTopic = .plan) {
    self.day = day
    self.kind = kind
    self.text = text
    self.topic = topic
  }
}

/// What a note tells.
public enum NoteKind: String, Hashable, Sendable, CaseIterable {
  /// Working together with others (samarbejde).
  case cooperation
  /// Something new that was begun (nye tiltag).
  case initiative
  /// Anything else (andet).
  case other
}
