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
  public func stands(in text: String) -> Bool { !places(in: text).isEmpty }

  /// Where it stands in a text, as ranges of its UTF-8.
  public func places(in text: String) -> [Range<Int>] {
    // Most texts do not even have its first word.
    guard text.contains(String(words[0])) else { return [] }
    let characters = Array(text)
    var offsets = [0]
    for character in characters {
      offsets.append(offsets[offsets.count - 1] + character.utf8.count)
    }
    var ranges: [Range<Int>] = []
    var place = 0
    while place < characters.count {
      if let end = end(from: place, in: characters) {
        ranges.append(offsets[place]..<offsets[end])
        place = end
      } else {
        place += 1
      }
    }
    return ranges
  }

  /// Whether a text has something like it that is not found: in capitals or not, in the genitive, with a hyphen, or with
  /// other signs between the words.
  public func isLikely(in text: String) -> Bool {
    let wanted = Self.folded(String(words.joined(separator: [" "])))
    return !wanted.isEmpty && " \(Self.folded(text))".contains(" \(wanted)")
  }

  /// A text's words in small letters, a space between each.
  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
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
