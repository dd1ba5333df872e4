import CMessageDigest

/// SHA-256 sums (FIPS 180-4), which tell one text from another, and the salts that keep a short text from being guessed
/// by its sum.
struct Digest: ~Copyable {
  private var context = SHA2_CTX()

  init() { SHA256Init(&context) }

  mutating func add(_ bytes: some Collection<UInt8>) {
    let isAdded: Void? = bytes.withContiguousStorageIfAvailable {
      SHA256Update(&context, $0.baseAddress, $0.count)
    }
    if isAdded == nil { add(Array(bytes)) }
  }

  /// The sum over what was added, 32 bytes.
  consuming func sum() -> [UInt8] {
    var sum = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&sum, &context)
    return sum
  }

  /// The sum of some bytes, as 64 hexadecimal digits.
  static func sum(_ bytes: some Collection<UInt8>) -> String {
    var digest = Digest()
    digest.add(bytes)
    return digits(digest.sum())
  }

  /// A new salt: 96 random bits, as 24 hexadecimal digits.
  static func salt() -> String {
    var random = (UInt64.random(in: .min ... .max), UInt32.random(in: .min ... .max))
    return withUnsafeBytes(of: &random) { digits($0.prefix(12)) }
  }

  /// Bytes as hexadecimal digits, two each.
  static func digits(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { digits in
      var place = 0
      for byte in bytes {
        digits[place] = sixteen[Int(byte >> 4)]
        digits[place + 1] = sixteen[Int(byte & 0xF)]
        place += 2
      }
      return place
    }
  }

  /// The bytes that hexadecimal digits stand for; nil where some are none.
  static func bytes(_ digits: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      guard let value = digit.isASCII ? digit.hexDigitValue.map(UInt8.init) : nil else {
        return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }

  private static let sixteen = Array("0123456789abcdef".utf8)
}
