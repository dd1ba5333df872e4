import Criteria

/// Differences between values: a difference between percentages is in percentage points.
public enum DifferenceText {
  /// How much room there is.
  public enum Room: Hashable, Sendable {
    /// A sentence: `0,5 procentpoint`.
    case sentence
    /// A column: `0,5 pct.point`.
    case column
    /// A narrow column: `0,5 pp.`
    case narrow
  }

  /// A change with its sign: `+0,5 procentpoint`, `−3 møder`, `uændret`.
  public static func change(_ difference: Fraction, unit: Unit, room: Room = .sentence) -> String {
    guard difference != .zero else { return "uændret" }
    let sign = difference < .zero ? DanishNumber.minus : "+"
    return sign + size(difference, unit: unit, room: room)
  }

  /// What is left to a goal: `mangler 3,3 pp.`
  public static func missing(_ difference: Fraction, unit: Unit, room: Room = .narrow) -> String {
    "mangler \(size(difference, unit: unit, room: room))"
  }

  /// How large a difference is, without sign and with enough decimals not to be shown as zero: `0,1 procentpoint`.
  public static func size(_ difference: Fraction, unit: Unit, room: Room = .sentence) -> String {
    let size = difference.magnitude
    var number = FigureText.number(size, unit: unit)
    if size != .zero, size.rounded(toDecimals: 1) == .zero, size != size.rounded(toDecimals: 2) {
      let decimals = (2...18).first { size.rounded(toDecimals: $0) != .zero } ?? 18
      number = DanishNumber.text(size, decimals: decimals)
    }
    let shown = room == .sentence ? unit : FigureText.tight(unit)
    return switch (unit, room) {
    case (.percent, .sentence): "\(number) procentpoint"
    case (.percent, .column): "\(number) pct.point"
    case (.percent, .narrow): "\(number) pp."
    case (.rating, _): "\(number) trin"
    // A scale names where a number stands, not how far it moves.
    case (.measure(let noun), _) where noun.isScale: number
    default: FigureText.withUnit(number, unit: shown, isOne: size == .one)
    }
  }
}
