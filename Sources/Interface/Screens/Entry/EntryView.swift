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
    let heading = check.standing == nil ? EntryWords.title : EntryWords.correctionTitle
    canvas.draw(title: "\(heading): \(criterion.name)\(part)")
    let bottom = world.rowsAboveFooter
    let agreed = check.before.map { EntryWords.agreed($0, indicator, at: site, world.symbols) }
    let lines = Array((agreed ?? "").lines(to: canvas.columns - 2, .secondary).prefix(2))
    let fields = fieldRows(indicator, holding, in: world)
    let height = fields.reduce(0) { $0 + $1.height }
    var row = 2
    // Where all remarks would push a field out of view, what was agreed gives way to them.
    if 2 + lines.count + height <= bottom {
      row = canvas.draw(lines, row: row)
      if bottom >= 20, row + height < bottom { row += 1 }
    }
    row = canvas.draw(fields: fields, rows: min(row, bottom)..<bottom)
    if row + 3 < bottom { row += 1 }
    canvas.draw(understood(indicator, holding, in: world), row: row, above: bottom)
  }

  private func fieldRows(
    _ indicator: Indicator, _ holding: Holding, in world: World
  ) -> [FieldRow] {
    let width = world.size.columns - 1 - FieldRow.column
    return check.fields.map { field in
      let isHere = field == self.field && storing == nil
      let value: FormField.Value =
        field == .site
        ? .choice(
          check.sites.map { holding.siteName($0) ?? PlanNames.wholePlan },
          chosen: check.sites.firstIndex(of: site) ?? 0) : .text(editor(field))
      return FieldRow(
        name: field.rawValue, isText: field.isText, value: value, hint: hint(field, indicator),
        remarks: remarks(field, indicator, width: width)
          + (isHere
            ? mark.lines(width: width, storedBy: DraftWords.storesForm, in: world) : []),
        isHere: isHere)
    }
  }

  /// What is said beneath a field: what is wrong, and which figure is corrected.
  private func remarks(_ field: EntryField, _ indicator: Indicator, width: Int) -> [Line] {
    var lines = (check.problems[field] ?? "").lines(to: width, .refusal)
    if field == .figure { lines += overtaken(indicator, width: width) }
    if field == .correction, let standing = check.standing {
      let figure = indicator.text(standing.figure)
      lines += EntryWords.corrects(figure, day: standing.day, by: standing.recordedBy)
        .lines(to: width, .secondary)
      if text(.day).isEmpty { lines += EntryWords.otherQuarter.lines(to: width, .secondary) }
    }
    return lines
  }

  /// What stands beside a field: the unit, and what is taken when it is left empty.
  private func hint(_ field: EntryField, _ indicator: Indicator) -> String {
    switch field {
    case .figure: EntryWords.unitHint(indicator.unit, indicator.tally)
    case .sample: FieldWords.mayBeEmpty
    case .day where text(.day).isEmpty: check.usualDay.map { FieldWords.usual($0) } ?? ""
    case .quarter where text(.quarter).isEmpty:
      check.measurement.map { FieldWords.usual(DanishQuarter.text($0.quarter)) }
        ?? EntryWords.quarterHint
    case .correction where text(.correction).isEmpty: check.usualReason.map(FieldWords.usual) ?? ""
    default: ""
    }
  }
}
