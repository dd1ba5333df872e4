import Canvas
import Criteria
import Wording

extension LineScreen {
  static let commands: [Command<LineScreen>] =
    [
      Command(
        [.key(.pageUp), .key(.pageDown)], shown: 2, .doing, LineCommandWords.nextDay,
        when: { line, _ in line.isOnDay && line.storing == nil },
        run: { line, world, press in
          line.goOn(days: press == .key(.pageUp) ? -1 : 1, in: world)
          return []
        }),
      .undoWhileTyping,
    ]
    + typing(
      save: LineCommandWords.saveLine, saveAnywhere: LineCommandWords.saveLineAnywhere,
      choose: CommandWords.chooseAnswer)

  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    canvas.write(
      " \(title(in: holding.plan))", row: 0, column: 0, style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    let bottom = world.rowsAboveFooter
    var rows = form.rows(
      problems: check.problems, hints: check.hints, notes: check.notes, isOpen: storing == nil,
      columns: canvas.columns)
    addOffer(to: &rows, columns: canvas.columns, symbols: world.symbols)
    let height = rows.reduce(0) { $0 + $1.height }
    let first = height + 8 <= bottom ? 3 : 2
    var row = canvas.draw(fields: rows, rows: min(first, bottom)..<max(first, bottom))
    if row + 4 < bottom { row += 1 }
    for line in echo(holding, symbols: world.symbols, width: canvas.columns - 2)
    where row < bottom {
      canvas.draw(line, row: row, column: 1)
      row += 1
    }
    let below = besides(holding.plan, symbols: world.symbols)
    if row + 2 < bottom, !below.isEmpty { row += 1 }
    for line in below where row < bottom {
      canvas.draw(line, row: row, column: 1, width: canvas.columns - 2)
      row += 1
    }
  }

  private func title(in plan: Plan) -> String {
    guard let former = purpose.former else { return LineWords.newLine }
    let heading =
      switch purpose {
      case .hold: LineWords.holdLine
      case .withdraw: LineWords.withdrawLine(former.state)
      case .new, .change: LineWords.changeLine
      }
    return "\(heading): \(OccasionText.whole(former, in: plan))"
  }

  /// Beneath a field for tags or categories that is typed in, the known words that it could become.
  private func addOffer(to rows: inout [FieldRow], columns: Int, symbols: SymbolSet) {
    let known: [String]
    let lead: String
    switch form.field.name {
    case .tags: (known, lead) = (check.words.tags, LineWords.knownTags)
    case .counts:
      (known, lead) = (check.words.categories, LineWords.knownCategories(check.words.categories))
    default: return
    }
    guard storing == nil, let place = rows.firstIndex(where: \.isHere),
      check.problems[form.field.name] == nil, case .text(let editor, _) = rows[place].content
    else { return }
    let piece = WordCompletion.piece(of: editor.text, at: editor.cursor)
    let typed = piece.filter { !$0.isNumber && !"=:-−".contains($0) }
    let fitting = WordCompletion.words(typed, among: known)
    let shown = fitting.isEmpty ? known : fitting
    let text =
      known.isEmpty
      ? LineWords.nothingKnown : "\(lead) \(shown.joined(separator: ", "))"
    let lines = text.wrapped(to: max(10, columns - 1 - FieldRow.column))
    let cut = lines.prefix(5)
    let rest = lines.count > cut.count ? " \(symbols.ellipsis)" : ""
    rows[place].remarks += cut.enumerated().map { index, line in
      Line(line + (index == cut.count - 1 ? rest : ""), .secondary)
    }
  }

  /// What was understood and what it would change, said to be unsaved.
  private func echo(_ holding: Holding, symbols: SymbolSet, width: Int) -> [Line] {
    if storing != nil { return [Line(WaitingWords.storing, .notice, bold: true)] }
    func wrapped(_ text: String, _ style: Style = .plain) -> [Line] {
      text.wrapped(to: width).filter { !$0.isEmpty }.map { Line($0, style) }
    }
    if isReadyForNext { return wrapped(LineWords.ready, Style(.secondary)) }
    guard let line = check.line else {
      let says = purpose == .new && check.problems.isEmpty ? LineWords.begin : ""
      return wrapped(says, Style(.secondary))
    }
    var lines: [Line] = []
    if line.state == .withdrawn {
      lines += wrapped(LineWords.withdraws)
    } else {
      lines += wrapped(LineWords.understood(line, in: holding.plan))
      if check.becomesHeld { lines += wrapped(LineWords.becomesHeld, Style(.notice)) }
      lines += LogbookText.twice(check.others).flatMap { wrapped($0, Style(.notice)) }
    }
    for move in check.moves.prefix(4) {
      let style = Style(move.after.assessment.verdict.role, bold: true)
      lines += wrapped(MoveText.text(move, in: holding.plan, symbols: symbols) + ".", style)
    }
    if hasTyping || purpose == .new { lines += wrapped(FieldWords.notSaved, Style(.secondary)) }
    return lines
  }

  /// What could not be stored, what is on its way, and what was stored from here.
  private func besides(_ plan: Plan, symbols: SymbolSet) -> [Line] {
    var lines: [Line] = []
    for line in waiting {
      guard let failure = line.failure else {
        lines.append(Line([Span("\(LineWords.storing) ", .notice), Span(line.text)]))
        continue
      }
      lines.append(
        Line([
          Span("\(symbols.mark(Verdict.missed)) \(LineWords.failed): ", .refusal, bold: true),
          Span("\(line.text) (\(failure))"),
        ]))
    }
    if !written.isEmpty { lines.append(Line(LineWords.written(written.count), .heading)) }
    return lines
      + written.map {
        let text = OccasionText.brief($0, in: plan, of: fields.activity(in: form))
        return Line([Span("\(symbols.mark($0.state)) ", .met), Span(text)])
      }
  }
}
