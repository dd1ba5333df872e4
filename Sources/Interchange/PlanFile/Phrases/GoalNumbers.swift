import Criteria
import Wording

/// The numbers of phrases, in digits and in words: `65`, `12 500 kr.`, `femogtyve`, `halvdelen`.
extension GoalWords {
  /// A number as `number` has it; nil when it is none.
  static func amount(
    _ words: [Substring], unit: Unit?, of key: PlanKey = .goal
  ) throws(PhraseMistake) -> Amount? {
    try amount(number(words, unit: unit), of: key)
  }

  /// What was read; nil when it is no number.
  static func amount(
    _ read: Result<Amount, NumberProblem>?, of key: PlanKey = .goal
  ) throws(PhraseMistake) -> Amount? {
    switch read {
    case .success(let amount): return amount
    case .failure(.notANumber), .failure(.empty), nil: return nil
    case .failure(let problem): throw PhraseMistake(.number(key: key.rawValue, problem))
    }
  }

  /// A number, with or without the unit's own word after it; nil when other words follow.
  static func number(_ words: [Substring], unit: Unit?) -> Result<Amount, NumberProblem>? {
    if unit == .percent, let (share, count) = ShareWords.leading(words), count == words.count {
      return ShareWords.percent(share, of: words.joined(separator: " "))
    }
    guard let (number, rest) = leading(words) else { return nil }
    let after = rest.joined(separator: " ")
    // `2 gange om året` is as often as what is counted.
    let isOften = ["gange", "gang"].contains(after) && unit?.noun != nil
    return after.isEmpty || isOften || unit?.words.contains(after) ?? true ? number : nil
  }

  /// What some words begin with, read as a number, and the words after it; nil when there are none.
  static func leading(
    _ words: [Substring]
  ) -> (number: Result<Amount, NumberProblem>, rest: [Substring])? {
    guard let (number, rest) = unscaled(words) else { return nil }
    guard let word = rest.first, let zeros = scales[String(word)],
      let scaled = (try? number.get())?.shifted(zeros)
    else { return (number, rest) }
    return (.success(scaled), Array(rest.dropFirst()))
  }

  /// `74 millioner`, `1,2 mia. kr.`
  private static let scales = [
    "mio.": 6, "mio": 6, "million": 6, "millioner": 6, "mia.": 9, "mia": 9, "milliard": 9,
    "milliarder": 9, "tusind": 3, "tusinde": 3,
  ]

  private static func unscaled(
    _ words: [Substring]
  ) -> (number: Result<Amount, NumberProblem>, rest: [Substring])? {
    if let (number, count) = NumberWords.leading(words) {
      return (.success(Amount(number)), Array(words.dropFirst(count)))
    }
    // `12 500` is one number.
    let grouped = words.prefix { $0.allSatisfy { $0.isASCIIDigit || $0 == "," } }.count
    let count = max(1, grouped)
    guard words.count >= count else { return nil }
    var digits = words.prefix(count).joined(separator: " ")
    var rest = Array(words.dropFirst(count))
    if digits.count > 1, digits.hasSuffix("%") {
      digits.removeLast()
      rest.insert("%", at: 0)
    }
    return (DanishNumber.read(digits), rest)
  }

  /// Whether some words begin with a number.
  static func isNumber(_ words: [Substring]) -> Bool {
    if case .success? = leading(words)?.number {
      true
    } else {
      words.first?.first?.isASCIIDigit == true
    }
  }
}
