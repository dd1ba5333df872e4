import Criteria
import Wording

/// What stands for a progress that has no path.
enum ProgressWords {
  /// A sum against its goal: `3 af 4 (2019)`.
  static func sum(
    _ sum: Fraction, of goal: Fraction, window: String?, unit: Unit, width: Int
  ) -> String {
    let numbers = [sum, goal].map { DanishNumber.shortest($0, mostDecimals: 1) }
    let text = "\(numbers[0]) af \(numbers[1])"
    return fitting([window.map { "\(text) (\($0))" } ?? text, text], width: width)
  }

  /// A difference from the baseline: `+0,5 pct.point`, `+0,5 pp.`
  static func difference(_ difference: Fraction, unit: Unit, width: Int) -> String {
    fitting(
      [
        DifferenceText.change(difference, unit: unit, room: .column),
        DifferenceText.change(difference, unit: unit, room: .narrow),
      ], width: width)
  }

  static func distance(_ missing: Fraction, unit: Unit, width: Int) -> String {
    guard missing > .zero else { return "nået" }
    return fitting(
      [
        DifferenceText.missing(missing, unit: unit, room: .column),
        DifferenceText.missing(missing, unit: unit, room: .narrow),
      ], width: width)
  }

  static func steps(_ missing: Fraction) -> String {
    missing > .zero ? "mangler \(DanishNumber.shortest(missing, mostDecimals: 0)) trin" : "nået"
  }

  private static func fitting(_ texts: [String], width: Int) -> String {
    texts.first { $0.count <= width } ?? texts.last ?? ""
  }
  /// A rating's step where its name is too long: `trin 3`.
  static func step(_ value: Fraction) -> String {
    "trin \(DanishNumber.shortest(value, mostDecimals: 0))"
  }
}
