import Criteria

/// A day as it is written: its number, its month, and its year as far as that is there.
struct WrittenDay: Hashable {
  var number: Int
  var month: Int
  var year: WrittenYear

  /// Takes a text in small letters apart; nil when it is not a day at all.
  init?(_ text: String) {
    guard var pieces = Self.pieces(of: text) else { return nil }
    if pieces.count == 1, pieces[0].text.utf8.count == 6,
      pieces[0].text.wholeNumber(mostDigits: 6) != nil
    {
      // `311219`, as a till or a keypad has it.
      let digits = pieces[0].text
      pieces = [0, 2, 4].map { start in
        let first = digits.index(digits.startIndex, offsetBy: start)
        return Piece(text: digits[first..<digits.index(first, offsetBy: 2)], before: ".")
      }
    }
    guard (2...3).contains(pieces.count) else { return nil }
    if pieces.count == 3, case .full(let year)? = WrittenYear(pieces[0].text) {
      guard let month = pieces[1].text.wholeNumber(mostDigits: 2),
        let number = pieces[2].text.wholeNumber(mostDigits: 2)
      else { return nil }
      (self.number, self.month, self.year) = (number, month, .full(year))
      return
    }
    guard let number = pieces[0].text.wholeNumber(mostDigits: 2),
      let year = WrittenYear(pieces.count == 3 ? pieces[2].text : "")
    else { return nil }
    // Two numbers with nothing but space between are not a day.
    guard
      let month = DanishDay.month(named: pieces[1].text)
        ?? (pieces[1].before == " " ? nil : pieces[1].text.wholeNumber(mostDigits: 2))
    else { return nil }
    (self.number, self.month, self.year) = (number, month, year)
  }

  /// The day in a year; nil when there is no such day.
  func day(in year: Int) -> Day? { Day(year, month, number) }

  private struct Piece {
    var text: Substring
    /// What parts it from the piece before: a mark, or a space.
    var before: Character
  }

  /// The runs of digits and of letters, with one mark (`.`, `/`, `-`), spaces, or both between them.
  private static func pieces(of text: String) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text[...]
    while !rest.isEmpty {
      let gap = rest.prefix { "./-–".contains($0) || $0 == " " }
      rest = rest.dropFirst(gap.count)
      let marks = gap.filter { $0 != " " }
      guard marks.count <= 1 else { return nil }
      if rest.isEmpty { return marks.isEmpty || marks == "." ? pieces : nil }
      guard pieces.isEmpty == gap.isEmpty else { return nil }
      let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
      let run = digits.isEmpty ? rest.prefix(while: \.isLetter) : digits
      guard !run.isEmpty, pieces.count < 3 else { return nil }
      pieces.append(Piece(text: run, before: marks.first ?? " "))
      rest = rest.dropFirst(run.count)
    }
    return pieces
  }
}
