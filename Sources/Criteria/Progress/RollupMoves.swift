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
    struct Key: Hashable {
      let id: IndicatorID
      let site: Slug?
    }
    var former: [Key: Assessment] = [:]
    for result in earlier.criteria.flatMap(\.results) {
      former[Key(id: result.id, site: result.site)] = result.assessment
    }
    return criteria.flatMap { status in
      status.results.compactMap { result in
        let before = former[Key(id: result.id, site: result.site)]
        guard before.map(result.assessment.standsOtherwise) ?? true else { return nil }
        return IndicatorMove(criterion: status.criterion, before: before, after: result)
      }
    }
  }
}

extension Assessment {
  fileprivate func standsOtherwise(than other: Assessment) -> Bool {
    current?.value != other.current?.value || current?.numerator != other.current?.numerator
      || current?.denominator != other.current?.denominator || verdict != other.verdict
      || isProvisional != other.isProvisional || window != other.window || notes != other.notes
      || windows != other.windows
  }
}
