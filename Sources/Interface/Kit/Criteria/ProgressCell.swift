import Canvas
import Criteria
import Reports
import Wording

extension Progress {
  /// The widest bar.
  static let widestBar = 24

  /// A bar where the agreement draws a path, else the difference or what is missing, in words.
  func line(in unit: Unit, _ role: Role, width: Int, symbols: SymbolSet) -> Line {
    if case .path(let gone, let expected) = self {
      let bullet = Bullet(gone: gone, expected: expected)
      return Line(bullet.spans(role, width: min(width, Self.widestBar), symbols: symbols))
    }
    let texts = texts(in: unit)
    return Line(texts.first { $0.count <= width } ?? texts.last ?? "")
  }
}
