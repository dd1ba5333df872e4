import Criteria
import Wording

extension Report {
  /// How a plan stands: a sentence on it all, and each criterion's rows under its area or activity.
  public static func status(_ rollup: Rollup) -> Report {
    let plan = rollup.plan
    let standing = StandingSentence.text(
      rollup.counts, period: plan.agreedPeriod, today: rollup.asOf)
    let groups = rollup.groups.filter { !$0.criteria.isEmpty }
    return Report(
      title: "\(plan.name), pr. \(DanishDay.text(rollup.asOf))",
      blocks: [.paragraph(standing)]
        + groups.flatMap { group -> [Block] in
          let rows = rollup.criteria[group.criteria].flatMap(rollup.rows)
          return [.heading(group.title), .table(CriterionRow.table(rows))]
        }, judged: .on(rollup.asOf))
  }
}
