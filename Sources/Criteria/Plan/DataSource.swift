/// Where figures come from, and how often (datakilde).
public struct DataSource: Hashable, Sendable {
  /// The id, unique in the plan.
  public var id: Slug
  /// The name.
  public var name: String
  /// Who delivers the figures, an organisation or a role.
  public var deliveredBy: String?
  /// How often a figure is owed; nil when the agreement does not say.
  public var frequency: Frequency?
  /// The day by which a period's figure comes (leveres senest): the first such day after the period; nil where the
  /// plan's own days after a quarter hold.
  public var deliveryDay: DayOfYear?
  /// The years in which no figure is owed.
  public var skippedYears: Set<Int> = []
  /// The years from whose first day figures cannot be compared with earlier ones.
  public var seriesBreaks: Set<Int> = []
  /// The figures of others that all its own are shown beside (sammenligning).
  public var references: [ReferenceSeries] = []

  /// A source of which only the name is known.
  public init(id: Slug, name: String) {
    self.id = id
    self.name = name
  }
}

/// How often a source owes a figure.
public enum Frequency: String, Hashable, Sendable, CaseIterable {
  /// A figure a quarter (kvartalsvis).
  case quarterly
  /// A figure a half-year (halvårligt).
  case halfYearly
  /// A figure a year (årligt).
  case yearly
}
