import Reports

/// How a sheet lies on paper: A4 across, made as small as it takes for all columns to have room beside each other.
struct PageLayout {
  private let sheet: Workbook.Sheet

  init(_ sheet: Workbook.Sheet) { self.sheet = sheet }

  /// The height of most rows, in points.
  static let lineHeight = 15.0
  /// The width of a chart, in pixels.
  static let chartWidth = 600.0
  /// What is free before a chart, in pixels.
  static let chartMargin = 12

  /// Margins of the paper, in inches.
  static let (sideMargin, topMargin, bottomMargin) = (0.4, 0.5, 0.6)
  private static let (paperWidth, paperHeight) = (11.69, 8.27)
  /// What is not reckoned with of a page's height, as letters are not of one size everywhere.
  private static let spare = 0.05
  private static let (pixelsPerInch, pointsPerInch) = (96.0, 72.0)
  /// The highest that a row may be.
  private static let highest = 405.0

  /// The height of a row, in points.
  static func height(ofRow row: Int, in sheet: Workbook.Sheet) -> Double {
    if sheet.rows[row].contains(where: { $0.style == .title }) { return 24 }
    return min(highest, Double(sheet.lines(inRow: row)) * lineHeight)
  }

  /// The rows that begin a page besides the first, so that no part is split that has room on one.
  var breaks: [Int] {
    let room = pageHeight - height(of: 0..<min(sheet.frozenRows, sheet.rows.count))
    guard room > 0 else { return [] }
    let starts = sheet.parts.filter { $0 > 0 && $0 < sheet.rows.count }
    var used = height(of: sheet.frozenRows..<(starts.first ?? sheet.rows.count))
    var breaks: [Int] = []
    for (start, end) in zip(starts, starts.dropFirst() + [sheet.rows.count]) {
      let part = height(of: start..<end)
      if used > 0, used + part > room {
        breaks.append(start)
        used = 0
      }
      // Where on its last page a part ends that needs several is not known; the next one begins another.
      used += part
    }
    return breaks
  }

  private func height(of rows: Range<Int>) -> Double {
    rows.reduce(0) { $0 + Self.height(ofRow: $1, in: sheet) }
  }

  /// The height of a page in points of the sheet, which is made smaller to have room in its width.
  private var pageHeight: Double {
    let inches = Self.paperHeight - Self.topMargin - Self.bottomMargin
    let scale = min(1, (Self.paperWidth - 2 * Self.sideMargin) * Self.pixelsPerInch / width)
    return inches * Self.pointsPerInch * (1 - Self.spare) / scale
  }

  /// The width of what is printed, in pixels.
  private var width: Double {
    let charts = sheet.charts.map {
      left(of: $0.column) + Double(Self.chartMargin) + Self.chartWidth
    }
    return max(1, left(of: sheet.printedColumns ?? sheet.widths.count), charts.max() ?? 0)
  }

  private func left(of column: Int) -> Double {
    sheet.widths.prefix(column).reduce(0) { $0 + Double($1 * 7 + 5) }
  }
}
