/// How high rows are, which programs that open a workbook do not all work out.
extension Workbook.Sheet {
  /// How many lines a row needs where texts go on in another line at the edge of their column; at least one.
  public func lines(inRow row: Int) -> Int {
    rows[row].enumerated().reduce(1) { most, placed in
      let (column, cell) = placed
      guard case .text(let text) = cell.value, cell.style.wraps, widths.indices.contains(column)
      else { return most }
      return max(most, Self.lines(of: text, width: max(1, widths[column] - Self.edges)))
    }
  }

  /// What is free at both edges of a column, in letters.
  private static let edges = 2

  /// Words are not parted unless one alone is too long.
  private static func lines(of text: String, width: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in text.split(separator: Character(" ")) {
      let length = word.count
      if used > 0, used + 1 + length > width {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + length
      if used > width {
        lines += (used - 1) / width
        used = (used - 1) % width + 1
      }
    }
    return lines
  }
}

extension Workbook.Style {
  /// Whether words go on in another line at the edge of their column; else they run on into the cells beside it.
  public var wraps: Bool {
    switch self {
    case .plain, .label, .heading, .trailingHeading, .good, .warning, .bad, .field, .closed: true
    case .title, .subtitle, .quiet, .note: false
    }
  }
}
