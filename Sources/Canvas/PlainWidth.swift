extension StringProtocol {
  /// How many cells the text takes, found from its bytes alone: nearly all that is drawn has only signs that are a
  /// code point each and a cell each. Nil where some may not be, which `displayWidth` looks closer at.
  var plainWidth: Int? {
    // Only texts that lie in one piece can be walked so.
    (utf8.withContiguousStorageIfAvailable { Self.plainWidth($0) }) ?? nil
  }

  private static func plainWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var width = 0
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      switch first {
      case 0x20...0x7E: index += 1
      // U+00A0…U+02FF without the soft hyphen.
      case 0xC2:
        guard bytes[index + 1] >= 0xA0, bytes[index + 1] != 0xAD else { return nil }
        index += 2
      case 0xC3...0xCB: index += 2
      case 0xE2:
        let value = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F) | 0x2000
        guard Unicode.Scalar(value)?.isPlainSign == true else { return nil }
        index += 3
      default: return nil
      }
      width += 1
    }
    return width
  }
}

extension Unicode.Scalar {
  /// The dashes, arrows, mathematical signs, lines, blocks, shapes and dots that the screens are drawn with: each takes
  /// one cell in every terminal, and joins no other.
  var isPlainSign: Bool {
    switch value {
    case 0x2010...0x2027, 0x2190...0x22FF, 0x2500...0x25FC, 0x2713, 0x2800...0x28FF:
      true
    default: false
    }
  }
}
