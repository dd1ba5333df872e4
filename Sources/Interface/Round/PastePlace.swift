import Criteria
import Wording

/// A column or block pasted into the round, shown before it is taken over: its cells row by row, one for each
/// figure from the one at hand downwards.
struct PastePlace: Hashable, Sendable {
  /// The cells that there are figures for.
  private(set) var cells: [Cell] = []
  /// How many cells there are no figures left for.
  private(set) var beyond = 0
  var scroll = Scroll()

  /// A cell and the figure that it is for.
  struct Cell: Hashable, Sendable {
    let key: RoundFigure.Key
    let text: String
    /// How it is understood; nil when it is empty.
    let draft: EntryPlace?
  }

  /// Whether a text is more than what belongs in one field.
  static func isBlock(_ text: String) -> Bool { cellTexts(text).count > 1 }

  /// The cells of a pasted text: rows end with line breaks and cells with tabs, as spreadsheets copy them.
  private static func cellTexts(_ text: String) -> [String] {
    var rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    if rows.last?.isEmpty == true { rows.removeLast() }
    return rows.flatMap {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  init(_ text: String, into round: RoundPlace, in state: State) {
    let figures = round.round.figures
    let first = figures.firstIndex { $0.key == round.here } ?? 0
    let texts = Self.cellTexts(text)
    for (figure, text) in zip(figures[first...], texts) {
      let key = figure.key
      let cell = LineEditor(text).trimmed
      var draft: EntryPlace?
      if !cell.isEmpty {
        var typed = round.entry(of: key, in: state)
        typed.texts[.figure] = LineEditor(cell)
        typed.hasAsked = true
        typed.check(in: state)
        draft = typed
      }
      cells.append(Cell(key: key, text: cell, draft: draft))
    }
    beyond = max(0, texts.count - cells.count)
  }

  static let commands: [Command] = [
    Command(
      [.key(.enter), .key(.control("s"))], .doing, CommandWords.takePasted.name,
      label: CommandWords.takePasted.label, when: { !$0.isReadOnly },
      run: { state, _ in
        state.takePasted()
        return []
      }),
    Command(
      Scroll.keys + Scroll.pageKeys, shown: 2, .moving, CommandWords.scroll.name,
      label: CommandWords.scroll.label,
      run: { state, press in
        guard case .paste(var paste) = state.place else { return [] }
        let rows = max(1, state.rowsAboveFooter - 3)
        paste.scroll.handle(press, rows: rows, furthest: max(0, paste.cells.count + 1 - rows))
        state.place = .paste(paste)
        return []
      }),
    Command.back, Command.helpWhileTyping, Command.quitAnywhere, Command.redraw,
  ]

  func draw(_ state: State, on canvas: inout Canvas) {
    guard let holding = state.holding, let round = state.roundBelow else { return }
    canvas.write(" \(RoundWords.pasted)", row: 0, column: 0, style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    var table = TextTable()
    let heading = Style(.heading)
    table.rows = [
      [
        TextTable.Cell(RoundWords.criterion, heading),
        TextTable.Cell(RoundWords.pastedText, heading),
        TextTable.Cell(RoundWords.understood, heading),
      ]
    ]
    table.least = 20
    for cell in cells {
      let name = round.round.figures.first { $0.key == cell.key }.map { round.name($0, holding) }
      let (text, style) = understood(cell, holding)
      table.rows.append(
        [
          TextTable.Cell(name ?? ""), TextTable.Cell(cell.text.fitted(to: 16)),
          TextTable.Cell(text.fitted(to: max(24, canvas.columns / 2)), style),
        ])
    }
    let right = cells.count { $0.draft?.check.entry != nil }
    let wrong = cells.count { $0.draft != nil } - right
    var document = Document(table.lines(in: canvas.columns - 2, ellipsis: canvas.symbols.ellipsis))
    document.add(.empty)
    document.add(
      RoundWords.pastedCounts(right: right, wrong: wrong, beyond: beyond),
      width: canvas.columns - 2, style: Style(.notice, bold: true))
    document.draw(on: &canvas, rows: 2..<max(2, state.rowsAboveFooter), top: scroll.top)
    canvas.rest(row: 0, column: 1)
  }

  private func understood(_ cell: Cell, _ holding: Holding) -> (String, Style) {
    guard let draft = cell.draft else { return (RoundWords.emptyCell, Style(.secondary)) }
    let problem = EntryField.allCases.lazy.compactMap { draft.check.problems[$0] }.first
    if let problem { return (problem, Style(.refusal)) }
    guard let entry = draft.check.entry,
      let indicator = holding.plan.indicator(cell.key.indicator)?.indicator
    else { return ("", .plain) }
    let figure = FigureText.text(entry.figure, unit: indicator.unit, tally: indicator.tally)
    guard let from = draft.check.jumpsFrom else { return (figure, .plain) }
    let before = FigureText.short(from.figure, unit: indicator.unit)
    return ("\(figure) – \(RoundWords.jumps(from: before))", Style(.notice, bold: true))
  }
}

extension State {
  /// The round that is open, perhaps beneath another screen.
  var roundBelow: RoundPlace? {
    places.lazy.compactMap { if case .round(let round) = $0 { round } else { nil } }.last
  }

  /// Whether figures are typed on the topmost screen.
  var isTypingFigures: Bool {
    switch place {
    case .entry, .round: true
    default: false
    }
  }

  /// Shows what was pasted into the round when it is more than one cell.
  ///
  /// - Returns: false when it belongs in the field at hand.
  mutating func openPaste(of text: String) -> Bool {
    guard case .round(let round) = place, !isReadOnly, PastePlace.isBlock(text) else {
      return false
    }
    places.append(.paste(PastePlace(text, into: round, in: self)))
    return true
  }

  /// Takes the pasted figures over: those that are understood are stored, the others stand as they are to be
  /// put right.
  fileprivate mutating func takePasted() {
    guard case .paste(let paste) = place else { return }
    goBack()
    guard case .round(var round) = place else { return }
    var drafts: [RoundFigure.Key: EntryPlace] = [:]
    for cell in paste.cells {
      guard var draft = cell.draft else { continue }
      // What jumps was shown and taken over all the same.
      draft.confirmed = draft.check.entry?.figure
      draft.replaces = true
      drafts[cell.key] = draft
    }
    round.take(drafts)
    place = .round(round)
  }
}
