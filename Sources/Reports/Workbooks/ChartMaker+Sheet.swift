import Criteria
import Wording

/// The figures of an indicator on a sheet, and the chart beside them.
extension ChartMaker {
  func write(
    _ indicator: Indicator, of criterion: CriterionStatus, to writer: inout SheetWriter
  ) {
    let results = criterion.results.filter { $0.indicator == indicator }
    guard let first = results.first else { return }
    let name = CriterionRow(first, of: criterion.criterion, in: plan).fullName
    writer.skip()
    let top = writer.next
    writer.beginPart()
    let activity = criterion.placed.activity.map { PlanNames.activity($0, plan) }
    writer.line([activity, name].compactMap { $0 }.joined(separator: ": "), .subtitle)
    guard results.contains(where: { !$0.figures.isEmpty }) else {
      return writer.line(WorkbookWords.noFigures, .quiet)
    }
    let chart = chart(of: indicator, in: criterion)
    let days = days(of: results, chart)
    guard let chart else {
      _ = writer.write(days)
      return
    }
    var drawn: FigureTable
    if let columns = chart.columns {
      if let caption = chart.caption.columns { writer.line(caption, .quiet) }
      drawn = windows(columns, of: results)
    } else {
      drawn = days
    }
    let rows = writer.write(drawn)
    if chart.columns != nil {
      writer.skip()
      writer.line(WorkbookWords.recorded, .quiet)
      _ = writer.write(days)
    }
    let side = max(drawn.width, days.width)
    writer.add(made(chart, name, drawn, rows: rows, row: top, column: side))
    let bottom = top + Workbook.Chart.rows
    if writer.next < bottom { writer.skip(to: bottom) }
  }

  private func made(
    _ chart: Chart, _ name: String, _ table: FigureTable, rows: ClosedRange<Int>, row: Int,
    column: Int
  ) -> Workbook.Chart {
    var made = Workbook.Chart(
      chart.columns == nil ? .line : .column, name.cut(toUnits: Self.longestTitle), row: row,
      column: column)
    made.upTitle = chart.axisUnit.cut(toUnits: Self.longestTitle)
    if case .rating(let steps) = chart.unit {
      made.upTitle = WorkbookWords.steps(steps).cut(toUnits: Self.longestTitle)
      made.format = .decimals(0, unit: "")
      made.ends = 1...max(2, steps.count)
    } else if chart.isWhole, let ends = Self.ends(chart.columns?.numbers ?? chart.values) {
      made.ends = ends
    }
    made.joinsGaps = chart.series.allSatisfy {
      !$0.points.dropFirst().contains(where: \.followsGap)
    }
    made.draw(table, rows: rows)
    return made
  }

  private static let longestTitle = 100

  /// The ends of an axis of so few whole numbers that halves would be marked too.
  private static func ends(_ values: [Double]) -> ClosedRange<Int>? {
    guard let most = values.max(), values.allSatisfy({ $0 >= 0 }), most <= 10 else { return nil }
    let whole = Int(most)
    return 0...max(1, Double(whole) < most ? whole + 1 : whole)
  }

  /// What figures came to in each window, and the goals that held.
  private func windows(_ columns: ChartColumns, of results: [IndicatorStatus]) -> FigureTable {
    var table = FigureTable(
      WorkbookWords.window, rows: columns.windows.map { Workbook.Cell($0.names[0]) })
    let sites = results.map(siteName)
    for (status, (site, values)) in zip(results, zip(sites, columns.values)) {
      let cells = values.map { value in
        value.map { Workbook.Cell.figure($0.exact, status.indicator.unit) } ?? .empty
      }
      table.columns.append(
        FigureTable.Column(title: Self.title(site), part: .figures, cells: cells))
      for (place, value) in values.enumerated() where value.map({ !$0.isWhole }) ?? false {
        table.notes[place] = ChartWords.unfinished
      }
    }
    addLevels(
      to: &table, of: results,
      goals: results.map { status in
        goals(of: status, in: windows(of: results) ?? []).map { $0.map(\.value) }
      })
    return table
  }

  /// The figures day by day: those that the chart shows, or where they add up as they are recorded.
  private func days(of results: [IndicatorStatus], _ chart: Chart?) -> FigureTable {
    let isDrawn = chart?.columns == nil
    let references = isDrawn ? chart?.references ?? [] : []
    let days = Set(
      results.flatMap { $0.figures.map(\.day) } + references.flatMap { $0.points.map(\.day) }
    ).sorted()
    var table = FigureTable(WorkbookWords.day, rows: days.map { .day($0) })
    for status in results {
      let values =
        isDrawn
        ? points(of: status).map { ($0.day, $0.exact) }
        : status.figures.compactMap { dated in
          dated.figure.value(in: status.indicator).map { (dated.day, $0) }
        }
      table.columns.append(
        FigureTable.Column(
          title: Self.title(siteName(status)), part: .figures,
          cells: Self.cells(values, days, unit: status.indicator.unit)))
      for (place, day) in days.enumerated() {
        for dated in status.figures
        where dated.day == day && dated.figure.value(in: status.indicator) == nil {
          let note = WorkbookWords.told(dated.figure, of: status, site: siteName(status))
          table.notes[place] += (table.notes[place].isEmpty ? "" : ", ") + note
        }
      }
    }
    for series in references {
      table.columns.append(
        FigureTable.Column(
          title: series.name, part: .reference,
          cells: Self.cells(
            series.points.map { ($0.day, $0.exact) }, days, unit: chart?.unit ?? .missing)))
    }
    if isDrawn, chart != nil {
      addLevels(to: &table, of: results, goals: results.map { goals(of: $0, on: days) })
    }
    return table
  }

  /// The goals' numbers; where no goal has one, what was measured when the plan began.
  private func addLevels(
    to table: inout FigureTable, of results: [IndicatorStatus], goals: [[[Fraction]]]
  ) {
    let (sites, unit) = (results.map(siteName), results.first?.indicator.unit ?? .missing)
    guard goals.joined().allSatisfy(\.isEmpty) else {
      return table.addLevels(ColumnWords.goal, goals, sites: sites, unit: unit)
    }
    let starts = results.map { status in
      table.rows.map { _ in [status.assessment.baseline?.value].compactMap { $0 } }
    }
    table.addLevels(ColumnWords.start, starts, sites: sites, unit: unit)
  }

  /// The numbers that a goal asked on each of some days.
  private func goals(of status: IndicatorStatus, on days: [Day]) -> [[Fraction]] {
    let goals = goals(of: status)
    return days.map { day in
      guard let held = goals.last(where: { $0.from.map { $0 <= day } ?? true }) else { return [] }
      return numbers(of: held.goal.asked(on: day).target, unit: status.indicator.unit)
        .map(\.value)
    }
  }

  private static func cells(_ values: [(Day, Fraction)], _ days: [Day], unit: Unit)
    -> [Workbook.Cell]
  {
    days.map { day in values.last { $0.0 == day }.map { .figure($0.1, unit) } ?? .empty }
  }

  private static func title(_ site: String?) -> String {
    site ?? PlanNames.wholePlan.capitalizedFirst
  }
}
