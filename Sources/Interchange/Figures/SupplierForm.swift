import Criteria
import Wording

/// The form (skema) that a supplier fills in: a table with a row for each figure that is owed, the last figure
/// and the goal beside it, and empty cells for the new one. It is taken in as any file with figures.
public struct SupplierForm: Hashable, Sendable {
  /// What the columns are called.
  public let headings: [String]
  /// The rows, each with a cell for each heading.
  public let rows: [[Cell]]
  /// How many of the last columns only say which figure a row is for.
  public static let identifying = 4

  /// A cell of a form.
  public enum Cell: Hashable, Sendable {
    /// What is said, or nothing.
    case text(String)
    /// A day that is told.
    case day(Day)
    /// For a figure of a unit.
    case figure(Unit)
    /// For a whole number.
    case count
    /// For words.
    case words
    /// For nothing, as this figure is written elsewhere.
    case closed
  }

  /// The form for what a supplier owes of a quarter.
  public init(_ standing: SupplierStanding, quarter: Quarter, plan: Plan) {
    headings = Self.columns.map(\.rawValue)
    rows = standing.missing.map { figure in
      Self.columns.map { Self.cell($0, figure, quarter, plan) }
    }
  }

  /// The form as a table of text.
  public var csv: String {
    var writer = CSVWriter(.danish)
    writer.add(headings.map { .text($0) })
    for row in rows {
      writer.add(
        row.map { cell in
          switch cell {
          case .text(let text): text.isEmpty ? .empty : .text(text)
          case .day(let day): .text("\(day)")
          case .figure, .count, .words, .closed: .empty
          }
        })
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
  ) -> Cell {
    let key = figure.key
    let indicator = plan.indicator(key.indicator)?.indicator
    switch column {
    case .stretch: return .text(DanishPeriod.name(key.period))
    case .goal:
      let goal = indicator.flatMap { indicator in
        indicator.goal.value(at: key.site).map {
          GoalText.short($0, unit: indicator.unit, tally: indicator.tally)
        }
      }
      return .text(goal.map(DanishNumber.withHyphen) ?? "")
    case .lastFigure:
      let last = figure.previous.map {
        DanishNumber.withHyphen(FigureText.text($0.figure, of: key.indicator, in: plan))
      }
      return .text(last ?? "")
    case .lastDay: return figure.previous.map { .day($0.day) } ?? .text("")
    case .form: return .text(indicator.map { SupplierWords.form($0.unit, $0.tally) } ?? "")
    case .value:
      return indicator.flatMap { $0.isInOneCell ? .figure($0.unit) : nil } ?? .closed
    case .numerator, .denominator: return indicator?.isInTwoCells == true ? .count : .closed
    case .sampleSize: return .count
    case .notMeasured, .note: return .words
    case .day:
      // Where none is said, the figure holds for the end of the quarter, or for today before that.
      return .text(key.period.last == quarter.period.last ? "" : "\(key.period.last)")
    case .quarter: return .text("\(quarter)")
    default: return .text(FigureSheet.identifying(column, key.indicator, key.site, plan) ?? "")
    }
  }
}

extension Indicator {
  /// Whether a form asks for its figure as one number or word (`SupplierWords.form` says so).
  fileprivate var isInOneCell: Bool { !isInTwoCells || unit == .percent && tally == .latest }

  /// Whether it asks for how many, and out of how many.
  fileprivate var isInTwoCells: Bool {
    if case .average = tally { return true }
    return unit == .percent
  }
}
