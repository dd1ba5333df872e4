import Criteria
import Wording

extension Workbook {
  /// The form that a supplier fills in: who asks for what and by when, and below it a table with a row for each figure.
  ///
  /// - Parameters:
  ///   - headings: what the table's columns are called.
  ///   - hidden: how many of the last columns only tell which figure a row is for.
  public static func form(
    for standing: SupplierStanding, of round: Round, plan: Plan, asOf: Day, headings: [String],
    rows: [[Cell]], hidden: Int
  ) -> Workbook {
    let title = Report.letterTitle(to: standing, of: round, plan: plan)
    var sheet = Sheet(formSheet)
    sheet.rows = [
      [Cell(title, .title)],
      [Cell(SupplierWords.between(standing, plan), .quiet)],
      [Cell(SupplierWords.deadline(round, asOf: asOf).capitalizedFirst, .subtitle)], [],
    ]
    sheet.rows += SupplierWords.howToFillIn.map { [Cell($0, .quiet)] } + [[]]
    sheet.rows.append(headings.map { Cell($0.capitalizedFirst, .heading) })
    sheet.rows += rows
    // Nobody sees how wide the hidden ones are: so wide that no row is higher for what stands there.
    sheet.widths = headings.indices.map { formWidths.indices.contains($0) ? formWidths[$0] : 200 }
    sheet.frozenRows = sheet.rows.count - rows.count
    (sheet.isLocked, sheet.hiddenColumns) = (true, hidden)
    sheet.printedColumns = headings.count - hidden
    return Workbook(title: title, sheets: [sheet])
  }

  private static let formWidths = [30, 14, 16, 15, 16, 19, 21, 11, 9, 9, 24, 9, 26]
}
