import Criteria

/// Numbers as Danes write them: decimal comma, and a point between thousands: `1.741`, `59,2`.
public enum DanishNumber {
  /// What stands before a number below zero where it is read; where it can be typed again it is a hyphen.
  public static let minus = "−"

  /// A text with numbers as files and plain fonts have them.
  public static func withHyphen(_ text: String) -> String {
    text.contains(minus) ? text.replacing(minus, with: "-") : text
  }

  /// A number with the decimals that it was written with: `61,0`, `1.741`, `−3,5`.
  public static func text(_ amount: Amount) -> String {
    text(Int128(amount.significand), decimals: amount.decimals)
  }

  /// The same as it is typed and as files have it: `-3,5`.
  public static func typed(_ amount: Amount) -> String {
    text(Int128(amount.significand), decimals: amount.decimals, minus: "-")
  }

  /// A whole number: `1.741`.
  public static func text(_ whole: Int) -> String { text(Int128(whole), decimals: 0) }

  /// A number rounded to so many decimals, from 0 to 18, halves away from zero: `66,7`.
  public static func text(_ value: Fraction, decimals: Int) -> String {
    let places = min(max(decimals, 0), 18)
    let rounded = value.rounded(toDecimals: places)
    return text(
      rounded.numerator * (Int128.powerOfTen(places) / rounded.denominator), decimals: places)
  }

  /// A number with as many decimals as it needs, rounded to at most so many: `9`, `9,5`, `66,67`.
  public static func shortest(_ value: Fraction, mostDecimals: Int) -> String {
    var most = min(max(mostDecimals, 0), 18)
    // What is not nothing never reads as 0.
    while value != .zero, most < 18, value.rounded(toDecimals: most) == .zero { most += 1 }
    let rounded = value.rounded(toDecimals: most)
    var decimals = 0
    while Int128.powerOfTen(decimals) % rounded.denominator != 0 { decimals += 1 }
    return text(rounded, decimals: decimals)
  }

  private static func text(_ significand: Int128, decimals: Int, minus: String = minus) -> String {
    var digits = String(significand.magnitude)
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    let whole = digits.dropLast(decimals)
    var text = significand < 0 ? minus : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return decimals == 0 ? text : text + "," + digits.suffix(decimals)
  }
}
