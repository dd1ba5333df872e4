import Canvas
import Criteria
import Reports
import Wording

/// A register as a table: a row per category under its group, a column per quarter, and the sums. Where there
/// is not room for all quarters, the newest are shown first.
struct RegisterLayout {
  let document: Document
  /// The most quarters that can be scrolled out of view to the right.
  let mostLater: Int

  private static let least = 12

  init?(_ screen: RegisterScreen, _ world: World) {
    guard let holding = world.holding else { return nil }
    let register = CategoryRegister(
      plan: holding.plan, records: holding.records, activity: screen.activity, asOf: world.today,
      place: screen.place)
    let width = max(20, world.size.columns - 2)
    let count = register.quarters.count
    let names = register.groups.flatMap { [$0.name] + $0.rows.map { "  \($0.category)" } }
    let name = min(
      (names + [RegisterWords.occasions]).map(\.displayWidth).max() ?? 0, max(Self.least, width / 3)
    )
    let numbers = register.groups.map { DanishNumber.text($0.total).displayWidth }
    let column = max(6, numbers.max() ?? 0) + TextTable.gap
    // The sum of all quarters has a column too.
    let fitting = min(count, max(1, (width - name - column) / column))
    mostLater = count - fitting
    let end = count - min(max(0, screen.later), mostLater)
    let shown = (end - fitting)..<end
    document = Self.document(register, shown, width: width, name: name, world.symbols)
  }

  private static func document(
    _ register: CategoryRegister, _ shown: Range<Int>, width: Int, name: Int, _ symbols: SymbolSet
  ) -> Document {
    var document = Document()
    guard !register.quarters.isEmpty else {
      document.add(RegisterWords.nothingCounted, width: width)
      return document
    }
    var table = TextTable()
    table.least = least
    func text(_ number: Int?) -> String { number.map { DanishNumber.text($0) } ?? FigureText.none }
    func add(_ name: String, _ numbers: [Int?], _ sum: Int, _ style: Style = .plain) {
      // Where nothing was counted there is no sum either.
      let all = numbers.contains { $0 != nil } ? sum : nil
      table.rows.append(
        [TextTable.Cell(name, style)]
          + numbers[shown].map { TextTable.Cell(text($0), style, right: true) }
          + [TextTable.Cell(text(all), Style(style.role, bold: true), right: true)])
    }
    let names = [""] + register.quarters[shown].map(DanishQuarter.short) + [RegisterWords.total]
    table.rows.append(TextTable.names(names, right: Set(1..<names.count)))
    add(RegisterWords.occasions, register.occasions, register.occasions.reduce(0, +))
    for group in register.groups {
      table.rows.append([])
      let name = group.name.isEmpty ? RegisterWords.otherCategories : group.name
      table.rows.append([TextTable.Cell(name.capitalizedFirst, Style(.heading, bold: true))])
      for row in group.rows { add("  \(row.category)", row.counts, row.total) }
      add("  \(RegisterWords.total)", group.totals, group.total, Style(bold: true))
    }
    document.add(table.lines(in: width, ellipsis: symbols.ellipsis))
    let more = RegisterWords.moreQuarters(
      before: shown.lowerBound, after: register.quarters.count - shown.upperBound)
    if !more.isEmpty { document.add([.empty, Line(more, .secondary)]) }
    return document
  }
}

extension RegisterScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let plan = world.holding?.plan else { return }
    draw(
      title: "\(RegisterWords.title): \(PlanNames.activity(activity, plan))", in: world, on: &canvas
    )
    guard !plan.sites.isEmpty else { return }
    let place =
      switch self.place {
      case .all: CountWords.all
      case .site(let site?): PlanNames.site(site, plan)
      case .site(nil): RegisterWords.noSite
      }
    canvas.draw(
      Line(choice: ColumnWords.site, place, isNarrowed: self.place != .all), row: 1, column: 1,
      width: canvas.columns - 2)
  }
}
