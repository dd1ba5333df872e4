import Wording

/// The rows of a workbook's sheet on their way from the program that reads it: after a mark and whether all is well, a
/// table as text (RFC 4180, with semicolons) that is read as any file with figures. Row 7 of the sheet is row 7 of the
/// table, and column E its fifth.
public struct SheetRows: Sendable {
  private var bytes: [UInt8] = Array("sep=;\n".utf8)
  private var rows = 0
  private let room: Int

  /// No rows yet.
  ///
  /// - Parameter room: the most that they may take, in bytes.
  public init(room: Int) { self.room = room }

  /// A cell of a row.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Words, whatever they begin with.
    case text(String)
    /// A number or a day as Danes write it, or what a formula says whose result is not there.
    case plain(String)
  }

  /// Adds a row as the one of its number, counted from 1; those between are empty.
  ///
  /// - Throws: `tooManyRows`, or `tooBig` where the table grows beyond what is read.
  public mutating func add(_ cells: [Cell], as number: Int) throws(WorkbookTrouble) {
    guard number <= WorkbookTrouble.mostRows else { throw .tooManyRows }
    while rows + 1 < number { end() }
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ";")) }
      switch cell {
      case .empty: break
      case .text(let text): add(FormulaGuard.guarded(text))
      case .plain(let text): add(text)
      }
      guard bytes.count <= room else { throw .tooBig }
    }
    end()
  }

  private mutating func end() {
    bytes.append(UInt8(ascii: "\n"))
    rows += 1
  }

  private mutating func add(_ cell: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension SheetRows {
  /// What the stream begins with. Whoever changes what follows gives it another number.
  private static let mark = Array("maalepind-ark 1 ".utf8)
  private static let well = Array("rækker\n".utf8)

  /// The bytes that are sent: the rows, or why there are none.
  public static func stream(of rows: Result<SheetRows, WorkbookTrouble>) -> [UInt8] {
    switch rows {
    case .success(let rows): mark + well + rows.bytes
    case .failure(let trouble): mark + Array(trouble.rawValue.utf8)
    }
  }

  /// The table that was sent.
  ///
  /// - Returns: nil where it is not of this edition.
  /// - Throws: why there is none.
  public static func table(stream: [UInt8]) throws(WorkbookTrouble) -> [UInt8]? {
    guard stream.starts(with: mark) else { return nil }
    let rest = stream[mark.count...]
    if rest.starts(with: well) { return Array(rest.dropFirst(well.count)) }
    guard let trouble = WorkbookTrouble(rawValue: String(decoding: rest, as: UTF8.self)) else {
      return nil
    }
    throw trouble
  }
}
