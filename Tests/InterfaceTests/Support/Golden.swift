import Canvas
import TestSupport
import Testing

@testable import Interface

/// Screens kept as text files beside the tests. `MAALEPIND_GOLDEN=write` writes them anew.
enum Golden {
  private static let folder = GoldenFolder("InterfaceTests/Golden")

  static func check(_ screen: Grid, _ name: String, _ location: SourceLocation = #_sourceLocation) {
    folder.check(text(of: screen), name + ".txt", location)
  }

  /// Several screens one after the other in one file, as the pages of the board view.
  static func check(
    _ screens: [Grid], _ name: String, _ location: SourceLocation = #_sourceLocation
  ) {
    folder.check(screens.map(text).joined(separator: "\n"), name + ".txt", location)
  }

  /// The screen's text, and below it a letter per cell for how it is set: capitals for bold and for all of a
  /// ground in its own colour, `#` for what is selected, a point for plain text.
  static func text(of screen: Grid) -> String {
    let frame = "+" + String(repeating: "-", count: screen.size.columns) + "+"
    let styles = (0..<screen.size.rows).map { row in
      screen.row(row).reduce(into: "") { $0.append(letter($1)) }
    }
    let cursor = screen.cursor.map { "\($0.row),\($0.column)\(screen.showsCursor ? " shown" : "")" }
    let lines = screen.lines.map { "|\($0)" } + [frame] + styles.map { "|\($0)" }
    return lines.joined(separator: "\n") + "\n\(frame)\ncursor \(cursor ?? "none")\n"
  }

  private static func letter(_ cell: Cell) -> Character {
    if cell.style.isSelected { return "#" }
    let letter: Character =
      switch cell.style.role {
      case .plain: cell.text == " " ? " " : "."
      case .heading: "h"
      case .frame: "-"
      case .secondary: "s"
      case .faint: "q"
      case .key: "k"
      case .field: "_"
      case .notice: "n"
      case .refusal: "r"
      case .met: "m"
      case .onTrack: "o"
      case .behind: "b"
      case .farBehind: "f"
      case .missed: "x"
      case .undecided: "u"
      case .goal: "g"
      case .baseline: "l"
      case .firstSeries: "1"
      case .secondSeries: "2"
      case .thirdSeries: "3"
      case .fourthSeries: "4"
      case .path: "p"
      }
    if cell.style.isSolid { return Character(letter.uppercased()) }
    return cell.style.isBold && cell.text != " " ? Character(letter.uppercased()) : letter
  }
}
