import Criteria

/// A page for people as a value: how a plan stands, what it says, a letter. It is made once, and laid out by
/// whoever shows it.
public struct Report: Hashable, Sendable {
  /// What must be known before anything else is read, a sentence each: that it is of a closed quarter.
  public var notices: [String] = []
  /// What it is; of a letter, what it is about.
  public var title: String
  /// What it says, in order.
  public var blocks: [Block] = []
  /// What stands at the foot of every page where there are pages, and last where there are none.
  public var foot: String?
  /// When its verdicts were reached, for figures whose origin does not say that themselves; nil of a report without
  /// any.
  public var judged: Judged?

  /// A piece of a report that stands by itself.
  public enum Block: Hashable, Sendable {
    /// What heads the blocks until the next one, and how the criteria under it stand.
    case heading(Text, VerdictCounts? = nil)
    /// What heads the blocks until the next one, beneath a heading.
    case subheading(Text)
    /// What heads a part that begins on a page of its own.
    case annex(Text)
    /// Where something is to be written by hand.
    case room
    /// Sentences; those of several lines are broken where they say so.
    case paragraph(Text)
    /// Labels with what is said under each.
    case facts([Fact])
    /// Texts of the same kind.
    case bullets([String])
    /// Questions that are still to be answered.
    case questions([String])
    /// Things that stand one way or another.
    case entries([Entry])
    /// Things after a word for their kind, in a column as wide as the widest word, or wider.
    case labelled([Labelled], width: Int)
    /// How many criteria have each verdict.
    case counts(VerdictCounts)
    /// The answer to one question in short lines.
    case digest(Digest)
    /// How the criteria stood over time.
    case history(History)
    /// A criterion with its parts and sites.
    case criterion(CriterionRows)
    /// Figures over time, and what they are of where that is not all of the criterion.
    case chart(Chart, String?)
    /// Rows of typed cells.
    case table(Table)
  }

  /// A label with what is said under it.
  public struct Fact: Hashable, Sendable {
    /// What it is called.
    public let label: String
    /// What is said.
    public let texts: [String]
    /// Whether each text stands on its own, and not beside the others as names may.
    public let isList: Bool

    /// A fact of texts; nil where there are none.
    init?(_ label: String, _ texts: [String], isList: Bool = true) {
      guard !texts.isEmpty else { return nil }
      (self.label, self.texts, self.isList) = (label, texts, isList)
    }

    /// A fact of short names; nil where there are none.
    init?(_ label: String, names: [String]) { self.init(label, names, isList: false) }

    /// A fact; nil where nothing is said.
    init?(_ label: String, _ text: String?) {
      self.init(label, names: [text ?? ""].filter { !$0.isEmpty })
    }
  }
}

extension Report.Block {
  /// What heads the blocks until the next one, and how the criteria under it stand.
  static func heading(_ words: String, _ counts: VerdictCounts? = nil) -> Self {
    .heading(Report.Text(words), counts)
  }

  /// What it is beneath a heading.
  var beneath: Self {
    if case .heading(let text, _) = self { .subheading(text) } else { self }
  }

  /// Whether it heads the blocks until the next one.
  public var isHeading: Bool {
    switch self {
    case .heading, .subheading, .annex: true
    default: false
    }
  }

  /// Sentences in one tone.
  static func paragraph(_ words: String, _ tone: Report.Tone = .plain) -> Self {
    .paragraph(Report.Text(words, tone))
  }
}

extension Report {
  /// Blocks under a heading, where there are any.
  static func section(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(title)] + blocks
  }

  /// Questions under a heading, where there are any.
  static func questions(_ questions: [String], under heading: String) -> [Block] {
    questions.isEmpty ? [] : [.heading(heading), .questions(questions)]
  }
}
