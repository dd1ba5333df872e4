/// A decimal number as it was written: `61,0` keeps its decimal, so that it is shown as it was typed, and is not
/// equal to `61`.
public struct Amount: Hashable, Sendable {
  /// The number without its decimal comma: 610 for `61,0`.
  public let significand: Int64
  /// How many of the digits stand after the comma, from 0 to 6.
  public let decimals: Int

  /// The most decimals that a figure may have.
  public static let mostDecimals = 6
  /// The largest significand that a figure may have, in either direction: 15 digits.
  public static let largestSignificand: Int64 = 999_999_999_999_999

  /// The number `significand / 10^decimals`, or nil beyond 15 digits or 6 decimals.
  public init?(significand: Int64, decimals: Int) {
    guard (0...Self.mostDecimals).contains(decimals),
      (-Self.largestSignificand...Self.largestSignificand).contains(significand)
    else { return nil }
    self.significand = significand
    self.decimals = decimals
  }

  /// A whole number of at most 15 digits; beyond that the nearest such number.
  public init(_ whole: Int) {
    significand = min(max(Int64(whole), -Self.largestSignificand), Self.largestSignificand)
    decimals = 0
  }

  /// The largest amount that is not above a number of at most 15 whole digits, with as many decimals as there is room
  /// for.
  init(notAbove value: Fraction) {
    for decimals in (0...Self.mostDecimals).reversed() {
      let scaled = (value * Fraction(Int128.powerOfTen(decimals))).floor
      // Zeros at the end say nothing.
      if decimals > 0, scaled % 10 == 0 { continue }
      if let significand = Int64(exactly: scaled),
        let amount = Amount(significand: significand, decimals: decimals)
      {
        self = amount
        return
      }
    }
    self = Amount(0)
  }

  /// The smallest amount that is not below a number, as `init(notAbove:)` has it.
  init(notBelow value: Fraction) {
    let below = Amount(notAbove: .zero - value)
    significand = -below.significand
    decimals = below.decimals
  }

  /// The exact number.
  public var value: Fraction { Fraction(Int128(significand), .powerOfTen(decimals)) }
}

extension Amount {
  /// A hundred times as much; nil where that is too large to be written.
  var hundredfold: Amount? { shifted(2) }

  /// As many times as a one with so many zeros, from 0 to 9; nil where that is too large to be written.
  public func shifted(_ zeros: Int) -> Amount? {
    let left = max(0, decimals - zeros)
    let (product, isTooLarge) = significand.multipliedReportingOverflow(
      by: Int64(Int128.powerOfTen(zeros - (decimals - left))))
    return isTooLarge ? nil : Amount(significand: product, decimals: left)
  }
}
