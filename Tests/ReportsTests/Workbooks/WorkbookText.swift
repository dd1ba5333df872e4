import Criteria
import Reports

extension Workbook {
  /// The workbook as lines that one can read: a line for each row, and of its cells what they hold, how
  /// numbers are shown, and how they look.
  var lines: [String] { ["# \(title)"] + sheets.flatMap(\.lines) }
}

extension Workbook.Sheet {
  fileprivate var lines: [String] {
    var lines = ["", "## \(name)"]
    lines.append("widths " + widths.map { "\($0)" }.joined(separator: " "))
    lines.append("frozen rows \(frozenRows)")
    if let filtered {
      let (rows, columns) = (filtered.rows, filtered.columns)
      let first = "\(columns.lowerBound.letters)\(rows.lowerBound + 1)"
      lines.append("filter \(first):\(columns.upperBound.letters)\(rows.upperBound + 1)")
    }
    if isLocked { lines.append("locked, with the last \(hiddenColumns) columns hidden") }
    if let printedColumns { lines.append("printed columns \(printedColumns)") }
    for (row, cells) in rows.enumerated() where !cells.isEmpty {
      lines.append("\(row + 1): " + cells.map(\.text).joined(separator: " | "))
    }
    return lines + charts.flatMap(\.lines)
  }
}

extension Workbook.Cell {
  fileprivate var text: String {
    let text: String
    switch value {
    case .empty: return ""
    case .text(let words): text = "«\(words)»"
    case .number(let number, let format): text = "\(number) [\(format.code(of: number))]"
    case .day(let day): text = "\(day)"
    case .answer(let answer): text = answer ? "yes" : "no"
    case .open(let entry): text = "(\(entry))"
    }
    return text + (style == .plain ? "" : " \(style.rawValue)")
  }
}

extension Workbook.Chart {
  fileprivate var lines: [String] {
    let ends = ends.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    return [
      "\(kind.rawValue) chart at \(column.letters)\(row + 1) «\(title)», up «\(upTitle)»\(ends)"
    ]
      + series.map {
        "  \($0.part.rawValue) «\($0.name)» \($0.values.name) over \($0.categories.name)"
      }
  }
}

extension Workbook.Run {
  fileprivate var name: String {
    "\(column.letters)\(rows.lowerBound + 1):\(column.letters)\(rows.upperBound + 1)"
  }
}

extension Int {
  /// A column's letters.
  fileprivate var letters: String {
    (self < 26 ? "" : (self / 26 - 1).letters) + String(UnicodeScalar(UInt8(65 + self % 26)))
  }
}
