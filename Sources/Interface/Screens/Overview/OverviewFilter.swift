import Criteria
import Wording

/// Which of the overview's rows are shown.
enum OverviewFilter: Hashable, Sendable {
  /// Those that are behind, far behind or missed.
  case attention
  /// Those of one verdict; of those that cannot be judged whatever the reason.
  case verdict(Verdict)
  /// Those of a site, or those of the plan as a whole.
  case site(Slug?)
  /// Those whose figures come from a data source.
  case source(Slug)

  /// Whether a result of a criterion is shown.
  func passes(_ status: IndicatorStatus, of criterion: CriterionStatus) -> Bool {
    switch self {
    case .attention: criterion.needsAttention(status)
    case .verdict(let verdict): status.assessment.verdict.rank == verdict.rank
    case .site(let site): status.site == site
    case .source(let source): status.indicator.dataSource?.value(at: status.site) == source
    }
  }

  /// What is shown, in words.
  func name(in holding: Holding) -> String {
    switch self {
    case .attention: OverviewWords.attention
    case .verdict(let verdict): VerdictWords.word(verdict)
    case .site(let site): OverviewWords.site(holding.siteName(site))
    case .source(let id): OverviewWords.source(holding.plan.dataSource(id)?.name ?? id.text)
    }
  }
}

/// In which order the overview's rows stand.
enum OverviewOrder: String, Hashable, Sendable, CaseIterable {
  case agreement = "som i aftalen, under indsatsområder og aktiviteter"
  case worstFirst = "dårligst først"
  case name = "efter navn"
}

extension Holding {
  /// What the overview can be narrowed to, with how many rows each leaves; only what leaves some.
  var filters: [(filter: OverviewFilter, rows: Int)] {
    let sites = plan.sites.map { Optional($0.id) } + [nil]
    let all: [OverviewFilter] =
      [.attention] + VerdictCounts([]).each.map { .verdict($0.verdict) } + sites.map { .site($0) }
      + plan.dataSources.map { .source($0.id) }
    return all.map { ($0, rows(passing: $0)) }.filter { $0.1 > 0 }
  }

  /// How many rows a filter leaves.
  func rows(passing filter: OverviewFilter) -> Int {
    rollup.criteria.reduce(0) { rows, criterion in
      rows + criterion.results.count { filter.passes($0, of: criterion) }
    }
  }
}
