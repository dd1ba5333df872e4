extension StringProtocol {
  /// The text on one line: without space at its ends, and with one space where there are several.
  var singleLine: String {
    isSingleLine ? String(self) : split(whereSeparator: \.isWhitespace).joined(separator: " ")
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

  /// The text on one line and in small letters, for comparing words.
  var folded: String { lowercased().singleLine }

  /// The text without space and line breaks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The number when it is at most `most` digits and nothing else.
  func wholeNumber(mostDigits most: Int) -> Int? {
    guard (1...most).contains(utf8.count), allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(self)
  }

  /// The year when it is four digits and not 0000.
  var year: Int? {
    guard utf8.count == 4, let year = wholeNumber(mostDigits: 4), year > 0 else { return nil }
    return year
  }
}

extension String {
  /// What is written where the agreement does not say.
  static let missing = "mangler"
}
