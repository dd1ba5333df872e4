import TestSupport
import Testing

/// The documents that the plans are made from name people: who to call, who is quoted. No plan may.
@Suite("Nobody is named in a plan")
struct PersonalNamesTests {
  /// The names' words in small letters, as FNV-1a hashes, so that they do not stand here either.
  private static let names: Set<UInt64> = [
    0x6454a00d5daef5a8, 0x66fdea01023ff308, 0xaba75025ce2ab278,
    0x458480193a784d8e, 0xa65c3dd2512f07ce, 0xe94f6c53c8c0e57e,
    0x6ac9d2ad6f39d681, 0x23e4d2a6ec053eaf, 0x107e8e167d5224c0,
  ]

  @Test(arguments: RealPlansTests.names)
  func noWordIsOneOfTheNames(_ plan: String) throws {
    let text = String(decoding: try Checkout.plan(plan), as: UTF8.self)
    let words = text.lowercased().split { !$0.isLetter }
    #expect(words.count > 200)
    #expect(words.filter { Self.names.contains(Self.hash($0)) } == [])
  }

  /// The hash is the one that the names were given, so that the test can find one at all.
  @Test func theHashIsTheKnownOne() {
    #expect(Self.hash("") == 0xcbf2_9ce4_8422_2325)
    #expect(Self.hash("a") == 0xaf63_dc4c_8601_ec8c)
  }

  private static func hash(_ word: Substring) -> UInt64 {
    word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
