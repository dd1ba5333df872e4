import Criteria
import Wording

extension Report {
  /// The answer to one question in short lines, the most important first, so that those with little room can show the
  /// first of them.
  public struct Digest: Hashable, Sendable {
    /// The question.
    public let title: String
    /// The lines, or names that run on after each other.
    public let entries: [Entry]
    /// How the entries stand.
    public let form: Form
    /// What is said where there are none.
    public let none: String
    /// Where what there is no room for stands.
    public let rest: BoardTopic

    /// How entries stand.
    public enum Form: Hashable, Sendable {
      /// A line each.
      case lines
      /// A line each, with its number before it.
      case numbered
      /// After each other.
      case names
    }

    /// One thing with what there is to say of it.
    public struct Entry: Hashable, Sendable {
      /// The sign or the word before it.
      public let lead: Text
      /// What it is.
      public let name: String
      /// The figure against the goal, or what else is to be known.
      public let fact: String
      /// Where more is said of it.
      public let more: BoardTopic?

      init(_ lead: Text, _ name: String, _ fact: String = "", more: BoardTopic? = nil) {
        (self.lead, self.name, self.fact, self.more) = (lead, name, fact, more)
      }
    }

    init(
      _ title: String, _ entries: [Entry], _ form: Form = .lines, none: String = "",
      rest: BoardTopic = .more
    ) {
      (self.title, self.entries, self.form) = (title, entries, form)
      (self.none, self.rest) = (none, rest)
    }
  }
}

extension Report.Digest {
  /// The same with the plan that each entry is of.
  func named(after plan: String) -> Report.Digest {
    Report.Digest(
      title,
      entries.map { entry in
        Entry(entry.lead, "\(entry.name) (\(plan))", entry.fact, more: entry.more)
      }, form, none: none, rest: rest)
  }

  /// The first of them, and how many more there are.
  func cut(to most: Int) -> Report.Digest {
    guard entries.count > most + 1 else { return self }
    let more = Entry(Report.Text(""), ReportDigestWords.more(entries.count - most))
    return Report.Digest(
      title, entries.prefix(most) + [more], form, none: none, rest: rest)
  }

  /// Both after each other.
  func joined(with other: Report.Digest) -> Report.Digest {
    Report.Digest(title, entries + other.entries, form, none: none, rest: rest)
  }
}

/// What is said where a digest is cut.
enum ReportDigestWords {
  static func more(_ count: Int) -> String {
    "… og \(DanishNumber.text(count)) flere, se dagsordenens punkter"
  }
}

extension Report.Text {
  /// The sign of a verdict, without its word.
  init(sign: Sign) { self.init(Standing(sign, "")) }
}
