/// Numbers of a drawing as they are written: with two decimals at most, and a point before them.
enum SvgNumber {
  static func text(_ value: Double) -> String {
    let hundredths = whole(value)
    let (units, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(units)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(units).\(decimals)"
  }

  /// The nearest hundredth, in hundredths; of what is beyond all drawings the edge of one.
  static func whole(_ value: Double) -> Int {
    let scaled = min(max(value, -1_000_000), 1_000_000) * 100
    return Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
  }
}
