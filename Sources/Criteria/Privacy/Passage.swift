/// Some words that somebody has written, found wherever they stand: as whole words, with whatever spaces and line breaks
/// between them (domain.md, invariant 9).
public struct Passage: Hashable, Sendable {
  private let words: [[Character]]

  /// - Returns: nil for a text without a word.
  public init?(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map(Array.init)
    if words.isEmpty { return nil }
  }

  /// Whether it stands in a text.
  public func stands(in text: String) -> Bool { !ranges(in: Array(text), text).isEmpty }

  /// A text with other words in the place of this; nil where it does not stand in it.
  ///
  /// - Parameters:
  ///   - whole: what stands there where it is all of the text.
  ///   - within: what stands there where there is more.
  public func replaced(in text: String, whole: String, within: String) -> String? {
    let characters = Array(text)
    let ranges = ranges(in: characters, text)
    guard !ranges.isEmpty else { return nil }
    var (result, end) = ("", 0)
    for range in ranges {
      result += String(characters[end..<range.lowerBound]) + within
      end = range.upperBound
    }
    result += String(characters[end...])
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ") == within
      ? whole : result
  }

  private func ranges(in characters: [Character], _ text: String) -> [Range<Int>] {
    // Most texts do not even have its first word.
    guard text.contains(String(words[0])) else { return [] }
    var ranges: [Range<Int>] = []
    var place = 0
    while place < characters.count {
      if let end = end(from: place, in: characters) {
        ranges.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return ranges
  }

  /// Where it ends that begins in a place; nil where it does not.
  private func end(from start: Int, in characters: [Character]) -> Int? {
    if start > 0, Self.belongTogether(characters[start - 1], characters[start]) { return nil }
    var place = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        let gap = place
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        if place == gap { return nil }
      }
      guard place + word.count <= characters.count,
        characters[place..<place + word.count].elementsEqual(word)
      else { return nil }
      place += word.count
    }
    if place < characters.count, Self.belongTogether(characters[place - 1], characters[place]) {
      return nil
    }
    return place
  }

  /// Whether two signs stand in one word or number.
  private static func belongTogether(_ left: Character, _ right: Character) -> Bool {
    (left.isLetter || left.isNumber) && (right.isLetter || right.isNumber)
  }
}
