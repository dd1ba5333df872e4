import Canvas
import Criteria
import Reports
import Wording

extension CriterionWriter {
  private static let names = [
    ColumnWords.site, ColumnWords.status, ColumnWords.goal, ColumnWords.start, ColumnWords.now,
  ]

  /// The criterion's parts and sites as a table: verdict, goal, baseline and newest figure of each, the last two
  /// with their days when there is room. Numbers are never cut.
  var siteTable: [Line] {
    let width = width + 1
    let choices = [(true, true), (false, true), (false, false)].map { datedStart, datedNow in
      criterion.results.map { texts(of: $0, datedStart: datedStart, datedNow: datedNow) }
    }
    let rows = choices.first { Self.total(Self.widths($0, most: width / 3)) <= width } ?? choices[2]
    var widths = Self.widths(rows, most: width / 3)
    let excess = Self.total(widths) - width
    if excess > 0 { widths[0] = max(8, widths[0] - excess) }
    let names =
      [criterion.criterion.hasParts ? DetailWords.part : ColumnWords.site] + Self.names.dropFirst()
    func spans(_ texts: [String], _ style: (Int) -> Style) -> [Span] {
      texts.indices.filter { widths[$0] > 0 }.map {
        let isLast = $0 == widths.lastIndex { $0 > 0 }
        return Span(
          texts[$0].padded(to: widths[$0], ellipsis: symbols.ellipsis) + (isLast ? "" : "  "),
          style($0))
      }
    }
    return [Line([Span("  ")] + spans(names) { _ in Style(.heading) })]
      + zip(criterion.results, rows).map { result, row in
        let isHere = criterion.results.count > 1 && result == status
        return Line(
          [Span(isHere ? "\(symbols.folded) " : "  ", .key)]
            + spans(row) { column in
              column == 1 ? Style(result.assessment.verdict.role, bold: true) : Style(bold: isHere)
            }, target: .subject(Subject(result)))
      }
  }

  /// The columns' widths; baselines are left out where there are none.
  private static func widths(_ rows: [[String]], most: Int) -> [Int] {
    names.indices.map { column in
      let isUsed = column != 3 || rows.contains { $0[column] != FigureText.none }
      let longest = rows.reduce(names[column].displayWidth) { max($0, $1[column].displayWidth) }
      return isUsed ? min(longest, column < 3 ? max(most, 10) : longest) : 0
    }
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.filter { $0 > 0 }.reduce(0) { $0 + $1 + TextTable.gap }
  }

  private func texts(of result: IndicatorStatus, datedStart: Bool, datedNow: Bool) -> [String] {
    let row = holding.row(result, of: criterion)
    let names = [result.indicator.name, row.site].compactMap { $0 }
    func dated(_ text: String, _ day: String?) -> String { day.map { "\(text) (\($0))" } ?? text }
    let start = datedStart ? row.assessment.baseline.map { DanishDay.yearOrDay($0.day) } : nil
    let now = datedNow ? row.assessment.current.map { DanishDay.short($0.day) } : nil
    return [
      names.isEmpty ? PlanNames.wholePlan : names.joined(separator: ", "),
      "\(symbols.mark(row.assessment)) \(row.status)", row.goal, dated(row.start, start),
      dated(row.now, now),
    ]
  }

  /// How far it is from start to goal, where the agreement draws a way, and where it should be by now.
  var progressLine: [Line] {
    let assessment = status.assessment
    guard case .path? = Progress(assessment), let path = assessment.path,
      let now = assessment.current, let target = assessment.goal?.target,
      let goal = GoalText.level(target, unit: indicator.unit)
    else { return [] }
    let row = holding.row(status, of: criterion)
    let bar = Progress(assessment)?.line(
      in: row.unit, row.verdict.role, width: Progress.widestBar, symbols: symbols)
    let due = path.value(on: now.day)
    let decimals = (1...6).first {
      due == now.value || due.rounded(toDecimals: $0) != now.value.rounded(toDecimals: $0)
    }
    let said = FigureText.short(due.rounded(toDecimals: decimals ?? 1), unit: row.unit)
    return [
      Line(
        [Span("  \(ColumnWords.progress): \(row.start) ")] + (bar?.spans ?? []) + [
          Span(" \(goal), \(DetailWords.due(said))")
        ])
    ]
  }
}
