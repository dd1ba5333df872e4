import Canvas
import Criteria
import Wording

/// A column or block pasted into the round, shown before it is taken over: a row for each figure, from the one at
/// hand downwards or by name.
struct PasteScreen: Screen {
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
    let draft: EntryDraft?
    /// Whether the figure stands already as it was pasted.
    let stands: Bool
  }

  /// - Throws: why nothing of it can be taken.
  init(
    _ text: String, into round: RoundScreen, from start: RoundFigure.Key?, in world: World
  ) throws(PasteProblem) {
    self.text = text
    self.start = start
    guard let holding = world.holding else { return }
    let first = round.round.figures.firstIndex { $0.key == start } ?? 0
    let placed = try PastedBlock(text).placed(in: round, from: first, holding)
    beyond = placed.beyond
    hasOtherNames = placed.hasOtherNames
    rows = placed.rows.map { figure, row in
      let shown = row.name.isEmpty ? row.text : "\(row.name): \(row.text)"
      guard !row.text.isEmpty else {
        return Row(key: figure.key, text: shown, draft: nil, stands: false)
      }
      var draft = round.entry(of: figure.key, in: world)
      draft.texts[.figure] = LineEditor(row.text)
      draft.hasAsked = true
      draft.replaces = true
      draft.check(in: world)
      let stands =
        draft.check.standing.map { $0.figure == draft.check.measurement?.figure } ?? false
      return Row(key: figure.key, text: shown, draft: stands ? nil : draft, stands: stands)
    }
  }

  static let commands: [Command<PasteScreen>] = [
    Command(
      [.key(.enter), .key(.control("s"))], .doing, RoundCommandWords.takePasted,
      when: { !$1.isReadOnly }, run: { paste, _, _ in [.hand(Parcel(paste.drafts))] }),
    Command(
      Scroll.keys + Scroll.pageKeys, shown: 2, .moving, CommandWords.scroll,
      run: { paste, world, press in
        let rows = max(1, world.rowsAboveFooter - 3)
        paste.scroll.handle(press, rows: rows, furthest: max(0, paste.rows.count + 1 - rows))
        return []
      }),
    .back, .helpWhileTyping, .quitAnywhere, .redraw,
  ]

  /// What is taken over: those that are understood are stored, the others stand as they are to be put right.
  private var drafts: [RoundFigure.Key: EntryDraft] {
    rows.reduce(into: [:]) { drafts, row in
      guard var draft = row.draft else { return }
      // What jumps was shown and taken over all the same.
      draft.confirmed = draft.check.entry?.figure
      drafts[row.key] = draft
    }
  }

  private static func round(in world: World) -> RoundScreen? {
    world.below?.screen.as(RoundScreen.self)
  }

  /// Understands anew what was pasted, as when somebody else has recorded a figure meanwhile. Nothing is pasted
  /// into a quarter that was closed meanwhile.
  mutating func refresh(in world: World) -> Bool {
    guard let round = Self.round(in: world), let holding = world.holding,
      !holding.records.closedQuarters.contains(round.quarter)
    else { return false }
    guard var checked = try? PasteScreen(text, into: round, from: start, in: world) else {
      return true
    }
    checked.scroll = scroll
    self = checked
    return true
  }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? { nil }
  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome { [] }
  mutating func settle(in world: World) -> Outcome { [] }
  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  var unsaved: Unsaved? { nil }
  var awaited: Awaited { .nothing }
  func captions(in world: World) -> [String] { [] }

  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding, let round = Self.round(in: world) else { return }
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
    document.draw(on: &canvas, rows: top..<max(top, world.rowsAboveFooter), top: scroll.top)
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

extension RoundScreen {
  /// Shows what was pasted when it is more than one cell, or says why nothing of it is taken; nil when it belongs
  /// in the field at hand.
  func paste(_ text: String, in world: World) -> Outcome? {
    guard !world.isReadOnly, PastedBlock.isBlock(text) else { return nil }
    guard !isAtClosed else {
      return [.say(.refused(RoundWords.closed(quarter, closing, hasTyping: false)))]
    }
    do throws(PasteProblem) {
      return [.open(.own(AnyScreen(try PasteScreen(text, into: self, from: here, in: world))))]
    } catch { return [.say(.refused(error.sentence))] }
  }
}
