import Criteria

/// Quarters as Danes write them.
public enum DanishQuarter {
  /// In a sentence: `4. kvartal 2019`.
  public static func text(_ quarter: Quarter) -> String {
    "\(quarter.number). kvartal \(DanishDay.fourDigits(quarter.year))"
  }

  /// Where space is tight, and as it is typed: `2019K4`.
  public static func short(_ quarter: Quarter) -> String {
    "\(DanishDay.fourDigits(quarter.year))K\(quarter.number)"
  }

  /// How many quarters are named one by one.
  static let mostNamed = 3

  /// Several in a sentence: `3. kvartal 2019 og 4. kvartal 2019`, and where they are many `de 8 kvartaler fra
  /// 1. kvartal 2018 til 4. kvartal 2019`.
  public static func list(_ quarters: [Quarter]) -> String {
    guard quarters.count > mostNamed, let first = quarters.first, let last = quarters.last else {
      return DanishList.text(quarters.map(text))
    }
    return "de \(DanishNumber.text(quarters.count)) kvartaler fra \(text(first)) til \(text(last))"
  }
}

/// Why a text cannot be read as a quarter.
public enum QuarterProblem: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// The number is not 1 to 4.
  case noSuchQuarter(String)
  /// The year has not four digits.
  case shortYear(String)
  /// It is not a quarter.
  case notAQuarter(String)
}

extension DanishQuarter {
  /// Reads `2019K4`, `4. kvartal 2019`, `K4 2019`, `4. kv. 2019`; capitals do not count, and `Q` is as good as `K`.
  public static func read(_ text: String) -> Result<Quarter, QuarterProblem> {
    let written = text.trimmed
    guard !written.isEmpty else { return .failure(.empty) }
    guard let (year, number) = pieces(of: text.folded),
      let number = number.wholeNumber(mostDigits: 2),
      let yearNumber = year.wholeNumber(mostDigits: 4)
    else { return .failure(.notAQuarter(written)) }
    guard year.utf8.count == 4 else { return .failure(.shortYear(written)) }
    return Quarter(yearNumber, number).map { .success($0) } ?? .failure(.noSuchQuarter(written))
  }

  private static func pieces(of text: String) -> (year: String, number: String)? {
    for word in [". kvartal ", " kvartal ", ". kv. ", ". kv ", " kv. "] {
      guard let range = text.firstRange(of: word) else { continue }
      return (String(text[range.upperBound...]), String(text[..<range.lowerBound]))
    }
    let signs = text.filter { $0 != " " && $0 != "-" }
    guard let letter = signs.firstIndex(where: { $0 == "k" || $0 == "q" }) else { return nil }
    let before = String(signs[..<letter])
    let after = String(signs[signs.index(after: letter)...])
    return before.isEmpty
      ? (String(after.dropFirst()), String(after.prefix(1))) : (before, after)
  }
}
