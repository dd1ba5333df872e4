import Canvas
import Criteria
import Reports
import Wording

/// Those who deliver figures as rows of a table, and where it stands; the round is worked out once for it all.
struct SuppliersLayout {
  let round: Round?
  let standings: [SupplierStanding]
  let heading: Line?
  private(set) var page = Page<SupplierItem>()
  /// The rows of the screen that the table scrolls in.
  let rows: Range<Int>
  /// The rows beneath it, the first of them a rule; none where there is no room.
  let pane: Range<Int>

  private static let top = 3
  /// The least rows above the footer for which what is missing is listed.
  private static let roomy = 12

  init(_ screen: SuppliersScreen, _ world: World) {
    let round = world.holding?.round(of: screen.quarter)
    self.round = round
    standings = round.flatMap { world.holding?.standings(in: $0) } ?? []
    let bottom = max(Self.top, world.rowsAboveFooter)
    let room = bottom - Self.top
    let height = bottom < Self.roomy ? 0 : max(room / 2, room - standings.count - 1)
    rows = Self.top..<bottom - height
    pane = bottom - height..<bottom
    let width = max(20, world.size.columns - 2)
    let isLate = round.map { $0.deadline < world.today } ?? false
    let lines = Self.table(standings, isLate: isLate, world.symbols)
      .lines(in: width, ellipsis: world.symbols.ellipsis)
    heading = standings.isEmpty ? nil : lines.first
    for (standing, line) in zip(standings, lines.dropFirst()) {
      page.add(SupplierItem(supplier: standing.supplier), [line])
    }
    if standings.isEmpty { page.document.add(SuppliersWords.nothingExpected, width: width) }
  }

  /// The names of the columns, and a row for each of those who deliver figures.
  private static func table(
    _ standings: [SupplierStanding], isLate: Bool, _ symbols: SymbolSet
  ) -> TextTable {
    let names = [SuppliersWords.supplier, SuppliersWords.missing, ColumnWords.status]
    var table = TextTable(rows: [TextTable.names(names, right: [1])])
    for standing in standings {
      let mark = symbols.mark(standing.stage, isLate: isLate)
      table.rows.append([
        TextTable.Cell(SupplierWords.name(standing)),
        TextTable.Cell(standing.missing.isEmpty ? "" : SuppliersWords.count(standing), right: true),
        TextTable.Cell(
          "\(mark) \(SupplierWords.stage(standing.stage))",
          Style(standing.stage.role(isLate: isLate), bold: true)),
      ])
    }
    return table
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
  func page(in world: World) -> Page<SupplierItem> { SuppliersLayout(self, world).page }
  func rows(in world: World) -> Range<Int> { SuppliersLayout(self, world).rows }

  func draw(in world: World, on canvas: inout Canvas) {
    let layout = SuppliersLayout(self, world)
    guard let holding = world.holding, let round = layout.round else { return }
    let standings = layout.standings
    let title = SuppliersWords.title(quarter)
    let room = canvas.columns - title.displayWidth - 4
    let summary = SuppliersWords.summary(
      standings, of: round, asOf: world.today
    ).first { $0.displayWidth <= room && !standings.isEmpty }
    canvas.draw(title: title, right: summary)
    if let heading = layout.heading {
      canvas.draw(heading, row: 2, column: 1, width: canvas.columns - 2)
    }
    layout.page.draw(on: &canvas, rows: layout.rows, cursor: cursor)
    let pane = layout.pane
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
