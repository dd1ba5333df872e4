import Criteria

/// Figures as people type them.
public enum TypedFigure {
  /// Whether a text is only a stroke, short or long: the figure was not measured.
  public static func isDash(_ text: String) -> Bool {
    ["-", "−", "–", "—"].contains(text.trimmed)
  }

  /// Reads `61,4`, `61,4 %`, `12/18`, `12 af 18`, `126 på 14 gange`, `7 møder`, `1.400.000 kr.`,
  /// `12,5 timer`, `ja`, `n`, `i nogen grad` or its unique beginning, and `ikke målt: grund`. What the
  /// unit or the plan does not allow beyond the form is checked by `FigureEntry.measurement`.
  public static func read(_ text: String, unit: Unit, tally: Tally = .latest) -> Result<
    Figure, TypedFigureProblem
  > {
    let written = text.trimmed
    let folded = text.folded
    guard !folded.isEmpty else { return .failure(.empty(unit, tally)) }
    if folded.hasPrefix("ikke målt") { return notMeasured(written) }
    switch unit {
    case .yesNo:
      return answer(folded).map { .success($0) } ?? .failure(.wrongForm(written, unit, tally))
    case .rating(let steps): return step(folded, written: written, steps: steps)
    case .missing:
      if let answer = answer(folded) { return .success(answer) }
    default: break
    }
    let figure = number(folded, written: written, unit: unit, tally: tally)
    // What is shown beside a ratio, `12 af 18 (66,7 %)`, can be typed back as it stands.
    if case .failure = figure, let bracket = folded.lastIndex(of: "("), folded.hasSuffix(")"),
      case .success(let inner) = number(
        folded[..<bracket].trimmed, written: written, unit: unit, tally: tally),
      FigureText.text(inner, unit: unit, tally: tally).folded == folded
    {
      return .success(inner)
    }
    return figure
  }

  private static func notMeasured(_ written: String) -> Result<Figure, TypedFigureProblem> {
    let rest = written.dropFirst("ikke målt".count).drop {
      ":,;–-.".contains($0) || $0.isWhitespace
    }
    return rest.isEmpty ? .failure(.reasonMissing) : .success(.notMeasured(reason: rest.trimmed))
  }

  private static func answer(_ folded: String) -> Figure? {
    switch folded {
    case "ja", "j": .answer(true)
    case "nej", "n": .answer(false)
    default: nil
    }
  }

  /// A step's name, its beginning when no other step has it, or its number. "i" before it may be left out.
  private static func step(_ folded: String, written: String, steps: [String]) -> Result<
    Figure, TypedFigureProblem
  > {
    let names = steps.map(\.folded)
    if let exact = names.firstIndex(of: folded) { return .success(.step(exact + 1)) }
    if let number = folded.wholeNumber(mostDigits: 2), steps.indices.contains(number - 1) {
      return .success(.step(number))
    }
    let matching = names.indices.filter {
      names[$0].hasPrefix(folded)
        || (names[$0].hasPrefix("i ") && names[$0].dropFirst(2).hasPrefix(folded))
    }
    switch matching.count {
    case 1: return .success(.step(matching[0] + 1))
    case 0: return .failure(.notAStep(written, steps))
    default: return .failure(.severalSteps(written, matching.map { steps[$0] }))
    }
  }

  private static func number(_ folded: String, written: String, unit: Unit, tally: Tally) -> Result<
    Figure, TypedFigureProblem
  > {
    let isBare = folded.utf8.allSatisfy(isOfNumber)
    if !isBare, let (first, second) = ratioParts(of: folded, unit: unit) {
      guard canBeRatio(unit, tally) else { return .failure(.wrongForm(written, unit, tally)) }
      return ratio(first, second, written: written)
    }
    switch DanishNumber.read(isBare ? folded : withoutUnit(folded, unit: unit)) {
    case .success(let amount): return .success(.amount(amount))
    case .failure(.notANumber), .failure(.empty): return .failure(.wrongForm(written, unit, tally))
    case .failure(let problem): return .failure(.number(problem))
    }
  }

  /// Whether a sign is one that a number is written with, and no unit and no ratio.
  private static func isOfNumber(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "."): true
    default: false
    }
  }

  private static func canBeRatio(_ unit: Unit, _ tally: Tally) -> Bool {
    tally.isAverage || unit == .percent || unit == .missing
  }

  private static func ratioParts(of text: String, unit: Unit) -> (String, String)? {
    for word in ["/", " af ", " ud af ", " på "] {
      guard let range = text.firstRange(of: word) else { continue }
      var second = text[range.upperBound...].trimmed
      if word == " på " { second = without(["gange", "gang"], at: second) }
      return (String(text[..<range.lowerBound]), second)
    }
    return nil
  }

  private static func ratio(_ first: String, _ second: String, written: String) -> Result<
    Figure, TypedFigureProblem
  > {
    var parts: [Int] = []
    for text in [first.hasSuffix(" ud") ? String(first.dropLast(3)) : first, second] {
      switch DanishNumber.read(text) {
      case .success(let amount) where amount.decimals == 0 && amount.significand >= 0:
        guard amount.significand <= Figure.largestCount else { return .failure(.tooLarge(written)) }
        parts.append(Int(amount.significand))
      case .failure(.tooManyDigits): return .failure(.tooLarge(written))
      default: return .failure(.partNotWhole(written))
      }
    }
    return .success(.ratio(parts[0], parts[1]))
  }

  /// The text without the unit's own sign or noun after (or `kr.` before) the number.
  private static func withoutUnit(_ text: String, unit: Unit) -> String {
    switch unit {
    case .percent: without(["%", "procent", "pct.", "pct"], at: text)
    case .kroner: without([",-", "kr.", "kr", "kroner"], at: after(["kr.", "kr"], at: text))
    case .hours: without(["timer", "time", "t.", "t"], at: text)
    case .count(let noun):
      without([noun.plural, noun.single ?? ""].map(\.folded), at: text)
    case .measure(let noun):
      without(
        [noun.plural, noun.single ?? ""].map(\.folded), at: after([noun.plural.folded], at: text))
    default: text
    }
  }

  private static func after(_ beginnings: [String], at text: String) -> String {
    for sign in beginnings where !sign.isEmpty && text.hasPrefix(sign) {
      return text.dropFirst(sign.count).trimmed
    }
    return text
  }

  private static func without(_ endings: [String], at text: String) -> String {
    for ending in endings where !ending.isEmpty && text.hasSuffix(ending) {
      return text.dropLast(ending.count).trimmed
    }
    return text
  }
}
