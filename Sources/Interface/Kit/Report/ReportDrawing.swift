import Canvas
import Criteria
import Reports
import Wording

/// Lays a report out in lines of cells.
struct ReportDrawing {
  let symbols: SymbolSet
  /// The cells of a line.
  var width: Int
  /// The rows of a page, which a chart takes what is left of.
  let rows: Int
  /// How far in what stands under a heading is.
  let inset: Int
  /// The cells of the longest verdict, which is as wide on all pages so that they can be read down.
  var statusWidth = 0
  /// Whether all is to stand on one page, so that what belongs to a chart and has no room is left out.
  var isOnePage = false
  /// Whether verdicts stand on a ground of their own colour, to be seen from afar.
  var isSolid = false
  /// Whether it is read as a text, whose paragraphs stand apart.
  var isProse = false
  /// The numbers of the pages that lines refer to.
  var pages: [BoardTopic: Int] = [:]

  /// Sentences are not wider than this, to be read with ease from afar.
  private static let widestText = 112
  private var textWidth: Int { min(width, Self.widestText) }

  /// The lines of blocks, in order.
  func lines(_ blocks: [Report.Block]) -> [LineBlock] {
    let charts = blocks.filter(isChart).count
    var before: Report.Block?
    var isHeaded = false
    var drawn = blocks.map { block -> [LineBlock] in
      if block.isHeading { isHeaded = true }
      var lines = isChart(block) ? [] : self.lines(block, inset: isHeaded ? inset : 0)
      if let before, !lines.isEmpty, isApart(before, block) { lines[0].gap = 1 }
      before = block
      return lines
    }
    func height(_ blocks: [LineBlock]) -> Int { blocks.reduce(0) { $0 + $1.lines.count + $1.gap } }
    let top = drawn[..<(blocks.firstIndex(where: isChart) ?? blocks.endIndex)].flatMap { $0 }
    let least = ChartDrawing.least.rows + 1
    let text = drawn.flatMap { $0 }
    // Where all is to stand on one page, the charts come before space between the texts.
    let isTight = isOnePage && rows - height(text) < least
    if isTight {
      drawn = drawn.map { $0.map { LineBlock(lines: $0.lines, isHeading: $0.isHeading) } }
    }
    let left = rows - height(drawn.flatMap { $0 })
    // All on one page where the charts have room; else they fill pages, or on one page alone some are left out.
    let shown = isOnePage ? min(charts, left / least) : charts
    let together = shown > 0 ? left / shown - 1 : 0
    let room = isOnePage || together >= least + 1 ? together : rows - height(top) - 1
    var number = 0
    return zip(blocks, drawn).flatMap { block, lines -> [LineBlock] in
      guard case .chart(let chart, let name) = block else { return lines }
      number += 1
      return number <= shown ? self.chart(chart, name, room: room) : []
    }
  }

  private func isChart(_ block: Report.Block) -> Bool {
    if case .chart = block { true } else { false }
  }

  /// Whether an empty line stands between two blocks; not after a heading, nor between sentences.
  private func isApart(_ before: Report.Block, _ block: Report.Block) -> Bool {
    switch (before, block) {
    case (_, let block) where block.isHeading: true
    case (_, .counts), (_, .digest): true
    case (let before, _) where before.isHeading: false
    case (.criterion, .criterion): false
    case (_, .criterion), (_, .table): true
    case (.paragraph, .bullets): true
    case (.paragraph, .paragraph): isProse
    default: false
    }
  }

  private func lines(_ block: Report.Block, inset: Int) -> [LineBlock] {
    let lead = String(repeating: " ", count: inset)
    switch block {
    case .heading(let text, let counts): return [heading(text.string(symbols), counts)]
    case .subheading(let text), .annex(let text): return [heading(text.string(symbols), nil)]
    case .room: return []
    case .paragraph(let text): return text.isEmpty ? [] : [LineBlock(lines: paragraph(text, lead))]
    case .bullets(let texts): return bullets(texts, symbols.between, inset)
    case .questions(let texts): return bullets(texts, "?", inset)
    case .facts(let facts):
      return facts.map {
        let said = $0.texts.joined(separator: ", ")
        return LineBlock(lines: hanging(Span("\(lead)\($0.label): ", .secondary), said))
      }
    case .entries(let entries): return entries.map { LineBlock(lines: lines($0, lead)) }
    case .labelled(let rows, let width):
      let widest = rows.map(\.label.words.displayWidth).max() ?? 0
      let column = min(inset + max(width, widest) + 2, Self.widestLabel)
      return rows.map { LineBlock(lines: lines($0, lead, column: column)) }
    case .counts(let counts):
      // They begin with the space that other screens have at their edge.
      let lines = CountLines.lines(counts, width: width, symbols: symbols)
      return [LineBlock(lines: lines.map { Line(Array($0.spans.dropFirst())) })]
    case .digest(let digest):
      let lines = lines(digest).map { LineBlock(lines: [$0]) }
      return [LineBlock(lines: lines[0].lines, isHeading: true, gap: 1)] + lines.dropFirst()
    case .history(let history): return lines(history)
    case .criterion(let criterion): return [LineBlock(lines: lines(criterion))]
    case .table(let table): return [LineBlock(lines: lines(table))]
    case .chart: return []
    }
  }

