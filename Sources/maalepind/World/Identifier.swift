/// Ids made by the program that records, unique across programs.
enum Identifier {
  private static let digits = Array("0123456789abcdef".utf8)

  /// A random UUID (RFC 9562, version 4) in small letters.
  static func make() -> String {
    let high = UInt64.random(in: .min ... .max) & ~0xF000 | 0x4000
    let low = UInt64.random(in: .min ... .max) & ~(3 << 62) | 1 << 63
    return String(unsafeUninitializedCapacity: 36) { signs in
      var place = 0
      for half in [high, low] {
        for shift in stride(from: 60, through: 0, by: -4) {
          if [8, 13, 18, 23].contains(place) {
            signs[place] = UInt8(ascii: "-")
            place += 1
          }
          signs[place] = digits[Int(half >> UInt64(shift) & 0xF)]
          place += 1
        }
      }
      return place
    }
  }
}
