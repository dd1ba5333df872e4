import Criteria
import Reports

/// A plan, its records, and what follows from them, which is worked out anew only when one of them changes.
public struct Holding: Hashable, Sendable {
  /// The plan in force.
  public let plan: Plan
  /// What is recorded.
  public let records: Records
  /// The verdicts.
  public let rollup: Rollup
  /// How many of a closed quarter's verdicts today's rules would not have reached.
  let differences: Int
  /// The figures that are due.
  let figuresDue: FiguresDue
  /// The year's wheel.
  let wheel: YearWheel
  /// The focus areas and activities in the agreement's order; every criterion is in exactly one of them.
  let groups: [CriterionGroup]
  /// What is followed in each of the groups, where it has no criteria.
  let followed: [[FollowedRow]]

  /// - Parameter kept: the closed quarter that plan and records are as they were in.
  init(_ plan: Plan, _ records: Records, asOf today: Day, kept: KeptQuarter? = nil) {
    self.plan = plan
    self.records = records
    let rebuilt =
      kept?.closing.rebuilt(plan, records) ?? Rollup(plan: plan, records: records, asOf: today)
    rollup = kept?.shown(rebuilt) ?? rebuilt
    differences = kept?.differences(from: rebuilt) ?? 0
    figuresDue = FiguresDue(rollup, records: records)
    wheel = YearWheel(plan: plan, records: records, asOf: rollup.asOf)
    groups = rollup.groups
    followed = groups.map { [rollup] in FollowedRow.rows(of: $0, in: plan, on: rollup.asOf) }
  }
}

/// What a screen is about: an indicator at a site.
struct Subject: Hashable, Sendable {
  let id: IndicatorID
  let site: Slug?
}

extension Subject {
  init(_ status: IndicatorStatus) { self.init(id: status.id, site: status.site) }
}

extension Holding {
  /// How a criterion stands.
  func criterion(_ id: Slug) -> CriterionStatus? { rollup.criteria.first { $0.criterion.id == id } }

  /// How an indicator stands at a site.
  func status(_ subject: Subject) -> IndicatorStatus? {
    criterion(subject.id.criterion)?.results.first {
      $0.id == subject.id && $0.site == subject.site
    }
  }

  /// The name of a site; nil for the plan as a whole.
  func siteName(_ site: Slug?) -> String? { site.map { plan.site($0)?.name ?? $0.text } }

  /// Whether all is of one and the same place, so that nothing is said of where it is.
  var hasOneSite: Bool {
    plan.sites.count <= 1 || rollup.criteria.allSatisfy { $0.results.allSatisfy { $0.site == nil } }
  }

  /// Whether figures are owed to the plan at all.
  var hasRound: Bool { plan.agreedPeriod != nil && !plan.placedCriteria.isEmpty }

  /// Makes charts of what is recorded.
  var charts: ChartMaker { ChartMaker(rollup, records) }

  /// What a part of a criterion at a site says of itself.
  func row(_ status: IndicatorStatus, of criterion: CriterionStatus) -> CriterionRow {
    CriterionRow(status, of: criterion.criterion, in: plan)
  }

  /// The verdicts of the criteria that hang on something.
  func counts(where hangs: (PlacedCriterion) -> Bool) -> VerdictCounts {
    VerdictCounts(rollup.criteria.filter { hangs($0.placed) }.map(\.verdict))
  }

  /// The activities whose logbooks know categories, or have counted by some.
  var activitiesWithRegister: [Slug] {
    plan.activities.map(\.id).filter { id in
      !plan.logbookWords(of: id).categories.isEmpty
        || records.logbook.occasions(of: id).contains { !$0.counts.isEmpty }
    }
  }
}

extension CriterionStatus {
  /// The part and site that the criterion's verdict comes from: the first of the worst.
  var worst: Subject? {
    results.first { $0.assessment.verdict.rank == verdict.rank }.map { Subject($0) }
  }
}
