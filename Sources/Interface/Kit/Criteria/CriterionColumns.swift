import Canvas
import Criteria
import Reports
import Wording

/// The table's columns in a screen of some width. As it narrows, words shorten a little, then the
/// development, the start and the progress are dropped, in that order. The development gives way to readable
/// names too, and nothing to what is only wider. Numbers are never cut.
struct CriterionColumns: TableColumns, Sendable {
  private(set) var name = 0
  private(set) var site = 0
  private(set) var start = 0
  private(set) var now = 0
  private(set) var goal = 0
  private(set) var progress = 15
  private(set) var trend = 9
  private(set) var status = 0

  /// The least widths before a column is dropped: names with their indent, goals and statuses.
  private static let least = (name: 19, site: 10, goal: 12, status: 22)
  /// The width of names that the development gives way to.
  private static let readable = 23
  /// The width that names are given before goals and statuses are written in full.
  private static let comfortable = 28

  /// The widest name of a row with a site, and of one without, which may go on under *Sted*.
  private var names = (atSites: 0, planWide: 0)

  /// Whether any of them has a baseline.
  private var hasStarts = false

  /// The columns for some criteria, or for all of the plan's.
  init(_ holding: Holding, criteria: [CriterionStatus]? = nil, columns: Int) {
    var ideal = CriterionColumns()
    let isWide = columns >= 140
    for criterion in criteria ?? holding.rollup.criteria {
      if criterion.criterion.hasParts {
        let word = VerdictWords.word(criterion.verdict)
        ideal.status = max(ideal.status, word.displayWidth + 2)
      }
      for (place, result) in criterion.results.enumerated() {
        ideal.widen(for: result, of: criterion, place, holding, isWide: isWide)
      }
    }
    // Where there is one site all rows are of it, and a column that says so says nothing.
    if holding.hasOneSite { ideal.site = 0 }
    if !ideal.hasStarts { ideal.start = 0 }
    self = ideal
    site = min(ideal.site, Self.least.site)
    let beside = ideal.site == 0 ? 0 : Self.gap + ideal.site
    let wholeName = max(ideal.name, ideal.names.atSites, ideal.names.planWide - beside)
    name = min(wholeName, Self.least.name)
    goal = min(ideal.goal, Self.least.goal)
    status = min(ideal.status, Self.least.status)
    let room = min(wholeName, Self.readable) - name
    if spare(columns) < room { trend = 0 }
    if spare(columns) < 0 { start = 0 }
    if spare(columns) < 0 { progress = 0 }
    if spare(columns) < 0 { status = max(15, status + spare(columns)) }
    if spare(columns) < 0 { goal = max(10, goal + spare(columns)) }
    if spare(columns) < 0 { name = max(6, name + spare(columns)) }
    // The names have what the sites' column would have taken.
    let comfortable = Self.comfortable + (ideal.site == 0 ? Self.gap + Self.least.site : 0)
    grow(\.name, to: min(wholeName, comfortable), columns)
    grow(\.goal, to: min(ideal.goal, 17), columns)
    grow(\.status, to: min(ideal.status, 24), columns)
    if isWide {
      if trend > 0 { grow(\.trend, to: 18, columns) }
      if progress > 0 { grow(\.progress, to: 24, columns) }
      grow(\.goal, to: min(ideal.goal, 32), columns)
      grow(\.status, to: min(ideal.status, 40), columns)
    }
    grow(\.site, to: min(ideal.site, 24), columns)
    grow(\.name, to: wholeName, columns)
    if isWide, trend > 0 { grow(\.trend, to: 27, columns) }
  }

  var widths: [Int] { [name, site, start, now, goal, progress, trend, status] }

  private init() {
    site = ColumnWords.site.count
    start = ColumnWords.start.count
    now = 6
    goal = ColumnWords.goal.count
    status = ColumnWords.status.count
    name = ColumnWords.criterion.count
  }

