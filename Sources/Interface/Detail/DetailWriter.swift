import Criteria
import Wording

/// Writes a criterion's screen: wording, sites, chart, figures, questions, source.
struct DetailWriter {
  let holding: Holding
  let criterion: CriterionStatus
  let status: IndicatorStatus
  let detail: DetailPlace
  let symbols: SymbolSet
  let width: Int
  let rows: Int

  private var indicator: Indicator { status.indicator }

  var document: Document {
    var document = Document()
    document.add(criterion.criterion.wording, width: width)
    document.add(.empty)
    for result in criterion.results { document.add(line(of: result)) }
    writeChart(in: &document)
    writeFigures(in: &document)
    writeQuestions(in: &document)
    writeSource(in: &document)
    return document
  }

  /// A part or a site in one line: where it starts, is and should come to, and its verdict.
  private func line(of result: IndicatorStatus) -> Line {
    let text = OverviewText(result, in: holding)
    let isHere = result == status && criterion.results.count > 1
    let verdict = result.assessment.verdict
    let name = [result.indicator.name, holding.siteName(result.site)].compactMap { $0 }
    let label = name.isEmpty ? OverviewWords.whole : name.joined(separator: ", ")
    let longest =
      criterion.results.map {
        [$0.indicator.name, holding.siteName($0.site)].compactMap { $0 }.joined(separator: ", ")
          .displayWidth
      }.max() ?? 0
    let nameWidth = min(max(longest, OverviewWords.whole.count), width / 3)
    let pointer = isHere ? symbols.folded : " "
    let now = result.assessment.current.map {
      FigureText.short($0.value, unit: result.indicator.unit) + " (\(DanishDay.short($0.day)))"
    }
    var line = Line([
      Span("\(pointer) ", .key),
      Span(label.padded(to: nameWidth, ellipsis: symbols.ellipsis), Style(bold: isHere)),
      Span("  \(symbols.mark(verdict)) \(text.status)", Style(verdict.role, bold: true)),
      Span("  \(DetailWords.goal) \(text.goal)"),
    ])
    if text.start != OverviewWords.none {
      line.spans.append(Span("  \(DetailWords.start) \(text.start)"))
    }
    if let now { line.spans.append(Span("  \(DetailWords.now) \(now)")) }
    return line
  }

  private func writeChart(in document: inout Document) {
    guard var chart = ChartMaker(holding).chart(of: indicator, in: criterion) else { return }
    document.add(.empty)
    let maker = ChartMaker(holding)
    let points = maker.points(of: status)
    let series = criterion.results.filter { $0.indicator == indicator }.firstIndex(of: status)
    if let point = detail.point, points.indices.contains(point), let series {
      chart.selected = (series, point)
    }
    document.focus = document.lines.count
    document.add(spoken(points))
    if detail.isTable {
      writeChartTable(chart, in: &document)
      return
    }
    let chartWidth = min(width, 110)
    guard chartWidth >= ChartDrawing.least.columns else { return }
    let height = min(max(ChartDrawing.least.rows, rows - document.lines.count - 7), 18)
    document.add(
      ChartDrawing(chart, columns: chartWidth, rows: height, symbols: symbols).lines)
  }

  /// The figure that is pointed out, in words.
  private func spoken(_ points: [ChartPoint]) -> Line {
    let figures = ChartMaker(holding).measured(of: status)
    guard let point = detail.point, figures.indices.contains(point) else {
      return Line(DetailWords.walkHint(arrows: symbols == .ascii ? "<- ->" : "←→"), .secondary)
    }
    let figure = figures[point]
    let text = DetailWords.spoken(
      day: figure.day, site: holding.siteName(status.site),
      figure: FigureText.text(figure.figure, unit: indicator.unit, tally: indicator.tally),
      number: point + 1, of: figures.count)
    return Line(text, Style(.plain, bold: true, selected: true))
  }

  /// The chart's points as a table: a row per day, a column per site.
  private func writeChartTable(_ chart: Chart, in document: inout Document) {
    let days = Set(chart.series.flatMap { $0.points.map(\.day) }).sorted()
    let results = criterion.results.filter { $0.indicator == indicator }
    let names = results.map { holding.siteName($0.site) ?? OverviewWords.now }
    let columnWidth = min(max(12, (names.map(\.displayWidth).max() ?? 0) + 2), 24)
    document.add(
      Line(
        DetailWords.day.padded(to: 20)
          + names.map { $0.padded(to: columnWidth, right: true) }.joined(), .heading))
    for day in days {
      let values = chart.series.map { series in
        series.points.last { $0.day == day }.map {
          DanishNumber.axis($0.value, step: 0.1) + Self.suffix(indicator.unit)
        } ?? OverviewWords.none
      }
      document.add(
        Line(
          DanishDay.text(day).padded(to: 20)
            + values.map { $0.padded(to: columnWidth, right: true) }.joined()))
    }
  }

  private static func suffix(_ unit: Unit) -> String { unit == .percent ? " %" : "" }

  private func writeFigures(in document: inout Document) {
    let site = holding.siteName(status.site).map { " – \($0)" } ?? ""
    document.heading(DetailWords.figures + site)
    document.add(
      FigureTable(
        holding.records.history(of: status.id, at: status.site)
          .filter { $0.day <= holding.rollup.asOf }, indicator: indicator, width: width,
        symbols: symbols
      ).lines)
  }

  private func writeQuestions(in document: inout Document) {
    let questions = criterion.criterion.openQuestions
    guard !questions.isEmpty else { return }
    document.heading(DetailWords.openQuestions(to: holding.plan.words.decidingBody))
    for question in questions { document.add(question, width: width, bullet: "? ") }
  }

  private func writeSource(in document: inout Document) {
    document.heading(DetailWords.source)
    let source = indicator.dataSource?.value(at: status.site).flatMap(holding.plan.dataSource)
    document.add(DetailWords.source(source), width: width)
    if let label = criterion.criterion.label {
      document.add("\(DetailWords.label): \(label)", width: width)
    }
  }
}
