import Wording

/// A column or block of cells that was pasted, as spreadsheets copy them: rows end with line breaks and cells with
/// tabs, and a cell with either in it stands in quotes.
struct PastedBlock: Hashable, Sendable {
  /// What the rows say, in their order.
  let rows: [Row]
  /// Whether the first row may be the columns' own names.
  let mayBeHeaded: Bool

  /// A row: a figure, perhaps after the name of what it is for.
  struct Row: Hashable, Sendable {
    /// The name; empty when the block has none.
    let name: String
    /// The cells with the figure: one, or a numerator and a denominator.
    let cells: [String]

    /// The figure as it would be typed; empty when there is none.
    var text: String { cells.filter { !$0.isEmpty }.joined(separator: "/") }
    /// Whether it is a numerator and a denominator.
    var isRatio: Bool { cells.count == 2 && cells.allSatisfy { !$0.isEmpty } }
    /// All of it, for a sentence.
    var whole: [String] { ([name] + cells).filter { !$0.isEmpty } }
  }

  /// Whether a text is more than what belongs in one field.
  static func isBlock(_ text: String) -> Bool {
    let cells = cells(of: text)
    return cells.count > 1 || (cells.first?.count ?? 0) > 1
  }

  /// Reads a block: a column of figures, two with numerators and denominators, or either after one of names.
  ///
  /// - Throws: why it is none of these.
  init(_ text: String) throws(PasteProblem) {
    let table = Self.withoutEmptyColumns(Self.cells(of: text))
    let columns = table.first?.count ?? 0
    let hasNames = columns > 1 && !table.contains { Self.isNumber($0[0]) }
    let figures = columns - (hasNames ? 1 : 0)
    guard figures <= 2 else { throw .tooManyColumns(columns) }
    rows = table.map { Row(name: hasNames ? $0[0] : "", cells: Array($0.suffix(figures))) }
    mayBeHeaded =
      columns > 1 && table.count > 1
      && rows[0].cells.allSatisfy { !$0.isEmpty && !Self.isNumber($0) }
    guard figures == 2 else { return }
    let odd = rows.dropFirst(mayBeHeaded ? 1 : 0).first { row in
      row.cells.contains { !$0.isEmpty && !Self.isNumber($0) }
        || row.cells[0].isEmpty && !row.cells[1].isEmpty
    }
    if let odd { throw .notNumbers(odd.whole) }
  }

  private static func isNumber(_ cell: String) -> Bool {
    if case .success = DanishNumber.read(cell) { true } else { false }
  }

  /// The cells row by row, all rows as long as the longest.
  private static func cells(of text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    func finish() {
      rows[rows.count - 1].append(LineEditor(cell).trimmed)
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
