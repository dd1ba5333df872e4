import Canvas
import Criteria
import Reports
import Wording

extension SuppliersScreen {
  private static let top = 3
  /// The least rows above the footer for which what is missing is listed.
  private static let roomy = 12

  func rows(in world: World) -> Range<Int> { Self.top..<pane(in: world).lowerBound }

  /// The rows beneath the table, the first of them a rule; none where there is no room.
  private func pane(in world: World) -> Range<Int> {
    let bottom = max(Self.top, world.rowsAboveFooter)
    let room = bottom - Self.top
    let height =
      bottom < Self.roomy ? 0 : max(room / 2, room - world.standings(of: quarter).count - 1)
    return bottom - height..<bottom
  }

  func page(in world: World) -> Page<SupplierItem> {
    var page = Page<SupplierItem>()
    let standings = world.standings(of: quarter)
    for (standing, line) in zip(standings, table(in: world).dropFirst()) {
      page.add(SupplierItem(supplier: standing.supplier), [line])
    }
    if standings.isEmpty {
      page.document.add(SuppliersWords.nothingExpected, width: max(20, world.size.columns - 2))
    }
    return page
  }

  /// The names of the columns, and a line for each of those who deliver figures.
  private func table(in world: World) -> [Line] {
    var table = TextTable()
    let style = Style(.heading)
    table.rows.append([
      TextTable.Cell(SuppliersWords.supplier, style),
      TextTable.Cell(SuppliersWords.missing, style, right: true),
      TextTable.Cell(SuppliersWords.state, style),
    ])
    let isLate = world.holding?.round(of: quarter).deadline ?? world.today < world.today
    for standing in world.standings(of: quarter) {
      let mark = world.symbols.mark(standing.stage, isLate: isLate)
      table.rows.append([
        TextTable.Cell(SupplierWords.name(standing)),
        TextTable.Cell(
          standing.missing.isEmpty ? "" : SuppliersWords.count(standing), right: true),
        TextTable.Cell(
          "\(mark) \(SupplierWords.stage(standing.stage))",
          Style(standing.stage.role(isLate: isLate), bold: true)),
      ])
    }
    return table.lines(in: max(20, world.size.columns - 2), ellipsis: world.symbols.ellipsis)
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
    let standings = world.standings(of: quarter)
    let title = SuppliersWords.title(quarter)
    let room = canvas.columns - title.displayWidth - 4
    let summary = SuppliersWords.summary(
      standings, of: holding.round(of: quarter), asOf: world.today
    ).first { $0.displayWidth <= room && !standings.isEmpty }
    canvas.draw(title: title, right: summary)
    if !standings.isEmpty {
      canvas.draw(Array(table(in: world).prefix(1)), row: 2, width: canvas.columns - 2)
    }
    page(in: world).draw(on: &canvas, rows: rows(in: world), cursor: cursor)
    let pane = pane(in: world)
    guard !pane.isEmpty else { return }
    canvas.rule(row: pane.lowerBound)
    guard let standing = standings.first(where: { $0.supplier == cursor.selected?.supplier }) else {
      return
    }
    var document = Document()
    for figure in standing.missing {
      document.add("- \(figure.text(in: holding.plan))", width: canvas.columns - 2)
    }
    let lines = pane.dropFirst()
    guard !lines.isEmpty else { return }
    if document.lines.count > lines.count {
      let more = standing.missing.count - (lines.count - 1)
      document.lines = Array(document.lines.prefix(lines.count - 1))
      document.add(SuppliersWords.more(more), width: canvas.columns - 2, style: Style(.secondary))
    }
    document.draw(on: &canvas, rows: lines.startIndex..<lines.endIndex, top: 0)
  }
}
