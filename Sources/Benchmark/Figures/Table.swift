/// A table in Markdown whose columns stand in line as plain text too.
struct Table {
  /// Whether all columns but the first hold numbers, which stand to the right.
  var holdsNumbers = true
  var headings: [String]
  var rows: [[String]] = []

  /// Each line of it, with its end.
  var text: String {
    let widths = headings.indices.map { column in
      // Markdown wants a line and a colon below each heading.
      ([headings] + rows).map { $0[column].count }.reduce(3, max)
    }
    let rule = widths.enumerated().map { place, width in
      String(repeating: "-", count: width - 1) + (place > 0 && holdsNumbers ? ":" : "-")
    }
    let lines = [headings, rule] + rows
    return lines.map { cells in
      let padded = zip(cells, widths).enumerated().map { place, cell in
        Self.padded(cell.0, to: cell.1, onLeft: place > 0 && holdsNumbers)
      }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }.joined()
  }

  /// A text with the spaces that it lacks of a width.
  static func padded(_ text: String, to width: Int, onLeft: Bool = false) -> String {
    let spaces = String(repeating: " ", count: Swift.max(0, width - text.count))
    return onLeft ? spaces + text : text + spaces
  }
}
