import Criteria
import Wording

/// The form (skema) that a supplier fills in: a table with a row for each figure that is owed, the last figure
/// and the goal beside it, and empty cells for the new one. It is taken in as any file with figures.
public enum SupplierForm {
  /// The form for what a supplier owes of a quarter.
  public static func write(_ standing: SupplierStanding, quarter: Quarter, plan: Plan) -> String {
    var writer = CSVWriter(.danish)
    writer.add(columns.map { .text($0.rawValue) })
    for figure in standing.missing {
      writer.add(columns.map { cell($0, figure, quarter, plan) })
    }
    return writer.text
  }

  /// What is read and filled in stands first; the last is never empty, since Excel leaves out such at a row's end.
  private static let columns: [FigureColumn] = [
    .name, .site, .stretch, .goal, .lastFigure, .lastDay, .form, .value, .numerator, .denominator,
    .notMeasured, .sampleSize, .note, .day, .quarter, .criterion, .plan,
  ]

  private static func cell(
    _ column: FigureColumn, _ figure: RoundFigure, _ quarter: Quarter, _ plan: Plan
  ) -> CSVWriter.Cell {
    let key = figure.key
    let indicator = plan.indicator(key.indicator)?.indicator
    switch column {
    case .stretch: return .text(DanishPeriod.name(key.period))
    case .goal:
      return .text(
        orEmpty: indicator.flatMap { indicator in
          indicator.goal.value(at: key.site).map {
            GoalText.short($0, unit: indicator.unit, tally: indicator.tally)
          }
        }.map(DanishNumber.withHyphen))
    case .lastFigure:
      return .text(
        orEmpty: figure.previous.map {
          DanishNumber.withHyphen(FigureText.text($0.figure, of: key.indicator, in: plan))
        })
    case .lastDay: return .text(orEmpty: figure.previous.map { "\($0.day)" })
    case .form:
      return .text(orEmpty: indicator.map { SupplierWords.form($0.unit, $0.tally) })
    case .day:
      // Where none is said, the figure holds for the end of the quarter, or for today before that.
      return key.period.last == quarter.period.last ? .empty : .text("\(key.period.last)")
    case .quarter: return .text("\(quarter)")
    default: return FigureSheet.identifying(column, key.indicator, key.site, plan)
    }
  }
}
