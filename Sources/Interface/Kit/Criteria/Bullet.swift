import Canvas
import Criteria
import Wording

/// How far it is from start to goal as a bar, with a line where one should be by now: `├████▍░░│······┤`. What is
/// lacking up to that line is shaded. The bar stands on its own side of the line, is empty only at the start, and
/// full only at the goal.
struct Bullet: Hashable, Sendable {
  /// How much of the way is gone, below nothing where it lies behind the start.
  let gone: Fraction
  /// How much of the way should be gone by now.
  let expected: Fraction

  /// The narrowest bar.
  static let least = 5

  /// The bar in the hue of a verdict.
  func spans(_ role: Role, width: Int, symbols: SymbolSet) -> [Span] {
    let cells = max(Self.least, width) - 3
    let parts = symbols.barParts
    let line = line(in: cells)
    let filled = filled(cells, line: line, parts: parts.count + 1)
    let (whole, part) = filled.quotientAndRemainder(dividingBy: parts.count + 1)
    var spans = [
      gone < .zero
        ? Span(String(symbols.barEnds.behind), role, bold: true)
        : Span(String(symbols.barEnds.start), .frame)
    ]
    for cell in 0...cells {
      if cell == line { spans.append(Span(String(symbols.vertical), .goal, bold: true)) }
      guard cell < cells else { break }
      if cell < whole {
        spans.append(Span(String(symbols.filled), role))
      } else if cell == whole, part > 0 {
        spans.append(Span(String(parts[part - 1]), role))
      } else {
        spans.append(Span(String(cell < line ? symbols.lacking : symbols.toCome), .frame))
      }
    }
    spans.append(
      gone > 1
        ? Span(String(symbols.beyond), role, bold: true)
        : Span(String(symbols.barEnds.goal), .frame))
    return spans
  }

  /// How many of the cells lie before the line.
  private func line(in cells: Int) -> Int {
    guard expected > .zero else { return 0 }
    guard expected < 1 else { return cells }
    return min(max(1, Int((expected * Fraction(cells) + Fraction(1, 2)).floor)), cells - 1)
  }

  /// How many parts of cells are filled, so many up to the line as of the way up to it.
  private func filled(_ cells: Int, line: Int, parts: Int) -> Int {
    let (before, all) = (line * parts, cells * parts)
    guard gone > .zero else { return 0 }
    guard gone < 1 else { return all }
    let due = min(expected, 1)
    if gone < due { return max(1, Int((gone / due * Fraction(before)).floor)) }
    let (start, length) = due > .zero ? (due, 1 - due) : (.zero, 1)
    let beyond = Int(((gone - start) / length * Fraction(all - before)).floor)
    return max(1, before + beyond)
  }
}

extension SymbolSet {
  /// A bar's last cell, from the least filled up to all but full.
  fileprivate var barParts: [Character] { Array(choice(rich: "▏▎▍▌▋▊▉", plain: "▌", ascii: "=")) }
  /// The ends of a bar, and its start where one is behind that.
  fileprivate var barEnds: (start: Character, behind: Character, goal: Character) {
    self == .ascii ? ("[", "<", "]") : ("├", "◄", "┤")
  }
  /// What should have been gone.
  fileprivate var lacking: Character { self == .ascii ? ":" : "░" }
  /// What is not to be gone yet.
  fileprivate var toCome: Character { self == .ascii ? "." : "·" }
}
