import Wording

/// How a text is written in YAML so that it reads back as it was.
enum YAMLText {
  /// The width that texts are folded at, in characters.
  static let width = 100

  /// A text on one line: plain where it can be, else in quotes.
  ///
  /// - Parameter inFlow: whether it stands in `{ }` or `[ ]`, where commas and brackets separate.
  static func inline(_ text: String, inFlow: Bool = false) -> String {
    canBePlain(text, inFlow: inFlow) ? text : quoted(text)
  }

  /// A phrase such as a goal, where `mangler` is the word and not a text.
  static func phrase(_ text: String) -> String { text == .missing ? text : inline(text) }

  /// The lines of a text after its key: one, or a block folded under `>-` where one would be too long.
  ///
  /// - Parameters:
  ///   - indent: how far the key is in.
  ///   - used: how much of the first line is taken.
  static func lines(_ text: String, indent: Int, used: Int) -> [String] {
    let margin = String(repeating: " ", count: indent + 2)
    if canBeLiteral(text) {
      return ["|-"]
        + text.split(separator: "\n", omittingEmptySubsequences: false).map {
          $0.isEmpty ? "" : margin + $0
        }
    }
    guard used + text.count > width, canBeFolded(text) else { return [inline(text)] }
    var lines: [String] = [">-"]
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, margin.count + line.count + 1 + word.count > width {
        lines.append(margin + line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [margin + line]
  }

  /// Whether it reads back without quotes: it begins with a letter or a digit, holds nothing that ends a
  /// text in YAML, and is not one of the words that mean that nothing was written.
  private static func canBePlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.last,
      first.properties.isAlphabetic || text.first?.isASCIIDigit == true,
      last != ":", !last.isWhitespace, isPlainLine(text),
      !["null", "mangler"].contains(text.folded)
    else { return false }
    if text.contains(": ") || text.contains(" #") { return false }
    return !inFlow || !text.contains { ",[]{}:?".contains($0) }
  }

  /// Whether it can be folded: single spaces between words only, and no line breaks.
  private static func canBeFolded(_ text: String) -> Bool {
    isPlainLine(text) && !text.contains("  ") && text.first != " " && text.last != " "
      && !text.isEmpty && !["mangler"].contains(text.folded)
  }

  /// Whether it can stand as it is under `|-`: several lines, of which none begins or ends in space.
  private static func canBeLiteral(_ text: String) -> Bool {
    guard text.contains("\n"), text.first != "\n", text.last != "\n" else { return false }
    return text.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy {
      isPlainLine($0) && $0.first != " " && $0.last != " "
    }
  }

  /// Whether every sign is one that stays as it is on a line.
  private static func isPlainLine(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
        .surrogate:
        false
      default: true
      }
    }
  }

  /// The text in double quotes, with what does not stay as it is escaped.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if isPlainLine(String(scalar)) {
          quoted.unicodeScalars.append(scalar)
        } else {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\U" + String(repeating: "0", count: 8 - hex.utf8.count) + hex
        }
      }
    }
    return quoted + "\""
  }
}
