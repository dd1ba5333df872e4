import Canvas
import Criteria
import Wording

/// A column or block pasted into the round, shown before it is taken over: a row for each figure, from the one at
/// hand downwards or by name.
struct PastePlace: Hashable, Sendable {
  /// What was pasted.
  let text: String
  /// The figure that was at hand.
  let start: RoundFigure.Key?
  /// The rows that there are figures for.
  private(set) var rows: [Row] = []
  /// How many rows there are no figures left for.
  private(set) var beyond = 0
  /// Whether names stand before the figures, and none of them is a line's.
  private(set) var hasOtherNames = false
  var scroll = Scroll()

  /// A row and the figure that it is for.
  struct Row: Hashable, Sendable {
    let key: RoundFigure.Key
    /// What was pasted, the name before it.
    let text: String
    /// How it is understood; nil when it is empty, or says what stands already.
    let draft: EntryPlace?
    /// Whether the figure stands already as it was pasted.
    let stands: Bool
  }

  /// - Throws: why nothing of it can be taken.
  init(
    _ text: String, into round: RoundPlace, from start: RoundFigure.Key?, in state: State
  ) throws(PasteProblem) {
    self.text = text
    self.start = start
    guard let holding = state.holding else { return }
    let first = round.round.figures.firstIndex { $0.key == start } ?? 0
    let placed = try PastedBlock(text).placed(in: round, from: first, holding)
    beyond = placed.beyond
    hasOtherNames = placed.hasOtherNames
    rows = placed.rows.map { figure, row in
      let shown = row.name.isEmpty ? row.text : "\(row.name): \(row.text)"
      guard !row.text.isEmpty else {
        return Row(key: figure.key, text: shown, draft: nil, stands: false)
      }
      var draft = round.entry(of: figure.key, in: state)
      draft.texts[.figure] = LineEditor(row.text)
      draft.hasAsked = true
      draft.replaces = true
      draft.check(in: state)
      let stands =
        draft.check.standing.map { $0.figure == draft.check.measurement?.figure } ?? false
      return Row(key: figure.key, text: shown, draft: stands ? nil : draft, stands: stands)
    }
  }

  static let commands: [Command] = [
    Command(
      [.key(.enter), .key(.control("s"))], .doing, RoundCommandWords.takePasted.name,
      label: RoundCommandWords.takePasted.label, when: { !$0.isReadOnly },
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
        paste.scroll.handle(press, rows: rows, furthest: max(0, paste.rows.count + 1 - rows))
        state.place = .paste(paste)
        return []
      }),
    Command.back, Command.helpWhileTyping, Command.quitAnywhere, Command.redraw,
  ]

  func draw(_ state: State, on canvas: inout Canvas) {
    guard let holding = state.holding, let round = state.roundBelow else { return }
    canvas.write(" \(RoundWords.pasted)", row: 0, column: 0, style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    // How many there are, and those that are left out, are in view however long the block is.
    var top = 2
    for (text, role) in counts {
      for line in text.wrapped(to: canvas.columns - 2) {
        canvas.write(line, row: top, column: 1, style: Style(role, bold: true))
        top += 1
      }
    }
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
    for row in rows {
      let name = round.figure(row.key).map { round.name($0, holding) }
      let (text, style) = understood(row, holding)
      table.rows.append(
        [
          TextTable.Cell(name ?? ""),
          TextTable.Cell(row.text.fitted(to: max(16, canvas.columns / 5))),
          TextTable.Cell(text.fitted(to: max(24, canvas.columns / 2)), style),
        ])
    }
    let document = Document(table.lines(in: canvas.columns - 2, ellipsis: canvas.symbols.ellipsis))
    document.draw(on: &canvas, rows: top..<max(top, state.rowsAboveFooter), top: scroll.top)
    canvas.rest(row: 0, column: 1)
  }

  private var counts: [(String, Role)] {
    let right = rows.count { $0.draft?.check.entry != nil }
    let wrong = rows.count { $0.draft != nil } - right
    return [(RoundWords.pastedCounts(right: right, wrong: wrong), .notice)]
      + (hasOtherNames ? [(RoundWords.otherNames, .notice)] : [])
      + (beyond == 0 ? [] : [(RoundWords.beyond(beyond), .refusal)])
  }

  private func understood(_ row: Row, _ holding: Holding) -> (String, Style) {
    guard let draft = row.draft else {
      return (row.stands ? RoundWords.stands : RoundWords.emptyCell, Style(.secondary))
    }
    let problem = EntryField.allCases.lazy.compactMap { draft.check.problems[$0] }.first
    if let problem { return (problem, Style(.refusal)) }
    guard let entry = draft.check.entry,
      let indicator = holding.plan.indicator(row.key.indicator)?.indicator
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

  /// Shows what was pasted into the round when it is more than one cell, or says why nothing of it is taken.
  ///
  /// - Returns: false when it belongs in the field at hand.
  mutating func openPaste(of text: String) -> Bool {
    guard case .round(let round) = place, !isReadOnly, PastedBlock.isBlock(text) else {
      return false
    }
    guard !round.isAtClosed else {
      notice = .refused(RoundWords.closed(round.quarter, round.closing, hasTyping: false))
      return true
    }
    do throws(PasteProblem) {
      places.append(.paste(try PastePlace(text, into: round, from: round.here, in: self)))
    } catch { notice = .refused(error.sentence) }
    return true
  }

  /// Understands anew what was pasted, as when somebody else has recorded a figure meanwhile.
  func checked(_ paste: PastePlace) -> PastePlace? {
    guard let round = roundBelow else { return nil }
    var checked = try? PastePlace(paste.text, into: round, from: paste.start, in: self)
    checked?.scroll = paste.scroll
    return checked
  }

  /// Takes the pasted figures over: those that are understood are stored, the others stand as they are to be
  /// put right.
  fileprivate mutating func takePasted() {
    guard case .paste(let paste) = place else { return }
    goBack()
    guard case .round(var round) = place else { return }
    var drafts: [RoundFigure.Key: EntryPlace] = [:]
    for row in paste.rows {
      guard var draft = row.draft else { continue }
      // What jumps was shown and taken over all the same.
      draft.confirmed = draft.check.entry?.figure
      drafts[row.key] = draft
    }
    round.take(drafts)
    place = .round(round)
  }
}
