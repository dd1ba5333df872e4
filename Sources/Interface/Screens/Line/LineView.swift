import Canvas
import Criteria
import Wording

extension LineScreen {
  static let commands: [Command<LineScreen>] =
    [
      Command(
        [.key(.pageUp), .key(.pageDown)], shown: 2, .doing, LineWords.nextDay,
        when: { line, _ in line.isOnDay && line.isOpen },
        run: changing { line, world, press in
          line.goOn(days: press == .key(.pageUp) ? -1 : 1, in: world)
        }),
      .undoWhileTyping,
    ]
    + typing(save: LineWords.saveLine, saveAnywhere: LineWords.saveLineAnywhere)

  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    canvas.draw(title: title(in: holding.plan))
    let bottom = world.rowsAboveFooter
    var rows = form.rows(
      problems: check.problems, hints: check.hints, notes: check.notes, isOpen: isOpen, in: world)
    addOffer(to: &rows, columns: canvas.columns, symbols: world.symbols)
    let height = rows.reduce(0) { $0 + $1.height }
    let first = height + 8 <= bottom ? 3 : 2
    var row = canvas.draw(fields: rows, rows: min(first, bottom)..<max(first, bottom))
    if row + 4 < bottom { row += 1 }
    row = canvas.draw(
      echo(holding, symbols: world.symbols, width: canvas.columns - 2), row: row, above: bottom)
    if row + 2 < bottom { row += 1 }
    canvas.draw(
      besides(holding.plan, symbols: world.symbols), row: row, above: bottom,
      width: canvas.columns - 2)
  }

  func title(in plan: Plan) -> String {
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
    guard isOpen, let place = rows.firstIndex(where: \.isHere),
      check.problems[form.field.name] == nil, case .text(let editor) = rows[place].value
    else { return }
    let piece = WordCompletion.piece(of: editor.text, at: editor.cursor)
    let typed = piece.filter { !$0.isNumber && !"=:-−".contains($0) }
    let fitting = WordCompletion.words(typed, among: known)
    let shown = fitting.isEmpty ? known : fitting
    let text = known.isEmpty ? LineWords.nothingKnown : "\(lead) \(shown.joined(separator: ", "))"
    let lines = text.wrapped(to: max(10, columns - 1 - FieldRow.column))
    let cut = lines.prefix(5)
    let rest = lines.count > cut.count ? " \(symbols.ellipsis)" : ""
    rows[place].remarks += cut.enumerated().map { index, line in
      Line(line + (index == cut.count - 1 ? rest : ""), .secondary)
    }
  }

  /// What was understood and what it would change, said to be unsaved.
  private func echo(_ holding: Holding, symbols: SymbolSet, width: Int) -> [Line] {
    guard isOpen else { return [Line(WaitingWords.storing, .notice, bold: true)] }
    if isReadyForNext { return LineWords.ready.lines(to: width, .secondary) }
    guard let line = check.line else {
      let says = purpose == .new && check.problems.isEmpty ? LineWords.begin : ""
      return says.lines(to: width, .secondary)
    }
    var lines: [Line] = []
    if line.state == .withdrawn {
      lines += LineWords.withdraws.lines(to: width)
    } else {
      lines += LineWords.understood(line, in: holding.plan).lines(to: width)
      if check.becomesHeld { lines += LineWords.becomesHeld.lines(to: width, .notice) }
      lines += LogbookText.twice(check.others).flatMap { $0.lines(to: width, .notice) }
    }
    for move in check.moves.prefix(4) {
      lines += (MoveText.text(move, in: holding.plan, symbols: symbols) + ".")
        .lines(to: width, move.after.assessment.verdict.role, bold: true)
    }
    if isTyped || purpose == .new { lines += FieldWords.notSaved.lines(to: width, .secondary) }
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
