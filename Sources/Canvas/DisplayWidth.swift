extension Character {
  /// How many cells the character takes: 2 for East Asian and emoji signs, 0 for those that cannot stand
  /// alone, else 1. Of one of several code points only what `pieces` keeps counts.
  public var displayWidth: Int {
    if let width = soleWidth { return width }
    return pieces.reduce(0) { $0 + $1.width }
  }

  /// What is drawn of the character, piece by piece: what every terminal gives the same width.
  ///
  /// Terminals disagree on what is put together of several code points: families and professions, skin tones, flags,
  /// keycaps, and signs with a variation selector. Of those the first sign stands alone (👨‍👩‍👧 is 👨, ✓️ is ✓), and a
  /// flag becomes its country's letters (🇩🇰 is DK). Letters are put together with their marks where there is
  /// a code point for that, and what takes cells of its own, as vowels of Indian scripts do, is a piece of its own.
  var pieces: [(text: Character, width: Int)] {
    if let width = soleWidth { return width > 0 ? [(self, width)] : [] }
    var pieces: [(scalars: String.UnicodeScalarView, width: Int)] = []
    for scalar in unicodeScalars {
      if let letter = scalar.flagLetter {
        pieces.append((String.UnicodeScalarView([letter]), 1))
      } else if scalar.displayWidth > 0 {
        // What follows the first sign of an emoji only changes how that looks.
        guard pieces.isEmpty || !scalar.properties.isEmoji else { break }
        pieces.append((String.UnicodeScalarView([scalar]), scalar.displayWidth))
      } else if let last = pieces.indices.last, scalar.isDrawnOnLetter,
        pieces[last].scalars.count < Self.mostCodePoints
      {
        pieces[last].scalars.append(scalar)
      }
    }
    return pieces.map { (Character(String($0.scalars)).composed, $0.width) }
  }

  /// The most code points that curses keeps in a cell.
  private static let mostCodePoints = 5

  /// Whether it is one code point, as all but a few are.
  var isOneCodePoint: Bool {
    let scalars = unicodeScalars
    return scalars.index(after: scalars.startIndex) == scalars.endIndex
  }

  /// The width of a character of one code point; nil of the others.
  private var soleWidth: Int? { isOneCodePoint ? unicodeScalars.first?.displayWidth : nil }
}

extension Unicode.Scalar {
  /// How many cells the code point takes by itself.
  fileprivate var displayWidth: Int {
    if value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD { return 0 }
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if isJamoOfSyllable { return 0 }
    if flagLetter != nil { return 1 }
    return properties.isEmojiPresentation || isWide ? 2 : 1
  }

  /// The vowels and endings of Korean, which stand in their syllable's cells.
  private var isJamoOfSyllable: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// A mark that is drawn on a letter or in it; not what only chooses how a sign looks.
  fileprivate var isDrawnOnLetter: Bool {
    isJamoOfSyllable
      || properties.generalCategory == .nonspacingMark && !properties.isVariationSelector
  }

  /// The letter that the half of a flag stands for.
  fileprivate var flagLetter: Unicode.Scalar? {
    (0x1F1E6...0x1F1FF).contains(value) ? Unicode.Scalar(value - 0x1F1E6 + 0x41) : nil
  }

  /// The blocks that Unicode's East Asian Width gives as W or F; emoji are asked for by themselves.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FF,
      0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// How many cells the text takes.
  public var displayWidth: Int { plainWidth ?? reduce(0) { $0 + $1.displayWidth } }
}
