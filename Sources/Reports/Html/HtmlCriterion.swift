import Criteria
import Wording

/// A criterion's parts and sites, a row each.
extension HtmlWriter {
  func markup(_ criterion: Report.CriterionRows) -> [Markup] {
    let goal = criterion.goal.map { "\(ColumnWords.goal): \($0)" }
    let title = criterion.name.map { [Tag.heading(level + 1)(words: $0)] } ?? []
    return title + [
      HtmlRows(criterion.rows, sharesGoal: criterion.goal != nil).markup(
        caption: goal ?? criterion.name ?? heading, isSeen: goal != nil)
    ]
  }
}

/// Rows of criteria as a table.
private struct HtmlRows {
  let rows: [CriterionRow]
  let columns: CriterionTable

  init(_ rows: [CriterionRow], sharesGoal: Bool) {
    self.rows = rows
    columns = CriterionTable(rows, sharesGoal: sharesGoal)
  }

  func markup(caption: String, isSeen: Bool) -> Markup {
    Markup.table(
      .look(.labelled), caption: caption, isSeen: isSeen,
      heads: columns.columns.map {
        Markup.head(columns.title($0), isTrailing: $0.isTrailing)
      },
      rows: rows.map { row in columns.columns.map { cell($0, row) } })
  }

  private func cell(_ column: CriterionTable.Column, _ row: CriterionRow) -> Markup {
    switch column {
    case .label: return Tag.th([Attribute(.scope, "row")], [.words(row.label)])
    case .verdict: return Tag.td([], [row.assessment.standing.chip])
    case .now:
      let day = row.assessment.current.map { DanishDay.text($0.day) }
      return number(row.now, day, isStrong: true)
    case .start:
      let day = row.assessment.baseline.map { DanishDay.yearOrDay($0.day) }
      return number(row.start, day)
    case .goal: return Tag.td(words: row.goal)
    case .progress: return Tag.td([], progress(row))
    case .notes: return Tag.td(.look(.quiet), words: row.notes.joined(separator: ", "))
    }
  }

  private func number(_ text: String, _ day: String?, isStrong: Bool = false) -> Markup {
    Tag.td(
      [.look(.number)],
      [isStrong ? Tag.span(.look(.value), words: text) : .words(text)]
        + (day.map { [Tag.span(.look(.more), words: $0)] } ?? []))
  }

  private func progress(_ row: CriterionRow) -> [Markup] {
    guard let progress = row.progress else { return [] }
    guard case .path(let gone, let expected) = progress else {
      return [.words(progress.texts(in: row.unit).first ?? "")]
    }
    let bullet = SvgBullet(gone: gone, expected: expected, ink: row.verdict.ink)
    return [
      bullet.drawing.markup([
        .look(.bullet), Attribute(.role, "img"), Attribute(.label, bullet.said),
      ])
    ]
  }
}
