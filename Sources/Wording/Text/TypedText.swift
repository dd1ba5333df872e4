extension StringProtocol {
  /// The text without spaces, hard ones among them, and line breaks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text in small letters, trimmed, and with one space where there are several.
  var folded: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The number when it is 1 to `most` of the digits 0–9 and nothing else.
  func plainNumber(most: Int) -> Int? {
    guard (1...most).contains(utf8.count), utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(self)
  }
}
