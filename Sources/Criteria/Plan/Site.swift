/// A housing area (boligområde).
public struct Site: Hashable, Sendable {
  /// The site's id, unique in the plan.
  public var id: Slug
  /// The site's name.
  public var name: String
  /// How many have lived there (beboere), by day, one a day.
  public var residents: [ResidentCount] = []

  /// A site.
  public init(id: Slug, name: String, residents: [ResidentCount] = []) {
    self.id = id
    self.name = name
    self.residents = residents
  }
}

/// How many lived in a housing area on a day.
public struct ResidentCount: Hashable, Sendable {
  /// How many, 0 to `Figure.largestCount`.
  public var count: Int
  /// The day.
  public var day: Day

  /// A count of a day.
  public init(_ count: Int, on day: Day) {
    self.count = count
    self.day = day
  }
}
