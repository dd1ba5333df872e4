/// A plan's logbook: every line ever written, and those that stand.
public struct Logbook: Hashable, Sendable {
  /// All lines in the order in which they were recorded, superseded ones among them.
  public let lines: [Occasion]
  /// The occasions that stand, held and planned, by day.
  public private(set) var standing: [Occasion]
  private var byActivity: [Slug: [Occasion]]
  /// Where in `lines` each id is.
  private let places: [String: Int]

  /// The logbook with these lines.
  public init(_ lines: [Occasion] = []) {
    self.lines = lines
    let superseded = Set(lines.compactMap(\.supersedes))
    standing = lines.filter { $0.state != .withdrawn && !superseded.contains($0.id) }
      .sorted { $0.day < $1.day }
    byActivity = Dictionary(grouping: standing, by: \.activity)
    places = Dictionary(
      lines.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The occasions of an activity that stand, by day.
  public func occasions(of activity: Slug) -> [Occasion] { byActivity[activity] ?? [] }

  /// The line with that id, whether it stands or not.
  public func line(_ id: String) -> Occasion? { places[id].map { lines[$0] } }

  /// The other occasions that were held of the same activity at the same site and on the same day, which
  /// may be right, and may be the same one written twice.
  public func held(besides line: Occasion) -> [Occasion] {
    occasions(of: line.activity).filter {
      $0.state == .held && $0.day == line.day && $0.site == line.site && $0.id != line.id
        && $0.id != line.supersedes
    }
  }

  /// The occasions of an activity that had been held when a day was over, by day.
  public func held(_ activity: Slug, by day: Day) -> [Occasion] {
    occasions(of: activity).filter { $0.state == .held && $0.day <= day }
  }

  /// The occasions of an activity that are planned for a day or later, by day.
  public func planned(_ activity: Slug, from day: Day) -> [Occasion] {
    occasions(of: activity).filter { $0.state == .planned && $0.day >= day }
  }

  /// Planned occasions whose day has passed: each must be turned into held or taken back.
  public func unsettled(on today: Day) -> [Occasion] {
    standing.filter { $0.state == .planned && $0.day < today }
  }

  /// The same logbook where nothing stands that was held on a later day.
  func standing(until day: Day) -> Logbook {
    var logbook = self
    logbook.standing = standing.filter { $0.state != .held || $0.day <= day }
    logbook.byActivity = Dictionary(grouping: logbook.standing, by: \.activity)
    return logbook
  }

  /// The same logbook with a line more.
  public func adding(_ line: Occasion) -> Logbook { Logbook(lines + [line]) }
}
