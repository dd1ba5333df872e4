import CXlsxWriter
import Criteria
import Glibc
import Reports

/// Makes the file of a workbook.
enum WorkbookFile {
  /// What went wrong, in the library's own words or the system's.
  struct Failure: Error {
    let said: String
  }

  /// The bytes of the file: the same each time for the same workbook.
  ///
  /// - Throws: `Failure`.
  static func bytes(of workbook: Workbook) throws(Failure) -> [UInt8] {
    let file = try unnamedFile()
    defer { close(file) }
    // The library opens what it writes by a name; so it has one as long as it is open here.
    guard let book = workbook_new("/proc/self/fd/\(file)") else {
      throw Failure(said: String(cString: strerror(ENOMEM)))
    }
    do {
      setProperties(workbook, of: book)
      var styles = CellStyles(book)
      for sheet in workbook.sheets { try add(sheet, to: book, &styles) }
    } catch {
      lxw_workbook_free(book)
      throw error
    }
    try check(workbook_close(book))
    return try bytes(of: file)
  }

  /// - Throws: what the library says of a number that is not all well.
  static func check(_ code: lxw_error) throws(Failure) {
    guard code != LXW_NO_ERROR else { return }
    throw Failure(said: lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)")
  }

  private static func setProperties(
    _ workbook: Workbook, of book: UnsafeMutablePointer<lxw_workbook>
  ) {
    let (title, author) = (strdup(workbook.title), strdup("Målepind"))
    defer {
      free(title)
      free(author)
    }
    var properties = lxw_doc_properties()
    (properties.title, properties.author) = (title, author)
    // The same workbook is the same file, whenever it is written.
    properties.created = firstDay
    workbook_set_properties(book, &properties)
  }

  /// 1 January 1980, as in all that is packed: the first day that archives know.
  private static let firstDay: time_t = 315_532_800

  private static func add(
    _ sheet: Workbook.Sheet, to book: UnsafeMutablePointer<lxw_workbook>,
    _ styles: inout CellStyles
  ) throws(Failure) {
    try check(workbook_validate_sheet_name(book, sheet.name))
    guard let page = workbook_add_worksheet(book, sheet.name) else {
      throw Failure(said: sheet.name)
    }
    for (column, width) in sheet.widths.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column >= sheet.widths.count - sheet.hiddenColumns ? 1 : 0
      let column = lxw_col_t(clamping: column)
      try check(worksheet_set_column_opt(page, column, column, Double(width), nil, &options))
    }
    for (row, cells) in sheet.rows.enumerated() {
      let height = PageLayout.height(ofRow: row, in: sheet)
      if height != PageLayout.lineHeight {
        try check(worksheet_set_row(page, lxw_row_t(clamping: row), height, nil))
      }
      for (column, cell) in cells.enumerated() {
        try add(cell, to: page, lxw_row_t(clamping: row), lxw_col_t(clamping: column), &styles)
      }
    }
    for chart in sheet.charts { try add(chart, of: sheet, to: page, book) }
    try lay(out: sheet, page)
    if sheet.isLocked { lock(page) }
  }

  private static func add(
    _ cell: Workbook.Cell, to page: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
    _ column: lxw_col_t, _ styles: inout CellStyles
  ) throws(Failure) {
    let style = styles.style(of: cell)
    switch cell.value {
    case .empty: try check(worksheet_write_blank(page, row, column, style))
    case .open(let entry):
      try check(worksheet_write_blank(page, row, column, style))
      try guardEntry(entry, on: page, row, column)
    case .text(let text): try check(worksheet_write_string(page, row, column, text, style))
    case .number(let text, _):
      guard let number = Double(text), number.isFinite else { throw Failure(said: text) }
      try check(worksheet_write_number(page, row, column, number, style))
    case .day(let day):
      // Workbooks count days from 30 December 1899.
      let number = Double(day.number + 25_569)
      try check(worksheet_write_number(page, row, column, number, style))
    case .answer(let answer):
      try check(worksheet_write_number(page, row, column, answer ? 1 : 0, style))
    }
  }

  /// A file that is gone when it is closed.
  private static func unnamedFile() throws(Failure) -> Int32 {
    let wanted = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var path = Array("\(wanted.isEmpty ? "/tmp" : wanted)/maalepind-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw Failure(said: String(cString: strerror(errno))) }
    unlink(path)
    return file
  }

  private static func bytes(of file: Int32) throws(Failure) -> [UInt8] {
    let length = Int(lseek(file, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: max(0, length))
    var count = 0
    while count < bytes.count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        pread(file, buffer.baseAddress?.advanced(by: count), length - count, off_t(count))
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { throw Failure(said: String(cString: strerror(errno))) }
      count += read
    }
    return bytes
  }
}
