import Criteria

/// Numbers as other programs read them: a decimal point, and nothing between thousands.
public enum PlainNumber {
  /// The most decimals that a number is written with.
  private static let mostDecimals = 6

  /// A number with as many decimals as it needs, rounded to at most six, halves away from zero: `59.2`, `66.666667`.
  public static func text(_ value: Fraction) -> String {
    let scaled =
      value.rounded(toDecimals: mostDecimals) * Fraction(Int128.powerOfTen(mostDecimals))
    let digits = String(scaled.numerator.magnitude)
    let padded =
      String(repeating: "0", count: max(0, mostDecimals + 1 - digits.utf8.count)) + digits
    var decimals = padded.suffix(mostDecimals)
    while decimals.last == "0" { decimals.removeLast() }
    let sign = scaled.numerator < 0 ? "-" : ""
    return sign + padded.dropLast(mostDecimals) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
