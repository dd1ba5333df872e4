import Criteria
import Wording

/// The columns of a pasted block: names, one or more with figures, and texts after them; with headings above.
struct PastedTable {
  /// The rows above the first with a figure.
  let headings: [[String]]
  /// The rows with figures, and those between them.
  let rows: [Row]
  /// What stands above each column with figures.
  let headed: [[String]]
  /// How many columns there are in all.
  var width: Int { rows.first?.cells.count ?? 0 }
  /// Whether names stand before the figures.
  let hasNames: Bool

  /// A row beneath the headings.
  struct Row: Hashable {
    /// All of it.
    let cells: [String]
    /// A number before the name, in a column of its own or in the same cell.
    let number: CriterionNumber?
    /// The cells with its name; an empty one says the same as the one above it.
    var names: [String]
    /// The cells with its figures, one per column, perhaps empty.
    var figures: [String]
    /// The text after them.
    let note: String

    var name: String { names.filter { !$0.isEmpty }.joined(separator: ", ") }
    var hasFigure: Bool { figures.contains { !$0.isEmpty } }
    /// What of it is shown.
    var shown: [String] { cells.filter { !$0.isEmpty } }
  }

  /// - Parameters:
  ///   - isFigure: whether a cell holds a figure, after the row's cells before it.
  ///   - isName: whether cells name an indicator.
  /// - Throws: `noFigures`.
  init(
    _ block: PastedBlock, isFigure: (_ cell: String, _ before: [String]) -> Bool,
    isName: ([String]) -> Bool
  ) throws(PasteProblem) {
    let table = Self.splitting(block.rows, isFigure)
    let columns = table.first?.indices ?? 0..<0
    let isFilled = table.map { row in
      columns.map { !row[$0].isEmpty && isFigure(row[$0], Array(row[..<$0])) }
    }
    // A row of years alone heads the others, unless they are the figures of something that is named.
    let first =
      table.indices.first { row in
        columns.contains {
          isFilled[row][$0] && (table[row][$0].year == nil || isName(Array(table[row][..<$0])))
        }
      } ?? isFilled.firstIndex { $0.contains(true) }
    guard let first else { throw .noFigures }
    let body = table.indices.filter { $0 >= first }
    let numbers = Self.numberColumn(table, body, isFilled)
    let figures = columns.filter { column in
      column != numbers && body.contains { isFilled[$0][column] }
    }
    guard let begin = figures.first else { throw .noFigures }
    let names = columns.filter { $0 < begin && $0 != numbers }
    let headings = table[..<first].filter { $0.contains { !$0.isEmpty } }
    self.headings = headings
    headed = figures.map { column in headings.map { $0[column] }.filter { !$0.isEmpty } }
    hasNames = body.contains { row in names.contains { !table[row][$0].isEmpty } }
    var above = names.map { _ in "" }
    rows = body.map { row in
      let cells = table[row]
      var own = names.map { cells[$0] }
      for place in own.indices {
        let isInherited = own[place].isEmpty && own[place...].contains { !$0.isEmpty }
        if isInherited { own[place] = above[place] }
      }
      if own.contains(where: { !$0.isEmpty }) { above = own }
      return Row(
        cells: cells, number: Self.number(numbers.map { cells[$0] } ?? own.first ?? ""),
        names: own,
        figures: figures.map { cells[$0] },
        note: columns.filter { $0 > begin && !figures.contains($0) }.map { cells[$0] }
          .filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }

  /// Whether a heading names a year or a quarter.
  static func isPeriod(_ heading: String) -> Bool {
    if case .success = DanishQuarter.read(heading) { return true }
    let words = heading.folded.split { !$0.isLetter && !$0.isNumber }
    return words.contains { word in
      word.year.map { (1900..<2200).contains($0) } ?? (word.hasPrefix("år") || word == "kvartal")
    }
  }

  /// The number that a text is or begins with, perhaps with a point after it; a word is none.
  private static func number(_ text: String) -> CriterionNumber? {
    guard let first = text.first, ("0"..."9").contains(first) else { return nil }
    return CriterionNumber(text.prefix { $0 != " " })
  }

  /// Whether a cell is such a number and nothing else.
  private static func isOnlyNumber(_ cell: String) -> Bool {
    !cell.contains(" ") && number(cell) != nil
  }

  /// The first column, where it only numbers the names after it.
  private static func numberColumn(
    _ table: [[String]], _ body: [Int], _ isFilled: [[Bool]]
  ) -> Int? {
    let named = body.filter { !table[$0][0].isEmpty }
    guard let row = named.first, table[row].count > 2,
      named.allSatisfy({ isOnlyNumber(table[$0][0]) }),
      body.contains(where: { !table[$0][1].isEmpty && !isFilled[$0][1] })
    else { return nil }
    return 0
  }

  /// A single column in which each figure stands after its name is made two.
  private static func splitting(
    _ rows: [[String]], _ isFigure: (String, [String]) -> Bool
  ) -> [[String]] {
    guard rows.allSatisfy({ $0.count == 1 && !isFigure($0[0], []) }) else { return rows }
    let split = rows.map { row -> [String] in
      let words = row[0].split(separator: " ")
      for first in words.indices.dropFirst() {
        let (name, figure) = (words[..<first], words[first...])
        let text = figure.joined(separator: " ")
        if text.contains(where: \.isNumber), isFigure(text, []) {
          return [name.joined(separator: " "), text]
        }
      }
      return [row[0], ""]
    }
    return split.contains { !$0[1].isEmpty } ? split : rows
  }
}
