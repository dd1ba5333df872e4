import Glibc

/// How something grows with a size: as the size to a power.
struct GrowthLaw: Equatable {
  /// 0 is flat, 1 is linear, 2 is quadratic.
  let power: Double

  /// The straight line through the logarithms that is nearest to them; nil for fewer than two sizes.
  init?(_ points: [(size: Double, value: Double)]) {
    let known = points.filter { $0.size > 0 && $0.value > 0 }
      .map { (log($0.size), log($0.value)) }
    guard known.count > 1 else { return nil }
    let count = Double(known.count)
    let x = known.reduce(0) { $0 + $1.0 } / count
    let y = known.reduce(0) { $0 + $1.1 } / count
    let spread = known.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
    guard spread > 0 else { return nil }
    power = known.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) } / spread
  }

  var text: String { "n^" + Decimal.text(power, digits: 2) }
}
