import Canvas

/// Breaks blocks into pages.
enum BoardBreaking {
  /// The pages, at least one; no line is left out.
  static func pages(_ blocks: [LineBlock], rows: Int) -> [[Line]] {
    var pages: [[Line]] = [[]]
    var heading: [Line] = []
    for (place, block) in blocks.enumerated() {
      let next = blocks.indices.contains(place + 1) ? blocks[place + 1] : nil
      // A heading is never the last on its page.
      let company = block.isHeading ? (next?.gap ?? 0) + (next?.lines.count ?? 0) : 0
      let gap = pages[pages.count - 1].isEmpty ? 0 : block.gap
      let needed = gap + block.lines.count + min(company, rows / 2)
      if !pages[pages.count - 1].isEmpty, pages[pages.count - 1].count + needed > rows {
        pages.append(block.isHeading ? [] : continued(heading, rows: rows))
      } else {
        pages[pages.count - 1] += Array(repeating: .empty, count: gap)
      }
      if block.isHeading { heading = block.lines }
      for line in block.lines {
        if pages[pages.count - 1].count >= rows { pages.append(continued(heading, rows: rows)) }
        pages[pages.count - 1].append(line)
      }
    }
    return pages
  }

  /// The heading of what goes on.
  private static func continued(_ heading: [Line], rows: Int) -> [Line] {
    guard let last = heading.last, heading.count < rows / 2 else { return [] }
    return heading.dropLast() + [last + Span("  \(ReportDrawingWords.continued)", .secondary)]
  }
}
