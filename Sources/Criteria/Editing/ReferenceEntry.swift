/// A figure of others that is to stand beside an indicator's own (sammenligning).
public struct ReferenceEntry: Hashable, Sendable {
  /// The indicator.
  public var indicator: IndicatorID
  /// Whose figure it is: the name of a series, or of one to be made.
  public var series: String
  /// The figure, an amount or a ratio.
  public var dated: DatedFigure

  /// A figure of others.
  public init(indicator: IndicatorID, series: String, dated: DatedFigure) {
    (self.indicator, self.series, self.dated) = (indicator, series, dated)
  }
}

extension Plan {
  /// What keeps the series of a figure of others: the indicator, unless only a source of its figures has one of
  /// that name.
  public func owner(of entry: ReferenceEntry) -> PlanSubject {
    let own = PlanSubject.indicator(entry.indicator)
    let sources = indicator(entry.indicator)?.indicator.dataSource?.all ?? []
    let owners =
      [own] + dataSources.map(\.id).filter(sources.contains).map { .dataSource($0) }
    return owners.first { references(of: $0).contains { $0.isNamed(entry.series) } } ?? own
  }

  /// The figure of the same series and day that stands; nil where none does.
  public func standing(for entry: ReferenceEntry) -> Figure? {
    references(of: owner(of: entry)).first { $0.isNamed(entry.series) }?.figures
      .first { $0.day == entry.dated.day }?.figure
  }

  /// Puts a figure of others in its series, in the place of the one of its day, and makes the series where there
  /// is none.
  public mutating func put(_ entry: ReferenceEntry) {
    let owner = owner(of: entry)
    var all = references(of: owner)
    if let place = all.firstIndex(where: { $0.isNamed(entry.series) }) {
      let others = all[place].figures.filter { $0.day != entry.dated.day }
      all[place] = ReferenceSeries(name: all[place].name, figures: others + [entry.dated])
    } else {
      all.append(ReferenceSeries(name: entry.series, figures: [entry.dated]))
    }
    put(all, of: owner)
  }

  /// The series of others' figures that a thing keeps; none where it can keep none.
  public func references(of owner: PlanSubject) -> [ReferenceSeries] {
    switch owner {
    case .indicator(let id): indicator(id)?.indicator.references ?? []
    case .dataSource(let id): dataSource(id)?.references ?? []
    default: []
    }
  }

  private mutating func put(_ references: [ReferenceSeries], of owner: PlanSubject) {
    if case .dataSource(let id) = owner, let place = dataSources.firstIndex(where: { $0.id == id })
    {
      dataSources[place].references = references
    }
    guard case .indicator(let id) = owner, var criterion = indicator(id)?.criterion else { return }
    for place in criterion.indicators.indices where criterion.indicators[place].part == id.part {
      criterion.indicators[place].references = references
    }
    put(criterion)
  }
}
