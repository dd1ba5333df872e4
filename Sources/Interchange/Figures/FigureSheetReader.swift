import Criteria
import Wording

extension FigureSheet {
  /// Reads a file with figures, checks every row against the plan and what stands in it, and stores nothing.
  ///
  /// - Parameters:
  ///   - form: how the file is written; recognised by its headings when nil.
  ///   - isWorkbook: whether the bytes are the rows of a workbook, as `SheetRows` writes them; then the form is known.
  ///   - progress: told now and then how many of the bytes have been read.
  ///   - record: makes a measurement of an entry that is in order.
  /// - Returns: what is to be recorded, or every mistake. Nothing is to be recorded from a file with one.
  public static func read(
    _ bytes: [UInt8], into plan: Plan, records: Records, today: Day, form: CSVForm?,
    isWorkbook: Bool = false,
    progress: (Int) -> Void = { _ in },
    record: (FigureEntry) throws(EntryProblem) -> Measurement
  ) -> Result<FigureImport, FigureFileMistakes> {
    let table = FigureTableText(bytes, form: form, isWorkbook: isWorkbook)
    var mistakes = table.encodingMistakes
    if let found = mistakes.found { return .failure(found) }
    var reader = table.reader
    var row = CSVRow()
    guard table.readHeadingRow(&reader, &row) else { return .success(FigureImport()) }
    mistakes.add(faultsOf: row)
    if let found = mistakes.found { return .failure(found) }
    let headings = FigureHeadings(
      row.cells.map(table.text.text), at: FigureFileMistake.Place(row), &mistakes)
    if let found = mistakes.found { return .failure(found) }
    var rows = FigureTableRows(headings: headings, table: table)
    var figures = FigureRowReader(plan: plan, records: records, today: today)
    var references = ReferenceRowReader(plan: plan, records: records, today: today)
    while !rows.mistakes.isFull, reader.next(into: &row) {
      if headings.areOfOthers {
        references.read(row, in: &rows)
      } else {
        figures.read(row, in: &rows, record)
      }
      if row.number & 1023 == 0 { progress(reader.place) }
    }
    if let mistakes = rows.mistakes.found { return .failure(mistakes) }
    var found = headings.areOfOthers ? references.found : figures.found
    found.isFromWorkbook = isWorkbook
    return .success(found)
  }

  /// Whether a file may be a workbook, as its first bytes say: it is packed, or written by an older Excel.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// Whether a file is no table at all, as its beginning shows: a spreadsheet's own file, or text of two bytes a
  /// letter.
  public static func isNoTable(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(4096).contains(0)
  }

  /// The plan that the first row with one says that it is for; nil when none says.
  public static func planNamed(in bytes: [UInt8], isWorkbook: Bool = false) -> String? {
    let table = FigureTableText(bytes, form: nil, isWorkbook: isWorkbook)
    var reader = table.reader
    var row = CSVRow()
    var unheard = FigureMistakeList()
    guard table.readHeadingRow(&reader, &row) else { return nil }
    let place = FigureHeadings(
      row.cells.map(table.text.text), at: FigureFileMistake.Place(row), &unheard
    ).place(of: .plan)
    guard let place, reader.next(into: &row), !row.isEmpty(at: place) else { return nil }
    let text = table.text.text(of: row.cells[place]).trimmed
    return text.isEmpty ? nil : text
  }
}

/// The text of a file with figures: its letters, how its cells are parted, and how its decimals are written.
struct FigureTableText {
  let text: CSVText
  let reader: CSVReader
  /// Whether a point stands before decimals.
  let hasDecimalPoint: Bool

  private let isWorkbook: Bool

  init(_ bytes: [UInt8], form: CSVForm?, isWorkbook: Bool = false) {
    self.isWorkbook = isWorkbook
    let opening = CSVOpening(bytes)
    text = CSVText(bytes)
    reader = CSVReader(bytes, opening: opening, isWorkbook: isWorkbook)
    // Where nothing else is said, commas between the cells leave only the point for decimals.
    hasDecimalPoint =
      !isWorkbook && form.map { $0 == .english } ?? (opening.separator == CSVForm.english.separator)
  }

  /// How many rows of a workbook the headings are looked for in.
  private static let mostRowsAbove = 50

  var encodingMistakes: FigureMistakeList {
    var mistakes = FigureMistakeList()
    for line in text.faultyLines where !mistakes.isFull {
      mistakes.add(
        .table(text.isMixed ? .mixedEncoding : .unknownLetter),
        at: FigureFileMistake.Place(line: line, row: line))
    }
    return mistakes
  }

  /// Reads the first row in which something is written; of a workbook the first with headings of figures, as more may
  /// stand above.
  func readHeadingRow(_ reader: inout CSVReader, _ row: inout CSVRow) -> Bool {
    let start = reader
    while isWorkbook, row.number < Self.mostRowsAbove, reader.next(into: &row) {
      let columns = row.cells.map { FigureColumn(heading: text.text(of: $0)) }
      if columns.contains(.criterion),
        columns.contains(where: { $0.map(FigureColumn.figure.contains) ?? false })
      {
        return true
      }
    }
    reader = start
    while reader.next(into: &row) {
      if !row.isBlank { return true }
    }
    return false
  }
}

extension FigureFileMistake.Place {
  /// A row as a whole.
  init(_ row: CSVRow) {
    self.init(line: row.line, row: row.number, isInWorkbook: row.isOfWorkbook)
  }
}
