/// An indicator at a site that stands otherwise than before something was recorded.
public struct IndicatorMove: Hashable, Sendable {
  /// The criterion.
  public let criterion: Criterion
  /// How it stood; nil when it was not there.
  public let before: Assessment?
  /// How it stands.
  public let after: IndicatorStatus
}

extension Rollup {
  /// What stands otherwise than in an earlier rollup of the plan: another figure, verdict or note, in the
  /// window that is judged or in another.
  public func moves(since earlier: Rollup) -> [IndicatorMove] {
    criteria.flatMap { status in
      status.results.compactMap { result in
        IndicatorMove(
          status.criterion, from: earlier.status(of: result.id, at: result.site)?.assessment,
          to: result)
      }
    }
  }

  /// What would stand otherwise if a line were written in the logbook that this is a rollup of.
  public func moves(adding line: Occasion, to records: Records) -> [IndicatorMove] {
    let records = records.adding(line)
    return criteria.flatMap { status in
      status.results.filter { plan.countedActivity(of: $0.id) == line.activity }.compactMap {
        IndicatorMove(
          status.criterion, from: $0.assessment,
          to: IndicatorStatus(
            $0.indicator, id: $0.id, at: $0.site, records: records, plan: plan, asOf: asOf))
      }
    }
  }

  /// How an indicator stands at a site; nil where the plan has no row for it.
  public func status(of id: IndicatorID, at site: Slug?) -> IndicatorStatus? {
    criteria.first { $0.criterion.id == id.criterion }?.results.first {
      $0.id == id && $0.site == site
    }
  }
}

extension IndicatorMove {
  /// Nil when it stands as it did.
  fileprivate init?(_ criterion: Criterion, from before: Assessment?, to after: IndicatorStatus) {
    guard before.map(after.assessment.standsOtherwise) ?? true else { return nil }
    self.init(criterion: criterion, before: before, after: after)
  }
}

extension Assessment {
  /// Whether the tallied figure is the same, with what stands behind it.
  func hasSameFigure(as other: Assessment) -> Bool {
    current?.value == other.current?.value && current?.numerator == other.current?.numerator
      && current?.denominator == other.current?.denominator
  }

  fileprivate func standsOtherwise(than other: Assessment) -> Bool {
    !hasSameFigure(as: other) || verdict != other.verdict || isProvisional != other.isProvisional
      || window != other.window || notes != other.notes
      || windows != other.windows
  }
}
