/// What one supplier still owes of a quarter's round (leverandør).
public struct OwedBySupplier: Hashable, Sendable {
  /// Who delivers the figures: an organisation or a role; nil where the agreement names no source.
  public let supplier: String?
  /// The figures that are missing, in the order in which they are asked for; never empty.
  public let figures: [RoundFigure]
}

extension Round {
  /// The figures that are missing, by who delivers them, in the order in which they are asked for; those without
  /// a source last.
  public func owed(in plan: Plan) -> [OwedBySupplier] {
    var suppliers: [String?] = []
    var owed: [String?: [RoundFigure]] = [:]
    for figure in figures where figure.isMissing {
      let supplier = plan.source(of: figure.key.indicator, at: figure.key.site)?.supplier
      if owed[supplier] == nil { suppliers.append(supplier) }
      owed[supplier, default: []].append(figure)
    }
    return (suppliers.filter { $0 != nil } + suppliers.filter { $0 == nil }).compactMap {
      supplier in
      owed[supplier].map { OwedBySupplier(supplier: supplier, figures: $0) }
    }
  }
}

extension DataSource {
  /// Who delivers its figures; its own name where the agreement does not say.
  public var supplier: String { deliveredBy ?? name }
}

extension Plan {
  /// Where an indicator's figures at a site come from; nil when the agreement does not say.
  public func source(of id: IndicatorID, at site: Slug?) -> DataSource? {
    indicator(id)?.indicator.dataSource?.value(at: site).flatMap(dataSource)
  }

  /// Everybody who delivers figures, in the agreement's order.
  public var suppliers: [String] {
    dataSources.reduce(into: []) { suppliers, source in
      if !suppliers.contains(source.supplier) { suppliers.append(source.supplier) }
    }
  }

  /// Whether figures can be asked for in a quarter.
  ///
  /// - Throws: `quarterOutsidePlan` or `quarterInFuture`.
  public func checkRound(of quarter: Quarter, today: Day) throws(EntryProblem) {
    guard quarter >= Quarter(containing: period.first), quarter <= Quarter(containing: period.last)
    else { throw .quarterOutsidePlan(quarter, period) }
    guard quarter.period.first <= today else { throw .quarterInFuture(quarter) }
  }
}
