import Wording

/// A goal where it is narrow.
enum GoalWords {
  /// A goal that fits a narrow column: `mindst 10 pr. uge` becomes `≥ 10 pr. uge` where it must, and
  /// `udført hvert år` only says when.
  static func tight(_ goal: String, width: Int, isASCII: Bool) -> String {
    guard goal.count > width else { return goal }
    if goal == GoalText.missing { return "mangler" }
    let signs = [
      ("mindst ", isASCII ? ">= " : "≥ "), ("højst ", isASCII ? "<= " : "≤ "), ("over ", "> "),
      ("under ", "< "), ("udført ", ""),
    ]
    for (word, sign) in signs where goal.hasPrefix(word) {
      return sign + goal.dropFirst(word.count)
    }
    return goal
  }
  static let missing = "mangler"
}
