import Criteria
import Wording

/// One part of a criterion at one site, as every table shows it: what it is, what was agreed, the figures and
/// the verdict. The words that stand where there is nothing are those of whoever shows it.
public struct CriterionRow: Hashable, Sendable {
  /// How it stands.
  public let result: IndicatorStatus
  /// The criterion that it belongs to.
  public let criterion: Criterion
  /// The site's name; nil for the plan as a whole.
  public let site: String?

  /// The row of a result of a criterion of a plan.
  public init(_ result: IndicatorStatus, of criterion: Criterion, in plan: Plan) {
    self.result = result
    self.criterion = criterion
    site = result.site.map { PlanNames.site($0, plan) }
  }

  /// The verdict and what it was reached by.
  public var assessment: Assessment { result.assessment }
  /// The verdict.
  public var verdict: Verdict { assessment.verdict }
  /// The unit of its numbers.
  public var unit: Unit { result.indicator.unit }

  /// The criterion's number and name: `2 Trygge beboere`.
  public var name: String { criterion.numberedName }
  /// The part's name, where the criterion has several.
  public var part: String? { criterion.hasParts ? result.indicator.name : nil }
  /// The number, and the name with the part's after it.
  public var fullName: String {
    guard let part = result.indicator.part else { return name }
    return "\(name): \(result.indicator.name ?? part.text)"
  }

  /// The site, or that it is of the plan as a whole.
  public var place: String { site ?? PlanNames.wholePlan }
  /// The part and the site: `Kompetencer, Nøjsomhed`; of a criterion that has neither that it is of the plan as a
  /// whole.
  public var label: String {
    let names = [part, site].compactMap { $0 }
    return names.isEmpty ? PlanNames.wholePlan : names.joined(separator: ", ")
  }

  /// The baseline where space is tight: `59,2 %`.
  public var start: String {
    assessment.baseline.map { FigureText.short($0.value, unit: unit) } ?? FigureText.none
  }

  /// The figure that is judged where space is tight.
  public var now: String { newest ?? FigureText.none }

  /// The step of a rating by its number, where its name is too long; nil of all else.
  public var step: String? {
    guard case .rating = unit, let value = assessment.current?.value else { return nil }
    return "trin \(DanishNumber.shortest(value, mostDecimals: 0))"
  }

  /// The figure that is judged where space is tight; nil where there is none. A share whose unit the agreement
  /// does not give is shown as it was typed.
  public var newest: String? {
    guard unit == .missing, let numerator = assessment.current?.numerator,
      let denominator = assessment.current?.denominator
    else { return FigureText.now(assessment, unit: unit) }
    return [numerator, denominator].map { DanishNumber.shortest($0, mostDecimals: 0) }
      .joined(separator: "/")
  }

  /// The goal where space is tight: `mindst 65 %`, or that it is missing.
  public var goal: String {
    let goal = assessment.goal ?? result.indicator.goal.value(at: result.site)
    return goal.map {
      $0.target == .missing
        ? GoalText.missingShort : GoalText.short($0, unit: unit, tally: tally)
    } ?? FigureText.none
  }

  /// The verdict in words, or why there is none, and the window that it is of: `ikke opfyldt (2019)`.
  public var status: String { VerdictWords.status(assessment) }
  /// How far it is; nil where nothing is said of that.
  public var progress: Progress? { Progress(assessment) }
  /// The figures that it was judged by, by day; one that is missing is nil.
  public var trend: [Fraction?] { result.figures.map { $0.figure.value(in: result.indicator) } }

  fileprivate var tally: Tally { result.indicator.tally }
}

extension CriterionRow {
  /// A column of a table of rows.
  public enum Column: CaseIterable, Sendable {
    /// The verdict in full.
    case status
    /// The criterion and its part.
    case name
    /// The site.
    case site
    /// The newest figure with its day.
    case now
    /// The baseline with its day.
    case start
    /// What is agreed.
    case goal
    /// How many of the windows that are decided were met.
    case windows
    /// What stands beside the verdict.
    case notes
    /// The id.
    case id
  }

  /// What a row holds in a column.
  public func cell(_ column: Column) -> Report.Cell {
    switch column {
    case .status: return Report.Cell(.verdict(verdict), VerdictWords.full(assessment))
    case .name: return Report.Cell(fullName)
    case .site: return Report.Cell(site ?? "")
    case .now:
      guard let current = assessment.current,
        let text = FigureText.current(assessment, unit: unit)
      else { return .empty }
      return Report.Cell(
        .figure(current.value, unit, current.day), "\(text) (\(DanishDay.text(current.day)))")
    case .start:
      guard let baseline = assessment.baseline else { return .empty }
      return Report.Cell(
        .figure(baseline.value, unit, baseline.day),
        "\(FigureText.text(baseline.value, unit: unit)) (\(DanishDay.yearOrDay(baseline.day)))")
    case .goal:
      return assessment.goal.map {
        Report.Cell(.goal($0), GoalText.short($0, unit: unit, tally: tally))
      } ?? .empty
    case .windows:
      let (met, closed) = (assessment.windowsMet, assessment.windowsClosed)
      return closed == 0
        ? .empty
        : Report.Cell(.share(met, of: closed), "\(met) af \(closed) opgjorte \(windows) opfyldt")
    case .notes: return Report.Cell(VerdictWords.notes(assessment).joined(separator: ", "))
    case .id: return Report.Cell(.indicator(result.id), result.id.description)
    }
  }

  /// The windows that its figures count in, in the plural.
  private var windows: String {
    switch tally {
    case .sum(.halfYear), .toDate(.halfYear), .average(.halfYear): "halvår"
    case .sum(.quarter), .toDate(.quarter), .average(.quarter): "kvartaler"
    case .sum(.plan), .toDate(.plan), .average(.plan): "perioder"
    case .sum, .toDate, .average, .latest: "år"
    }
  }

  /// A table of rows with all columns.
  public static func table(_ rows: [CriterionRow]) -> Report.Table {
    Report.Table(
      columns: Column.allCases.map(\.column),
      rows: rows.map { row in Column.allCases.map(row.cell) })
  }
}

extension CriterionRow.Column {
  fileprivate var column: Report.Column {
    switch self {
    case .status: Report.Column(ColumnWords.status, part: .lead)
    case .name: Report.Column(ColumnWords.criterion, part: .subject)
    case .site: Report.Column(ColumnWords.site, part: .subject)
    case .now: Report.Column(ColumnWords.now, isTrailing: true, part: .fact("nu"))
    case .start: Report.Column(ColumnWords.start, isTrailing: true, part: .fact("start"))
    case .goal: Report.Column(ColumnWords.goal, part: .fact("mål"))
    case .windows: Report.Column("Opgjort", part: .fact(nil))
    case .notes: Report.Column("Bemærkning", part: .fact(nil))
    case .id: Report.Column("Id", part: .reference)
    }
  }
}

extension Criterion {
  /// The name after its number, if any: `2 Trygge beboere`.
  public var numberedName: String { PlanNames.numbered(name, number) }

  /// Whether it is several small criteria, which then stand in rows beneath its name.
  public var hasParts: Bool { indicators.count > 1 }
}
