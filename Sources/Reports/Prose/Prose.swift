import Criteria
import Wording

/// Sentences of which every number is a cell that knows where it comes from. They are written as text with `\( … )` in
/// it, which takes cells, names, days, gaps and other prose, and no bare number or text.
struct Prose: Hashable {
  private(set) var runs: [Report.Text.Run] = []

  /// The same for the blocks of a report.
  var text: Report.Text { Report.Text(runs: runs) }

  /// Whether nothing is said.
  var isEmpty: Bool { runs.isEmpty }

  static func + (one: Prose, other: Prose) -> Prose {
    var prose = one
    prose.append(other)
    return prose
  }

  fileprivate mutating func append(_ prose: Prose) { runs += prose.runs }

  fileprivate mutating func append(_ run: Report.Text.Run) {
    if !run.words.isEmpty { runs.append(run) }
  }
}

extension Prose {
  /// What somebody has yet to write: `[Skriv her: hvad budgettet er brugt til]`.
  static func gap(_ what: String) -> Prose {
    var prose = Prose()
    prose.append(
      Report.Text.Run(sign: nil, words: "\(gapBegins): \(what)]", tone: .strong, content: .gap))
    return prose
  }

  /// A name, or what somebody has written.
  static func quoted(_ text: String) -> Prose {
    var prose = Prose()
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    prose.append(Report.Text.Run(sign: nil, words: words, tone: .plain, content: .quoted))
    return prose
  }

  /// A paragraph that somebody has written, in which gaps may be left: `[Skriv her: …]`.
  static func written(_ paragraph: String) -> Prose {
    var prose = Prose()
    var rest = Substring(paragraph)
    func put(_ words: Substring, _ content: Report.Text.Content) {
      prose.append(
        Report.Text.Run(
          sign: nil, words: String(words), tone: content == .gap ? .strong : .plain,
          content: content))
    }
    while let begin = rest.firstRange(of: gapBegins),
      let end = rest[begin.upperBound...].firstIndex(of: "]")
    {
      put(rest[..<begin.lowerBound], .quoted)
      put(rest[begin.lowerBound...end], .gap)
      rest = rest[rest.index(after: end)...]
    }
    put(rest, .quoted)
    return prose
  }

  private static let gapBegins = "[Skriv her"

  /// A day, a month, a year or a half-year in words.
  static func date(_ words: String) -> Prose {
    var prose = Prose()
    prose.append(Report.Text.Run(sign: nil, words: words, tone: .plain, content: .date))
    return prose
  }

  /// `a`, `a og b`, `a, b og c`.
  static func list(_ parts: [Prose]) -> Prose {
    parts.enumerated().reduce(Prose()) { list, part in
      let joint: Prose =
        part.offset == 0 ? "" : part.offset == parts.count - 1 ? " og " : ", "
      return list + joint + part.element
    }
  }

  /// Sentences after each other; those that say nothing are left out.
  static func sentences(_ parts: [Prose]) -> Prose {
    parts.filter { !$0.isEmpty }.reduce(Prose()) { $0.isEmpty ? $1 : $0 + " " + $1 }
  }
}

extension Prose: ExpressibleByStringInterpolation {
  init(stringLiteral words: String) {
    append(Report.Text.Run(sign: nil, words: words, tone: .plain))
  }

  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.prose }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var prose = Prose()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ words: String) { prose.append(Prose(stringLiteral: words)) }

    mutating func appendInterpolation(_ cell: Report.Cell) {
      prose.append(
        Report.Text.Run(sign: nil, words: cell.text, tone: .plain, content: .cell(cell)))
    }

    mutating func appendInterpolation(_ other: Prose) { prose.append(other) }

    mutating func appendInterpolation(_ day: Day) { prose.append(.date(DanishDay.text(day))) }
  }
}

extension Report {
  /// How much of it somebody has yet to write.
  public var gaps: Int {
    blocks.reduce(0) { gaps, block in
      guard case .paragraph(let text) = block else { return gaps }
      return gaps + text.runs.count { $0.content == .gap }
    }
  }
}
