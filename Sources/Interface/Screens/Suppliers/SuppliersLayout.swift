import Canvas
import Criteria
import Reports
import Wording

/// Those who deliver figures as rows of a table, and what is missing from the selected one beneath them.
struct SuppliersLayout {
  private(set) var page = Page<SupplierItem>()
  /// The rows of the screen that the table scrolls in.
  let rows: Range<Int>
  /// The rows beneath it, the first of them a rule; none where there is no room.
  let pane: Range<Int>
  /// The names of the columns.
  private(set) var heading = Line.empty

  private static let top = 3
  /// The least rows above the footer for which what is missing is listed.
  private static let roomy = 12

  init(_ place: SuppliersScreen, _ world: World) {
    let bottom = max(Self.top, world.rowsAboveFooter)
    let standings = world.standings(of: place.quarter)
    let paneHeight =
      bottom < Self.roomy
      ? 0 : max((bottom - Self.top) / 2, bottom - Self.top - standings.count - 1)
    rows = Self.top..<bottom - paneHeight
    pane = bottom - paneHeight..<bottom
    let width = max(20, world.size.columns - 2)
    guard !standings.isEmpty else {
      page.document.add(SuppliersWords.nothingExpected, width: width)
      return
    }
    var table = TextTable()
    let style = Style(.heading)
    table.rows.append([
      TextTable.Cell(SuppliersWords.supplier, style),
      TextTable.Cell(SuppliersWords.missing, style, right: true),
      TextTable.Cell(SuppliersWords.state, style),
    ])
    let isLate = world.holding?.round(of: place.quarter).deadline ?? world.today < world.today
    for standing in standings {
      let mark = world.symbols.mark(standing.stage, isLate: isLate)
      table.rows.append([
        TextTable.Cell(SupplierWords.name(standing)),
        TextTable.Cell(
          standing.missing.isEmpty ? "" : SuppliersWords.count(standing), right: true),
        TextTable.Cell([
          Span(
            "\(mark) \(SupplierWords.stage(standing.stage))",
            Style(standing.stage.role(isLate: isLate), bold: true))
        ]),
      ])
    }
    let lines = table.lines(in: width, ellipsis: world.symbols.ellipsis)
    heading = lines.first ?? .empty
    for (standing, line) in zip(standings, lines.dropFirst()) {
      page.add(SupplierItem(supplier: standing.supplier), [line])
    }
  }
}

extension SupplierStanding.Stage {
  /// Its colour: nothing is wrong before the last day.
  fileprivate func role(isLate: Bool) -> Role {
    switch self {
    case .received: Verdict.met.role
    case .notAsked: isLate ? Verdict.missed.role : .secondary
    case .asked, .reminded: isLate ? Verdict.missed.role : Verdict.onTrack.role
    }
  }
}

extension SuppliersScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let layout = SuppliersLayout(self, world)
    let standings = world.standings(of: quarter)
    let title = " \(SuppliersWords.title(quarter))"
    canvas.write(title, row: 0, column: 0, style: Style(.heading, bold: true))
    let summaries = SuppliersWords.summary(
      standings, of: holding.round(of: quarter), asOf: world.today)
    let room = canvas.columns - title.displayWidth - 3
    if let summary = summaries.first(where: { $0.displayWidth <= room }), !standings.isEmpty {
      canvas.write(summary, row: 0, column: canvas.columns - summary.displayWidth - 1)
    }
    canvas.rule(row: 1)
    canvas.draw(layout.heading, row: 2, column: 1, width: canvas.columns - 2)
    layout.page.draw(on: &canvas, rows: layout.rows, cursor: cursor)
    guard !layout.pane.isEmpty else { return }
    canvas.rule(row: layout.pane.lowerBound)
    guard let standing = standings.first(where: { $0.supplier == cursor.selected?.supplier }) else {
      return
    }
    var document = Document()
    for figure in standing.missing {
      document.add("- \(figure.text(in: holding.plan))", width: canvas.columns - 2)
    }
    let lines = layout.pane.dropFirst()
    guard !lines.isEmpty else { return }
    if document.lines.count > lines.count {
      let more = standing.missing.count - (lines.count - 1)
      document.lines = Array(document.lines.prefix(lines.count - 1))
      document.add(SuppliersWords.more(more), width: canvas.columns - 2, style: Style(.secondary))
    }
    document.draw(on: &canvas, rows: lines.startIndex..<lines.endIndex, top: 0)
  }
}
