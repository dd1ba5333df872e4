/// How tables are written as text: which sign stands between cells, and which before decimals.
public enum CSVForm: Hashable, Sendable, CaseIterable {
  /// Semicolon and decimal comma, as Danish Excel writes and reads it.
  case danish
  /// Comma and decimal point.
  case english

  var separator: UInt8 { self == .danish ? UInt8(ascii: ";") : UInt8(ascii: ",") }
  var decimalMark: String { self == .danish ? "," : "." }
}

/// How a table in a file begins: where its first row is, and which sign stands between its cells.
struct CSVOpening {
  /// Where the first row begins, behind a byte order mark and a line that only names the separator.
  var start = 0
  /// The line that the first row is on, counted from 1.
  var line = 1
  /// The sign between cells: a semicolon, a comma or a tab.
  var separator: UInt8

  /// Looks at the first line: either it is `sep=;`, which spreadsheets know, or the separator is the sign that
  /// stands most often between its headings.
  init(_ bytes: [UInt8]) {
    start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    let first = bytes[start...].prefix { $0 != CSVSign.lineFeed && $0 != CSVSign.carriageReturn }
    let isNaming = first.count == 5 && first.starts(with: Array("sep=".utf8))
    if isNaming, let named = first.last, Self.separators.contains(named) {
      separator = named
      start = first.endIndex
      if start < bytes.count, bytes[start] == CSVSign.carriageReturn { start += 1 }
      if start < bytes.count, bytes[start] == CSVSign.lineFeed { start += 1 }
      line = 2
      return
    }
    separator = Self.separators[0]
    var most = 0
    for sign in Self.separators {
      let count = first.count { $0 == sign }
      if count > most { (separator, most) = (sign, count) }
    }
  }

  /// What UTF-8 begins with where Excel wrote it.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let separators = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
}

/// The signs that a table is built of.
enum CSVSign {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
