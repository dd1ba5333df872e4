import Criteria

/// Counts with their parts, as they are shown.
public enum BreakdownText {
  /// What is in none of the parts.
  static let unknown = "uoplyst"

  /// The parts as they are typed again: `kv 26, m 10`.
  public static func parts(_ breakdown: Breakdown) -> String {
    breakdown.parts.map { TypedCounts.item($0.name, DanishNumber.text($0.count)) }
      .joined(separator: ", ")
  }

  /// The same without a point at thousands, for tables that other programs read.
  public static func plain(_ breakdown: Breakdown) -> String {
    breakdown.parts.map { TypedCounts.item($0.name, "\($0.count)") }.joined(separator: ", ")
  }

  /// The parts, and what they leave of the figure: `kv 26, m 10, uoplyst 4`.
  public static func whole(_ breakdown: Breakdown, of figure: Figure) -> String {
    guard case .amount(let whole) = figure, breakdown.unknown(of: whole) > 0 else {
      return parts(breakdown)
    }
    let rest = DanishNumber.shortest(breakdown.unknown(of: whole), mostDecimals: 2)
    return "\(parts(breakdown)), \(unknown) \(rest)"
  }

  /// The same in brackets behind the figure: ` (kv 26, m 10, uoplyst 4)`; nothing where it has none.
  static func suffix(_ breakdown: Breakdown?, of figure: Figure) -> String {
    breakdown.map { " (\(whole($0, of: figure)))" } ?? ""
  }
}

extension FigureText {
  /// A figure as it was recorded, with its parts: `40 unge (kv 26, m 10, uoplyst 4)`.
  public static func text(_ measurement: Measurement, unit: Unit, tally: Tally) -> String {
    text(measurement.figure, unit: unit, tally: tally)
      + BreakdownText.suffix(measurement.breakdown, of: measurement.figure)
  }

  /// The same, by what the plan says that it is a figure of.
  public static func text(_ measurement: Measurement, in plan: Plan) -> String {
    text(measurement.figure, of: measurement.indicator, in: plan)
      + BreakdownText.suffix(measurement.breakdown, of: measurement.figure)
  }
}
