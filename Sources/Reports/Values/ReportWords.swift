import Criteria
import Wording

extension Report {
  /// Words with how they are said, in runs.
  public struct Text: Hashable, Sendable {
    /// The runs, in order.
    public private(set) var runs: [Run] = []

    /// Words that stand together.
    public struct Run: Hashable, Sendable {
      /// The sign before them, if any.
      public let sign: Sign?
      /// The words.
      public let words: String
      /// How they are said.
      public let tone: Tone
      /// What they are.
      public let content: Content

      init(sign: Sign?, words: String, tone: Tone, content: Content = .words) {
        (self.sign, self.words, self.tone, self.content) = (sign, words, tone, content)
      }
    }

    /// What words that stand together are.
    public enum Content: Hashable, Sendable {
      /// Words of the report's own, in which no number stands.
      case words
      /// A figure, a verdict or a goal, with where it comes from.
      case cell(Cell)
      /// A name, or what somebody has written, in their own words.
      case quoted
      /// A day, a month, a year or a half-year.
      case date
      /// What somebody has yet to write.
      case gap
    }

    /// Words in one tone; no words are no text.
    public init(_ words: String, _ tone: Tone = .plain) {
      if !words.isEmpty { runs = [Run(sign: nil, words: words, tone: tone)] }
    }

    init(runs: [Run]) { self.runs = runs }

    init(_ standing: Standing) {
      runs = [Run(sign: standing.sign, words: standing.words, tone: .strong)]
    }

    static func + (one: Text, other: Text) -> Text {
      var text = one
      text.runs += other.runs
      return text
    }

    /// Whether nothing is said.
    public var isEmpty: Bool { runs.isEmpty }

    /// The words alone, with the signs of a set.
    public func string(_ symbols: SymbolSet) -> String { runs.map { $0.string(symbols) }.joined() }
  }

  /// How words are said.
  public enum Tone: Hashable, Sendable {
    /// As most are.
    case plain
    /// Less than others.
    case quiet
    /// More than others.
    case strong
  }

  /// Something in a list: how it stands, what it is, and what is said of it.
  public struct Entry: Hashable, Sendable {
    /// How it stands.
    public let standing: Standing
    /// What it is.
    public let name: Text
    /// What is said of it, each on lines of its own.
    public let details: [String]

    /// An entry; of details without words there are none.
    init(_ standing: Standing, _ name: Text, _ details: [String?] = []) {
      self.standing = standing
      self.name = name
      self.details = details.compactMap { $0 }.filter { !$0.isEmpty }
    }
  }

  /// Something after a word for what kind of thing it is, beneath others of its kind.
  public struct Labelled: Hashable, Sendable {
    /// The word.
    public let label: Standing
    /// What it is.
    public let text: Text
    /// How it stands, where it is held against anything.
    public let standing: Standing?

    init(_ label: Standing, _ text: Text, _ standing: Standing? = nil) {
      (self.label, self.text, self.standing) = (label, text, standing)
    }
  }

  /// A criterion with its parts and sites.
  public struct CriterionRows: Hashable, Sendable {
    /// Its number and name; nil where it is what the page is about.
    public let name: String?
    /// The goal in words, where all parts and sites have the same.
    public let goal: String?
    /// Its parts and sites.
    public let rows: [CriterionRow]
  }
}

extension Report.Text.Run {
  /// The words after their sign.
  public func string(_ symbols: SymbolSet) -> String {
    guard let mark = sign.flatMap({ symbols.mark($0) }) else { return words }
    return words.isEmpty ? mark : "\(mark) \(words)"
  }
}
