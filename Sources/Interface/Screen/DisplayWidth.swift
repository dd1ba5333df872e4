extension Character {
  /// How many cells the character takes: 2 for East Asian and emoji signs, 0 for those that cannot stand
  /// alone, else 1.
  public var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    let code = first.value
    if code < 0x20 || (0x7F..<0xA0).contains(code) { return 0 }
    if code < 0x300 { return 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if unicodeScalars.contains(where: { $0.value == 0xFE0F })
      || first.properties.isEmojiPresentation
    {
      return 2
    }
    return Self.isWide(code) ? 2 : 1
  }

  /// The blocks that Unicode's East Asian Width gives as W or F.
  private static func isWide(_ code: UInt32) -> Bool {
    switch code {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// How many cells the text takes.
  public var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}
