import Criteria

/// Figures and values with their unit, as they are shown.
public enum FigureText {
  /// A figure as it was recorded: `59,2 %`, `12 af 18 (66,7 %)`, `7 møder`, `1.400.000 kr.`,
  /// `12,5 timer`, `ja`, `i nogen grad`, `ikke målt: skolen var lukket`.
  public static func text(_ figure: Figure, unit: Unit, tally: Tally) -> String {
    switch figure {
    case .amount(let amount):
      withUnit(DanishNumber.text(amount), unit: unit, isOne: amount.value == .one)
    case .ratio(let numerator, let denominator):
      ratio(numerator, denominator, unit: unit, tally: tally)
    case .answer(let answer): answer ? "ja" : "nej"
    case .step(let step): name(ofStep: step, unit: unit)
    case .notMeasured(let reason): reason.isEmpty ? "ikke målt" : "ikke målt: \(reason)"
    case .withdrawn: "fortrudt"
    }
  }

  /// A figure where space is tight: `59,2 %`, `12/18`, `7`, `1.400.000 kr.`, `ja`, `ikke målt`.
  public static func short(_ figure: Figure, unit: Unit) -> String {
    switch figure {
    case .amount(let amount):
      withUnit(DanishNumber.text(amount), unit: tight(unit), isOne: amount.value == .one)
    case .ratio(let numerator, let denominator):
      "\(DanishNumber.text(numerator))/\(DanishNumber.text(denominator))"
    case .notMeasured: "ikke målt"
    default: text(figure, unit: unit, tally: .latest)
    }
  }

  /// A figure as it can be typed again: `59,2`, `12/18`, `ja`, `i nogen grad`.
  public static func typed(_ figure: Figure, unit: Unit) -> String {
    switch figure {
    case .amount(let amount): DanishNumber.typed(amount)
    case .notMeasured: text(figure, unit: unit, tally: .latest)
    default: short(figure, unit: unit)
    }
  }

  /// A value with its unit: `56,7 %`, `7 møder`, `i nogen grad`.
  ///
  /// It is exact when two decimals are enough for that, else rounded to one; `decimals` sets another number.
  public static func text(_ value: Fraction, unit: Unit, decimals: Int? = nil) -> String {
    switch unit {
    case .yesNo: return value == .zero ? "nej" : "ja"
    case .rating where value.denominator == 1:
      return name(ofStep: Int(clamping: value.numerator), unit: unit)
    default:
      let number = number(value, unit: unit, decimals: decimals)
      return withUnit(number, unit: unit, isOne: number == "1")
    }
  }

  /// A value where space is tight: as `text`, but counts without their noun.
  public static func short(_ value: Fraction, unit: Unit, decimals: Int? = nil) -> String {
    text(value, unit: tight(unit), decimals: decimals)
  }

  /// From one value to another where space is tight: `59,3-62,9 %`, `−2 til 3`.
  public static func range(_ low: Fraction, _ high: Fraction, unit: Unit) -> String {
    number(low, unit: unit) + (low < .zero || high < .zero ? " til " : "-")
      + short(high, unit: unit)
  }

  /// A tallied figure with what stands behind it: `56,7 % (17 af 30)`, `9 deltagere (126 på 14 gange)`;
  /// a rate, which its goal tells, is `9,1 henvendelser pr. uge`.
  public static func text(_ tallied: Tallied, unit: Unit, rate: Rate? = nil) -> String {
    let value = text(tallied.value, unit: unit)
    if let rate { return "\(value) \(RateText.per(rate))" }
    guard let numerator = tallied.numerator, let denominator = tallied.denominator,
      denominator.denominator == 1
    else { return value }
    let parts = [numerator, denominator].map { DanishNumber.shortest($0, mostDecimals: 2) }
    return switch unit {
    case .percent: "\(value) (\(parts[0]) af \(parts[1]))"
    // Without a unit nobody knows whether it is a share or an average.
    case .missing: "\(parts[0]) af \(parts[1])"
    default: "\(value) (\(parts[0]) på \(times(parts[1])))"
    }
  }

  /// The figure that is judged with what stands behind it, never rounded onto the goal or the baseline when it is
  /// not there; nil where there is none.
  public static func current(_ assessment: Assessment, unit: Unit) -> String? {
    guard let current = assessment.current else { return nil }
    guard let rate = assessment.goal?.rate else { return text(current, unit: unit) }
    let sum = ofExpected(assessment).map { " (\($0))" } ?? ""
    return text(current.value, unit: unit, decimals: decimals(assessment))
      + " \(RateText.per(rate))\(sum)"
  }

  /// A rate's sum and what it should have come to: `500 af 521`; nil where there is none.
  public static func ofExpected(_ assessment: Assessment) -> String? {
    guard assessment.goal?.rate != nil, let sum = assessment.windowSum,
      let expected = assessment.windowExpected
    else { return nil }
    return [sum, expected].map { DanishNumber.shortest($0, mostDecimals: 2) }
      .joined(separator: " af ")
  }

