import Wording

/// How many there are.
enum CountWords {
  /// How many there are: `4 fundet`, or all of them.
  static func shown(_ shown: Int, of all: Int) -> String {
    "\(DanishNumber.text(shown)) af \(DanishNumber.text(all))"
  }

  static func rows(_ count: Int) -> String { DanishNoun.count(count, "række", "rækker") }
  static let all = "alle"
}
