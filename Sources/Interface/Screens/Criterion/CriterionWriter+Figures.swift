import Canvas
import Criteria
import Reports
import Wording

extension CriterionWriter {
  /// The narrowest note that stands beside its figure.
  private static let narrowest = 24
  /// From this width on the day that a figure was entered is shown.
  private static let wide = 100

  /// A figure, and the measurement that it no longer stands because of.
  private struct Row {
    let figure: Measurement
    let successor: Measurement?
  }

  /// All that was ever recorded; where it is not settled whom the criterion covers, for every site.
  private var history: [Measurement] {
    holding.records.measurements.filter {
      $0.indicator == status.id && $0.day <= holding.rollup.asOf
        && ($0.site == status.site || indicator.scope == .missing)
    }
  }

  /// The figures as a table: day, quarter, value, n, by whom, and the note. A figure that no longer stands comes
  /// in brackets beneath the one in its place, with who put it right, when and why; one that was taken back stands
  /// alone in brackets. Columns that no figure needs are left out, and the note takes what room there is, or its
  /// own lines.
  var figureTable: [Line] {
    let rows = Self.rows(history)
    guard !rows.isEmpty else {
      return [Line(DetailWords.noFigures(canRecord: canRecord), .secondary)]
    }
    let isStruckOut = rows.contains { $0.successor != nil }
    let columns = [
      DetailWords.day, DetailWords.quarter, DetailWords.value, "n",
      width < Self.wide ? DetailWords.by : DetailWords.recordedBy, DetailWords.recorded,
      ColumnWords.site,
    ]
    let cells = rows.map { row in
      let figure = row.figure
      let value = indicator.text(figure.figure)
      return [
        DanishDay.short(figure.day), DanishQuarter.short(figure.quarter),
        // The numbers stand under each other, whether in brackets or not.
        row.successor != nil ? DetailWords.struckOut(value) : value + (isStruckOut ? " " : ""),
        figure.sampleSize.map { DanishNumber.text($0) } ?? "", figure.recordedBy,
        width < Self.wide ? "" : DanishDay.short(Moment(secondsSince1970: figure.recordedAt).day),
        figure.site == status.site ? "" : holding.siteName(figure.site) ?? PlanNames.wholePlan,
      ]
    }
    let most = [10, 8, max(13, width / 3), 9, 14, 11, 14]
    let widths = columns.indices.map { column in
      let longest = cells.map { $0[column].displayWidth }.max() ?? 0
      return longest == 0 ? 0 : min(max(longest, columns[column].displayWidth), most[column])
    }
    let used = widths.filter { $0 > 0 }.reduce(0) { $0 + $1 + TextTable.gap }
    let isBeside = width - used >= Self.narrowest
    let indent = isBeside ? used : TextTable.gap
    func line(_ texts: [String]) -> String {
      widths.indices.filter { widths[$0] > 0 }.map {
        texts[$0].padded(to: widths[$0], ellipsis: symbols.ellipsis, right: $0 == 2 || $0 == 3)
          + String(repeating: " ", count: TextTable.gap)
      }.joined()
    }
    let notes = rows.map { note($0).wrapped(to: width - indent).filter { !$0.isEmpty } }
    let heading = isBeside && notes.contains { !$0.isEmpty } ? DetailWords.note : ""
    return [Line(line(columns) + heading, Style(.heading))]
      + zip(zip(rows, cells), notes).flatMap { row, note in
        let style = Style(row.0.successor == nil ? .plain : .secondary)
        let margin = String(repeating: " ", count: indent)
        let first = isBeside ? note.first ?? "" : ""
        return [Line(line(row.1) + first, style)]
          + note.dropFirst(isBeside ? 1 : 0).map { Line(margin + $0, style) }
      }
  }

  /// The figures by day, the newest first, each followed by those that it stands in the place of.
  private static func rows(_ history: [Measurement]) -> [Row] {
    let byID = Dictionary(history.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let superseded = Set(history.compactMap { $0.correction?.supersedes })
    return history.enumerated().filter { !superseded.contains($0.element.id) }
      .sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }
      .flatMap { _, newest in
        var rows = newest.figure == .withdrawn ? [] : [Row(figure: newest, successor: nil)]
        var successor = newest
        while let former = successor.correction.flatMap({ byID[$0.supersedes] }) {
          rows.append(Row(figure: former, successor: successor))
          successor = former
        }
        return rows
      }
  }

  private func note(_ row: Row) -> String {
    let change = row.successor.flatMap { successor in
      successor.correction.map {
        DetailWords.change(
          isWithdrawal: successor.figure == .withdrawn,
          on: Moment(secondsSince1970: successor.recordedAt).day, by: successor.recordedBy,
          because: $0.reason)
      }
    }
    let late = holding.records.isLate(row.figure) ? ClosingText.late : nil
    let breakdown = row.figure.breakdown.map {
      DetailWords.parts(BreakdownText.whole($0, of: row.figure.figure))
    }
    let source = row.figure.source.map(DetailWords.own(source:))
    let evidence = row.figure.evidence.map(DetailWords.evidence)
    return [late, change, breakdown, row.figure.note, source, evidence].compactMap { $0 }
      .joined(separator: ". ")
  }
}
