import Canvas

/// A piece of text in one style.
struct Span: Hashable, Sendable {
  var text: String
  var style: Style
  /// What a click on it means, where that is something else than on its line.
  var target: Click?

  init(_ text: String, _ style: Style = .plain, target: Click? = nil) {
    self.text = text
    self.style = style
    self.target = target
  }

  init(_ text: String, _ role: Role, bold: Bool = false) {
    self.init(text, Style(role, bold: bold))
  }
}

/// A line of text in several styles, and what a click on it means.
struct Line: Hashable, Sendable {
  var spans: [Span]
  var target: Click?

  init(_ spans: [Span] = [], target: Click? = nil) {
    self.spans = spans
    self.target = target
  }

  init(_ text: String, _ style: Style = .plain) { self.init([Span(text, style)]) }

  init(_ text: String, _ role: Role, bold: Bool = false) {
    self.init(text, Style(role, bold: bold))
  }

  static let empty = Line()

  var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  var text: String { spans.reduce(into: "") { $0 += $1.text } }

  /// Two columns of lines, the left one so wide; each half leads where it did.
  static func beside(_ left: [Line], _ right: [Line], width: Int, gap: Int) -> [Line] {
    (0..<max(left.count, right.count)).map { row in
      let one = left.indices.contains(row) ? left[row] : .empty
      guard right.indices.contains(row) else { return one }
      let fill = Span(String(repeating: " ", count: max(0, width - one.width) + gap))
      return Line(one.leading + [fill] + right[row].leading)
    }
  }

  /// Its spans, each with what a click on the line means.
  private var leading: [Span] {
    spans.map { Span($0.text, $0.style, target: $0.target ?? target) }
  }

  static func + (line: Line, span: Span) -> Line { Line(line.spans + [span], target: line.target) }
}
