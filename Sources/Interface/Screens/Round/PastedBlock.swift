import Wording

/// A column or block of cells that was pasted, as spreadsheets copy them: rows end with line breaks and cells with
/// tabs, and a cell with either in it stands in quotes.
struct PastedBlock: Hashable, Sendable {
  /// The cells row by row, without spaces at their ends; all rows as long as the longest, and no column empty.
  let rows: [[String]]

  /// Whether a text is more than what belongs in one field.
  static func isBlock(_ text: String) -> Bool {
    let cells = cells(of: text)
    return cells.count > 1 || (cells.first?.count ?? 0) > 1
  }

  /// Reads a block.
  init(_ text: String) { rows = Self.withoutEmptyColumns(Self.cells(of: text)) }

  /// The cells row by row, all rows as long as the longest.
  private static func cells(of text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    func finish() {
      rows[rows.count - 1].append(cell.singleLine)
      cell = ""
    }
    var rest = text[...]
    while let character = rest.popFirst() {
      if isQuoted {
        guard character == "\"" else {
          cell.append(character)
          continue
        }
        isQuoted = rest.first == "\""
        if isQuoted { cell.append(rest.removeFirst()) }
      } else if character == "\"", cell.isEmpty, rest.contains("\"") {
        isQuoted = true
      } else if character.isNewline {
        finish()
        rows.append([])
      } else if character == "\t" {
        finish()
      } else {
        cell.append(character)
      }
    }
    // A line break at the end begins no row.
    if cell.isEmpty, rows.count > 1, rows.last?.isEmpty == true {
      rows.removeLast()
    } else {
      finish()
    }
    let columns = rows.reduce(0) { max($0, $1.count) }
    return rows.map { $0 + Array(repeating: "", count: columns - $0.count) }
  }

  private static func withoutEmptyColumns(_ table: [[String]]) -> [[String]] {
    let filled = (table.first ?? []).indices.filter { column in
      table.contains { !$0[column].isEmpty }
    }
    return table.map { row in filled.map { row[$0] } }
  }
}
