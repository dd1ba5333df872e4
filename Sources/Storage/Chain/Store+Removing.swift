import Criteria

/// That texts of a plan were taken away.
public struct TextRemoval: Hashable, Sendable {
  /// Which of the plan's removals, counted from 1.
  public var number: Int
  /// Why.
  public var reason: String
  /// Who did it.
  public var recordedBy: String
  /// When, in seconds since 1970-01-01 UTC.
  public var recordedAt: Int
  /// How many texts it changed.
  public var texts: Int
}

extension Store {
  /// Puts other words in the place of texts, all of them or none, and notes that it was done in the history of each plan
  /// that they belong to. What stood there is written over in the file.
  ///
  /// - Parameter texts: each as it stands, with what is to stand there; never empty.
  /// - Returns: whether nothing of what stood there is left in the database's files. A part may be left in its log for as
  ///   long as another program has it open.
  /// - Throws: `recordedMeanwhile` when one of the texts no longer stands as it did.
  public func remove(
    _ texts: [(text: StoredText, instead: String)], because reason: String, by recordedBy: String,
    at recordedAt: Int
  ) throws(StorageFailure) -> Bool {
    try writing { (connection) throws(StorageFailure) in
      for plan in Set(texts.map(\.text.plan)) {
        let removal = RemovalTable(connection: connection, plan: plan)
        try removal.remove(
          texts.filter { $0.text.plan == plan }, reason, recordedBy, recordedAt)
      }
    }
    return try use { (connection) throws(StorageFailure) in
      try connection.number("PRAGMA wal_checkpoint(TRUNCATE)") == 0
    }
  }
}

/// The taking away of a plan's texts.
struct RemovalTable {
  let connection: Connection
  let plan: Slug

  private static let newest = "SELECT coalesce(max(number), 0) FROM text_removal WHERE plan = $1"

  private static let add = """
    INSERT INTO text_removal (plan, number, reason, recorded_by, recorded_at)
    VALUES ($1, $2, $3, $4, $5)
    """

  /// Each removal of the plan `$1` with how many texts its link speaks for besides its own reason.
  private static let removals = """
    SELECT number, reason, recorded_by, recorded_at, (SELECT count(*) FROM chain_text
      WHERE chain_text.plan = chain_link.plan AND chain_text.place = chain_link.place) - 1
    FROM text_removal JOIN chain_link ON chain_link.plan = text_removal.plan
      AND chain_link.kind = 'removal' AND chain_link.entry = text_removal.number
    WHERE text_removal.plan = $1 ORDER BY number
    """

  /// Takes the salt away from all sums but the newest of the text in the column `$4` of the row `$3` of the kind `$2`.
  private static let forget = """
    UPDATE chain_text SET salt = NULL
    WHERE plan = $1 AND kind = $2 AND entry = $3 AND field = $4 AND salt IS NOT NULL
      AND place < (SELECT max(place) FROM chain_link WHERE plan = $1)
    """

  static let all = [newest, add, removals, forget]

  func removals() throws(StorageFailure) -> [TextRemoval] {
    try connection.rows(Self.removals, [.text(plan.text)]) { (row) throws(StorageFailure) in
      try TextRemoval(
        number: row.integer(), reason: row.text(), recordedBy: row.text(),
        recordedAt: row.integer(), texts: row.integer())
    }
  }

  /// Takes texts away inside a transaction: the link first, as only what the newest link tells of can be changed.
  func remove(
    _ texts: [(text: StoredText, instead: String)], _ reason: String, _ recordedBy: String,
    _ recordedAt: Int
  ) throws(StorageFailure) {
    for (text, _) in texts {
      let now = try connection.chain.row(text.row, text.entry, of: plan)?.texts
      guard now?.contains(where: { $0.field == text.field && $0.text == text.text }) == true else {
        throw .recordedMeanwhile
      }
    }
    let number = (try connection.number(Self.newest, [.text(plan.text)]) ?? 0) + 1
    try connection.run(
      Self.add,
      [
        .text(plan.text), .integer(number), .text(reason), .text(recordedBy),
        .integer(recordedAt),
      ])
    try connection.chain.add(
      .removal, number, of: plan,
      others: texts.map { ($0.text.row, $0.text.entry, $0.text.field, $0.instead) })
    for (text, instead) in texts {
      try connection.run(
        text.row.replacing(text.field),
        [.text(plan.text), .integer(text.entry), .text(instead)])
      try connection.run(
        Self.forget,
        [
          .text(plan.text), .text(text.row.rawValue), .integer(text.entry), .text(text.field),
        ])
    }
  }
}
