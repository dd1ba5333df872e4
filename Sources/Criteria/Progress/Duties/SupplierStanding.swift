/// Where a quarter's round stands with one of those who deliver its figures (leverandør).
public struct SupplierStanding: Hashable, Sendable {
  /// Who delivers the figures: an organisation or a role; nil where the agreement names no source.
  public let supplier: String?
  /// How many figures of the round are theirs; at least one.
  public let expected: Int
  /// Those of them that are missing, in the order in which they are asked for.
  public let missing: [RoundFigure]
  /// When they were asked, the earliest first.
  public let asked: [Day]

  /// How many of the missing are for stretches before the quarter.
  public let missingEarlier: Int

  /// How far it has come.
  public enum Stage: Hashable, Sendable {
    /// All figures are there (modtaget).
    case received
    /// Nobody has asked for them.
    case notAsked
    /// They have been asked for once (bedt).
    case asked(Day)
    /// They have been asked for again, so many times, the last time that day (rykket).
    case reminded(Day, times: Int)
  }

  /// How far it has come.
  public var stage: Stage {
    guard !missing.isEmpty else { return .received }
    guard let last = asked.last else { return .notAsked }
    return asked.count == 1 ? .asked(last) : .reminded(last, times: asked.count - 1)
  }
}

extension Round {
  /// Those who deliver the round's figures, in the order in which they are asked; figures without a source last.
  public func suppliers(in plan: Plan) -> [SupplierStanding] {
    var suppliers: [String?] = []
    var theirs: [String?: [RoundFigure]] = [:]
    for figure in asked {
      let supplier = plan.source(of: figure.key.indicator, at: figure.key.site)?.supplier
      if theirs[supplier] == nil { suppliers.append(supplier) }
      theirs[supplier, default: []].append(figure)
    }
    return (suppliers.filter { $0 != nil } + suppliers.filter { $0 == nil }).compactMap {
      supplier in
      theirs[supplier].map { figures in
        SupplierStanding(
          supplier: supplier, expected: figures.count, missing: figures.filter(\.isMissing),
          asked: plan.requests.filter { $0.supplier == supplier && $0.quarter == quarter }
            .map(\.day).sorted(),
          missingEarlier: figures.count {
            $0.isMissing && $0.key.period.last < self.quarter.period.first
          })
      }
    }
  }

  /// Those of them whose figures are missing.
  public func owing(in plan: Plan) -> [SupplierStanding] {
    suppliers(in: plan).filter { !$0.missing.isEmpty }
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
