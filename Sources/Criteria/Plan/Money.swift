/// An exact amount of Danish kroner, counted in øre.
public struct Money: Hashable, Sendable {
  /// The amount in øre: 9.000.000 for 90.000 kr. Below zero only as a difference.
  public let oere: Int

  /// So many øre.
  public init(oere: Int) { self.oere = oere }

  /// So many whole kroner.
  public init(kroner: Int) { oere = kroner * 100 }

  /// The most that one amount in a plan can be, in kroner: just below a hundred thousand million, so that
  /// the sums of a whole plan stay exact.
  public static let mostKroner = 99_999_999_999

  /// A number of kroner with at most two decimals, from zero to `mostKroner`; nil beyond that.
  public init?(_ amount: Amount) {
    let oere = amount.value * 100
    guard oere.denominator == 1, (0...Int128(Self.mostKroner) * 100).contains(oere.numerator) else {
      return nil
    }
    self.oere = Int(oere.numerator)
  }

  /// Nothing.
  public static let zero = Money(oere: 0)

  /// The amount in kroner, exactly.
  public var kroner: Fraction { Fraction(oere) / 100 }

  /// The sum.
  public static func + (left: Money, right: Money) -> Money { Money(oere: left.oere + right.oere) }
  /// The difference.
  public static func - (left: Money, right: Money) -> Money { Money(oere: left.oere - right.oere) }
  /// What amounts add up to; nil of none.
  public static func sum(_ amounts: [Money]) -> Money? {
    amounts.isEmpty ? nil : amounts.reduce(.zero, +)
  }
  /// Adds `right` in place.
  public static func += (left: inout Money, right: Money) { left = left + right }
}

extension Money: Comparable {
  /// Whether the left amount is the smaller.
  public static func < (left: Money, right: Money) -> Bool { left.oere < right.oere }
}
