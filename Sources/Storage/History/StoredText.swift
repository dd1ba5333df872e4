import Criteria

/// Words that somebody has written, and where they are stored.
public struct StoredText: Hashable, Sendable {
  /// The plan that they belong to.
  public let plan: Slug
  /// Which of the plan's links is about the row that they stand in, counted from 1; 0 when none is.
  public let place: Int
  /// What they stand in.
  public let kind: StoredKind
  /// How they are written.
  public let form: Form
  /// The words.
  public let text: String

  let row: ChainedKind
  let entry: Int
  let field: String
  let pieces: String

  /// How a text is written.
  public enum Form: Hashable, Sendable {
    /// As somebody wrote it.
    case words
    /// As somebody wrote it, in paragraphs.
    case paragraphs
    /// As a plan file.
    case planFile
    /// As a JSON document.
    case json
  }

  /// The text without the words in some ranges of its UTF-8; nil where it is not as it was written.
  public func without(_ ranges: [Range<Int>]) -> TextWithout? {
    TextSeal(stored: pieces)?.removing(ranges, from: text).map {
      TextWithout(former: self, text: $0.text, pieces: $0.seal.stored)
    }
  }
}

/// A text of which some words are to be taken away.
public struct TextWithout: Hashable, Sendable {
  /// The text as it stands.
  public let former: StoredText
  /// What is to stand there.
  public let text: String

  let pieces: String

  /// What stands in the place of words that were taken away.
  public static let marker = TextPieces.marker
}

extension Store {
  /// The texts that are stored, of all plans, of which something is true; in the order in which they were written.
  public func texts(
    where isMeant: @Sendable (String) -> Bool
  ) throws(StorageFailure) -> [StoredText] {
    try reading { (connection) throws(StorageFailure) in
      var found: [StoredText] = []
      for kind in ChainedKind.allCases {
        for field in kind.texts {
          try connection.each(kind.texts(in: field)) { (row) throws(StorageFailure) in
            let (plan, entry, place) = (try row.slug(), try row.integer(), try row.integer())
            let text = try row.text()
            guard isMeant(text) else { return }
            found.append(
              StoredText(
                plan: plan, place: place, kind: kind.stored, form: kind.form(of: field),
                text: text, row: kind, entry: entry, field: field,
                pieces: row.optionalText() ?? ""))
          }
        }
      }
      return found.sorted { ($0.plan.text, $0.place) < ($1.plan.text, $1.place) }
    }
  }
}

extension ChainedKind {
  /// The texts in a column with the plan, the row's number and the place of its link before them, and what their seals
  /// are made of after them.
  func texts(in field: String) -> String {
    """
    SELECT \(table).plan, \(table).\(key), coalesce(chain_link.place, 0), \(table).\(field),
      chain_text.pieces
    FROM \(table)
    LEFT JOIN chain_link ON chain_link.plan = \(table).plan AND chain_link.kind = '\(rawValue)'
      AND chain_link.entry = \(table).\(key)
    LEFT JOIN chain_text ON chain_text.plan = \(table).plan AND chain_text.kind = '\(rawValue)'
      AND chain_text.entry = \(table).\(key) AND chain_text.field = '\(field)'
    WHERE \(table).\(field) IS NOT NULL
    """
  }

  fileprivate func form(of field: String) -> StoredText.Form {
    switch (self, field) {
    case (.revision, "document"): .planFile
    case (.snapshot, _): .json
    case (.narrative, _): .paragraphs
    default: .words
    }
  }

  /// Puts the text `$3` in the place of the one in a column of the row `$2` of the plan `$1`.
  func replacing(_ field: String) -> String {
    "UPDATE \(table) SET \(field) = $3 WHERE plan = $1 AND \(key) = $2"
  }
}
