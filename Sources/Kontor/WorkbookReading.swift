import Reports
import Wording

/// Reads the cells of a workbook that somebody has sent.
enum WorkbookReading {
  /// The rows of its sheet.
  ///
  /// - Parameter room: the most that is unpacked of its files, in bytes, and twice as much as is said of its cells.
  /// - Throws: why they cannot be read.
  static func rows(
    of bytes: [UInt8], room: Int = 256 << 20
  ) throws(WorkbookTrouble) -> SheetRows {
    guard bytes.starts(with: "PK".utf8) else { throw trouble(ofOther: bytes) }
    let parts = try PackedParts(bytes, room: room)
    let outline = try WorkbookOutline(parts)
    guard let part = try parts.xml(outline.sheet) else { throw .damaged }
    var reading = SheetReading(part, outline)
    return try reading.rows(room: room / 2)
  }

  /// What Excel wrote before 2007 begins so, and what it has locked with a password.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  private static func trouble(ofOther bytes: [UInt8]) -> WorkbookTrouble {
    guard bytes.starts(with: compound) else { return .notWorkbook }
    let name = Array("EncryptedPackage".utf8.map { [$0, 0] as [UInt8] }.joined())
    let isLocked = bytes.indices.contains {
      bytes[$0] == name[0] && bytes[$0...].starts(with: name)
    }
    return isLocked ? .locked : .otherFormat
  }
}

/// Reads the rows of a sheet.
private struct SheetReading {
  private let part: XmlPart
  private let outline: WorkbookOutline
  private var cells: [SheetRows.Cell] = []

  init(_ part: XmlPart, _ outline: WorkbookOutline) { (self.part, self.outline) = (part, outline) }

  /// How many columns a sheet has room for.
  private static let mostColumns = 16_384

  mutating func rows(room: Int) throws(WorkbookTrouble) -> SheetRows {
    var rows = SheetRows(room: room)
    var number = 0
    while let piece = try part.next() {
      switch piece {
      case .start("row"):
        let next =
          try part["r"].map { (text) throws(WorkbookTrouble) in try Self.number(text) }
          ?? number + 1
        guard next > number else { throw .damaged }
        number = next
        cells = []
      case .start("c"): try readCell()
      case .end("row"):
        if cells.contains(where: { $0 != .empty }) { try rows.add(cells, as: number) }
      case .end("sheetData"): return rows
      default: break
      }
    }
    return rows
  }

  private mutating func readCell() throws(WorkbookTrouble) {
    let column =
      try part["r"].map { (place) throws(WorkbookTrouble) in try Self.column(place) }
      ?? cells.count
    guard column >= cells.count, column < Self.mostColumns else { throw .damaged }
    while cells.count < column { cells.append(.empty) }
    let (kind, style) = (part["t"] ?? "n", part["s"])
    var (value, formula): (String?, String?)
    var words = TextCollector()
    var target = ""
    while let piece = try part.next() {
      switch piece {
      case .start("v"): (target, value) = ("v", "")
      case .start("f"): (target, formula) = ("f", "")
      case .end("v"), .end("f"): target = ""
      case .words(let text) where target == "v": value? += text
      case .words(let text) where target == "f": formula? += text
      case .end("c"):
        cells.append(
          try cell(kind, value ?? "", formula, style, words.taken()))
        return
      default: words.read(piece)
      }
    }
    throw .damaged
  }

  private func cell(
    _ kind: String, _ value: String, _ formula: String?, _ style: String?, _ words: String
  ) throws(WorkbookTrouble) -> SheetRows.Cell {
    switch kind {
    case "s":
      let place = try Self.number(value)
      guard outline.texts.indices.contains(place) else { throw .damaged }
      return Self.text(outline.texts[place])
    case "inlineStr": return Self.text(words)
    case "str": return Self.text(value)
    case "b": return value.isEmpty ? .empty : .plain(value == "1" ? "ja" : "nej")
    // What cannot be reckoned is as little a figure as what has not been.
    case "e": return .plain("=\(value)")
    case "d": return Self.text(String(value.prefix { $0 != "T" }))
    default:
      guard !value.isEmpty else { return formula.map { .plain("=\($0)") } ?? .empty }
      let shown = CellNumber.text(
        value, as: try outline.kind(ofStyle: style), from1904: outline.from1904)
      guard let shown else { throw .damaged }
      return .plain(shown)
    }
  }

  private static func text(_ text: String) -> SheetRows.Cell { text.isEmpty ? .empty : .text(text) }

  private static func number(_ text: String) throws(WorkbookTrouble) -> Int {
    guard let number = Int(text), number >= 0, number < 1 << 30 else { throw .damaged }
    return number
  }

  /// The column of a place, counted from 0: 4 for `E7`.
  private static func column(_ place: String) throws(WorkbookTrouble) -> Int {
    var column = 0
    for letter in place.utf8.prefix(while: { !(48...57).contains($0) }) {
      let number = Int(letter & 0xDF) - 64
      guard (1...26).contains(number), column < mostColumns else { throw .damaged }
      column = column * 26 + number
    }
    guard column > 0 else { throw .damaged }
    return column - 1
  }
}