  /// The cells before what stands after a label, `kan ikke længere vurderes` being the longest.
  private static let widestLabel = 29

  private func heading(_ text: String, _ counts: VerdictCounts?) -> LineBlock {
    var lines = text.wrapped(to: width).map { Line($0, .heading, bold: true) }
    if let counts = counts?.spans(symbols) {
      if lines[lines.count - 1].width + Line(counts).width <= width {
        lines[lines.count - 1].spans += counts
      } else {
        lines.append(Line(counts))
      }
    }
    return LineBlock(lines: lines, isHeading: true, gap: 1)
  }

  private func paragraph(_ text: Report.Text, _ lead: String) -> [Line] {
    let spans = text.runs.map { Span($0.string(symbols), style($0)) }
    if spans.count > 1, Line(spans).width <= width { return [Line(spans)] }
    return hanging(Span(lead), text.string(symbols), spans[0].style)
  }

  func style(_ run: Report.Text.Run) -> Style {
    if let sign = run.sign { return Style(sign.role, bold: true) }
    return switch run.tone {
    case .plain: .plain
    case .quiet: Style(.secondary)
    case .strong: Style(bold: true)
    }
  }

  private func bullets(_ texts: [String], _ sign: String, _ inset: Int) -> [LineBlock] {
    let lead = String(repeating: " ", count: inset)
    let style = inset > 0 ? Style(.secondary) : .plain
    return texts.map { LineBlock(lines: hanging(Span("\(lead)\(sign) ", style), $0)) }
  }

  private func lines(_ entry: Report.Entry, _ lead: String) -> [Line] {
    let standing = Span(
      "\(lead)\(entry.standing.string(symbols))  ", Style(entry.standing.role, bold: true))
    let inset = lead.count + 4
    let style = entry.name.runs.first.map(style) ?? .plain
    return hanging(standing, entry.name.string(symbols), style, inset: inset, opens: true)
      + entry.details.flatMap { hanging(Span(String(repeating: " ", count: inset)), $0) }
  }

  private func lines(_ row: Report.Labelled, _ lead: String, column: Int) -> [Line] {
    let style = row.label.sign.map { Style($0.role, bold: true) } ?? Style(.secondary)
    var lines = hanging(
      Span(lead + row.label.words, style), row.text.string(symbols), inset: column)
    guard let standing = row.standing, !standing.words.isEmpty else { return lines }
    let role = standing.role
    let state = Span("  \(standing.string(symbols))", Style(role, bold: role != .plain))
    if lines[lines.count - 1].width + state.text.displayWidth <= width {
      lines[lines.count - 1].spans.append(state)
    } else {
      lines += hanging(
        Span(String(repeating: " ", count: column)), standing.string(symbols), state.style)
    }
    return lines
  }

  private func lines(_ table: Report.Table) -> [Line] {
    var drawn = TextTable()
    drawn.rows =
      [table.columns.map { TextTable.Cell($0.title, Style(.heading), right: $0.isTrailing) }]
      + table.rows.map { row in
        zip(table.columns, row).map { TextTable.Cell($1.text, right: $0.isTrailing) }
      }
    return drawn.lines(in: width, ellipsis: symbols.ellipsis)
  }

  /// A text with something before its first line, the others beneath it; as wide as the page.
  ///
  /// - Parameters:
  ///   - inset: how far in the text stands; nil for right after what is before it.
  ///   - opens: whether a text that has room beside it stands there, and else wholly beneath.
  func hanging(
    _ lead: Span, _ text: String, _ style: Style = .plain, inset: Int? = nil, opens: Bool = false
  ) -> [Line] {
    if opens, lead.text.displayWidth + text.displayWidth <= width {
      return [Line([lead, Span(text, style)])]
    }
    let inset = inset ?? lead.text.displayWidth
    let room = max(10, textWidth - inset)
    var lines = symbols.plainArrow(text).wrapped(to: room).map {
      Line([Span(String(repeating: " ", count: inset)), Span($0, style)])
    }
    if lead.text.displayWidth > inset {
      lines.insert(Line([lead]), at: 0)
    } else if !lines.isEmpty {
      lines[0].spans[0] = Span(lead.text.padded(to: inset), lead.style)
    }
    return lines
  }
}
