import Criteria

/// How far numbers can be rounded so that whoever checks them by hand gets the same.
enum Rounding {
  /// The most decimals that are ever shown.
  static let most = 9

  /// The fewest decimals, from `least`, with which the rounded numbers still pass the test.
  static func decimals(
    _ values: [Fraction], from least: Int, while passes: ([Fraction]) -> Bool
  ) -> Int {
    (least..<max(least, most)).first { decimals in
      passes(values.map { $0.rounded(toDecimals: decimals) })
    }
      ?? max(least, most)
  }

  /// The fewest decimals with which a number still lies on its own side of others.
  static func decimals(_ value: Fraction, from least: Int, apartFrom others: [Fraction]) -> Int {
    // What is not nothing never reads as 0, however little it is.
    let least =
      value != .zero && others.contains(.zero)
      ? (least..<18).first { value.rounded(toDecimals: $0) != .zero } ?? 18 : least
    return decimals([value], from: least) { rounded in
      others.allSatisfy { $0 == value || side(rounded[0], $0) == side(value, $0) }
    }
  }

  /// A share as a percentage, on its own side of the thresholds: `62 %`, `84,96 %`.
  static func percent(_ share: Fraction, apartFrom thresholds: [Fraction] = []) -> String {
    let places = decimals(share * 100, from: 0, apartFrom: thresholds.map { $0 * 100 })
    return percent(share, decimals: places)
  }

  /// A share as a percentage; one that is exact with fewer decimals is shown with those, and one that is not nothing
  /// never reads as 0.
  static func percent(_ share: Fraction, decimals least: Int) -> String {
    let value = share * 100
    let decimals = decimals(value, from: least, apartFrom: [.zero])
    let isExact = value == value.rounded(toDecimals: decimals)
    return
      (isExact
      ? DanishNumber.shortest(value, mostDecimals: decimals)
      : DanishNumber.text(value, decimals: decimals)) + " %"
  }

  /// The square root, rounded down to six decimals, of a number that is not below zero.
  static func squareRoot(_ square: Fraction) -> Fraction {
    let scaled = (square.rounded(toDecimals: 12) * Fraction(Int128.powerOfTen(12))).floor
    guard scaled > 0 else { return .zero }
    var root = scaled
    var next = (root + 1) / 2
    while next < root { (root, next) = (next, (next + scaled / next) / 2) }
    return Fraction(root, .powerOfTen(6))
  }

  static func side(_ value: Fraction, _ other: Fraction) -> Int {
    value < other ? -1 : value == other ? 0 : 1
  }
}
