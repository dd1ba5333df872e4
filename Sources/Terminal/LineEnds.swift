/// How the lines of a pasted text end.
enum LineEnds {
  /// The text with one line feed at the end of each line, whether its lines end in a feed, a return, or both.
  ///
  /// tmux and other programs make a return of every feed, so that the two signs of Windows come as two returns.
  /// They are taken for one line's end where that goes for all of the text.
  static func unified(_ text: [UnicodeScalar]) -> [UnicodeScalar] {
    let second: UnicodeScalar = hasPairsOnly(text) ? "\r" : "\n"
    var unified: [UnicodeScalar] = []
    var index = 0
    while index < text.count {
      let isReturn = text[index] == "\r"
      unified.append(isReturn ? "\n" : text[index])
      index += 1
      if isReturn, index < text.count, text[index] == second { index += 1 }
    }
    return unified
  }

  /// Whether returns only come in pairs, and not just once between two texts, where an empty line is meant.
  private static func hasPairsOnly(_ text: [UnicodeScalar]) -> Bool {
    let runs = text.split { $0 != "\r" }.map(\.count)
    return !text.contains("\n") && runs.allSatisfy { $0.isMultiple(of: 2) }
      && (runs.count > 1 || text.last == "\r")
  }
}
