import Canvas

/// A line of text being typed, with its cursor.
struct LineEditor: Hashable, Sendable {
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  private(set) var cursor: Int

  /// The most characters that are typed: more than any text may have, so that it is said and nothing is cut unseen.
  static let longest = 10_000

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  /// The text without spaces around it.
  var trimmed: String {
    let rest = characters.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
    return String(rest.reversed())
  }

  /// Types text at the cursor; line breaks and tabs become spaces, other control signs are left out.
  mutating func insert(_ text: String) {
    for character in text where characters.count < Self.longest {
      let typed: Character = character.isWhitespace ? " " : character
      guard typed.displayWidth > 0 else { continue }
      characters.insert(typed, at: cursor)
      cursor += 1
    }
  }

  /// Takes in what is typed; false when it is a key that does not edit.
  mutating func take(_ typed: Typed) -> Bool {
    switch typed {
    case .press(.key(let key)): return handle(key)
    case .press(.character(let character)): insert(String(character))
    case .paste(let text): insert(text)
    }
    return true
  }

  /// Does what an editing key says, or gives false when the key does not edit.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace: if cursor > 0 { removeBeforeCursor() }
    case .delete, .control("d"): if cursor < characters.count { characters.remove(at: cursor) }
    case .control("u"):
      characters.removeFirst(cursor)
      cursor = 0
    case .control("k"): characters.removeLast(characters.count - cursor)
    case .control("w"):
      while cursor > 0, characters[cursor - 1] == " " { removeBeforeCursor() }
      while cursor > 0, characters[cursor - 1] != " " { removeBeforeCursor() }
    default: return false
    }
    return true
  }

  private mutating func removeBeforeCursor() {
    cursor -= 1
    characters.remove(at: cursor)
  }

  /// Puts the cursor at a cell of what `visible` shows.
  mutating func placeCursor(atCell cell: Int, width: Int) {
    cursor = characters[offset(width: width)...].prefix(ofWidth: cell).endIndex
  }

  /// The part that fits in a width with the cursor in view, and the cursor's cell in it.
  func visible(width: Int) -> (text: String, cursorCell: Int) {
    let shown = characters[offset(width: width)...]
    let cell = shown.prefix(upTo: cursor).reduce(0) { $0 + $1.displayWidth }
    return (String(shown.prefix(ofWidth: width)), cell)
  }

  /// The first character shown: as few as possible are scrolled away.
  private func offset(width: Int) -> Int {
    cursor - characters[..<cursor].reversed().prefix(ofWidth: width - 1).count
  }
}
