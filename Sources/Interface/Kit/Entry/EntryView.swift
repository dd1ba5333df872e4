import Canvas
import Criteria
import Wording

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
    let agreed =
      (check.before.map { EntryWords.agreed($0, indicator, at: site, state.symbols) } ?? "")
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
    for line in understood(indicator, holding, state: state) where row < bottom {
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

  /// The echo: what was understood and what it would change, said to be unsaved.
  ///
  /// - Parameters:
  ///   - collected: the quarter that goes without saying.
  ///   - unsaved: how that is said, the longest first.
  func understood(
    _ indicator: Indicator, _ holding: Holding, state: State,
    collected: Quarter? = nil, unsaved: [String] = EntryWords.notSaved
  ) -> [Line] {
    let width = state.size.columns - 2
    if storing != nil { return [Line(WaitingWords.storing, .notice, bold: true)] }
    if text(.figure).isEmpty, check.measurement == nil {
      return EntryWords.begin.wrapped(to: width).map { Line($0, .secondary) }
    }
    guard let measurement = check.measurement, let after = check.after else { return [] }
    let figure = FigureText.text(
      measurement.figure, unit: indicator.unit, tally: indicator.tally)
    let sentence = EntryWords.understood(
      figure, site: holding.siteName(site), day: measurement.day,
      quarter: measurement.quarter == collected ? nil : measurement.quarter,
      sample: measurement.sampleSize)
    var lines = sentence.wrapped(to: width).map { Line($0) }
    var change = Line(EntryWords.wouldBecome + " ")
    if let before = check.before, before.verdict != after.verdict {
      change.spans += verdictSpans(before, indicator, state.symbols)
      change.spans.append(Span(state.symbols == .ascii ? " -> " : " → "))
    }
    change.spans += verdictSpans(after, indicator, state.symbols)
    let room = width - change.width - 2
    let unsaved = unsaved.first { $0.displayWidth <= room } ?? unsaved.last ?? ""
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

extension EntryWords {
  /// What the agreement asks of an indicator at a site, and what stands.
  static func agreed(
    _ assessment: Assessment, _ indicator: Indicator, at site: Slug?, _ symbols: SymbolSet
  ) -> String {
    let goal = (assessment.goal ?? indicator.goal.value(at: site)).map {
      GoalText.long($0, unit: indicator.unit, tally: indicator.tally)
    }
    return agreed(
      goal: goal,
      baseline: assessment.baseline.map {
        FigureText.text($0.value, unit: indicator.unit) + " (\(DanishDay.yearOrDay($0.day)))"
      },
      now: assessment.current.flatMap { current in
        FigureText.now(assessment, unit: indicator.unit).map {
          "\($0) pr. \(DanishDay.short(current.day))"
        }
      },
      verdict: "\(symbols.mark(assessment.verdict)) \(VerdictWords.status(assessment))")
  }
}
