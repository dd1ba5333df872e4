/// An exact rational number in lowest terms.
///
/// Figures, goals and paths are fractions so that a pace of exactly 0.85 lands on the right side
/// (domain.md, "How each is computed"). Figures have at most 15 digits and six decimals, and the rules
/// multiply at most four of them, which `Int128` holds; an overflow traps rather than lies.
public struct Fraction: Hashable, Sendable {
  /// The numerator, which carries the sign.
  public let numerator: Int128
  /// The denominator, always above zero and without a factor in common with the numerator.
  public let denominator: Int128

  /// The number `numerator / denominator`; the denominator must not be zero.
  public init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a fraction has no zero denominator")
    let sign: Int128 = denominator < 0 ? -1 : 1
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = divisor == 1 ? sign * numerator : sign * numerator / Int128(divisor)
    self.denominator = divisor == 1 ? sign * denominator : sign * denominator / Int128(divisor)
  }

  /// The whole number `value`.
  public init(_ value: some BinaryInteger) {
    numerator = Int128(value)
    denominator = 1
  }

  /// Zero.
  public static let zero = Fraction(0)
  /// One.
  public static let one = Fraction(1)

  /// The largest whole number that is not above this one: ⌊x⌋.
  public var floor: Int128 {
    let quotient = numerator / denominator
    return numerator % denominator < 0 ? quotient - 1 : quotient
  }

  /// The smallest whole number that is not below this one: ⌈x⌉.
  public var ceiling: Int128 { -(-self).floor }

  /// The distance from zero.
  public var magnitude: Fraction { numerator < 0 ? -self : self }

  /// The nearest number with `decimals` decimals, halves away from zero, as Danes round.
  public func rounded(toDecimals decimals: Int) -> Fraction {
    let scale = Int128.powerOfTen(decimals)
    // It has no more decimals than that.
    if scale.isMultiple(of: denominator) { return self }
    let scaled = magnitude * Fraction(scale)
    let nearest = (scaled + Fraction(1, 2)).floor
    return Fraction(numerator < 0 ? -nearest : nearest, scale)
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    if first == 1 || second == 1 { return 1 }
    // Nearly all numbers are short, and long ones take ten times as long to divide.
    if let first = UInt64(exactly: first), let second = UInt64(exactly: second) {
      return UInt128(greatestCommonDivisor(of: first, second))
    }
    return greatestCommonDivisor(of: first, second)
  }

  private static func greatestCommonDivisor<Number: FixedWidthInteger & UnsignedInteger>(
    of first: Number, _ second: Number
  ) -> Number {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
  }

  /// The sum.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.denominator == right.denominator {
      return Fraction(left.numerator + right.numerator, left.denominator)
    }
    let shared = Int128(
      greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
    let scale = right.denominator / shared
    return Fraction(
      left.numerator * scale + right.numerator * (left.denominator / shared),
      left.denominator * scale)
  }

  /// The difference.
  public static func - (left: Fraction, right: Fraction) -> Fraction { left + -right }

  /// The number with the opposite sign.
  public static prefix func - (value: Fraction) -> Fraction {
    Fraction(-value.numerator, value.denominator)
  }

  /// The product, reduced crosswise before it is multiplied so that it stays small.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    let first = Int128(greatestCommonDivisor(left.numerator.magnitude, right.denominator.magnitude))
    let second = Int128(
      greatestCommonDivisor(right.numerator.magnitude, left.denominator.magnitude))
    return Fraction(
      (left.numerator / first) * (right.numerator / second),
      (left.denominator / second) * (right.denominator / first))
  }

  /// The quotient; the divisor must not be zero.
  public static func / (left: Fraction, right: Fraction) -> Fraction {
    left * Fraction(right.denominator, right.numerator)
  }

  /// Adds `right` in place.
  public static func += (left: inout Fraction, right: Fraction) { left = left + right }
}

extension Fraction: Comparable {
  /// Whether the left number is the smaller: exact, by products of twice the width.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return first.high != second.high ? first.high < second.high : first.low < second.low
  }
}

extension Fraction: ExpressibleByIntegerLiteral {
  /// A whole number written in the code.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Int128 {
  /// 10 to the power `exponent`, from 0 to 38.
  public static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
