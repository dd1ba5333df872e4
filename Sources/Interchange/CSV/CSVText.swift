import Wording

/// The letters of a table's file: UTF-8, or Windows-1252, as Excel writes where it is not asked for UTF-8.
struct CSVText {
  private let bytes: [UInt8]
  /// Whether each byte is a letter of Windows-1252.
  let isWindows1252: Bool
  /// The lines with letters that make no sense, counted from 1; nothing is to be read then.
  let faultyLines: [Int]
  /// Whether the faulty lines are in another encoding than others; otherwise they have bytes that are no letters.
  let isMixed: Bool

  /// Looks through the letters of a file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard String(validating: bytes, as: UTF8.self) == nil else {
      (isWindows1252, faultyLines, isMixed) = (false, [], false)
      return
    }
    let found = Self.survey(bytes)
    // Letters of Windows-1252 are hardly ever UTF-8 by chance: where there are both, the file is pieced together.
    isMixed = found.hasLetters || bytes.starts(with: CSVOpening.byteOrderMark)
    isWindows1252 = !isMixed
    faultyLines = isMixed ? found.brokenLines : found.undefinedLines
  }

  func text(of cell: CSVCell) -> String {
    guard cell.hasDoubledQuotes || isWindows1252 else {
      return String(decoding: bytes[cell.range], as: UTF8.self)
    }
    var signs: [UInt8] = []
    signs.reserveCapacity(cell.range.count)
    var isSecondQuote = false
    for sign in bytes[cell.range] {
      isSecondQuote = sign == CSVSign.quote && !isSecondQuote && cell.hasDoubledQuotes
      if !isSecondQuote { signs.append(sign) }
    }
    guard isWindows1252 else { return String(decoding: signs, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    for sign in signs { text.append(Self.letter(sign)) }
    return String(text)
  }

  /// Whether a cell begins as a formula does.
  func mayBeFormula(_ cell: CSVCell) -> Bool {
    !cell.range.isEmpty && FormulaGuard.operators.contains(bytes[cell.range.lowerBound])
  }

  /// The letters that Windows-1252 has where Latin 1 has none, from 0x80 on; a zero where it has none either.
  private static let letters: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func letter(_ sign: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(sign) else { return Unicode.Scalar(sign) }
    return Unicode.Scalar(letters[Int(sign) - 0x80]) ?? "\u{FFFD}"
  }

  /// What there is of bytes above ASCII.
  private struct Survey {
    /// Whether there is a letter in UTF-8 of more than one byte.
    var hasLetters = false
    /// The lines with bytes that are no UTF-8.
    var brokenLines: [Int] = []
    /// The lines with bytes that are no letter in Windows-1252.
    var undefinedLines: [Int] = []
  }

  private static func survey(_ bytes: [UInt8]) -> Survey {
    var survey = Survey()
    var line = 1
    var place = 0
    while place < bytes.count {
      let sign = bytes[place]
      guard sign >= 0x80 else {
        if sign == CSVSign.lineFeed
          || sign == CSVSign.carriageReturn
            && (place + 1 == bytes.count || bytes[place + 1] != CSVSign.lineFeed)
        {
          line += 1
        }
        place += 1
        continue
      }
      let length = letterLength(bytes, at: place)
      if length > 0 {
        survey.hasLetters = true
      } else {
        if survey.brokenLines.last != line { survey.brokenLines.append(line) }
        if (0x80..<0xA0).contains(sign), letters[Int(sign) - 0x80] == 0,
          survey.undefinedLines.last != line
        {
          survey.undefinedLines.append(line)
        }
      }
      place += max(1, length)
    }
    return survey
  }

  /// How many bytes the UTF-8 letter at a place has; 0 when there is none.
  private static func letterLength(_ bytes: [UInt8], at place: Int) -> Int {
    let length = bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : 2
    guard place + length <= bytes.count else { return 0 }
    return String(validating: bytes[place..<place + length], as: UTF8.self)?.unicodeScalars.count
      == 1 ? length : 0
  }
}
