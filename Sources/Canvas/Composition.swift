extension Character {
  /// The letter as one code point where there is one (NFC): `a` and a ring above are `å`.
  public var composed: Character {
    unicodeScalars.count > 1 ? Self.latinLetters[self] ?? self : self
  }

  /// Every Latin letter with a mark, which one in pieces finds since they are canonically equal.
  private static let latinLetters: [Character: Character] = {
    let codes = [0xC0...0x24F, 0x1E00...0x1EFF].joined()
    let letters = codes.compactMap { UnicodeScalar($0).map(Character.init) }
    return Dictionary(letters.map { ($0, $0) }) { first, _ in first }
  }()

  /// The character with a code point put to it, when the two make one character.
  public func joined(with scalar: UnicodeScalar) -> Character? {
    var text = String(self)
    text.unicodeScalars.append(scalar)
    return text.count == 1 ? text.first?.composed : nil
  }
}

extension String {
  /// The text with its letters as single code points.
  public var composed: String { String(map(\.composed)) }
}
