/// A piece of a page: an element, or words, which can never become an element.
indirect enum Markup: Hashable, Sendable {
  /// An element with what it holds.
  case element(Tag, [Attribute], [Markup])
  /// Words, whatever signs stand in them.
  case words(String)
  /// The page's own rules of how it looks.
  case style(StyleSheet)
}

/// What kind of element it is. No name of one is made of words that people have written.
enum Tag: String, Hashable, Sendable {
  case html, head, meta, title, style, body, main, header
  case h1, h2, h3, h4, h5, h6
  case p, pre, strong, span, br, div, ul, ol, li, dl, dt, dd
  case table, caption, thead, tbody, tr, th, td
  case figure, figcaption, details, summary
  case svg, g, desc, line, rect, path, polyline, text

  /// Whether it holds nothing, and has no end.
  var isEmpty: Bool { self == .meta || self == .br }

  /// Whether it is a line of a drawing that ends where it begins, when it holds nothing.
  var closesItself: Bool { [.line, .rect, .path, .polyline].contains(self) }

  /// Whether it begins and ends a line of the file, so that a person can read that.
  var hasOwnLine: Bool { ![.strong, .span, .br, .th, .td, .text].contains(self) }

  /// A heading of a level from 1 to 6.
  static func heading(_ level: Int) -> Tag {
    [.h1, .h2, .h3, .h4, .h5, .h6][min(max(1, level), 6) - 1]
  }

  func callAsFunction(_ attributes: [Attribute] = [], _ children: [Markup] = []) -> Markup {
    .element(self, attributes, children)
  }

  func callAsFunction(_ attributes: Attribute..., words: String) -> Markup {
    .element(self, attributes, [.words(words)])
  }
}

/// A fact of an element.
struct Attribute: Hashable, Sendable {
  let name: Name
  let value: String

  init(_ name: Name, _ value: String) { (self.name, self.value) = (name, value) }

  /// A length of a drawing.
  init(_ name: Name, _ value: Double) { self.init(name, SvgNumber.text(value)) }

  /// What it is of.
  enum Name: String, Hashable, Sendable {
    case namespace = "xmlns"
    case lang, charset, content, id, scope, role, colspan
    case klass = "class"
    case foot = "data-foot"
    case metaName = "name"
    case hidden = "aria-hidden"
    case label = "aria-label"
    case labelledBy = "aria-labelledby"
    case tabIndex = "tabindex"
    case x, y, x1, y1, x2, y2, d, points, width, height, viewBox, fill, stroke
    case strokeWidth = "stroke-width"
    case strokeDashes = "stroke-dasharray"
    case strokeCaps = "stroke-linecap"
    case strokeJoins = "stroke-linejoin"
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case fontFamily = "font-family"
    case textAnchor = "text-anchor"
  }

  /// What the page's rules know it by.
  static func look(_ looks: Look...) -> Attribute {
    Attribute(.klass, looks.map(\.rawValue).joined(separator: " "))
  }

  /// That it is there for the eye alone.
  static let isForTheEye = Attribute(.hidden, "true")
}

/// What the page's rules know elements by.
enum Look: String, Hashable, Sendable {
  case notice, gap, quiet, strong, room, annex, sub, digest, names, entries, facts, questions,
    labelled
  case counts, chip, mark, figure, wide, history, chart, key, notes, unseen, name, fact, wording,
    number
  case sign, more, reference, value, bullet
  case blue, orange, crimson, grey, plain
}
