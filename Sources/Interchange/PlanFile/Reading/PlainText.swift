extension StringProtocol {
  /// The text on one line: without space at its ends, and with one space where there are several.
  var singleLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

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
