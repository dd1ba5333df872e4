/// Figures that are about to be recorded together, as the lines of a file are, found by what they are of.
public struct FiguresBeside: Sendable {
  private struct Key: Hashable {
    let indicator: IndicatorID
    let site: Slug?
  }

  /// Those of an indicator at a site, by their day.
  private var series: [Key: [Measurement]] = [:]
  private var superseded: Set<String> = []

  /// The figures, in the order in which they are to be recorded.
  public init(_ figures: [Measurement] = []) {
    for figure in figures { add(figure) }
  }

  /// Adds one that is to be recorded after them.
  public mutating func add(_ figure: Measurement) {
    if let former = figure.correction?.supersedes { superseded.insert(former) }
    let key = Key(indicator: figure.indicator, site: figure.site)
    let place = series[key]?.lastIndex { $0.day <= figure.day }.map { $0 + 1 } ?? 0
    series[key, default: []].insert(figure, at: place)
  }

  /// Those of an indicator at a site, by their day.
  func series(of indicator: IndicatorID, at site: Slug?) -> [Measurement] {
    series[Key(indicator: indicator, site: site)] ?? []
  }

  /// Whether one of them corrects the measurement with that id, or takes it back.
  func supersede(_ id: String) -> Bool { superseded.contains(id) }
}