  /// The decimals that keep the figure apart from the goal and the baseline; nil where it is exact in two.
  static func decimals(_ assessment: Assessment) -> Int? {
    guard let value = assessment.current?.value, value != value.rounded(toDecimals: 2)
    else { return nil }
    let landmarks = [.zero, assessment.goal?.target.level, assessment.baseline?.value].compactMap {
      $0
    }
    return Rounding.decimals(value, from: 1, apartFrom: landmarks)
  }

  /// A figure of others: `Helsingør Kommune 4,8 % (2018)`.
  public static func text(_ reference: ReferenceValue, unit: Unit) -> String {
    "\(reference.name) \(text(reference.value, unit: unit)) (\(DanishDay.yearOrDay(reference.day)))"
  }

  /// What stands under Nu: the tallied figure, never rounded onto the goal or the baseline when it is
  /// not there: `64,97 %` beside `mindst 65 %`; nil where there is none.
  public static func now(_ assessment: Assessment, unit: Unit) -> String? {
    guard let value = assessment.current?.value else { return nil }
    return short(value, unit: unit, decimals: decimals(assessment))
  }

  /// How many decimals a value is shown with, as `text` has them; the figure that an assessment judges, as `now`
  /// has them.
  public static func decimals(
    of value: Fraction, unit: Unit, judgedBy assessment: Assessment? = nil
  ) -> Int {
    let number = number(value, unit: unit, decimals: assessment.flatMap(decimals))
    return number.utf8.firstIndex(of: UInt8(ascii: ",")).map { number.utf8[$0...].count - 1 } ?? 0
  }

  /// The number alone, with decimals as `text` has them.
  static func number(_ value: Fraction, unit: Unit, decimals: Int? = nil) -> String {
    if let decimals {
      return DanishNumber.text(
        value, decimals: Rounding.decimals(value, from: decimals, apartFrom: [.zero]))
    }
    let isShort = value == value.rounded(toDecimals: 2)
    guard unit == .percent else {
      return DanishNumber.shortest(value, mostDecimals: isShort ? 2 : 1)
    }
    let natural = isShort && value != value.rounded(toDecimals: 1) ? 2 : 1
    return DanishNumber.text(
      value, decimals: Rounding.decimals(value, from: natural, apartFrom: [.zero]))
  }

  static func withUnit(_ number: String, unit: Unit, isOne: Bool) -> String {
    switch unit {
    case .percent: "\(number) %"
    case .count(let noun):
      [number, isOne ? noun.one : noun.plural].filter { !$0.isEmpty }.joined(separator: " ")
    case .measure(let noun):
      (noun.isScale
        ? [noun.plural, number] : [number, isOne ? noun.single ?? noun.plural : noun.plural])
        .filter { !$0.isEmpty }.joined(separator: " ")
    case .kroner: "\(number) kr."
    case .hours: isOne ? "\(number) time" : "\(number) timer"
    case .yesNo, .rating, .missing: number
    }
  }

  static func tight(_ unit: Unit) -> Unit {
    switch unit {
    case .count: .count(noun: "")
    case .measure: .measure(noun: "")
    case .percent, .kroner, .hours, .yesNo, .rating, .missing: unit
    }
  }

  static func name(ofStep step: Int, unit: Unit) -> String {
    guard case .rating(let steps) = unit, steps.indices.contains(step - 1) else {
      return "trin \(step)"
    }
    return steps[step - 1]
  }

  /// How many times: `1 gang`, `14 gange`.
  static func times(_ count: String) -> String {
    count == "1" ? "1 gang" : "\(count) gange"
  }

  private static func ratio(_ numerator: Int, _ denominator: Int, unit: Unit, tally: Tally)
    -> String
  {
    let parts = [DanishNumber.text(numerator), DanishNumber.text(denominator)]
    let quotient = denominator == 0 ? nil : Fraction(Int128(numerator), Int128(denominator))
    if case .average = tally {
      let average = quotient.map { " (\(number($0, unit: unit)) i gennemsnit)" }
      return "\(parts[0]) på \(times(parts[1]))" + (average ?? "")
    }
    let share = unit == .percent ? quotient.map { $0 * 100 } : nil
    return "\(parts[0]) af \(parts[1])"
      + (share.map { " (\(number($0, unit: unit, decimals: 1)) %)" } ?? "")
  }

  /// Where there is no figure.
  public static let none = "–"

  /// A figure of an indicator of a plan, as it was recorded.
  public static func text(_ figure: Figure, of id: IndicatorID, in plan: Plan?) -> String {
    let indicator = plan?.indicator(id)?.indicator
    return text(figure, unit: indicator?.unit ?? .missing, tally: indicator?.tally ?? .latest)
  }
}
