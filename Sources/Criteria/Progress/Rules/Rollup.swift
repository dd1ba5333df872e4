/// The verdicts on a whole plan as of a day: a row per indicator and site, and the counts per verdict.
public struct Rollup: Hashable, Sendable {
  /// The day that it is as of.
  public let asOf: Day
  /// The plan.
  public let plan: Plan
  /// The criteria in the agreement's order.
  public private(set) var criteria: [CriterionStatus]

  /// Judges every criterion of a plan as of a day.
  public init(plan: Plan, records: Records, asOf: Day) {
    self.asOf = asOf
    self.plan = plan
    criteria = plan.placedCriteria.map { placed in
      CriterionStatus(
        placed: placed,
        results: placed.criterion.indicators.flatMap { indicator in
          let id = placed.criterion.id(of: indicator)
          return indicator.shownSites(id: id, records: records, plan: plan).map { site in
            IndicatorStatus(
              indicator, id: id, at: site, records: records, plan: plan, asOf: asOf)
          }
        })
    }
  }

  /// The same rows with other assessments.
  func changingAssessments(_ change: (IndicatorStatus) -> Assessment) -> Rollup {
    var rollup = self
    for row in criteria.indices {
      for (place, result) in criteria[row].results.enumerated() {
        rollup.criteria[row].results[place].assessment = change(result)
      }
    }
    return rollup
  }

  /// The counts per verdict of the criteria, each counted once by its worst.
  public var counts: VerdictCounts { VerdictCounts(criteria.map(\.verdict)) }
}

extension Indicator {
  /// The sites that there is a row for: those that are judged; without a stated scope the whole, and each
  /// site that has figures. Counted from the logbook the whole always has some.
  func shownSites(id: IndicatorID, records: Records, plan: Plan) -> [Slug?] {
    guard scope == .missing else { return judgedSites(in: plan) }
    guard counting == nil else { return [nil] }
    let withFigures = plan.sites.map(\.id).filter { !records.series(of: id, at: $0).isEmpty }
    return (withFigures.isEmpty || !records.series(of: id, at: nil).isEmpty ? [nil] : [])
      + withFigures
  }
}

/// How one criterion stands: all its parts and sites, and the worst of them.
public struct CriterionStatus: Hashable, Sendable {
  /// The criterion and where it hangs.
  public let placed: PlacedCriterion
  /// A result per part and site, never empty.
  public fileprivate(set) var results: [IndicatorStatus]

  /// The criterion.
  public var criterion: Criterion { placed.criterion }

  /// The worst of the sites' verdicts: missed, far behind, behind, undecided, on track, met. Where all parts are needed
  /// that is the worst of them all.
  public var verdict: Verdict {
    let verdicts =
      criterion.metWhen == .all
      ? results.map(\.assessment.verdict) : sites.map(verdict(at:))
    return verdicts.reduced(by: Verdict.worse) ?? .undecided(.noFigures)
  }

  /// The sites that it is judged at; `[nil]` where it is judged as one whole.
  private var sites: [Slug?] {
    let sites = results.map(\.site).reduce(into: [Slug?]()) { sites, site in
      if site != nil, !sites.contains(site) { sites.append(site) }
    }
    return sites.isEmpty ? [nil] : sites
  }

  /// The verdict of its parts together at a site, where those that are plan-wide count too: the worst of them, or the
  /// best where one is enough.
  public func verdict(at site: Slug?) -> Verdict {
    results.filter { $0.site == site || $0.site == nil }.map(\.assessment.verdict).reduced(
      by: criterion.metWhen == .one ? Verdict.better : Verdict.worse) ?? .undecided(.noFigures)
  }

  /// Whether a part at a site is to be acted on: it is behind or missed, and no other part makes up for it.
  public func needsAttention(_ result: IndicatorStatus) -> Bool {
    result.assessment.verdict.needsAttention
      && sites.contains { (result.site ?? $0) == $0 && verdict(at: $0).needsAttention }
  }
}

extension [Verdict] {
  /// All of them made into one, two at a time; nil where there is none.
  fileprivate func reduced(by combine: (Verdict, Verdict) -> Verdict) -> Verdict? {
    first.map { dropFirst().reduce($0, combine) }
  }
}

/// How one indicator stands at one site.
public struct IndicatorStatus: Hashable, Sendable {
  /// The id that its figures hang on.
  public let id: IndicatorID
  /// The indicator.
  public let indicator: Indicator
  /// The site, or nil for the plan as a whole.
  public let site: Slug?
  /// The verdict and its reasoning.
  public fileprivate(set) var assessment: Assessment
  /// The figures that it was judged by, by day, *not measured* among them: counted from the logbook where the
  /// plan says so, and then no typed figure among them, else those typed that stand (domain.md, invariant 7).
  public let figures: [DatedFigure]
  /// What the logbook gives, when the figures are counted from it.
  public let counted: CountedSeries?

  /// Judges an indicator at a site as of a day.
  init(
    _ indicator: Indicator, id: IndicatorID, at site: Slug?, records: Records, plan: Plan, asOf: Day
  ) {
    let subject = Subject(
      indicator, id: id, at: site, records: records, plan: plan, today: asOf)
    (self.id, self.indicator, self.site) = (id, indicator, site)
    (assessment, figures, counted) = (subject.assessment, subject.entries, subject.counted)
  }
}

/// How many criteria have each verdict. Areas and plans show these, never a mean of progress.
public struct VerdictCounts: Hashable, Sendable {
  /// Criteria that are met.
  public private(set) var met = 0
  /// Criteria that are on track.
  public private(set) var onTrack = 0
  /// Criteria that are behind.
  public private(set) var behind = 0
  /// Criteria that are far behind.
  public private(set) var farBehind = 0
  /// Criteria that were missed.
  public private(set) var missed = 0
  /// Criteria that cannot be judged, by why.
  public private(set) var undecided: [Undecided.Group: Int] = [:]

  /// What was counted before; nil where a number is below 0.
  public init?(
    met: Int, onTrack: Int, behind: Int, farBehind: Int, missed: Int,
    undecided: [Undecided.Group: Int]
  ) {
    let numbers = [met, onTrack, behind, farBehind, missed] + undecided.values
    guard numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    (self.met, self.onTrack, self.behind) = (met, onTrack, behind)
    (self.farBehind, self.missed, self.undecided) = (farBehind, missed, undecided)
  }

  /// Counts verdicts.
  public init(_ verdicts: [Verdict]) {
    for verdict in verdicts {
      switch verdict {
      case .met: met += 1
      case .onTrack: onTrack += 1
      case .behind: behind += 1
      case .farBehind: farBehind += 1
      case .missed: missed += 1
      case .undecided(let reason): undecided[reason.group, default: 0] += 1
      }
    }
  }

  /// The counts of two together.
  public static func + (left: VerdictCounts, right: VerdictCounts) -> VerdictCounts {
    var sum = left
    sum.met += right.met
    sum.onTrack += right.onTrack
    sum.behind += right.behind
    sum.farBehind += right.farBehind
    sum.missed += right.missed
    sum.undecided.merge(right.undecided, uniquingKeysWith: +)
    return sum
  }

  /// All that cannot be judged.
  public var undecidedTotal: Int { undecided.values.reduce(0, +) }
  /// Met and on track.
  public var goingWell: Int { met + onTrack }
  /// Behind, far behind and missed.
  public var needingAttention: Int { behind + farBehind + missed }
  /// All criteria.
  public var total: Int { goingWell + needingAttention + undecidedTotal }
}
