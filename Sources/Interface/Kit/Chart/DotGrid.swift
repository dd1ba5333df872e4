import Wording

/// A grid of fine dots, several to a cell, that lines are drawn on.
struct DotGrid: Sendable {
  let columns: Int
  let rows: Int
  let symbols: SymbolSet
  private var dots: [UInt8]

  init(columns: Int, rows: Int, symbols: SymbolSet) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    self.symbols = symbols
    dots = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// The dots of a cell: 2 × 4 in Braille, 1 × 2 in half blocks, 1 × 1 in ASCII.
  var across: Int { symbols == .rich ? 2 : 1 }
  var down: Int { symbols.choice(rich: 4, plain: 2, ascii: 1) }

  /// Draws a straight line between two dots, counted from the top left; a dotted one with gaps.
  mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), isDotted: Bool = false
  ) {
    let steps = max((end.x - start.x).magnitude, (end.y - start.y).magnitude)
    guard steps > 0, steps < 100_000 else { return set(start.x, start.y) }
    for step in stride(from: 0, through: Int(steps), by: isDotted ? across + 1 : 1) {
      set(
        start.x + Self.rounded((end.x - start.x) * step, over: Int(steps)),
        start.y + Self.rounded((end.y - start.y) * step, over: Int(steps)))
    }
  }

  private static func rounded(_ value: Int, over divisor: Int) -> Int {
    value >= 0 ? (2 * value + divisor) / (2 * divisor) : -((-2 * value + divisor) / (2 * divisor))
  }

  private mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < columns * across, y < rows * down else { return }
    dots[(y / down) * columns + x / across] |= symbols.choice(
      rich: Self.braille[y % 4][x % 2], plain: y % 2 == 0 ? 1 : 2, ascii: 1)
  }

  /// The bits of a Braille cell by row and column (Unicode, block U+2800).
  private static let braille: [[UInt8]] = [[1, 8], [2, 16], [4, 32], [64, 128]]

  /// The sign of a cell, or nil when nothing is drawn in it.
  func sign(row: Int, column: Int) -> Character? {
    let dots = dots[row * columns + column]
    guard dots != 0 else { return nil }
    switch symbols {
    case .rich: return Unicode.Scalar(0x2800 + UInt32(dots)).map(Character.init)
    case .plain: return dots == 3 ? "█" : dots == 1 ? "▀" : "▄"
    case .ascii: return "*"
    }
  }
}
