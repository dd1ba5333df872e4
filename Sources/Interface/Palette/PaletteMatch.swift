import Wording

/// How well a command is meant by what is typed: its name need not be written whole or right through.
enum PaletteMatch {
  /// 0 is best: the name begins so; 1: it holds all the words; 2: it holds the letters in that order. Nil when
  /// the command is not meant.
  static func rank(_ words: String, _ name: String) -> Int? {
    let folded = Searching.folded(name)
    let typed = Searching.spelled(words)
    if typed.isEmpty || folded.hasPrefix(typed) { return 0 }
    if Searching.holds(words, in: folded) { return 1 }
    return holdsLetters(typed, in: folded) ? 2 : nil
  }

  private static func holdsLetters(_ typed: String, in name: String) -> Bool {
    var rest = name[...]
    for letter in typed where !letter.isWhitespace {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
