import Criteria
import Wording

/// The paper for a site's own board: on one sheet where what concerns it stands, without how it was reached.
extension BoardPages {
  /// - Parameter site: one of the plan's.
  public func paper(for site: Site, open: Quarter?, control: String?) -> Report {
    let rows = rollup.criteria.flatMap { status in
      rollup.rows(of: status).filter { ($0.result.site ?? site.id) == site.id }
    }
    let ids = Set(rows.map(\.result.id.criterion))
    let counts = VerdictCounts(
      rollup.criteria.filter { ids.contains($0.criterion.id) }.map { $0.verdict(at: site.id) })
    let judged = rows.filter { $0.verdict.reason == nil }
    // There is no room on one sheet for why each of the others cannot be judged.
    let named = rows.filter { $0.verdict.reason != nil }.map(\.name)
    let others = named.enumerated().filter { !named.prefix($0).contains($1) }.map {
      Report.Digest.Entry(Report.Text(""), $0.element)
    }
    let attention = rows.filter { $0.verdict.needsAttention }
      .sorted { $0.verdict.rank < $1.verdict.rank }
    return Report(
      notices: [
        kept.map { "\(ClosingText.shown($0.closing))." }, open.map(BoardPaperWords.preliminary),
      ].compactMap { $0 },
      title: SitePaperWords.title(site, plan, on: today),
      blocks: [
        .paragraph(
          counts.total == 0
            ? SitePaperWords.nothing
            : StandingSentence.text(counts, period: plan.agreedPeriod, today: today), .strong)
      ]
        + (rows.isEmpty
          ? []
          : [
            .digest(
              Report.Digest(
                BoardPageWords.needsAttention, attention.map(entry),
                none: BoardPageWords.nothingNeedsAttention))
          ]) + Report.section(SitePaperWords.judged, judged.isEmpty ? [] : [.table(table(judged))])
        + (others.isEmpty
          ? [] : [.digest(Report.Digest(SitePaperWords.undecided, others, .names))]),
      foot: BoardPaperWords.control([control].compactMap { $0 }),
      judged: kept.map { .whenClosed($0.closing.quarter) } ?? .on(today))
  }

  private func entry(_ row: CriterionRow) -> Report.Digest.Entry {
    let name = row.result.site == nil ? "\(row.fullName), \(PlanNames.wholePlan)" : row.fullName
    return Report.Digest.Entry(
      Report.Text(sign: row.result.assessment.sign), name, Why(row.result, in: plan).brief)
  }

  /// Status, criterion, figure and goal of each; which figures are of the whole plan is said.
  private func table(_ rows: [CriterionRow]) -> Report.Table {
    let all = CriterionRow.table(rows)
    // Status, name, site, now, start and goal stand first in every row.
    let kept = [0, 1, 3, 5]
    let cells = zip(rows, all.rows).map { row, cells in
      kept.map { place -> Report.Cell in
        guard place == 1, row.result.site == nil, !plan.sites.isEmpty else { return cells[place] }
        return Report.Cell("\(cells[place].text) (\(PlanNames.wholePlan))")
      }
    }
    return Report.Table(columns: kept.map { all.columns[$0] }, rows: cells)
  }
}

/// What a site's paper says besides what the board's does.
enum SitePaperWords {
  static func title(_ site: Site, _ plan: Plan, on day: Day) -> String {
    "Status til afdelingsbestyrelsen i \(site.name): \(plan.name), pr. \(DanishDay.text(day))"
  }

  static let nothing = "Planen har ingen succeskriterier, der gælder her."
  static let judged = "Kriterier, der kan vurderes"
  static let undecided = "Kan ikke vurderes endnu"
}
