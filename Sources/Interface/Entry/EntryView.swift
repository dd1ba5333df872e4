import Criteria
import Wording

/// How the entry is laid out.
enum EntryView {
  /// The width of the fields' names.
  static let nameWidth = 19

  /// The width of a field: texts go to the edge, the others leave room for what stands beside them.
  static func width(of field: EntryField, columns: Int) -> Int {
    let all = max(8, columns - nameWidth - 4)
    return field.isText ? all : min(24, max(12, all - 29))
  }
}

extension EntryPlace {
  func draw(_ state: State, on canvas: inout Canvas) {
    guard let holding = state.holding,
      let (criterion, indicator) = holding.plan.indicator(indicator)
    else { return }
    let part = indicator.name.map { ": \($0)" } ?? ""
    canvas.write(
      " \(check.standing == nil ? EntryWords.title : EntryWords.correctionTitle): \(criterion.name)\(part)",
      row: 0, column: 0,
      style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    let bottom = state.rowsAboveFooter
    let agreed = agreed(indicator, symbols: state.symbols).wrapped(to: canvas.columns - 2).prefix(2)
    let width = canvas.columns - 3 - EntryView.nameWidth
    let all = check.fields.map { remarks($0, indicator, width: width) }
    // Where all remarks would push a field out of view, only those on the field at hand are shown.
    let fits = 2 + agreed.count + all.reduce(0) { $0 + 1 + $1.count } <= bottom
    var row = 2
    if fits {
      for line in agreed {
        canvas.write(line, row: row, column: 1, style: Style(.secondary))
        row += 1
      }
      if bottom >= 20, row + all.reduce(0, { $0 + 1 + $1.count }) < bottom { row += 1 }
    }
    for (place, field) in check.fields.enumerated() where row < bottom {
      draw(field, place, indicator, holding, row: row, on: &canvas)
      row += 1
      for line in all[place] where row < bottom && (fits || field == self.field) {
        canvas.draw(line, row: row, column: 2 + EntryView.nameWidth)
        row += 1
      }
    }
    if row + 3 < bottom { row += 1 }
    for line in understood(indicator, holding, state: state) where row < bottom {
      canvas.draw(line, row: row, column: 1)
      row += 1
    }
  }

  /// What is said beneath a field: what is wrong, and which figure is corrected.
  private func remarks(_ field: EntryField, _ indicator: Indicator, width: Int) -> [Line] {
    var lines = (check.problems[field] ?? "").wrapped(to: width).filter { !$0.isEmpty }.map {
      Line($0, .refusal)
    }
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

  /// What the agreement asks, and what stands.
  private func agreed(_ indicator: Indicator, symbols: SymbolSet) -> String {
    guard let before = check.before else { return "" }
    let goal = (before.goal ?? indicator.goal.value(at: site)).map {
      GoalText.long($0, unit: indicator.unit, tally: indicator.tally)
    }
    return EntryWords.agreed(
      goal: goal,
      baseline: before.baseline.map {
        FigureText.text($0.value, unit: indicator.unit) + " (\(DanishDay.yearOrDay($0.day)))"
      },
      now: before.current.flatMap { current in
        FigureText.now(before, unit: indicator.unit).map {
          "\($0) pr. \(DanishDay.short(current.day))"
        }
      },
      verdict: "\(symbols.mark(before.verdict)) \(VerdictWords.status(before))")
  }

  private func draw(
    _ field: EntryField, _ place: Int, _ indicator: Indicator, _ holding: Holding, row: Int,
    on canvas: inout Canvas
  ) {
    let isHere = field == self.field && storing == nil
    canvas.write(
      field.name.padded(to: EntryView.nameWidth), row: row, column: 2, style: Style(bold: isHere))
    let column = 2 + EntryView.nameWidth
    if field == .site {
      drawSites(holding, place, isHere: isHere, row: row, column: column, on: &canvas)
      return
    }
    let width = EntryView.width(of: field, columns: canvas.columns)
    let (text, cell) = (texts[field] ?? LineEditor()).visible(width: width)
    canvas.write(
      text.padded(to: width, ellipsis: canvas.symbols.ellipsis), row: row, column: column,
      style: Style(.field, selected: isHere))
    for offset in 0..<width {
      canvas.hit(
        row: row, columns: column + offset..<column + offset + 1, .field(place, cell: offset))
    }
    canvas.write(
      hint(field, indicator), row: row, column: column + width + 2, style: Style(.secondary))
    if isHere { canvas.rest(row: row, column: column + min(cell, width - 1), typing: true) }
  }

  private func drawSites(
    _ holding: Holding, _ place: Int, isHere: Bool, row: Int, column: Int,
    on canvas: inout Canvas
  ) {
    var column = column
    for site in check.sites {
      let isChosen = site == self.site
      let name = holding.siteName(site) ?? OverviewWords.whole
      let text = isChosen ? "[\(name)]" : " \(name) "
      let start = column
      column = canvas.write(
        text, row: row, column: column, style: Style(bold: isChosen, selected: isChosen && isHere))
      canvas.hit(row: row, columns: start..<column, .site(site))
      if isChosen, isHere { canvas.rest(row: row, column: start + 1) }
      column += 1
    }
  }

  /// What stands beside a field: the unit, and what is taken when it is left empty.
  private func hint(_ field: EntryField, _ indicator: Indicator) -> String {
    switch field {
    case .figure: EntryWords.unitHint(indicator.unit, indicator.tally)
    case .day:
      text(.day).isEmpty ? check.usualDay.map { EntryWords.usual(DanishDay.text($0)) } ?? "" : ""
    case .quarter:
      text(.quarter).isEmpty
        ? check.measurement.map { EntryWords.usual(DanishQuarter.text($0.quarter)) }
          ?? EntryWords.quarterHint : ""
    case .sample: EntryWords.sampleHint
    case .note, .absence, .correction, .site: ""
    }
  }

  /// The echo: what was understood and what it would change, said to be unsaved.
  private func understood(_ indicator: Indicator, _ holding: Holding, state: State) -> [Line] {
    let width = state.size.columns - 2
    if storing != nil { return [Line(EntryWords.storing, .notice, bold: true)] }
    if text(.figure).isEmpty {
      return EntryWords.begin.wrapped(to: width).map { Line($0, .secondary) }
    }
    guard let measurement = check.measurement, let after = check.after else { return [] }
    let figure = FigureText.text(
      measurement.figure, unit: indicator.unit, tally: indicator.tally)
    let sentence = EntryWords.understood(
      figure, site: holding.siteName(site), day: measurement.day, quarter: measurement.quarter,
      sample: measurement.sampleSize)
    var lines = sentence.wrapped(to: width).map { Line($0) }
    var change = Line(EntryWords.wouldBecome + " ")
    if let before = check.before, before.verdict != after.verdict {
      change.spans += verdictSpans(before, indicator, state.symbols)
      change.spans.append(Span(state.symbols == .ascii ? " -> " : " → "))
    }
    change.spans += verdictSpans(after, indicator, state.symbols)
    let room = width - change.width - 2
    let unsaved = EntryWords.notSaved.first { $0.displayWidth <= room } ?? EntryWords.notSaved[1]
    change.spans.append(Span("  " + unsaved, .secondary))
    lines.append(change)
    return lines
  }

  private func verdictSpans(_ assessment: Assessment, _ indicator: Indicator, _ symbols: SymbolSet)
    -> [Span]
  {
    [
      Span(
        "\(symbols.mark(assessment.verdict)) \(VerdictWords.status(assessment))",
        Style(assessment.verdict.role, bold: true))
    ]
  }
}
