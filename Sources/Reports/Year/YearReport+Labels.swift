import Criteria
import Wording

/// The criteria by the funder's labels: a table for each.
extension YearReport {
  var labels: [Report.Block] {
    let named = rollup.criteria.compactMap(\.criterion.label)
    let labels = named.enumerated().filter { !named.prefix($0).contains($1) }.map(\.element)
    let rest = rollup.criteria.filter { $0.criterion.label == nil }
    return labels.flatMap { label in
      table(YearWords.label(label), rollup.criteria.filter { $0.criterion.label == label })
    } + table(labels.isEmpty ? YearWords.noLabels : YearWords.withoutLabel, rest)
  }

  private func table(_ title: String, _ statuses: [CriterionStatus]) -> [Report.Block] {
    guard !statuses.isEmpty else { return [] }
    let rows = statuses.flatMap { status in
      zip(status.results, rollup.rows(of: status)).map { row($0, $1) }
    }
    let all = Report.Table(columns: Self.columns, rows: rows)
    return [.heading(title), .table(all.withoutEmptyColumns)]
  }

  private static let columns = [
    Report.Column(ColumnWords.status, part: .lead),
    Report.Column(ColumnWords.criterion, part: .subject),
    Report.Column(ColumnWords.site, part: .subject),
    Report.Column(ColumnWords.goal, part: .fact("mål")),
    Report.Column(ColumnWords.start, isTrailing: true, part: .fact("start")),
    Report.Column(YearWords.newest, isTrailing: true, part: .fact("nyeste")),
    Report.Column(YearWords.day, part: .fact("pr.")),
    Report.Column(YearWords.sourceColumn, part: .fact("kilde")),
    Report.Column(YearWords.adjusted, part: .fact("justeret")),
  ]

  private func row(_ result: IndicatorStatus, _ row: CriterionRow) -> [Report.Cell] {
    let table = CriterionRow.table([row]).rows[0]
    // Status, name, site, now, start and goal stand first in every row.
    let (status, name, site, now, start, goal) =
      (table[0], table[1], table[2], table[3], table[4], table[5])
    let day = result.assessment.current.map { DanishDay.short($0.day) } ?? ""
    let source = result.indicator.dataSource?.value(at: result.site).flatMap(plan.dataSource)
    let adjusted = plan.adjustments.filter {
      $0.indicator == result.id && ($0.site == nil || $0.site == result.site) && $0.isAdopted
        && $0.effective <= rollup.asOf
    }
    return [
      status, name, site, goal, start, now.withoutDay, Report.Cell(day),
      Report.Cell(
        result.indicator.counting == nil ? source?.name ?? "" : YearWords.logbook),
      Report.Cell(adjusted.map { YearWords.adjusted(by: $0) }.joined(separator: "; ")),
    ]
  }
}

extension Report.Cell {
  /// The same where the day stands beside it.
  fileprivate var withoutDay: Report.Cell {
    guard case .figure(_, _, let day) = value else { return self }
    let suffix = " (\(DanishDay.text(day)))"
    guard text.hasSuffix(suffix) else { return self }
    return Report.Cell(value, String(text.dropLast(suffix.count)), from: origin)
  }
}

extension Report.Table {
  /// The same without columns in which nothing stands.
  var withoutEmptyColumns: Report.Table {
    let kept = columns.indices.filter { place in rows.contains { !$0[place].text.isEmpty } }
    return Report.Table(
      columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}
