import Canvas
import Criteria
import Reports
import Wording

/// A column or block pasted into the round, shown before it is taken over: a row for each figure, from the one at
/// hand downwards or by name; and what goes nowhere.
struct PasteScreen: ReadingScreen {
  /// What was pasted.
  let text: String
  /// The figure that was at hand.
  let start: RoundFigure.Key?
  /// The rows that there are figures for.
  private(set) var rows: [Row] = []
  /// The rows that go to no line, and why.
  private(set) var unplaced: [PastedPlacement.Unplaced] = []
  /// Headings and totals, which are left out.
  private(set) var leftOut: [[String]] = []
  /// How many rows there are no figures left for.
  private(set) var beyond = 0
  /// Whether two numbers were read as a numerator and a denominator.
  private var hasRatios = false
  var scroll = Scroll()

  /// A row and the figure that it is for.
  struct Row: Hashable, Sendable {
    let key: RoundFigure.Key
    /// What was pasted, the name before it.
    let text: String
    /// The text after the figure, which becomes its note.
    let note: String
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
    let placement = try PastedPlacement(PastedBlock(text), in: round, from: start, holding)
    (unplaced, leftOut) = (placement.unplaced, placement.leftOut)
    (beyond, hasRatios) = (placement.beyond, placement.hasRatios)
    var above: [Measurement] = []
    rows = placement.placed.map { figure, row in
      let shown = row.name.isEmpty ? row.figure : "\(row.name): \(row.figure)"
      guard !row.figure.isEmpty else {
        return Row(key: figure.key, text: shown, note: "", draft: nil, stands: false)
      }
      var draft = round.entry(of: figure.key, in: world)
      draft.texts[.figure] = LineEditor(row.figure)
      draft.hasAsked = true
      draft.replaced.insert(.figure)
      draft.alongside = above
      draft.check(in: world)
      if let measurement = draft.check.measurement { above.append(measurement) }
      let stands =
        draft.check.standing.map { $0.figure == draft.check.measurement?.figure } ?? false
      let hasNews = !row.note.isEmpty && row.note != draft.check.standing?.note
      if hasNews {
        draft.texts[.note] = LineEditor(row.note)
        if stands { draft.texts[.figure] = nil }
        draft.check(in: world)
      }
      return Row(
        key: figure.key, text: shown, note: row.note, draft: stands && !hasNews ? nil : draft,
        stands: stands)
    }
  }

  static let commands: [Command<PasteScreen>] = [
    Command(
      [.key(.enter), .key(.control("s"))], .doing, RoundWords.takePasted, when: { !$1.isReadOnly },
      run: { paste, _, _ in [.hand(Parcel(paste.drafts))] }),
    Command(Scroll.keys + Scroll.pageKeys, shown: 2, .moving, CommandWords.scroll, run: scroll),
    .back, .helpWhileTyping, .quitAnywhere, .redraw,
  ]

  /// What is taken over: those that are understood are stored, the others stand as they are to be put right.
  private var drafts: [RoundFigure.Key: EntryDraft] {
    rows.reduce(into: [:]) { drafts, row in
      guard var draft = row.draft else { return }
      // What is unusual was shown and taken over all the same.
      draft.confirm()
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

  func draw(in world: World, on canvas: inout Canvas) {
    canvas.draw(title: RoundWords.pasted)
    // How many there are, and those that are left out, are in view however long the block is.
    canvas.draw(counts(in: world), row: 2)
    document(in: world).draw(on: &canvas, rows: rows(in: world), top: scroll.top)
    canvas.rest(row: 0, column: 1)
  }

  func rows(in world: World) -> Range<Int> {
    let top = 2 + counts(in: world).count
    return top..<max(top, world.rowsAboveFooter)
  }

  func document(in world: World) -> Document {
    guard let holding = world.holding, let round = Self.round(in: world) else { return Document() }
    let columns = world.size.columns
    let names = [ColumnWords.criterion, RoundWords.pastedText, RoundWords.understood]
    var table = TextTable(rows: [TextTable.names(names)], least: 20)
    for row in rows {
      let name = round.figure(row.key).map { round.name($0, holding) }
      let (text, style) = understood(row, holding)
      table.rows.append([
        TextTable.Cell(name ?? ""), TextTable.Cell(row.text.fitted(to: max(16, columns / 5))),
        TextTable.Cell(text.fitted(to: max(24, columns / 2)), style),
      ])
    }
    var document = Document(table.lines(in: columns - 2, ellipsis: world.symbols.ellipsis))
    document.add(unplaced, leftOut, width: columns - 2)
    let notes = rows.filter { !$0.note.isEmpty && $0.draft != nil }
    if !notes.isEmpty { document.heading(RoundWords.notes, width: columns - 2) }
    for row in notes {
      let name = round.figure(row.key).map { round.name($0, holding) } ?? ""
      document.add("\(name): \(row.note)", width: columns - 2, bullet: "  ")
    }
    return document
  }

  private func counts(in world: World) -> [Line] {
    let width = world.size.columns - 2
    let right = rows.count { $0.draft?.check.entry != nil }
    let wrong = rows.count { $0.draft != nil } - right
    return RoundWords.pastedCounts(right: right, wrong: wrong, unplaced: unplaced.count)
      .lines(to: width, .notice, bold: true)
      + (hasRatios ? RoundWords.ratios : "").lines(to: width, .notice, bold: true)
      + (beyond == 0 ? "" : RoundWords.beyond(beyond)).lines(to: width, .refusal, bold: true)
  }

  private func understood(_ row: Row, _ holding: Holding) -> (String, Style) {
    guard let draft = row.draft else {
      return (row.stands ? RoundWords.stands : RoundWords.emptyCell, Style(.secondary))
    }
    if let problem = draft.check.firstProblem { return (problem, Style(.refusal)) }
    guard let entry = draft.check.entry,
      let indicator = holding.plan.indicator(row.key.indicator)?.indicator
    else { return ("", .plain) }
    let figure = indicator.text(entry.figure)
    guard let measurement = draft.check.measurement, !draft.check.doubts.isEmpty else {
      return (figure, .plain)
    }
    let doubt = DoubtText.short(draft.check.doubts, about: measurement, in: holding.plan)
    return ("\(figure)? – \(doubt)", Style(.notice, bold: true))
  }
}

extension Document {
  /// Adds the rows that go to no line with why, and those that are left out.
  fileprivate mutating func add(
    _ unplaced: [PastedPlacement.Unplaced], _ leftOut: [[String]], width: Int
  ) {
    if !unplaced.isEmpty { heading(RoundWords.unplaced, width: width) }
    for row in unplaced {
      add(
        row.problem.sentence(row.cells), width: width, style: Style(.refusal), bullet: "  ")
    }
    if !leftOut.isEmpty { heading(RoundWords.leftOut, width: width) }
    for cells in leftOut {
      add(RoundWords.cells(cells), width: width, style: Style(.secondary), bullet: "  ")
    }
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
