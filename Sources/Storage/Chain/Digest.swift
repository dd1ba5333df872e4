import CMessageDigest

/// Sums that tell one text from another, and the salts that keep a short text from being guessed by its sum.
enum Digest {
  /// The SHA-256 (FIPS 180-4) of a text's UTF-8, as 64 hexadecimal digits.
  static func sum(_ text: String) -> String {
    var context = SHA2_CTX()
    var text = text
    var sum = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Init(&context)
    text.withUTF8 { SHA256Update(&context, $0.baseAddress, $0.count) }
    SHA256Final(&sum, &context)
    return digits(sum)
  }

  /// A new salt: 128 random bits, as 32 hexadecimal digits.
  static func salt() -> String { digits((0..<16).map { _ in UInt8.random(in: .min ... .max) }) }

  private static let digitPairs = (0...255).map { byte in
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  private static func digits(_ bytes: [UInt8]) -> String {
    bytes.reduce(into: "") { $0 += digitPairs[Int($1)] }
  }
}
