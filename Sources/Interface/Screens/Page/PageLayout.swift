import Canvas
import Criteria
import Reports
import Wording

/// What a page says, as rows that scroll under its title.
struct PageLayout {
  let page: Page<PageItem>
  /// Whether a text is cut, so that there is something to unfold.
  let isCut: Bool
  /// The rows of the screen that it scrolls in.
  let rows: Range<Int>

  init?(_ place: PageScreen, _ world: World) {
    guard let holding = world.holding else { return nil }
    var writer = PageWriter(
      holding: holding, symbols: world.symbols, columns: world.size.columns,
      isAsOf: world.isAsOf, isUnfolded: place.isUnfolded, selected: place.cursor.selected)
    switch place.topic {
    case .plan: writer.writePlan()
    case .wheel: writer.write(holding.wheel)
    case .agenda: writer.writeAgenda()
    case .area(let id):
      guard let area = holding.plan.focusArea(id) else { return nil }
      writer.write(area)
    case .activity(let id):
      guard let activity = holding.plan.activity(id) else { return nil }
      writer.write(activity)
    }
    page = writer.page
    isCut = writer.isCut
    rows = 2..<max(2, world.rowsAboveFooter)
  }
}

extension PageScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding, let layout = PageLayout(self, world) else { return }
    drawTitle(holding, on: &canvas)
    canvas.rule(row: 1)
    layout.page.draw(on: &canvas, rows: layout.rows, cursor: cursor)
  }

  /// The name, what it is, and its verdicts at the right.
  private func drawTitle(_ holding: Holding, on canvas: inout Canvas) {
    let plan = holding.plan
    let (name, kind): (String, String)
    let counts: VerdictCounts
    switch topic {
    case .plan:
      (name, kind) = (PageWords.about(plan.name), "")
      counts = holding.rollup.counts
    case .wheel:
      (name, kind) = (WheelWords.title(plan.name), "")
      counts = VerdictCounts([])
    case .agenda:
      (name, kind) = (PageWords.agenda, plan.name)
      counts = VerdictCounts([])
    case .area(let id):
      (name, kind) = (plan.focusArea(id)?.name ?? id.text, CriterionGroup.area)
      counts = holding.counts { $0.focusArea == id }
    case .activity(let id):
      let area = plan.area(of: id)?.name ?? ""
      (name, kind) = (plan.activity(id)?.name ?? id.text, PageWords.activity(in: area))
      counts = holding.counts { $0.activity == id }
    }
    let right =
      topic == .wheel
      ? Line(DanishDay.text(holding.rollup.asOf), .secondary) : Line(counts.spans(canvas.symbols))
    let room = max(0, canvas.columns - right.width - 2)
    let end = canvas.write(
      " \(name)", row: 0, column: 0, style: Style(.heading, bold: true), width: room)
    if !kind.isEmpty, end + kind.displayWidth + 3 <= room {
      canvas.write(" – \(kind)", row: 0, column: end, style: Style(.secondary))
    }
    canvas.draw(right, row: 0, column: max(0, canvas.columns - right.width - 1))
  }
}
