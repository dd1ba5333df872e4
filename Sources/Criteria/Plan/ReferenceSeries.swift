/// Dated figures of others beside one's own (sammenligning): the municipality's, the country's. They are shown and
/// never judged, except by the goal *nærmer sig*.
public struct ReferenceSeries: Hashable, Sendable {
  /// Whose figures they are, unique among those that an indicator is shown beside.
  public var name: String
  /// The figures, by day.
  public var figures: [DatedFigure]

  /// A series of others' figures.
  public init(name: String, figures: [DatedFigure]) {
    self.name = name
    self.figures = figures.sorted { $0.day < $1.day }
  }

  /// Whether a text names it, in capitals or not.
  public func isNamed(_ text: String) -> Bool { name.lowercased() == text.lowercased() }

  /// The newest figure with a value by a day.
  public func newest(in indicator: Indicator, asOf day: Day) -> ReferenceValue? {
    value(in: indicator) { $0 <= day }
  }

  /// The newest figure of a year with a value by a day; nil where they have none.
  func value(of year: Int, in indicator: Indicator, asOf day: Day) -> ReferenceValue? {
    value(in: indicator) { $0.year == year && $0 <= day }
  }

  private func value(in indicator: Indicator, on isMeant: (Day) -> Bool) -> ReferenceValue? {
    for dated in figures.reversed() where isMeant(dated.day) {
      guard let value = dated.figure.value(in: indicator) else { continue }
      return ReferenceValue(name: name, value: value, day: dated.day)
    }
    return nil
  }
}

/// One figure of others.
public struct ReferenceValue: Hashable, Sendable {
  /// Whose it is.
  public var name: String
  /// The value in the indicator's unit.
  public var value: Fraction
  /// The day that it holds for.
  public var day: Day
}

extension Plan {
  /// The figures of others that an indicator is shown beside at a site: its own, then its source's.
  public func references(of indicator: Indicator, at site: Slug?) -> [ReferenceSeries] {
    indicator.references(from: indicator.dataSource?.value(at: site).flatMap(dataSource))
  }
}

extension Indicator {
  /// Its own series of others' figures, then those of the source that its figures come from.
  func references(from source: DataSource?) -> [ReferenceSeries] {
    references + (source?.references ?? [])
  }
}
