import Wording

/// How well a command is meant by what is typed: its name need not be written whole or right through.
enum PaletteMatch {
  /// How well a command's name is meant, or the word that the footer has for it, or what else it is called.
  static func rank(_ words: String, _ command: Command<AnyScreen>) -> Int? {
    ([command.name] + [command.label].compactMap { $0 } + command.text.others)
      .compactMap { rank(words, $0) }.min()
  }

  /// 0 is best: the name begins so; 1: it holds all the words; from 2 on it holds the letters in that order,
  /// the more the wider they are apart. Nil when the command is not meant.
  static func rank(_ words: String, _ name: String) -> Int? {
    let folded = Searching.folded(name)
    let typed = Searching.spelled(words)
    if typed.isEmpty || folded.hasPrefix(typed) { return 0 }
    if Searching.holds(words, in: folded) { return 1 }
    let letters = typed.filter { !$0.isWhitespace }
    return folded.split(separator: "\n").compactMap { gaps(letters, in: Array($0)) }.min()
      .map { $0 + 2 }
  }

  /// How many other letters stand between the letters where they are closest; nil where they are not all there
  /// in that order.
  private static func gaps(_ letters: String, in name: [Character]) -> Int? {
    name.indices.filter { name[$0] == letters.first }.compactMap { first in
      var place = first
      for letter in letters.dropFirst() {
        guard let next = name[(place + 1)...].firstIndex(of: letter) else { return nil }
        place = next
      }
      return place - first + 1 - letters.count
    }.min()
  }
}
