import TestSupport
import Testing

@testable import Criteria

/// Searching texts, held against the slow way to do it.
@Suite struct TextSearchTests {
  @Test func findsWhatStandsThere() {
    #expect(Own.holds("Trygge beboere", "beboere"))
    #expect(!Own.holds("Trygge beboere", "beboeren"))
    #expect(Own.holds("", "") && Own.holds("a", ""))
    #expect("aaa".ranges(of: "aa").count == 1)
    #expect(Own.changed("a → b → c", " → ", "->") == "a->b->c")
    #expect(Own.changed("blåbær", "å", "aa") == "blaabær")
    #expect(Own.pieces("a, b,, c", ", ") == ["a", "b,", "c"])
    #expect(Own.pieces("aa", "aa") == [])
  }

  @Test(
    "As the slow way finds them, whatever the texts", arguments: (0..<20).map { _ in Dice.newSeed })
  func slowly(seed: UInt64) {
    var dice = Dice(seed: seed)
    func text(_ most: Int) -> String {
      String((0..<dice.below(most + 1)).map { _ in Array("abæå →")[dice.below(6)] })
    }
    for _ in 0..<200 {
      let (own, sought, other) = (text(30), text(3), text(3))
      let isThere = sought.isEmpty || own.indices.contains { own[$0...].hasPrefix(sought) }
      #expect(Own.holds(own, sought) == isThere, "seed \(seed): \(own) \(sought)")
      guard !sought.isEmpty else { continue }
      var (expected, rest) = ("", own[...])
      while !rest.isEmpty {
        if rest.hasPrefix(sought) {
          expected += other
          rest = rest.dropFirst(sought.count)
        } else {
          expected.append(rest.removeFirst())
        }
      }
      #expect(Own.changed(own, sought, other) == expected, "seed \(seed): \(own) \(sought)")
    }
  }
}

/// What is tested, by the names that only this module has where there are two of them.
private enum Own {
  static func holds(_ own: String, _ sought: String) -> Bool {
    sought.isEmpty || own.firstRange(of: sought, from: own.startIndex) != nil
  }
  static func changed(_ own: String, _ sought: String, _ other: String) -> String {
    own.replacing(sought, with: other)
  }
  static func pieces(_ own: String, _ separator: String) -> [String] {
    own.split(separator: separator).map(String.init)
  }
}
