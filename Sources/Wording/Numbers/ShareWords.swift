import Criteria

/// Parts of a whole as words: `halvdelen`, `en tredjedel`, `tre fjerdedele`, `hver fjerde`, `to ud af tre`, `2/3`.
public enum ShareWords {
  /// The share that some words begin with, and how many of them say it; nil where they begin with none.
  public static func leading(_ words: some Sequence<Substring>) -> (share: Fraction, count: Int)? {
    let words = words.prefix(5).map { $0.lowercased() }
    guard let first = words.first else { return nil }
    if first == "halvdelen" || first == "halvdel" { return (Fraction(1, 2), 1) }
    if let share = signed(first) { return (share, 1) }
    guard words.count > 1 else { return nil }
    if first == "hver" { return ordinal(words[1]).map { (Fraction(1, Int128($0)), 2) } }
    guard let parts = number(first) else { return nil }
    if let whole = denominator(words[1]) { return share(parts, of: whole).map { ($0, 2) } }
    let lead = words[1] == "ud" ? 3 : 2
    guard words.count > lead, words[lead - 1] == "af", let whole = number(words[lead]) else {
      return nil
    }
    return share(parts, of: whole).map { ($0, lead + 1) }
  }

  /// A share in percent; a problem where its decimals have no end.
  ///
  /// - Parameter words: how it is written.
  public static func percent(_ share: Fraction, of words: String) -> Result<Amount, NumberProblem> {
    let percent = share * 100
    for decimals in 0...Amount.mostDecimals {
      let scaled = percent * Fraction(Int128.powerOfTen(decimals))
      if scaled.denominator == 1, let significand = Int64(exactly: scaled.numerator),
        let amount = Amount(significand: significand, decimals: decimals)
      {
        return .success(amount)
      }
    }
    let tenths = (percent * 10).floor
    let text = { DanishNumber.text(Fraction($0, 10), decimals: 1) + " %" }
    return .failure(.endless(words, below: text(tenths), above: text(tenths + 1)))
  }

  private static func share(_ parts: Int, of whole: Int) -> Fraction? {
    (1..<max(1, whole)).contains(parts) ? Fraction(Int128(parts), Int128(whole)) : nil
  }

  private static func number(_ word: String) -> Int? {
    word.wholeNumber(mostDigits: 4) ?? NumberWords.whole(word)
  }

  /// `2/3`.
  private static func signed(_ word: String) -> Fraction? {
    let ends = word.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2, let parts = ends[0].wholeNumber(mostDigits: 4),
      let whole = ends[1].wholeNumber(mostDigits: 4)
    else { return nil }
    return share(parts, of: whole)
  }

  /// `fjerdedel`, `fjerdedele`, `fjerdedelen`.
  private static func denominator(_ word: String) -> Int? {
    for ending in ["delene", "delen", "dele", "del"] where word.hasSuffix(ending) {
      let name = String(word.dropLast(ending.count))
      return name == "halv" ? 2 : ordinals[name].flatMap { $0 > 2 ? $0 : nil }
    }
    return nil
  }

  /// `fjerde`, `4.`.
  private static func ordinal(_ word: String) -> Int? {
    if word.hasSuffix("."), let number = word.dropLast().wholeNumber(mostDigits: 3), number > 1 {
      return number
    }
    return ordinals[word]
  }

  private static let ordinals: [String: Int] = [
    "anden": 2, "andet": 2, "tredje": 3, "tredie": 3, "fjerde": 4, "femte": 5, "sjette": 6,
    "syvende": 7, "ottende": 8, "niende": 9, "tiende": 10, "tolvte": 12, "femtende": 15,
    "tyvende": 20,
  ]
}
