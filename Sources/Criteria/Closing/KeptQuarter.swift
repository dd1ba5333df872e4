/// A verdict as it was shown when a quarter was closed.
public struct KeptVerdict: Hashable, Sendable {
  /// The indicator.
  public let indicator: IndicatorID
  /// The site, or nil for the plan as a whole.
  public let site: Slug?
  /// The verdict.
  public let verdict: Verdict
  /// Whether a later figure could still have changed a verdict of met.
  public let isProvisional: Bool
  /// How it was reached, in sentences.
  public let why: [String]

  /// A kept verdict.
  public init(
    _ indicator: IndicatorID, at site: Slug?, _ verdict: Verdict, isProvisional: Bool, why: [String]
  ) {
    self.indicator = indicator
    self.site = site
    self.verdict = verdict
    self.isProvisional = isProvisional
    self.why = why
  }
}

/// A quarter as it was when it was closed: its verdicts stand for ever, whatever the rules become
/// (domain.md, invariant 2).
public struct KeptQuarter: Hashable, Sendable {
  /// How it was closed.
  public let closing: QuarterClosing
  /// The verdicts.
  public let verdicts: [KeptVerdict]

  /// A quarter that was closed.
  public init(_ closing: QuarterClosing, verdicts: [KeptVerdict]) {
    self.closing = closing
    self.verdicts = verdicts
  }

  /// The kept verdict on an indicator at a site.
  public func verdict(on indicator: IndicatorID, at site: Slug?) -> KeptVerdict? {
    verdicts.first { $0.indicator == indicator && $0.site == site }
  }

  /// How many verdicts today's rules would not have reached. A row that only one of the two has counts too.
  public func differences(from rebuilt: Rollup) -> Int {
    let results = rebuilt.criteria.flatMap(\.results)
    let same = results.count { result in
      verdict(on: result.id, at: result.site).map { $0.isSame(as: result.assessment) } ?? false
    }
    return max(results.count, verdicts.count) - same
  }

  /// What was shown: what is rebuilt from the history, with the verdicts that were kept.
  public func shown(_ rebuilt: Rollup) -> Rollup {
    rebuilt.changingAssessments { result in
      guard let kept = verdict(on: result.id, at: result.site),
        !kept.isSame(as: result.assessment)
      else { return result.assessment }
      var assessment = result.assessment
      assessment.verdict = kept.verdict
      assessment.isProvisional = kept.isProvisional
      return assessment
    }
  }
}

extension KeptVerdict {
  fileprivate func isSame(as assessment: Assessment) -> Bool {
    verdict == assessment.verdict && isProvisional == assessment.isProvisional
  }
}
