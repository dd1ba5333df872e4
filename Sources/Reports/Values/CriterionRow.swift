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
    (self.result, self.criterion) = (result, criterion)
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
  var fullName: String {
    guard let part = result.indicator.part else { return name }
    return "\(name): \(result.indicator.name ?? part.text)"
  }

  /// The site, or that it is of the plan as a whole.
  public var place: String { site ?? PlanNames.wholePlan }
  /// The part and the site: `Kompetencer, Nøjsomhed`; where there is neither, the plan as a whole.
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

  /// The figure that is judged where space is tight; a share without a unit as it was typed.
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
    guard let goal, goal.target != .missing else {
      return goal == nil ? FigureText.none : GoalText.missingShort
    }
    return short(goal)
  }

  /// The verdict in words, or why there is none, and the window that it is of: `ikke opfyldt (2019)`.
  public var status: String { VerdictWords.status(assessment) }
  /// How far it is; nil where nothing is said of that.
  public var progress: Progress? { Progress(assessment) }
  /// The figures that it was judged by, by day; one that is missing is nil. What is counted in quarters that are
  /// not over is not among them, as more of it is to come.
  public func trend(asOf day: Day) -> [Fraction?] {
    figures(asOf: day).map { $0.figure.value(in: result.indicator) }
  }

  /// How far the newest figure is from the first, the longest first: `+1,8 siden 2018`, `+1,8`; nothing of figures
  /// that are counted anew in each window, or all of one year.
  public func change(asOf day: Day) -> [String] {
    let known = figures(asOf: day).compactMap { dated in
      dated.figure.value(in: result.indicator).map { (day: dated.day, value: $0) }
    }
    guard tally == .latest, unit != .yesNo, let first = known.first, let last = known.last,
      first.day.year < last.day.year
    else { return [] }
    var bare = Unit.missing
    if case .rating = unit { bare = unit }
    let change = DifferenceText.change(last.value - first.value, unit: bare, room: .narrow)
    return ["\(change) siden \(first.day.year)", change]
  }

  private func figures(asOf day: Day) -> [DatedFigure] {
    result.figures.filter {
      tally == .latest || Quarter(containing: $0.day).period.last < day
    }
  }

  private var tally: Tally { result.indicator.tally }

  /// A goal, with what it was agreed as where the number follows from figures: `højst 86 (halveres)`,
  /// `mindst 72 % (som Helsingør Kommune)`.
  private func short(_ goal: Goal) -> String {
    if case .othersLevel(let name, let bound)? = assessment.relative {
      let text = GoalText.short(Goal(goal.target), unit: unit, tally: tally)
      return "\(text) (\(bound == .atLeast || bound == .atMost ? "som " : "")\(name))"
    }
    let text = GoalText.short(goal, unit: unit, tally: tally)
    guard let relative = assessment.relative, goal.target != relative else { return text }
    return "\(text) (\(GoalText.plain(relative, unit: unit)))"
  }
}

extension CriterionRow {
  /// A table of rows with all columns.
  public static func table(_ rows: [CriterionRow]) -> Report.Table {
    Report.Table(columns: columns, rows: rows.map(\.cells))
  }

  private static let columns = [
    Report.Column(ColumnWords.status, part: .lead),
    Report.Column(ColumnWords.criterion, part: .subject),
    Report.Column(ColumnWords.site, part: .subject),
    Report.Column(ColumnWords.now, isTrailing: true, part: .fact("nu")),
    Report.Column(ColumnWords.start, isTrailing: true, part: .fact("start")),
    Report.Column(ColumnWords.goal, part: .fact("mål")),
    Report.Column(ColumnWords.told, part: .fact(nil)),
    Report.Column(ColumnWords.notes, part: .fact(nil)),
    Report.Column("Id", part: .reference),
  ]

  /// What it holds in each of them.
  private var cells: [Report.Cell] {
    let current = assessment.current.flatMap { current in
      FigureText.current(assessment, unit: unit).map {
        Report.Cell(
          .figure(current.value, unit, current.day), "\($0) (\(DanishDay.text(current.day)))",
          from: origin(.current))
      }
    }
    let baseline = assessment.baseline.map {
      Report.Cell(
        .figure($0.value, unit, $0.day),
        "\(FigureText.text($0.value, unit: unit)) (\(DanishDay.yearOrDay($0.day)))",
        from: origin(.baseline))
    }
    let goal = assessment.goal.map {
      Report.Cell(.goal($0), short($0), from: origin(.goal))
    }
    let share = told.map {
      Report.Cell(
        .share(assessment.windowsMet, of: assessment.windowsClosed), $0, from: origin(.windows))
    }
    return [
      Report.Cell(
        .verdict(verdict, isPerhaps: assessment.isPerhapsHeld), VerdictWords.full(assessment),
        from: origin(.verdict)),
      Report.Cell(fullName),
      Report.Cell(site ?? ""), current ?? .empty, baseline ?? .empty, goal ?? .empty,
      share ?? .empty,
      Report.Cell(notes.joined(separator: ", ")),
      Report.Cell(.indicator(result.id), result.id.description),
    ]
  }

  private func origin(_ field: Report.Origin.CriterionField) -> Report.Origin {
    .criterion(result.id, site: result.site, field)
  }

  /// What stands beside the verdict, that another part is enough, and the figures of others.
  var notes: [String] {
    VerdictWords.notes(assessment, unit: unit)
      + (criterion.metWhen == .one ? [VerdictWords.onePartIsEnough] : [])
      + assessment.references.map { FigureText.text($0, unit: unit) }
  }

  /// How many of the windows that are told were met: `2 af 3 opgjorte år opfyldt`; nil where none is.
  var told: String? {
    let (met, closed) = (assessment.windowsMet, assessment.windowsClosed)
    return closed == 0 ? nil : "\(met) af \(closed) opgjorte \(windows) opfyldt"
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
}

extension Criterion {
  /// The name after its number, if any: `2 Trygge beboere`.
  public var numberedName: String { PlanNames.numbered(name, number) }

  /// The same above its parts, with whether one of them is enough.
  public var nameOfParts: String { numberedName + (metWhen == .one ? " (én er nok)" : "") }

  /// Whether it is several small criteria, which then stand in rows beneath its name.
  public var hasParts: Bool { indicators.count > 1 }
}
