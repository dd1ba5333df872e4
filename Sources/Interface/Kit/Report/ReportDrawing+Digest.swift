import Canvas
import Criteria
import Reports
import Wording

/// The answers to questions in short lines, as many as there is room for.
extension ReportDrawing {
  /// The cells at the right edge for the number of the page that says more, and two before it.
  private var pageWidth: Int { 2 + String(pages.values.max() ?? 0).count }
  /// The cells of a name that gives way to the fact beside it.
  private static let leastName = 20

  /// A digest's question, and beneath it all of its answer.
  func lines(_ digest: Report.Digest) -> [Line] {
    [title(digest)] + answer(digest, rows: .max, cuts: false).lines
  }

  /// The question, with what the numbers at the right edge are where it is said.
  func title(_ digest: Report.Digest, namesPages: Bool = false) -> Line {
    let title = Span(digest.title, .heading, bold: true)
    guard namesPages else { return Line([title]) }
    guard digest.entries.contains(where: { $0.more != nil }) else { return Line([title]) }
    let word = ReportDrawingWords.page
    let fill = width - digest.title.displayWidth - word.displayWidth
    guard fill > 0 else { return Line([title]) }
    return Line([title, Span(String(repeating: " ", count: fill)), Span(word, .secondary)])
  }

  /// A digest's answer in at most so many rows; where it is cut the last says how much is left out and where it stands.
  ///
  /// - Parameter cuts: whether a name gives way to what stands beside it, so that each entry takes one row.
  func answer(
    _ digest: Report.Digest, rows: Int, cuts: Bool = true
  ) -> (lines: [Line], isCut: Bool) {
    guard rows > 0 else { return ([], true) }
    guard !digest.entries.isEmpty else {
      return (digest.none.isEmpty ? [] : hanging(Span(lead), digest.none), false)
    }
    if digest.form == .names { return names(digest, rows: rows) }
    let all = entries(digest, cuts: cuts)
    guard all.count > rows else { return (all, false) }
    let shown = Array(all.prefix(rows - 1))
    return (shown + [rest(all.count - shown.count, of: digest)], true)
  }

  private var lead: String { String(repeating: " ", count: inset) }

  private func rest(_ count: Int, of digest: Report.Digest) -> Line {
    Line(
      [Span(lead + ReportDrawingWords.rest(count, on: pages[digest.rest]), .secondary)],
      target: target(digest.rest))
  }

  private func target(_ topic: BoardTopic?) -> Click? {
    topic.flatMap { pages[$0] }.map { .row($0 - 1) }
  }

  // MARK: A line each

  private func entries(_ digest: Report.Digest, cuts: Bool) -> [Line] {
    let leads = digest.entries.enumerated().map { number, entry -> [Span] in
      digest.form == .numbered
        ? [Span("\(number + 1)")]
        : entry.lead.runs.map { Span($0.string(symbols), style($0)) }
    }
    let leadWidth = leads.map { Line($0).width }.max() ?? 0
    let before = inset + leadWidth + (leadWidth > 0 ? 1 : 0)
    let room = width - before - pageWidth
    let facts = digest.entries.map { symbols.plainArrow($0.fact) }
    let widestFact = facts.map(\.displayWidth).max() ?? 0
    let widestName = digest.entries.map { $0.name.displayWidth }.max() ?? 0
    let nameWidth = min(widestName, max(Self.leastName, room - widestFact - TextTable.gap))
    return zip(zip(digest.entries, facts), leads).flatMap { pair, lead -> [Line] in
      let (entry, fact) = pair
      let start =
        [Span(self.lead)] + lead
        + [Span(String(repeating: " ", count: before - inset - Line(lead).width))]
      // A name that stands alone has all of the line.
      let names = fact.isEmpty ? room : max(nameWidth, room - TextTable.gap - fact.displayWidth)
      let own = entry.name.displayWidth
      if !cuts, own > names {
        return wrapped(entry, fact, behind: start, inset: before)
      }
      let name = entry.name.fitted(to: names, ellipsis: symbols.ellipsis)
      let beside =
        fact.isEmpty
        ? []
        : [
          Span(
            String(repeating: " ", count: max(0, nameWidth - name.displayWidth) + TextTable.gap)),
          Span(
            fact.fitted(
              to: room - TextTable.gap - max(nameWidth, name.displayWidth),
              ellipsis: symbols.ellipsis)),
        ]
      return [line(start + [Span(name)] + beside, entry.more)]
    }
  }

  /// An entry on several lines: the fact after the name's last word, or beneath where there is no room for it.
  private func wrapped(
    _ entry: Report.Digest.Entry, _ fact: String, behind start: [Span], inset: Int
  ) -> [Line] {
    let blank = Span(String(repeating: " ", count: inset))
    var lines = hanging(blank, entry.name)
    lines[0] = Line(start + lines[0].spans.dropFirst())
    let last = lines[lines.count - 1]
    guard !fact.isEmpty else { return lines.dropLast() + [line(last.spans, entry.more)] }
    let beside = last.spans + [Span(String(repeating: " ", count: TextTable.gap)), Span(fact)]
    if lines.count > 1, Line(beside).width + pageWidth <= width {
      return lines.dropLast() + [line(beside, entry.more)]
    }
    return lines + [line([blank, Span(fact)], entry.more)]
  }

  /// A line with the number of the page that says more at its right edge.
  private func line(_ spans: [Span], _ more: BoardTopic?) -> Line {
    guard let page = more.flatMap({ pages[$0] }).map(String.init) else { return Line(spans) }
    let fill = width - Line(spans).width - page.count
    guard fill > 0 else { return Line(spans, target: target(more)) }
    return Line(
      spans + [Span(String(repeating: " ", count: fill)), Span(page, .secondary)],
      target: target(more))
  }

  // MARK: After each other

  /// Names with the sign of each where it is another than the one before has.
  private func names(_ digest: Report.Digest, rows: Int) -> (lines: [Line], isCut: Bool) {
    var before: Report.Text?
    let pieces = digest.entries.map { entry -> [Span] in
      let isSame = before == entry.lead
      before = entry.lead
      let sign = entry.lead.runs.map { Span("\($0.string(symbols)) ", style($0)) }
      return (isSame ? [] : sign) + [Span(entry.name)]
    }
    var lines: [Line] = []
    for (place, piece) in pieces.enumerated() {
      // A new sign begins a new group.
      let gap = piece.count > 1 ? "   " : " \(symbols.between) "
      let own = Line(piece).width
      let left = pieces.count - place
      let last = lines.count - 1
      // The last row keeps room to say how much is left out.
      let said = " " + ReportDrawingWords.rest(left - 1, on: pages[digest.rest] ?? 99)
      func reserve(inRow row: Int) -> Int { row == rows && left > 1 ? said.displayWidth : 0 }
      if last >= 0,
        lines[last].width + gap.displayWidth + own + reserve(inRow: lines.count) <= width
      {
        lines[last].spans += [Span(gap, .secondary)] + piece
      } else if lines.count < rows {
        let room = width - inset - reserve(inRow: lines.count + 1)
        lines.append(Line([Span(lead)] + TextTable.fitted(piece, to: room, symbols.ellipsis)))
      } else {
        let said = " " + ReportDrawingWords.rest(left, on: pages[digest.rest])
        lines[last].spans.append(Span(said, .secondary))
        lines[last].target = target(digest.rest)
        return (lines, true)
      }
    }
    return (lines, false)
  }
}
