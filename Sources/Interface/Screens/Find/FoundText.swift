import Wording

/// The part of a found text in which what was searched for stands.
enum FoundText {
  /// How many words are shown before the one that was searched for.
  private static let lead = 3

  /// The text cut to a width. It begins a few words before the first that holds a word of the search, when that
  /// would not be seen otherwise.
  static func text(_ text: String, words: String, width: Int, ellipsis: Character) -> String {
    let sought = words.split(separator: " ").map(String.init)
    let fitted = text.fitted(to: width, ellipsis: ellipsis)
    guard fitted != text, !sought.isEmpty else { return fitted }
    let parts = text.split(separator: " ")
    let place = parts.firstIndex { part in
      let folded = Searching.folded(String(part))
      return sought.contains { Searching.holds($0, in: folded) }
    }
    guard let place, place > lead else { return fitted }
    let before = parts[..<place].reduce(0) { $0 + $1.count + 1 }
    guard before + parts[place].count >= width - 1 else { return fitted }
    let rest = parts[(place - lead)...].joined(separator: " ")
    return "\(ellipsis) \(rest)".fitted(to: width, ellipsis: ellipsis)
  }
}
