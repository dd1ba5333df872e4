import Canvas
import Criteria
import Reports
import Wording

/// Writes a criterion's screen: wording, sites, chart, figures, questions, source.
struct CriterionWriter {
  let holding: Holding
  let criterion: CriterionStatus
  let status: IndicatorStatus
  let detail: CriterionScreen
  let symbols: SymbolSet
  let width: Int
  let rows: Int
  /// Whether figures can be entered.
  let canRecord: Bool

  var indicator: Indicator { status.indicator }

  var document: Document {
    var document = Document()
    document.add(criterion.criterion.wording, width: width)
    document.add([.empty] + siteTable + progressLine)
    let strip = windowStrip
    if !strip.isEmpty { document.add([.empty] + strip) }
    let notes = VerdictWords.notes(status.assessment, unit: indicator.unit)
    if !notes.isEmpty { document.add(DetailWords.notes(notes), width: width, indent: 2) }
    writeChart(in: &document)
    writeFigures(in: &document)
    writeFollowUps(in: &document)
    writeAdjustments(in: &document)
    writeRest(in: &document)
    return document
  }

  private func writeChart(in document: inout Document) {
    guard let chart = holding.charts.chart(of: indicator, in: criterion, focus: status) else {
      return
    }
    document.add(.empty)
    let series = criterion.results.filter { $0.indicator == indicator }.firstIndex(of: status) ?? 0
    let points = chart.series[series].points
    let selected = detail.point.flatMap { points.indices.contains($0) ? (series, $0) : nil }
    let chartWidth = min(width, 110)
    let sketch = ChartDrawing(
      chart, columns: chartWidth, rows: ChartDrawing.least.rows, symbols: symbols)
    if let caption = detail.isTable ? chart.caption.lines : sketch.caption {
      document.add(Line(caption, .secondary))
    }
    if detail.isTable {
      writeChartTable(chart, in: &document)
      return
    }
    document.focus = document.lines.count
    document.add(spoken(chart, series))
    guard chartWidth >= ChartDrawing.least.columns else { return }
    let footnotes = sketch.footnotes
    let height = min(
      max(ChartDrawing.least.rows, rows - document.lines.count - 8 - footnotes.count), 18)
    let drawing = ChartDrawing(
      chart, selecting: selected, columns: chartWidth, rows: height, symbols: symbols)
    document.add(drawing.lines)
    document.add(drawing.key(width: chartWidth))
    for footnote in footnotes { document.add(footnote, width: width) }
  }

  /// The figure that is pointed out, in words, and what its window came to.
  private func spoken(_ chart: Chart, _ series: Int) -> Line {
    let points = chart.series[series].points
    guard let number = detail.point, points.indices.contains(number),
      let figure = points[number].figure
    else {
      let next = criterion.criterion.hasParts ? DetailWords.nextPart : DetailWords.nextSite
      let hint = DetailWords.walkHint(
        arrows: symbols == .ascii ? "<- ->" : "←→",
        others: criterion.results.count > 1 ? next.label : nil)
      return Line(hint, .secondary)
    }
    let day = points[number].day
    var text = DetailWords.spoken(
      day: day, site: holding.siteName(status.site),
      figure: indicator.text(figure), number: number + 1, of: points.count)
    if let columns = chart.columns,
      let window = columns.windows.firstIndex(where: { $0.period.contains(day) }),
      let column = columns.values[series][window]
    {
      text += DetailWords.spoken(
        window: columns.windows[window].names[0],
        comesTo: FigureText.short(column.exact, unit: indicator.unit), isWhole: column.isWhole)
    }
    return Line(text, Style(.plain, bold: true, selected: true))
  }

  /// The chart's points as a table: a row per day, a column per site.
  private func writeChartTable(_ chart: Chart, in document: inout Document) {
    let table = chart.table
    let names = table.columns.dropFirst().map(\.title)
    let columnWidth = min(max(12, (names.map(\.displayWidth).max() ?? 0) + 2), 24)
    func line(_ day: String, _ values: [String]) -> String {
      day.padded(to: 20) + values.map { $0.padded(to: columnWidth, right: true) }.joined()
    }
    document.add(Line(line(DetailWords.day, names), .heading))
    for row in table.rows {
      let values = row.dropFirst().map { $0.text.isEmpty ? FigureText.none : $0.text }
      document.add(Line(line(row[0].text, values)))
    }
  }

  /// What is done about it, and what was.
  private func writeFollowUps(in document: inout Document) {
    let plan = holding.plan
    let today = holding.rollup.asOf
    let isAbout = { (followUp: FollowUp) in followUp.topic == .criterion(criterion.criterion.id) }
    let open = plan.openFollowUps(on: today).filter(isAbout)
    let ended = plan.followUps.filter { isAbout($0) && !open.contains($0) }
    guard !open.isEmpty || !ended.isEmpty else { return }
    document.heading(HeadingWords.followUps, width: width)
    for var followUp in open + ended {
      followUp.topic = .plan
      let details = FollowUpWords.details(followUp, in: plan, today: today)
      document.add(Line([followUp.standing(on: today).span(symbols)]))
      document.add(
        details.isEmpty ? followUp.action : "\(followUp.action.asSentence) \(details)",
        width: width,
        indent: 2)
    }
  }

  /// What is proposed and was decided about what is agreed, the newest first.
  private func writeAdjustments(in document: inout Document) {
    let adjustments = holding.plan.adjustments.filter { $0.indicator == status.id }
    guard !adjustments.isEmpty else { return }
    document.heading(DetailWords.adjustments, width: width)
    for adjustment in adjustments.reversed() {
      let lines = adjustment.lines(
        in: holding.plan, on: holding.rollup.asOf, width: width, symbols,
        isNamed: adjustment.site != status.site)
      for line in lines { document.add(line) }
    }
  }

  private func writeFigures(in document: inout Document) {
    let part = criterion.criterion.hasParts ? indicator.name : nil
    let whose = [part, holding.siteName(status.site)].compactMap { $0 }.joined(separator: ", ")
    document.heading(
      whose.isEmpty ? DetailWords.figures : "\(DetailWords.figures) – \(whose)", width: width)
    guard let counted = status.counted else {
      document.add(figureTable)
      return
    }
    document.add(table(of: counted))
    let typed = holding.records.series(of: status.id, at: status.site).count
    if typed > 0 { document.add(CountedWords.typedBefore(typed), width: width) }
  }

  /// What the agreement leaves open of it, and where its figures come from.
  private func writeRest(in document: inout Document) {
    var blocks: [Report.Block] = []
    let questions = criterion.criterion.openQuestions
    if !questions.isEmpty {
      let heading = HeadingWords.openQuestions(to: holding.plan.words.decidingBody)
      blocks = [.heading(Report.Text(heading)), .questions(questions)]
    }
    blocks += [
      .heading(Report.Text(DetailWords.source)),
      .paragraph(Report.Text(SourceWords.text(of: status, in: holding.plan))),
    ]
    if let label = criterion.criterion.label {
      blocks.append(.paragraph(Report.Text("\(DetailWords.label): \(label)")))
    }
    document.add(ReportDrawing(symbols: symbols, width: width, rows: rows, inset: 0).lines(blocks))
  }
}
