import Canvas
import Criteria
import Wording

/// The reports that can be made, each with the period that it is of.
struct ReportsScreen: ListScreen {
  var cursor = PageCursor<Int>()
  private(set) var half: HalfYear
  private(set) var year: Int

  init(_ plan: Plan, on today: Day) {
    half = plan.halfYearToReport(on: today)
    year = plan.yearToReport(on: today)
  }

  static var opensAtOnce: Bool { false }

  static let commands: [Command<ReportsScreen>] =
    [
      choosing, paging,
      Command(
        [.key(.enter)], .doing, ReportsWords.show,
        to: { screen, _ in screen.chosen.map { .report(ReportRequest($0)) } }),
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, ReportsWords.otherPeriod,
        when: { screen, _ in screen.chosen != .board }, run: turn),
    ] + Command.common

  private var kinds: [ReportRequest.Kind] { [.board, .halfYear(half), .year(year)] }
  private var chosen: ReportRequest.Kind? { cursor.selected.map { kinds[$0] } }

  private static func turn(
    _ screen: inout ReportsScreen, _ world: World, _ press: Press
  ) -> Outcome {
    guard let plan = world.holding?.plan else { return [] }
    let isBack = press == .key(.left)
    func isThere(_ period: Period) -> Bool {
      period.intersection(plan.period) != nil && period.first <= world.today
    }
    switch screen.chosen {
    case .halfYear:
      let other = isBack ? screen.half.previous : screen.half.next
      guard isThere(other.period) else { break }
      screen.half = other
      return []
    case .year:
      let other = screen.year + (isBack ? -1 : 1)
      guard let days = Period(.first(of: other), .last(of: other)), isThere(days) else { break }
      screen.year = other
      return []
    case .board, nil: return []
    }
    return [.say(.refused(ReportsWords.noSuchPeriod))]
  }

  mutating func refresh(in world: World) -> Bool { world.holding != nil }
  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  func captions(in world: World) -> [String] { [] }

  func page(in world: World) -> Page<Int> {
    var page = Page<Int>()
    let width = (kinds.map { ReportsWords.name($0).displayWidth }.max() ?? 0) + 4
    for (place, kind) in kinds.enumerated() {
      page.add(
        place,
        [
          Line([
            Span("  " + ReportsWords.name(kind).padded(to: width), Style(bold: true)),
            Span(ReportsWords.period(kind, on: world.today)),
          ])
        ])
    }
    return page
  }

  func draw(in world: World, on canvas: inout Canvas) {
    canvas.draw(title: ReportsWords.title)
    page(in: world).draw(on: &canvas, rows: rows(in: world), cursor: cursor)
  }
}
