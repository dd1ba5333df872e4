/// Texts as people write them, made alike so that they can be compared and read.
extension StringProtocol {
  /// The text without spaces, hard ones among them, and line breaks at its ends.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text on one line: without space at its ends, and with one space where there are several.
  public var singleLine: String {
    isSingleLine ? String(self) : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text on one line and in small letters, for comparing words.
  public var folded: String { lowercased().singleLine }

  /// The number when it is 1 to `most` of the digits 0–9 and nothing else.
  public func wholeNumber(mostDigits most: Int) -> Int? {
    guard (1...most).contains(utf8.count), utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(self)
  }

  /// The year when it is four digits and not 0000.
  public var year: Int? {
    guard utf8.count == 4, let year = wholeNumber(mostDigits: 4), year > 0 else { return nil }
    return year
  }

  /// Whether it stands on one line as it is. Most texts of a plan do, and only their bytes are looked at; false
  /// as well for what has other signs than ASCII and the letters up to U+00FF.
  private var isSingleLine: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      if byte < 32 || byte >= 0xC2 && byte != 0xC3 { return false }
      if byte == UInt8(ascii: " "), last == byte { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }
}
