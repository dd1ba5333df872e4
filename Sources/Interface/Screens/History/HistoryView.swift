import Canvas
import Criteria
import Wording

extension HistoryScreen {
  private static let top = 3
  /// The least rows above the footer for which the selected event is shown in full.
  private static let roomy = 17

  func rows(in world: World) -> Range<Int> { Self.top..<pane(in: world).lowerBound }

  /// The rows beneath the list, the first of them a rule; none where there is no room.
  private func pane(in world: World) -> Range<Int> {
    let bottom = max(Self.top, world.rowsAboveFooter)
    let height = bottom < Self.roomy ? 0 : max(6, (bottom - Self.top) / 3)
    return bottom - height..<bottom
  }

  /// The events as rows under the days that they came.
  func page(in world: World) -> Page<HistoryItem> {
    var page = Page<HistoryItem>()
    let (width, symbols) = (max(20, world.size.columns - 2), world.symbols)
    let texts = texts
    let events = texts.map { texts in shown.map { ($0, texts[$0]) } } ?? []
    guard !events.isEmpty else {
      let text =
        texts.map { $0.isEmpty ? HistoryWords.empty : HistoryWords.nothingFound }
        ?? HistoryWords.reading
      page.document.add(text, width: width)
      return page
    }
    let names = min(12, events.map(\.1.by.displayWidth).max() ?? 0)
    let words = events.map(\.1.word.displayWidth).max() ?? 0
    let lead = 2 + 5 + 2 + names + 2 + words + 2
    var day: Day?
    for (place, text) in events {
      if text.moment.day != day {
        if day != nil { page.document.add(.empty) }
        let heading = Line(DanishDay.text(text.moment.day), .heading, bold: true)
        page.add(.day(text.moment.day), [heading], isHeading: true)
        day = text.moment.day
      }
      let what = symbols.plainArrow(text.summary)
      let line = Line([
        Span("  \(DanishMoment.time(text.moment))  ", .secondary),
        Span(text.by.padded(to: names, ellipsis: symbols.ellipsis) + "  "),
        Span(text.word.padded(to: words) + "  ", Style(text.kind.role, bold: true)),
        Span(what.fitted(to: max(8, width - lead), ellipsis: symbols.ellipsis)),
      ])
      page.add(.event(place), [line])
    }
    return page
  }
}

extension HistoryKind {
  /// The colour of its word.
  fileprivate var role: Role {
    switch self {
    case .figures, .logbook: .plain
    case .corrections: .notice
    case .quarters: .heading
    case .plan: .key
    }
  }
}

extension HistoryScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let right = texts.map { HistoryWords.count(shown.count, of: $0.count) } ?? ""
    let about = criterion.flatMap { holding.criterion($0)?.criterion.name } ?? holding.plan.name
    canvas.draw(title: HistoryWords.title, about: about, right: right, rule: 2)
    drawFilter(on: &canvas)
    page(in: world).draw(on: &canvas, rows: rows(in: world), cursor: cursor)
    drawPane(on: &canvas, rows: pane(in: world))
  }

  /// The kinds, the chosen one in brackets, and what is searched for.
  private func drawFilter(on canvas: inout Canvas) {
    let kinds = HistoryScreen.kinds.enumerated().map { place, kind in
      let name = HistoryWords.kind(kind)
      let isChosen = kind == self.kind
      return Span(
        isChosen ? "[\(name)]" : " \(name) ", Style(isChosen ? .key : .plain, bold: isChosen),
        target: .choice(field: 0, option: place))
    }
    let choice = Line([Span(HistoryWords.show, .secondary), Span(" ")] + kinds)
    var column = canvas.draw(choice, row: 1, column: 1) + 2
    guard column + 12 < canvas.columns else { return }
    column = canvas.draw(Line(HistoryWords.search, .secondary), row: 1, column: column) + 1
    let width = canvas.columns - column - 1
    let text = search.isEmpty ? HistoryWords.searchHint : search.text
    canvas.write(
      text.padded(to: width, ellipsis: canvas.symbols.ellipsis), row: 1, column: column,
      style: Style(search.isEmpty ? .secondary : .field))
  }

  /// The selected event in full.
  private func drawPane(on canvas: inout Canvas, rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    canvas.rule(row: rows.lowerBound)
    guard let text = selected?.text else { return }
    let width = canvas.columns - 2
    var document = Document()
    document.add(Line(HistoryWords.heading(text), Style(bold: true)))
    document.add(text.about, width: width)
    for (name, value) in [
      (HistoryWords.before, text.before), (HistoryWords.after, text.after),
      (HistoryWords.why, text.reason),
    ] {
      if let value { document.add(value, width: width, bullet: "\(name) ") }
    }
    for detail in text.details { document.add(detail, width: width) }
    let room = rows.count - 1
    var lines = document.lines
    if lines.count > room {
      lines = Array(lines.prefix(room))
      if let last = lines.last, room > 0 {
        let more = last.text + " \(canvas.symbols.ellipsis)"
        lines[room - 1] = Line(more.fitted(to: width, ellipsis: canvas.symbols.ellipsis))
      }
    }
    for (row, line) in zip(rows.dropFirst(), lines) {
      canvas.draw(
        Line(line.spans.map { Span(canvas.symbols.plainArrow($0.text), $0.style) }), row: row,
        column: 1, width: width)
    }
  }
}
