import Canvas
import Criteria
import Reports
import Wording

extension Progress {
  /// A bar where the agreement draws a path, else the difference or what is missing, in words.
  func line(in unit: Unit, _ role: Role, width: Int, symbols: SymbolSet) -> Line {
    if case .path(let gone, let expected) = self {
      return Self.bar(gone, expected, role, width: min(width, 14), symbols: symbols)
    }
    let texts = texts(in: unit)
    return Line(texts.first { $0.count <= width } ?? texts.last ?? "")
  }

  /// A bar from baseline to goal with a line where one should be today.
  private static func bar(
    _ progress: Fraction, _ expected: Fraction, _ role: Role, width: Int, symbols: SymbolSet
  ) -> Line {
    func cells(_ share: Fraction) -> Int {
      Int(min(max(0, (share * Fraction(width)).floor), Int128(width)))
    }
    let filled = cells(progress)
    let mark = min(cells(expected), width - 1)
    return Line(
      (0..<width).map { cell in
        if cell == mark { return Span(String(symbols.vertical), .goal, bold: true) }
        return cell < filled
          ? Span(String(symbols.filled), role) : Span(String(symbols.unfilled), .frame)
      })
  }
}
