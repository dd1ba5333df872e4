/// The lines of a file that is changed at some places, found by where values stand in it.
struct EditedText {
  /// Lines, and what is to stand in their place; of no lines, what is to stand before the first of them.
  typealias Edit = (lines: Range<Int>, new: [String])

  /// The lines without their line breaks.
  private let lines: [String]
  /// How many characters stand before each line.
  private let starts: [Int]

  init(_ document: String) {
    let pieces = document.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    lines = pieces.map { String(String.UnicodeScalarView($0)) }
    starts = pieces.dropLast().reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count + 1) }
  }

  /// The lines that a value stands on, counted from 0, with the first one's key or hyphen.
  func lines(of node: YAMLNode) -> Range<Int> {
    let first = node.place.line - 1
    var last = max(first, line(at: node.lastEnd))
    // A block of text ends where the next thing begins, after the empty lines and remarks between them.
    while last > first, isEmptyOrRemark(lines[last]) || starts[last] >= node.lastEnd { last -= 1 }
    return first..<last + 1
  }

  /// What stands on a scalar's last line after it: a remark, perhaps.
  func rest(after scalar: YAMLNode) -> String {
    let line = line(at: scalar.end)
    return String(lines[line].unicodeScalars.dropFirst(scalar.end - starts[line]))
  }

  /// How far in the hyphen of a line of the file is, counted from 0; nil when the line begins otherwise.
  func dash(line: Int) -> Int? {
    let text = lines[line - 1]
    let indent = text.prefix { $0 == " " }.count
    return text.dropFirst(indent).hasPrefix("- ") ? indent : nil
  }

  func indented(_ line: String, by indent: Int) -> String {
    line.isEmpty ? line : String(repeating: " ", count: indent) + line
  }

  var whole: String { lines.joined(separator: "\n") }

  /// The file with some lines in the place of others.
  func replacing(_ range: Range<Int>, with new: [String]) -> String { replacing([(range, new)]) }

  /// The file with several edits made in it, none of which is of the same lines as another.
  func replacing(_ edits: [Edit]) -> String {
    // From the foot to the head, so that no edit moves the lines of another. Where something is put before lines
    // that are replaced, these come first: else what was put there would be replaced too.
    // What is put before the same line stays in the order as given.
    let fromFoot = edits.enumerated().sorted { first, second in
      (first.element.lines.lowerBound, first.element.lines.upperBound, first.offset)
        > (second.element.lines.lowerBound, second.element.lines.upperBound, second.offset)
    }
    var lines = lines
    for (_, edit) in fromFoot {
      lines.replaceSubrange(edit.lines.clamped(to: 0..<lines.count), with: edit.new)
    }
    return lines.joined(separator: "\n")
  }

  private func line(at offset: Int) -> Int { starts.lastIndex { $0 <= offset } ?? 0 }

  private func isEmptyOrRemark(_ line: String) -> Bool {
    let rest = line.drop { $0.isWhitespace }
    return rest.isEmpty || rest.first == "#"
  }
}

extension YAMLNode {
  /// How many characters of the file stand before the end of the last scalar in it.
  fileprivate var lastEnd: Int {
    switch content {
    case .scalar: end
    case .list(let items): max(end, items.last?.lastEnd ?? end)
    case .map(let entries): max(end, entries.last?.value.lastEnd ?? end)
    }
  }
}
