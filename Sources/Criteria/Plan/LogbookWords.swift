/// The tags and categories that a logbook knows, so that a misspelt one is found at once. A plan has some
/// for all its activities, an activity some of its own.
public struct LogbookWords: Hashable, Sendable {
  /// The tags (mærker).
  public var tags: [String] = []
  /// The categories (kategorier), in named groups; a name stands only once among them all.
  public var groups: [CategoryGroup] = []

  /// A logbook that knows no words yet.
  public init(tags: [String] = [], groups: [CategoryGroup] = []) {
    self.tags = tags
    self.groups = groups
  }

  /// The categories of all groups.
  public var categories: [String] { groups.flatMap(\.categories) }

  /// The tag that is meant, as the plan writes it, or nil. Capitals do not count, and `oe` is as good as
  /// `ø`.
  public func tag(named text: String) -> String? { Self.word(text, among: tags) }

  /// The category that is meant, as the plan writes it, or nil.
  public func category(named text: String) -> String? { Self.word(text, among: categories) }

  /// The group that a category is in.
  public func group(of category: String) -> CategoryGroup? {
    groups.first { $0.categories.contains(category) }
  }

  /// These words and those of another, each once.
  public func adding(_ other: LogbookWords) -> LogbookWords {
    var sum = self
    for tag in other.tags where sum.tag(named: tag) == nil { sum.tags.append(tag) }
    for group in other.groups {
      let new = group.categories.filter { sum.category(named: $0) == nil }
      if let index = sum.groups.firstIndex(where: { $0.name == group.name }) {
        sum.groups[index].categories += new
      } else if !new.isEmpty {
        sum.groups.append(CategoryGroup(name: group.name, categories: new))
      }
    }
    return sum
  }

  private static func word(_ text: String, among words: [String]) -> String? {
    if words.contains(text) { return text }
    guard let slug = Slug(naming: text) else { return nil }
    return words.first { Slug(naming: $0) == slug }
  }
}

/// Categories of one kind: what inquiries were about, or where people were bridged to.
public struct CategoryGroup: Hashable, Sendable {
  /// The group's name: `henvendelser`, `henvist til`.
  public var name: String
  /// The categories: `økonomi`, `bolig`.
  public var categories: [String]

  /// A group.
  public init(name: String, categories: [String]) {
    self.name = name
    self.categories = categories
  }
}

extension Plan {
  /// The focus area with that id.
  public func focusArea(_ id: Slug) -> FocusArea? { focusAreas.first { $0.id == id } }

  /// The activity with that id.
  public func activity(_ id: Slug) -> Activity? {
    focusAreas.lazy.flatMap(\.activities).first { $0.id == id }
  }

  /// All activities, in the agreement's order.
  public var activities: [Activity] { focusAreas.flatMap(\.activities) }

  /// The activity whose occasions an indicator is counted from; nil when its figures are typed, or when it
  /// names none and hangs on none.
  public func countedActivity(of id: IndicatorID) -> Slug? {
    guard let placed = placedCriterion(id.criterion) else { return nil }
    return placed.criterion.indicators.first { $0.part == id.part }?.counting
      .flatMap { $0.activity ?? placed.activity }
  }

  /// The indicators that are counted from an activity's occasions.
  public func indicators(countedFrom activity: Slug) -> [(id: IndicatorID, indicator: Indicator)] {
    placedCriteria.flatMap { placed in
      placed.criterion.indicators.filter { indicator in
        indicator.counting.map { ($0.activity ?? placed.activity) == activity } ?? false
      }.map { (placed.criterion.id(of: $0), $0) }
    }
  }

  /// Whether a line in an activity's logbook must say where: something that is counted from it is judged per site.
  public func needsSite(inLogbookOf activity: Slug) -> Bool {
    indicators(countedFrom: activity).contains { $1.judgedSites(in: self) != [nil] }
  }

  /// The words that an activity's logbook knows: the plan's, its own, and those that its criteria are
  /// counted by.
  public func logbookWords(of activity: Slug) -> LogbookWords {
    var words = logbook.adding(self.activity(activity)?.logbook ?? LogbookWords())
    for (_, indicator) in indicators(countedFrom: activity) {
      guard let counting = indicator.counting else { continue }
      let category = counting.category.map { [$0] } ?? []
      words = words.adding(
        LogbookWords(
          tags: counting.tags,
          groups: category.isEmpty ? [] : [CategoryGroup(name: "", categories: category)]))
    }
    return words
  }
}
