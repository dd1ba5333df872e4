import CXlsxWriter
import Glibc
import Reports

/// What may be typed in the cells of a sheet that somebody is to fill in.
extension WorkbookFile {
  /// Has a cell refuse what is no such entry, and say what would be.
  static func guardEntry(
    _ entry: Workbook.Entry, on page: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
    _ column: lxw_col_t
  ) throws(Failure) {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
    var words: [UnsafeMutablePointer<CChar>?] = []
    switch entry {
    case .words, .any: return
    case .number:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.value_number = -1e15
    case .quantity: rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
    case .whole: rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
    case .percent:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.maximum_number = 100
    case .choice:
      guard let choices = entry.choices else { return }
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      words = choices.map { strdup($0) } + [nil]
    }
    let (title, advice) = (strdup("Målepind"), strdup(entry.advice))
    defer { for text in words + [title, advice] { free(text) } }
    (rule.error_title, rule.error_message) = (title, advice)
    let code = words.withUnsafeMutableBufferPointer { list in
      // What is no list has none, not an empty one.
      rule.value_list = list.isEmpty ? nil : list.baseAddress
      return worksheet_data_validation_cell(page, row, column, &rule)
    }
    try check(code)
  }

  /// Lets nothing be written outside what is open for it; columns and rows can be made wider and higher.
  static func lock(_ page: UnsafeMutablePointer<lxw_worksheet>) {
    var allowed = lxw_protection()
    (allowed.format_columns, allowed.format_rows) = (1, 1)
    worksheet_protect(page, nil, &allowed)
  }
}
