import Canvas
import Criteria
import Wording

/// How many criteria have each verdict that occurs, in figures of three rows to be read from the back of a room, with
/// mark and word beneath each.
enum LargeCounts {
  /// The lines; none where there is no room for all of them beside each other.
  static func lines(_ counts: VerdictCounts, width: Int, symbols: SymbolSet) -> [Line] {
    let cells = counts.each.filter { $0.count > 0 }.map { verdict, count in
      Cell(
        digits: LargeDigits.rows(DanishNumber.text(count), symbols),
        word: "\(symbols.mark(verdict)) \(VerdictWords.word(verdict))",
        style: Style(verdict.role, bold: true))
    }
    let widths = cells.map { max($0.digits[0].displayWidth, $0.word.displayWidth) }
    guard widths.reduce(-gap, { $0 + $1 + gap }) <= width else { return [] }
    func line(_ text: (Cell) -> String) -> Line {
      Line(
        zip(cells, widths).flatMap { cell, width in
          [
            Span(text(cell).padded(to: width), cell.style),
            Span(String(repeating: " ", count: gap)),
          ]
        })
    }
    return (0..<LargeDigits.height).map { row in line { $0.digits[row] } } + [line(\.word)]
  }

  private static let gap = 4

  private struct Cell {
    let digits: [String]
    let word: String
    let style: Style
  }
}

/// Digits of three rows: half blocks, or strokes where the signs have no blocks.
enum LargeDigits {
  static let height = 3

  /// A number's rows; signs that are no digits are left out.
  static func rows(_ number: String, _ symbols: SymbolSet) -> [String] {
    let digits = number.compactMap(\.wholeNumberValue)
    return (0..<height).map { row in
      digits.map { symbols == .ascii ? strokes[$0][row] : blocks($0, row) }.joined(separator: " ")
    }
  }

  /// Five rows of three points, each as the bits of a number.
  private static let points: [[Int]] = [
    [7, 5, 5, 5, 7], [2, 6, 2, 2, 7], [7, 1, 7, 4, 7], [7, 1, 7, 1, 7], [5, 5, 7, 1, 1],
    [7, 4, 7, 1, 7], [7, 4, 7, 5, 7], [7, 1, 1, 1, 1], [7, 5, 7, 5, 7], [7, 5, 7, 1, 7],
  ]

  /// A row of cells, each of an upper and a lower point.
  private static func blocks(_ digit: Int, _ row: Int) -> String {
    let upper = points[digit][2 * row]
    let lower = 2 * row + 1 < points[digit].count ? points[digit][2 * row + 1] : 0
    return [4, 2, 1].map { bit in
      switch (upper & bit != 0, lower & bit != 0) {
      case (true, true): "█"
      case (true, false): "▀"
      case (false, true): "▄"
      case (false, false): " "
      }
    }.joined()
  }

  private static let strokes = [
    [" _ ", "| |", "|_|"], ["   ", "  |", "  |"], [" _ ", " _|", "|_ "], [" _ ", " _|", " _|"],
    ["   ", "|_|", "  |"], [" _ ", "|_ ", " _|"], [" _ ", "|_ ", "|_|"], [" _ ", "  |", "  |"],
    [" _ ", "|_|", "|_|"], [" _ ", "|_|", " _|"],
  ]
}
