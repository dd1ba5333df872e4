/// The id that figures hang on: ASCII small letters, digits and hyphens, unique within a plan
/// (plan-file.md).
public struct Slug: Hashable, Sendable {
  /// The id as it is written.
  public let text: String

  /// The longest an id may be.
  public static let longest = 60

  /// The id, or nil when it has other signs than `a–z`, `0–9` and single hyphens between them.
  public init?(_ text: String) {
    var last = Self.hyphen
    for byte in text.utf8 {
      guard byte == Self.hyphen ? last != Self.hyphen : Self.isSign(byte) else { return nil }
      last = byte
    }
    guard last != Self.hyphen, text.utf8.count <= Self.longest else { return nil }
    self.text = text
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isSign(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }

  /// The id that is a number, without its sign: `7`.
  public init(number: Int) { text = String(number.magnitude) }

  /// The id made from a name: small letters, æ→ae, ø→oe, å→aa, all else a hyphen; nil when nothing is left.
  public init?(naming name: String) {
    var signs = SlugSigns()
    if let latin = name.latinLetters {
      for letter in latin { signs.add(letter) }
    } else {
      // Letters put together of several code points are what they look like.
      for character in name.lowercased() { signs.add(character.latinLetter ?? 0x20) }
    }
    guard let text = signs.text(longest: Self.longest) else { return nil }
    self.text = text
  }
}

/// The signs of an id, as a name's letters come.
private struct SlugSigns {
  private var bytes: [UInt8] = []

  /// Adds a small letter of Latin-1, or a hyphen for any other sign.
  mutating func add(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes.append(letter)
    case 0xE6, 0xE4: bytes += [0x61, 0x65]  // æ ä
    case 0xF8, 0xF6: bytes += [0x6F, 0x65]  // ø ö
    case 0xE5: bytes += [0x61, 0x61]  // å
    case 0xE8, 0xE9, 0xEB: bytes.append(0x65)  // è é ë
    case 0xFC: bytes.append(0x75)  // ü
    default: if let last = bytes.last, last != Self.hyphen { bytes.append(Self.hyphen) }
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The id; nil when nothing is left.
  func text(longest: Int) -> String? {
    var kept = bytes.prefix(longest)
    while kept.last == Self.hyphen { kept.removeLast() }
    return kept.isEmpty ? nil : String(decoding: kept, as: UTF8.self)
  }
}

extension String {
  /// Its letters as small letters of Latin-1, a byte each; nil where it has others.
  fileprivate var latinLetters: [UInt8]? {
    var letters: [UInt8] = []
    letters.reserveCapacity(utf8.count)
    var isLetter = false
    for byte in utf8 {
      switch byte {
      case 0x41...0x5A: letters.append(byte + 0x20)
      case 0..<0x80: letters.append(byte)
      case 0xC3: isLetter = true
      case 0x80...0xBF where isLetter:
        isLetter = false
        // À…Þ have their small letters 32 places on; × has none, and ß is one.
        let letter = byte + 0x40
        letters.append((0xC0...0xDE).contains(letter) && letter != 0xD7 ? letter + 0x20 : letter)
      default: return nil
      }
    }
    return letters
  }
}

extension Character {
  /// The letter's byte in Latin-1, where an id has something for it.
  fileprivate var latinLetter: UInt8? {
    if let ascii = asciiValue { return ascii }
    for letter in "æäøöåèéëü" where self == letter {
      return letter.unicodeScalars.first.map { UInt8($0.value) }
    }
    return nil
  }
}

extension Slug: Comparable, CustomStringConvertible {
  /// The id as it is written.
  public var description: String { text }
  /// Alphabetical order.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

/// What a figure is about: a criterion, or one part of it, written `id` or `id.del`.
public struct IndicatorID: Hashable, Sendable {
  /// The criterion.
  public let criterion: Slug
  /// The part, when the criterion has parts.
  public let part: Slug?

  /// The criterion's only indicator, or the named part of it.
  public init(_ criterion: Slug, part: Slug? = nil) {
    self.criterion = criterion
    self.part = part
  }

  /// Reads `id` or `id.del`, or gives nil.
  public init?(_ text: String) {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false).map {
      Slug(String($0))
    }
    guard (1...2).contains(pieces.count), let criterion = pieces[0] else { return nil }
    guard pieces.count == 2 else {
      self.init(criterion)
      return
    }
    guard let part = pieces[1] else { return nil }
    self.init(criterion, part: part)
  }
}

extension IndicatorID: Comparable, CustomStringConvertible {
  /// The id as it is written: `lektiecafe.ugentlig`.
  public var description: String { part.map { "\(criterion).\($0)" } ?? "\(criterion)" }
  /// Alphabetical order.
  public static func < (left: IndicatorID, right: IndicatorID) -> Bool {
    left.description < right.description
  }
}
