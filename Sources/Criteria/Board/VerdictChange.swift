/// What has become of an indicator at a site since an earlier standing of its plan.
public struct VerdictChange: Hashable, Sendable {
  /// In which way it stands otherwise.
  public let kind: Kind
  /// The criterion.
  public let criterion: Criterion
  /// How it stood; nil when it was not there.
  public let before: IndicatorStatus?
  /// How it stands; nil when it is no longer there.
  public let after: IndicatorStatus?

  /// The ways to stand otherwise, in the order in which a board is told of them: the worst first.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// Missed, and was not.
    case newlyMissed
    /// A worse verdict than before, short of missed.
    case worse
    /// Met, and was not.
    case newlyMet
    /// A better verdict than before, short of met.
    case better
    /// Could be judged, and cannot.
    case noLongerJudged
    /// Could not be judged, and can.
    case newlyJudged
    /// A verdict on another window, which the one before cannot be compared with.
    case newWindow
    /// A verdict by another goal, which the one before cannot be compared with.
    case goalChanged
    /// A new criterion or part.
    case added
    /// A criterion, part or site that was taken out.
    case removed
    /// Another figure, and the same verdict.
    case sameVerdict
  }
}

extension Rollup {
  /// What stands otherwise than in an earlier standing of the plan, by kind, and within each in the agreement's
  /// order.
  public func verdictChanges(since earlier: Rollup) -> [VerdictChange] {
    let (then, now) = (earlier.rows, rows)
    let known = Set(then.map(\.result.id))
    let sites = Dictionary(grouping: now, by: \.result.id).mapValues { $0.map(\.result.site) }
    let changes =
      now.compactMap { row in
        let before = then.first { $0.result.isSameRow(as: row.result) }?.result
        return VerdictChange.Kind(
          from: before, to: row.result, isKnown: known.contains(row.result.id)
        )
        .map {
          VerdictChange(kind: $0, criterion: row.criterion, before: before, after: row.result)
        }
      }
      + then.filter { $0.result.isGone(from: sites[$0.result.id]) }.map {
        VerdictChange(kind: .removed, criterion: $0.criterion, before: $0.result, after: nil)
      }
    return VerdictChange.Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } }
  }

  private var rows: [(criterion: Criterion, result: IndicatorStatus)] {
    criteria.flatMap { status in status.results.map { (status.criterion, $0) } }
  }
}

extension IndicatorStatus {
  fileprivate func isSameRow(as other: IndicatorStatus) -> Bool {
    id == other.id && site == other.site
  }

  /// Whether it was taken out: the indicator is gone, or it is judged at other sites. One that is judged as a whole
  /// instead is still there, and where the agreement names no sites they come and go with their figures.
  fileprivate func isGone(from sites: [Slug?]?) -> Bool {
    guard let sites else { return true }
    return site != nil && indicator.scope != .missing && !sites.contains(site)
      && !sites.contains(nil)
  }
}

extension VerdictChange.Kind {
  /// Nil when it stands as it did.
  ///
  /// - Parameter isKnown: whether the indicator was there before, at whichever site.
  fileprivate init?(from before: IndicatorStatus?, to after: IndicatorStatus, isKnown: Bool) {
    guard isKnown else {
      self = .added
      return
    }
    if let before, let incomparable = Self.incomparable(before.assessment, after.assessment) {
      self = incomparable
      return
    }
    // A site that has got its first figure could not be judged before.
    let then = before?.assessment.verdict ?? .undecided(.noFigures)
    switch (then, after.assessment.verdict) {
    case (let then, let now) where then.rank == now.rank:
      guard let before, !after.assessment.hasSameFigure(as: before.assessment) else { return nil }
      self = .sameVerdict
    case (_, .met): self = .newlyMet
    case (_, .missed): self = .newlyMissed
    case (.undecided, _): self = .newlyJudged
    case (_, .undecided): self = .noLongerJudged
    default: self = after.assessment.verdict.rank > then.rank ? .better : .worse
    }
  }

  /// Why two verdicts are not better or worse than each other: they are of different windows, or by different goals.
  /// Nil when they can be compared, and where one is none.
  private static func incomparable(_ before: Assessment, _ after: Assessment) -> Self? {
    guard before.verdict.reason == nil, after.verdict.reason == nil else { return nil }
    if before.window != after.window { return .newWindow }
    return before.goal == after.goal ? nil : .goalChanged
  }
}
