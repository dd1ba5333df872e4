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

/// Rows of criteria as a table, without the columns that would be empty.
private struct HtmlRows {
  let rows: [CriterionRow]
  let columns: [Column]

  enum Column: CaseIterable {
    case label, verdict, now, start, goal, progress, notes
  }

  init(_ rows: [CriterionRow], sharesGoal: Bool) {
    self.rows = rows
    columns = Column.allCases.filter { column in
      switch column {
      case .label, .verdict, .now: true
      case .start: rows.contains { $0.assessment.baseline != nil }
      case .goal: !sharesGoal
      case .progress: rows.contains { $0.progress != nil }
      case .notes: rows.contains { !$0.notes.isEmpty }
      }
    }
  }

  func markup(caption: String, isSeen: Bool) -> Markup {
    Markup.table(
      .look(.labelled), caption: caption, isSeen: isSeen,
      heads: columns.map { Markup.head(title($0), isTrailing: $0 == .now || $0 == .start) },
      rows: rows.map { row in columns.map { cell($0, row) } })
  }

  private func title(_ column: Column) -> String {
    switch column {
    case .label:
      rows.contains { $0.part != nil } ? HtmlWords.part : ColumnWords.site
    case .verdict: ColumnWords.status
    case .now: ColumnWords.now
    case .start: ColumnWords.start
    case .goal: ColumnWords.goal
    case .progress: ColumnWords.progress
    case .notes: ColumnWords.notes
    }
  }

  private func cell(_ column: Column, _ row: CriterionRow) -> Markup {
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
