import Criteria
import Wording

/// The newest figures as a line of small columns, or of arrows where the font has none. Counts stand on nothing,
/// and shares have ten points or more from the lowest column to the highest, so that a small change looks small.
enum Sparkline {
  private static let columns: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let leastSpan: Fraction = 10

  /// The newest figures that fit; one that is missing (nil) is a gap. Answers have none.
  static func text(_ values: [Fraction?], unit: Unit, width: Int, symbols: SymbolSet) -> String {
    let shown = Array(values.suffix(width))
    guard unit != .yesNo, let heights = heights(shown, unit) else { return "" }
    guard symbols == .rich else { return arrows(heights, symbols) }
    return zip(shown, heights).reduce(into: "") { text, pair in
      guard let value = pair.0, let height = pair.1 else { return text.append(" ") }
      text.append(column(value, height))
    }
  }

  /// How high each figure is, from 0 to 7; nil where there are not two to compare.
  private static func heights(_ values: [Fraction?], _ unit: Unit) -> [Fraction?]? {
    let known = values.compactMap { $0 }
    guard var low = known.min(), var high = known.max(), known.count > 1 else { return nil }
    if unit == .percent, high - low < leastSpan {
      // What hardly moves lies in the middle of a column's step, and not on its edge.
      low = (low + high) / 2 - leastSpan * Fraction(4, 7)
      high = low + leastSpan
      let off = low < .zero ? -low : high > 100 ? 100 - high : .zero
      (low, high) = (low + off, high + off)
    } else if unit != .percent {
      (low, high) = (min(low, .zero), max(high, .zero))
    }
    let span = high - low
    return values.map { value in value.map { span == .zero ? .zero : ($0 - low) / span * 7 } }
  }

  private static func column(_ value: Fraction, _ height: Fraction) -> Character {
    let level = min(Int((height + Fraction(1, 2)).floor), columns.count - 1)
    return columns[value == .zero ? 0 : max(1, level)]
  }

  /// An arrow from each figure to the next; what would be less than half a column's step is level.
  private static func arrows(_ heights: [Fraction?], _ symbols: SymbolSet) -> String {
    let (up, level, down) = symbols == .plain ? ("↑", "→", "↓") : ("/", "-", "\\")
    return zip(heights, heights.dropFirst()).reduce(into: "") { text, pair in
      guard let before = pair.0, let after = pair.1 else { return text.append(" ") }
      let isLevel = (after - before).magnitude < Fraction(1, 2)
      text += isLevel ? level : after > before ? up : down
    }
  }
}
