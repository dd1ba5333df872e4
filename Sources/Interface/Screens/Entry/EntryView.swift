import Canvas
import Criteria
import Wording

extension EntryScreen {
  func draw(in world: World, on canvas: inout Canvas) { entry.draw(in: world, on: &canvas) }
}

extension EntryDraft {
  fileprivate func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding,
      let (criterion, indicator) = holding.plan.indicator(indicator)
    else { return }
    let part = indicator.name.map { ": \($0)" } ?? ""
    canvas.write(
      " \(check.standing == nil ? EntryWords.title : EntryWords.correctionTitle): \(criterion.name)\(part)",
      row: 0, column: 0,
      style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    let bottom = world.rowsAboveFooter
    let agreed =
      (check.before.map { EntryWords.agreed($0, indicator, at: site, world.symbols) } ?? "")
      .wrapped(to: canvas.columns - 2).prefix(2)
    let fields = fieldRows(indicator, holding, columns: canvas.columns)
    let height = fields.reduce(0) { $0 + $1.height }
    var row = 2
    // Where all remarks would push a field out of view, what was agreed gives way to them.
    if 2 + agreed.count + height <= bottom {
      for line in agreed {
        canvas.write(line, row: row, column: 1, style: Style(.secondary))
        row += 1
      }
      if bottom >= 20, row + height < bottom { row += 1 }
    }
    row = canvas.draw(fields: fields, rows: min(row, bottom)..<bottom)
    if row + 3 < bottom { row += 1 }
    for line in understood(indicator, holding, in: world) where row < bottom {
      canvas.draw(line, row: row, column: 1)
      row += 1
    }
  }

  private func fieldRows(
    _ indicator: Indicator, _ holding: Holding, columns: Int
  ) -> [FieldRow] {
    check.fields.map { field in
      let content: FieldRow.Content =
        field == .site
        ? .choice(
          check.sites.map { holding.siteName($0) ?? PlanNames.wholePlan },
          chosen: check.sites.firstIndex(of: site) ?? 0)
        : .text(
          editor(field),
          width: FieldRow.width(isText: field.isText, columns: columns))
      return FieldRow(
        name: field.name, content: content, hint: hint(field, indicator),
        remarks: remarks(field, indicator, width: columns - 1 - FieldRow.column),
        isHere: field == self.field && storing == nil)
    }
  }

  /// What is said beneath a field: what is wrong, and which figure is corrected.
  private func remarks(_ field: EntryField, _ indicator: Indicator, width: Int) -> [Line] {
    var lines = (check.problems[field] ?? "").wrapped(to: width).filter { !$0.isEmpty }.map {
      Line($0, .refusal)
    }
    if field == .figure { lines += overtaken(indicator, width: width) }
    if field == .correction, let standing = check.standing {
      let figure = FigureText.text(standing.figure, unit: indicator.unit, tally: indicator.tally)
      lines += EntryWords.corrects(figure, day: standing.day, by: standing.recordedBy)
        .wrapped(to: width).map { Line($0, .secondary) }
      if text(.day).isEmpty {
        lines += EntryWords.otherQuarter.wrapped(to: width).map { Line($0, .secondary) }
      }
    }
    return lines
  }

  /// What stands beside a field: the unit, and what is taken when it is left empty.
  private func hint(_ field: EntryField, _ indicator: Indicator) -> String {
    switch field {
    case .figure: EntryWords.unitHint(indicator.unit, indicator.tally)
    case .day:
      text(.day).isEmpty ? check.usualDay.map { FieldWords.usual(DanishDay.text($0)) } ?? "" : ""
    case .quarter:
      text(.quarter).isEmpty
        ? check.measurement.map { FieldWords.usual(DanishQuarter.text($0.quarter)) }
          ?? EntryWords.quarterHint : ""
    case .sample: FieldWords.mayBeEmpty
    case .correction:
      text(.correction).isEmpty ? check.usualReason.map(FieldWords.usual) ?? "" : ""
    case .note, .evidence, .absence, .site: ""
    }
  }
}
