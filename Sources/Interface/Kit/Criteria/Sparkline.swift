import Criteria
import Wording

/// The newest figures as a line of small columns, or of arrows where the font has none.
enum Sparkline {
  private static let columns: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The newest figures that fit; one that is missing (nil) is a gap.
  static func text(_ values: [Fraction?], width: Int, symbols: SymbolSet) -> String {
    let shown = Array(values.suffix(width))
    let known = shown.compactMap { $0 }
    guard let low = known.min(), let high = known.max(), known.count > 1 else { return "" }
    guard symbols == .rich else { return arrows(shown, symbols) }
    return shown.reduce(into: "") { text, value in
      guard let value else { return text.append(" ") }
      let share = high == low ? Fraction(1, 2) : (value - low) / (high - low)
      text.append(columns[Int((share * 7).rounded(toDecimals: 0).floor)])
    }
  }

  private static func arrows(_ values: [Fraction?], _ symbols: SymbolSet) -> String {
    let (up, level, down) = symbols == .plain ? ("↑", "→", "↓") : ("/", "-", "\\")
    return zip(values, values.dropFirst()).reduce(into: "") { text, pair in
      guard let before = pair.0, let after = pair.1 else { return text.append(" ") }
      text += after > before ? up : after < before ? down : level
    }
  }
}
