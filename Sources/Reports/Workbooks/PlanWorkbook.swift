import Criteria
import Wording

/// A plan as a workbook: all its criteria on one sheet, then a sheet for each focus area with its criteria, their
/// figures, and charts of them.
public struct PlanWorkbook {
  private let rollup: Rollup
  private let maker: ChartMaker
  private let notices: [String]

  /// - Parameters:
  ///   - rollup: how the plan stands.
  ///   - records: what is recorded for it.
  ///   - notices: what must be known before anything else is read, a sentence each.
  public init(_ rollup: Rollup, _ records: Records, notices: [String] = []) {
    (self.rollup, self.notices) = (rollup, notices)
    maker = ChartMaker(rollup, records)
  }

  /// The workbook.
  public var workbook: Workbook {
    var names = SheetNames()
    let overview = overview(names.name(WorkbookWords.overview))
    let areas = rollup.plan.focusAreas.map { sheet(of: $0, named: names.name($0.name)) }
    return Workbook(title: title.shown, sheets: [overview] + areas)
  }

  private var title: String { WorkbookWords.title(rollup.plan, on: rollup.asOf) }

  private func overview(_ name: String) -> Workbook.Sheet {
    var writer = SheetWriter(name, most: CriterionColumn.overview.map(\.most))
    writer.line(title, .title)
    writer.line(
      StandingSentence.text(
        rollup.counts, period: rollup.plan.agreedPeriod, today: rollup.asOf), .subtitle)
    for notice in notices { writer.line(notice, .subtitle) }
    writer.skip()
    writer.table(
      CriterionColumn.overview, rollup.plan.focusAreas.flatMap(lines), freezing: true)
    writer.print(columns: CriterionColumn.read.count)
    return writer.sheet
  }

  private func sheet(of area: FocusArea, named name: String) -> Workbook.Sheet {
    var writer = SheetWriter(name, most: CriterionColumn.area.map(\.most))
    writer.line(area.name, .title)
    writer.line(title, .subtitle)
    for notice in notices { writer.line(notice, .subtitle) }
    writer.skip()
    // The figures below have headings of their own, so those of the criteria do not stay.
    writer.freeze()
    let criteria = criteria(of: area)
    guard !criteria.isEmpty else {
      writer.line(WorkbookWords.noCriteria, .quiet)
      return writer.sheet
    }
    writer.table(CriterionColumn.area, lines(of: area), freezing: false)
    for criterion in criteria {
      for indicator in criterion.criterion.indicators {
        maker.write(indicator, of: criterion, to: &writer)
      }
    }
    return writer.sheet
  }

  private func criteria(of area: FocusArea) -> [CriterionStatus] {
    rollup.criteria.filter { $0.placed.focusArea == area.id }
  }

  private func lines(of area: FocusArea) -> [CriterionLine] {
    criteria(of: area).flatMap { status in
      rollup.rows(of: status).map { row in
        CriterionLine(
          row: row, area: area.name,
          activity: status.placed.activity.map { PlanNames.activity($0, rollup.plan) },
          plan: rollup.plan)
      }
    }
  }
}
