import Canvas
import Criteria
import Reports
import Wording

extension RoundScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let layout = RoundLayout(self, rowsAboveFooter: world.rowsAboveFooter)
    let columns = RoundColumns(columns: canvas.columns)
    drawTitle(holding, world, on: &canvas)
    canvas.rest(row: 0, column: 1)
    guard !layout.lines.isEmpty else {
      let isClosed = holding.records.closedQuarters.contains(quarter)
      canvas.draw(
        RoundWords.nothing(quarter, isClosed: isClosed).lines(to: canvas.columns - 2), row: 2)
      return
    }
    let heading = columns.line(
      names: [
        ColumnWords.criterion, RoundWords.last, ColumnWords.goal, RoundWords.figure,
        ColumnWords.status,
      ], right: [1])
    canvas.draw(heading, row: RoundLayout.names, column: RoundColumns.first)
    let slots = slots
    for (row, line) in zip(layout.list, layout.lines[min(top, layout.lines.count)...]) {
      switch line {
      case .heading(let text):
        canvas.write(text, row: row, column: 1, style: Style(.heading, bold: true))
      case .figure(let figure): draw(figure, slots, columns, holding, row: row, on: &canvas)
      case .field(let slot): draw(slot, slots, columns, row: row, on: &canvas)
      }
    }
    canvas.drawMore(of: layout.lines.count, from: top, names: RoundLayout.names, rows: layout.list)
    guard !layout.about.isEmpty else { return }
    canvas.rule(row: layout.about.lowerBound - 1)
    let about = about(world, holding)
    // What is agreed gives way where all would not be in view.
    let isTooMuch = about.count > layout.about.count - world.coveredRows
    canvas.draw(
      Array(about.dropFirst(isTooMuch ? 1 : 0)), row: layout.about.lowerBound,
      above: layout.about.upperBound)
  }

  /// The quarter, and how many figures are missing by when, as much as there is room for.
  private func drawTitle(_ holding: Holding, _ world: World, on canvas: inout Canvas) {
    let end = canvas.write(
      " \(RoundWords.title(quarter))", row: 0, column: 0, style: Style(.heading, bold: true))
    let isDone = round.missing == 0
    let texts =
      round.isClosed
      ? RoundWords.closed(closing)
      : isDone && round.figures.isEmpty
        ? []
        : RoundWords.countdown(
          round, asOf: world.today,
          canClose: !world.isReadOnly && world.quarterToClose == quarter, symbols: world.symbols)
    let room = canvas.columns - end - 3
    if let text = texts.fitting(room) {
      canvas.write(
        text, row: 0, column: max(end + 2, canvas.columns - 1 - text.displayWidth),
        style: Style(isDone && !round.isClosed ? .met : .notice, bold: true))
    }
    canvas.rule(row: 1)
  }

  private func draw(
    _ figure: RoundFigure, _ slots: [Slot], _ columns: RoundColumns, _ holding: Holding, row: Int,
    on canvas: inout Canvas
  ) {
    let slot = Slot(key: figure.key, field: .figure)
    let isHere = figure.key == here && field == .figure
    let ellipsis = canvas.symbols.ellipsis
    guard let indicator = holding.plan.indicator(figure.key.indicator)?.indicator else { return }
    if figure.key == here { canvas.point(row: row) }
    let name = shortName(figure, holding, width: columns.name, ellipsis: ellipsis)
    let last = figure.previous.map { FigureText.short($0.figure, unit: indicator.unit) } ?? "–"
    let agreed = indicator.goal.value(at: figure.key.site).map {
      GoalText.short($0, unit: indicator.unit, tally: indicator.tally)
    }
    let goal = GoalText.tight(
      agreed ?? RoundWords.missing, width: columns.goal, isASCII: canvas.symbols == .ascii)
    let said = columns.line([
      [Span(name, Style(bold: figure.key == here))],
      [Span(last.padded(to: columns.last, ellipsis: ellipsis, right: true))], [Span(goal)],
    ])
    canvas.draw(said, row: row, column: RoundColumns.first)
    let recorded = figure.recorded.map { FigureText.short($0.figure, unit: indicator.unit) } ?? ""
    let typed = drafts[figure.key]?.texts[.figure]?.visible(width: columns.field)
    canvas.draw(
      field: typed ?? (recorded, 0), slots.firstIndex(of: slot), row: row,
      column: columns.start(of: 3), width: columns.field, isHere: isHere)
    canvas.draw(
      stateLine(figure, holding, width: columns.state, symbols: canvas.symbols), row: row,
      column: columns.start(of: 4), width: columns.state)
  }

  private func draw(
    _ slot: Slot, _ slots: [Slot], _ columns: RoundColumns, row: Int, on canvas: inout Canvas
  ) {
    let isHere = slot.key == here && slot.field == field
    canvas.write(
      slot.field.rawValue.padded(to: RoundColumns.subfields - 7), row: row, column: 6,
      style: Style(bold: isHere))
    let width = columns.width(of: slot.field)
    canvas.draw(
      field: drafts[slot.key]?.editor(slot.field).visible(width: width) ?? ("", 0),
      slots.firstIndex(of: slot), row: row, column: RoundColumns.subfields, width: width,
      isHere: isHere)
  }

  /// What has come of a figure so far.
  private func stateLine(
    _ figure: RoundFigure, _ holding: Holding, width: Int, symbols: SymbolSet
  ) -> Line {
    if let draft = drafts[figure.key] {
      if draft.storing != nil { return Line(WaitingWords.storing, .notice, bold: true) }
      if isClosed(figure.key), draft.hasTyping {
        return Line(RoundWords.unstored, .refusal, bold: true)
      }
      if draft.mark.isOffered { return Line(DraftWords.draft, .notice, bold: true) }
      if draft.mark.refusal != nil { return Line(RoundWords.failed(symbols), .refusal, bold: true) }
      let isWrong = refused.contains(figure.key) || draft.hasAsked && draft.check.entry == nil
      if isWrong { return Line(RoundWords.wrong(symbols), .refusal, bold: true) }
      if draft.hasTyping { return Line(RoundWords.typed, .secondary) }
    }
    guard figure.recorded != nil else {
      if isClosed(figure.key) { return Line(RoundWords.missing, .secondary) }
      if !figure.isMissing { return Line(RoundWords.laterFigure, .secondary) }
      return isEarlier(figure.key)
        ? Line(RoundWords.late, .notice) : Line(RoundWords.missing, .secondary)
    }
    guard let status = holding.status(figure.key.subject) else {
      return Line(RoundWords.stored, .plain)
    }
    let verdict = status.assessment.verdict
    let word = "\(symbols.mark(status.assessment)) \(VerdictWords.word(status.assessment))"
    let room = width - RoundWords.stored.displayWidth - 2
    let shown = word.displayWidth <= room ? word : symbols.mark(status.assessment)
    return Line([
      Span(RoundWords.stored + "  "), Span(shown, Style(verdict.role, bold: verdict.rank < 3)),
    ])
  }

  /// The figure's name with its part and site, and the stretch when it is of an earlier one.
  func name(_ figure: RoundFigure, _ holding: Holding) -> String {
    let (name, site) = names(figure, holding)
    return name + site
  }

  /// The same in so many cells; the name gives way to the site, which tells the lines apart.
  private func shortName(
    _ figure: RoundFigure, _ holding: Holding, width: Int, ellipsis: Character
  ) -> String {
    let (name, site) = names(figure, holding)
    let room = max(width / 2, width - site.displayWidth)
    return name.fitted(to: room, ellipsis: ellipsis)
      + site.fitted(to: width - room, ellipsis: ellipsis)
  }

  private func names(_ figure: RoundFigure, _ holding: Holding) -> (name: String, site: String) {
    let key = figure.key
    let site = key.site.map { ", \(PlanNames.site($0, holding.plan))" } ?? ""
    let name = PlanNames.indicator(key.indicator, holding.plan)
    return (isEarlier(key) ? "\(RoundWords.stretch(key.period)): \(name)" : name, site)
  }

  /// About the figure at hand: what the agreement asks and where it stands, then what is wrong with what is
  /// typed, or how it is understood and what it would change.
  private func about(_ world: World, _ holding: Holding) -> [Line] {
    guard let figure, let indicator = holding.plan.indicator(figure.key.indicator)?.indicator,
      let status = holding.status(figure.key.subject)
    else { return [] }
    let width = world.size.columns - 2
    let agreed = EntryWords.agreed(status.assessment, indicator, at: figure.key.site, world.symbols)
    var lines = Array(agreed.lines(to: width, .secondary).prefix(1))
    if isClosed(figure.key) {
      let text = RoundWords.closed(quarter, closing, hasTyping: draft?.hasTyping == true)
      return lines + text.lines(to: width, .notice, bold: true)
    }
    lines += draft?.overtaken(indicator, width: width) ?? []
    if draft?.storing == nil {
      lines += mark.lines(width: width, storedBy: DraftWords.storesLine, in: world)
    }
    guard let draft, draft.hasTyping || draft.storing != nil else {
      let hint =
        world.isReadOnly
        ? world.readOnlyRefusal
        : figure.recorded.map { RoundWords.recorded($0) }
          ?? RoundWords.hint(EntryWords.unitHint(indicator.unit, indicator.tally))
      return lines + hint.lines(to: width, .secondary)
    }
    if draft.storing != nil { return lines + [Line(WaitingWords.storing, .notice, bold: true)] }
    if let problem = draft.check.problems[field] ?? draft.check.firstProblem {
      return lines + problem.lines(to: width, .refusal)
    }
    return lines
      + draft.understood(
        indicator, holding, in: world, collected: quarter,
        unsaved: mark.isOffered ? RoundWords.offered : RoundWords.notSaved)
  }
}
