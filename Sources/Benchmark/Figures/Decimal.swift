/// Numbers as text.
enum Decimal {
  /// A number with so many digits after the point.
  static func text(_ number: Double, digits: Int) -> String {
    guard number.isFinite else { return "–" }
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((number.magnitude * Double(scale)).rounded())
    let sign = number < 0 && whole > 0 ? "-" : ""
    guard digits > 0 else { return sign + "\(whole)" }
    let rest = String(whole % scale)
    return sign + "\(whole / scale)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
