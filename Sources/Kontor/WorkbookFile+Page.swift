import CXlsxWriter
import Reports

/// What of a sheet stays in view, and how it is printed.
extension WorkbookFile {
  static func lay(
    out sheet: Workbook.Sheet, _ page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(Failure) {
    if sheet.frozenRows > 0 {
      let rows = lxw_row_t(clamping: sheet.frozenRows)
      worksheet_freeze_panes(page, rows, 0)
      try check(worksheet_repeat_rows(page, 0, rows - 1))
    }
    if let area = sheet.filtered {
      try check(
        worksheet_autofilter(
          page, lxw_row_t(clamping: area.rows.lowerBound),
          lxw_col_t(clamping: area.columns.lowerBound), lxw_row_t(clamping: area.rows.upperBound),
          lxw_col_t(clamping: area.columns.upperBound)))
    }
    if let columns = sheet.printedColumns, columns > 0, !sheet.rows.isEmpty {
      try check(
        worksheet_print_area(
          page, 0, 0, lxw_row_t(clamping: sheet.rows.count - 1), lxw_col_t(clamping: columns - 1)))
    }
    worksheet_set_landscape(page)
    worksheet_set_paper(page, a4)
    worksheet_fit_to_pages(page, 1, 0)
    worksheet_set_margins(
      page, PageLayout.sideMargin, PageLayout.sideMargin, PageLayout.topMargin,
      PageLayout.bottomMargin)
    // A list of breaks ends with nothing.
    var breaks = PageLayout(sheet).breaks.prefix(mostBreaks).map { lxw_row_t(clamping: $0) } + [0]
    if breaks.count > 1 { try check(worksheet_set_h_pagebreaks(page, &breaks)) }
    try check(worksheet_set_footer(page, "&L&A&R&P af &N"))
    worksheet_gridlines(page, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    // Names that are numbers, as years are, are meant to be texts.
    let all = "A1:XFD1048576"
    try check(
      worksheet_ignore_errors(page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), all))
  }

  /// The number that files have for it.
  private static let a4: UInt8 = 9
  /// The most that Excel knows on a sheet.
  private static let mostBreaks = 1_023
}