  private mutating func widen(
    for result: IndicatorStatus, of criterion: CriterionStatus, _ place: Int, _ holding: Holding,
    isWide: Bool
  ) {
    let text = holding.row(result, of: criterion)
    let own = CriterionRowName(criterion, result: place).width
    if result.site == nil {
      names.planWide = max(names.planWide, own)
    } else {
      names.atSites = max(names.atSites, own)
    }
    site = max(site, text.place.displayWidth)
    start = max(start, text.start.displayWidth)
    if result.assessment.baseline != nil { hasStarts = true }
    goal = max(goal, text.goal.displayWidth)
    status = max(status, text.status.displayWidth + 2)
    // A rating's step can be given by its number instead.
    if case .rating = result.indicator.unit, !isWide { return }
    now = max(now, text.now.displayWidth)
  }

}

extension CriterionColumns {
  /// The columns' names.
  var heading: Line {
    line(
      names: [
        ColumnWords.criterion, ColumnWords.site, ColumnWords.start, ColumnWords.now,
        ColumnWords.goal, ColumnWords.progress, ColumnWords.trend, ColumnWords.status,
      ], right: [2, 3])
  }

  /// The row above a criterion's parts: its name, and the worst of their verdicts.
  func line(ofPartsOf status: CriterionStatus, _ symbols: SymbolSet) -> Line {
    let verdict = status.verdict
    let word = Span(
      "\(symbols.mark(verdict)) \(VerdictWords.word(verdict))",
      Style(verdict.role, bold: verdict.rank < 3))
    let name = start(of: 7) - Self.first - Self.gap
    return line(
      [[Span("  " + status.criterion.nameOfParts)], [word]], widths: [name, self.status])
  }

  /// A result's row. One that is alone, as the first in view is, and the selected one say their name even if one above
  /// does.
  func line(
    of criterion: CriterionStatus, result: Int, in holding: Holding, isAlone: Bool = false,
    isSelected: Bool, _ symbols: SymbolSet
  ) -> Line {
    let row = holding.row(criterion.results[result], of: criterion)
    let verdict = row.verdict
    let name = CriterionRowName(criterion, result: result)
    var widths = widths
    // A long name goes on where a plan-wide row would only say that it is plan-wide.
    if row.site == nil, site > 0, name.width > widths[0] {
      widths[0] += Self.gap + widths[1]
      widths[1] = 0
    }
    func said(isAlone: Bool) -> String {
      name.cell(width: widths[0], isAlone: isAlone, ellipsis: symbols.ellipsis)
    }
    let own = said(isAlone: isAlone)
    // A rating's step by its number where its name is too long; all else is a number and never cut.
    let value = row.now.displayWidth > now ? row.step ?? row.now : row.now
    let goal = GoalText.tight(row.goal, width: goal, isASCII: symbols == .ascii)
    let progress = row.progress?.line(in: row.unit, verdict.role, width: progress, symbols: symbols)
    let word =
      row.status.displayWidth + 2 <= status
      ? row.status
      : VerdictWords.tight(row.assessment)
    return line(
      [
        [Span(isSelected && own.isEmpty ? said(isAlone: true) : own)], [Span(row.place)],
        [Span(row.start.padded(to: start, right: true))],
        [Span(value.padded(to: now, right: true), Style(bold: true))], [Span(goal)],
        progress?.spans ?? [],
        trend(of: row, asOf: holding.rollup.asOf, symbols),
        [
          Span(
            "\(symbols.mark(row.assessment)) \(word)".padded(
              to: status, ellipsis: symbols.ellipsis),
            Style(verdict.role, bold: verdict.rank < 3))
        ],
      ], widths: widths)
  }

  /// The figures as they have come, and beside them how far they have moved, where there is room for that.
  private func trend(of row: CriterionRow, asOf day: Day, _ symbols: SymbolSet) -> [Span] {
    let line = Sparkline.text(row.trend(asOf: day), unit: row.unit, width: trend, symbols: symbols)
    let words = row.change(asOf: day).map { symbols.shown($0) }.first {
      line.displayWidth + 1 + $0.displayWidth <= trend
    }
    let said = words.map { Span(line.isEmpty ? $0 : " \($0)", .secondary) }
    return (line.isEmpty ? [] : [Span(line, .faint)]) + [said].compactMap { $0 }
  }
}
