/// A sign in a text that nobody sees, or that acts on whoever shows it instead of being shown: the controls of a
/// terminal, line breaks, what turns the direction of writing, and what takes no room.
public struct HiddenSign: Hashable, Sendable {
  /// What it does.
  public let kind: Kind
  /// Its code point.
  public let scalar: Unicode.Scalar

  /// What hidden signs do.
  public enum Kind: Hashable, Sendable {
    /// It begins another line.
    case lineBreak
    /// It tells the terminal or the program something.
    case control
    /// It turns the direction in which what stands around it is written.
    case direction
    /// It takes no room and only makes a text another than the one that it looks like.
    case invisible
  }

  /// The sign of a code point; nil when that is seen.
  public init?(_ scalar: Unicode.Scalar) {
    guard let kind = Kind(scalar) else { return nil }
    (self.kind, self.scalar) = (kind, scalar)
  }

  /// The first hidden sign of a text, and what stands before it. What puts an emoji together, as in 👩‍🚒 and ❤️, is
  /// none.
  public static func first(in text: String) -> (sign: HiddenSign, before: String)? {
    guard mayStand(in: text) else { return nil }
    for place in text.indices {
      let signs = signs(of: text[place])
      guard let number = signs.firstIndex(where: { $0 != nil }), let sign = signs[number] else {
        continue
      }
      let before = text.unicodeScalars[..<text.unicodeScalars.index(place, offsetBy: number)]
      return (sign, String(String.UnicodeScalarView(before)))
    }
    return nil
  }

  /// A text with something else in the place of each hidden sign; of a line break that is two signs once.
  public static func replaced(in text: String, with other: (HiddenSign) -> String) -> String {
    guard mayStand(in: text) else { return text }
    var replaced = ""
    for character in text {
      let signs = signs(of: character)
      if character.isNewline, let sign = signs.last ?? nil {
        replaced += other(sign)
        continue
      }
      for (scalar, sign) in zip(character.unicodeScalars, signs) {
        if let sign { replaced += other(sign) } else { replaced.unicodeScalars.append(scalar) }
      }
    }
    return replaced
  }

  /// For each code point of a character the hidden sign that it is, if it is one.
  private static func signs(of character: Character) -> [HiddenSign?] {
    let scalars = character.unicodeScalars
    // Digits are emoji only on a key, as 1️⃣.
    var isEmoji =
      scalars.first.map { $0.properties.isEmoji && (!$0.isASCII || scalars.contains("\u{20E3}")) }
      ?? false
    return scalars.map { scalar in
      guard let sign = HiddenSign(scalar), !(isEmoji && scalar.isOfEmoji) else { return nil }
      // With something else put in its place the emoji ends here.
      isEmoji = false
      return sign
    }
  }

  /// Whether there can be one at all; most texts have none but the letters up to U+00FF, and only their bytes are
  /// looked at.
  private static func mayStand(in text: String) -> Bool {
    !text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || (0x80..<0xC0).contains($0) || $0 == 0xC3 }
      && !text.unicodeScalars.allSatisfy(isPlainlySeen)
  }

  /// Whether a code point is one of the letters, dashes, quotes, arrows, frames and marks that are no hidden sign
  /// whatever stands beside them; there are others.
  static func isPlainlySeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x0300, 0x2010..<0x2028, 0x2030..<0x2060, 0x2190..<0x2800:
      true
    default: false
    }
  }
}

extension HiddenSign.Kind {
  fileprivate init?(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: self = .lineBreak
    case .control: self = properties.isWhitespace && scalar != "\t" ? .lineBreak : .control
    case .format where scalar.turnsDirection: self = .direction
    case .format: self = .invisible
    default:
      guard properties.isDefaultIgnorableCodePoint else { return nil }
      self = .invisible
    }
  }
}

extension Unicode.Scalar {
  /// Unicode's Bidi_Control.
  fileprivate var turnsDirection: Bool {
    [0x061C, 0x200E, 0x200F].contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }

  /// Whether it joins the parts of an emoji or says that it is one.
  fileprivate var isOfEmoji: Bool { value == 0x200D || value == 0xFE0E || value == 0xFE0F }
}
