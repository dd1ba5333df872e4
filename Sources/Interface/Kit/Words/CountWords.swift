import Wording

/// How many there are.
enum CountWords {
  /// How many of them are shown: `4 af 1.200`.
  static func shown(_ shown: Int, of all: Int) -> String {
    "\(DanishNumber.text(shown)) af \(DanishNumber.text(all))"
  }

  static func rows(_ count: Int) -> String { DanishNoun.count(count, "række", "rækker") }
  static let all = "alle"
}
