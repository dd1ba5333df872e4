/// All that the secretariat has written of a plan in its own words, and what of it stands.
public struct Narratives: Hashable, Sendable {
  /// All in the order in which they were recorded, superseded ones among them.
  public let all: [Narrative]
  private var newest: [NarrativePlace: Narrative] = [:]

  /// - Parameter all: in the order in which they were recorded.
  public init(_ all: [Narrative] = []) {
    self.all = all
    for narrative in all { newest[narrative.place] = narrative }
  }

  /// The same with one more.
  public func adding(_ narrative: Narrative) -> Narratives { Narratives(all + [narrative]) }

  /// The newest that was written somewhere, also when it was taken back.
  public func newest(at place: NarrativePlace) -> Narrative? { newest[place] }

  /// What stands somewhere; nil where nothing was written, or it was taken back.
  public func standing(at place: NarrativePlace) -> Narrative? {
    newest[place].flatMap { $0.text.isEmpty ? nil : $0 }
  }

  /// What stands of a topic in the half-years before one, the newest first.
  public func earlier(than place: NarrativePlace) -> [Narrative] {
    newest.values.filter {
      $0.place.topic == place.topic && $0.place.half < place.half && !$0.text.isEmpty
    }.sorted { $1.place.half < $0.place.half }
  }

  /// The half-year in which an activity is said to be over, as of another; nil while it goes on. What was said last
  /// holds.
  public func ended(_ activity: Slug, by half: HalfYear) -> HalfYear? {
    let said = newest.values.filter {
      $0.place.topic == .activity(activity) && $0.place.half <= half && !$0.text.isEmpty
    }.sorted { $0.place.half < $1.place.half }
    guard said.last?.isEnded == true else { return nil }
    return said.reversed().prefix(while: \.isEnded).last?.place.half
  }

  /// The same by the end of a day, as far as it was written by then.
  ///
  /// - Parameter moment: in seconds since 1970-01-01 UTC.
  public func written(by moment: Int) -> Narratives {
    Narratives(all.filter { $0.recordedAt <= moment })
  }
}
