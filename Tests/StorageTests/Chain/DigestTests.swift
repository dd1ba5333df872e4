import Testing

@testable import Storage

@Suite("Sums")
struct DigestTests {
  @Test(
    "The sums are those of FIPS 180-4's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func vectors(text: String, sum: String) {
    #expect(Digest.sum(text.utf8) == sum)
  }

  @Test("A salt is 24 digits, and another each time")
  func salts() {
    let salts = Set((0..<100).map { _ in Digest.salt() })
    #expect(salts.count == 100)
    #expect(salts.allSatisfy { $0.count == 24 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test("Digits stand for bytes, both ways, and nothing else does")
  func digits() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(Digest.bytes(Digest.digits(bytes)) == bytes)
    #expect(Digest.bytes("abc") == nil && Digest.bytes("xy") == nil && Digest.bytes("٣٣") == nil)
  }
}
