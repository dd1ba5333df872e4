import Canvas
import Glibc
import Testing

@testable import Interface

/// Screens kept as text files beside the tests. `MAALEPIND_GOLDEN=write` writes them anew.
enum Golden {
  private static var folder: String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return parts.joined(separator: "/") + "/Golden"
  }

  static func check(_ screen: Grid, _ name: String, _ location: SourceLocation = #_sourceLocation) {
    check(text(of: screen), name, location)
  }

  /// Several screens one after the other in one file, as the pages of the board view.
  static func check(
    _ screens: [Grid], _ name: String, _ location: SourceLocation = #_sourceLocation
  ) {
    check(screens.map(text).joined(separator: "\n"), name, location)
  }

  private static func check(_ shown: String, _ name: String, _ location: SourceLocation) {
    let path = "\(folder)/\(name).txt"
    if getenv("MAALEPIND_GOLDEN").map({ String(cString: $0) }) == "write" {
      #expect(write(shown, to: path), "cannot write \(path)", sourceLocation: location)
      return
    }
    guard let kept = read(path) else {
      Issue.record("no golden screen \(path)", sourceLocation: location)
      return
    }
    #expect(kept == shown, "\(name):\n\(difference(kept, shown))", sourceLocation: location)
  }

  /// The screen's text, and below it a letter per cell for how it is set: capitals for bold, `#` for what
  /// is selected, a point for plain text.
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
    return cell.style.isBold && cell.text != " " ? Character(letter.uppercased()) : letter
  }

  /// The lines that differ, the kept above the shown.
  private static func difference(_ kept: String, _ shown: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = shown.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).compactMap { line in
      let before = line < old.count ? String(old[line]) : "(no line)"
      let after = line < new.count ? String(new[line]) : "(no line)"
      return before == after ? nil : "line \(line + 1)\n  kept  \(before)\n  shown \(after)"
    }.joined(separator: "\n")
  }

  /// A file's text; nil when there is no such file.
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    for place in path.indices where path[place] == "/" && place > path.startIndex {
      mkdir(String(path[..<place]), 0o755)
    }
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
