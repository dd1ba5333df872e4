import Wording

/// Reads a table (RFC 4180) row by row from the bytes of a file: cells in quotes may hold separators, line
/// breaks and doubled quotes; rows end with CR LF, LF or CR. What breaks the rules is told with its place, and
/// reading goes on behind it.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  /// How many bytes have been read.
  private(set) var place: Int
  private var line: Int
  private var number = 0
  private let isWorkbook: Bool

  /// - Parameter isWorkbook: whether the rows are those of a workbook, which has no lines.
  init(_ bytes: [UInt8], opening: CSVOpening, isWorkbook: Bool = false) {
    self.bytes = bytes
    separator = opening.separator
    place = opening.start
    line = opening.line
    self.isWorkbook = isWorkbook
  }

  /// Reads the next row into one that was read before, so that none has to be made.
  ///
  /// - Returns: whether there was a row.
  mutating func next(into row: inout CSVRow) -> Bool {
    guard place < bytes.count else { return false }
    number += 1
    row.begin(line: isWorkbook ? number : line, number: number, isOfWorkbook: isWorkbook)
    while true {
      readCell(into: &row)
      guard place < bytes.count else {
        row.endsFile = true
        return true
      }
      let sign = bytes[place]
      place += 1
      if sign == separator { continue }
      if sign == CSVSign.carriageReturn, place < bytes.count, bytes[place] == CSVSign.lineFeed {
        place += 1
      }
      line += 1
      return true
    }
  }

  private mutating func readCell(into row: inout CSVRow) {
    if place < bytes.count, bytes[place] == CSVSign.quote {
      readQuoted(into: &row)
    } else {
      let start = place
      skipToEnd(of: &row)
      row.cells.append(CSVCell(range: start..<place))
    }
  }

  /// To the separator or the line's end.
  private mutating func skipToEnd(of row: inout CSVRow, isBehindQuote: Bool = false) {
    var hasFault = isBehindQuote
    while place < bytes.count {
      let sign = bytes[place]
      if sign == separator || isLineBreak(sign) { return }
      if sign == CSVSign.quote || sign == 0, !hasFault {
        row.add(sign == 0 ? .notText : .quoteInside, line: line)
        hasFault = true
      }
      place += 1
    }
  }

  private mutating func readQuoted(into row: inout CSVRow) {
    let opened = line
    place += 1
    var cell = CSVCell(range: place..<place)
    while place < bytes.count {
      let sign = bytes[place]
      if sign == CSVSign.quote {
        if place + 1 < bytes.count, bytes[place + 1] == CSVSign.quote {
          cell.hasDoubledQuotes = true
          place += 2
          continue
        }
        cell.range = cell.range.lowerBound..<place
        place += 1
        if place < bytes.count, bytes[place] != separator, !isLineBreak(bytes[place]) {
          row.add(.textBehindQuote(opened: opened), line: line)
          skipToEnd(of: &row, isBehindQuote: true)
        }
        row.cells.append(cell)
        return
      }
      if sign == 0 { row.add(.notText, line: line) }
      if sign == CSVSign.lineFeed || sign == CSVSign.carriageReturn && !isBeforeLineFeed(place) {
        line += 1
      }
      place += 1
    }
    cell.range = cell.range.lowerBound..<place
    row.add(.unclosedQuote, line: opened)
    row.cells.append(cell)
  }

  private func isLineBreak(_ sign: UInt8) -> Bool {
    sign == CSVSign.lineFeed || sign == CSVSign.carriageReturn
  }

  private func isBeforeLineFeed(_ place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place + 1] == CSVSign.lineFeed
  }
}

/// A row of a table as it stands in its file.
struct CSVRow {
  /// The line that it begins on, counted from 1; its number where there are no lines.
  private(set) var line = 1
  /// Its number, counted from 1 as a spreadsheet numbers its rows.
  private(set) var number = 0
  /// The cells, where they stand in the file.
  fileprivate(set) var cells: [CSVCell] = []
  private(set) var faults: [CSVFault] = []
  /// Whether it is of a workbook, where a row ends with its last cell that holds something.
  private(set) var isOfWorkbook = false
  /// Whether the file ends in it, without a line's end.
  fileprivate(set) var endsFile = false

  var isBlank: Bool { cells.allSatisfy { $0.range.isEmpty } && faults.isEmpty }

  /// Whether nothing stands in a column, counted from 0.
  func isEmpty(at column: Int) -> Bool {
    !cells.indices.contains(column) || cells[column].range.isEmpty
  }

  fileprivate mutating func begin(line: Int, number: Int, isOfWorkbook: Bool) {
    self.isOfWorkbook = isOfWorkbook
    self.line = line
    self.number = number
    cells.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    endsFile = false
  }

  fileprivate mutating func add(_ kind: FigureFileMistake.Table, line: Int) {
    faults.append(CSVFault(kind: kind, cell: cells.count, line: line))
  }
}

/// Where a cell's text stands in its file, without the quotes around it.
struct CSVCell {
  fileprivate(set) var range: Range<Int>
  fileprivate(set) var hasDoubledQuotes = false
}

/// What breaks the rules of a table.
struct CSVFault: Hashable {
  let kind: FigureFileMistake.Table
  /// The number of the cell, counted from 0.
  let cell: Int
  /// The line that it is on, counted from 1.
  let line: Int
}
