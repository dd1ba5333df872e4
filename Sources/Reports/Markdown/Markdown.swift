import Wording

/// Texts as they are written in Markdown.
enum Markdown {
  /// A text whose signs mean themselves, in one line of it where it has several.
  ///
  /// - Parameter follows: whether other words stand before it in its first line.
  static func text(_ text: String, follows: Bool = false) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { place, piece in
      line(String(piece).shown, begins: place > 0 || !follows)
    }.joined(separator: "\n")
  }

  private static func line(_ line: String, begins: Bool) -> String {
    var escaped = line.reduce(into: "") { text, character in
      if "\\`*_[]<>|&~".contains(character) { text.append("\\") }
      text.append(character)
    }
    guard begins else { return escaped }
    // What begins a line may be taken for a heading or a list.
    let number = escaped.prefix { $0.isASCII && $0.isNumber }
    if let first = escaped.first, "#+-=".contains(first) {
      escaped.insert("\\", at: escaped.startIndex)
    } else if !number.isEmpty, let next = escaped.dropFirst(number.count).first, ".)".contains(next)
    {
      escaped.insert("\\", at: escaped.index(escaped.startIndex, offsetBy: number.count))
    }
    return escaped
  }

  /// A list; no texts are none.
  static func list(_ texts: [String], indent: Int = 0) -> [String] {
    let lead = String(repeating: " ", count: indent)
    return texts.map { "\(lead)- \(text($0).replacing("\n", with: "\n\(lead)  "))" }
  }

  /// A table; the columns in `right` stand at their right edge.
  static func table(_ names: [String], _ rows: [[String]], right: Set<Int>) -> [String] {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    func cell(_ text: String) -> String { Self.text(text).replacing("\n", with: "<br>") }
    return [row(names.map(cell)), row(names.indices.map { right.contains($0) ? "---:" : "---" })]
      + rows.map { row($0.map(cell)) }
  }
}
