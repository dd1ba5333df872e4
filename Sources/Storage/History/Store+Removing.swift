import Criteria

/// That words were taken away from texts of a plan.
public struct TextRemoval: Hashable, Sendable {
  /// Which of the plan's removals, counted from 1.
  public var number: Int
  /// Why.
  public var reason: String
  /// Who did it.
  public var recordedBy: String
  /// When, in seconds since 1970-01-01 UTC.
  public var recordedAt: Int
  /// The places of the links of what the words were taken from, in order, each once.
  public var places: [Int]
}

extension Store {
  /// Takes words away from texts, from all of them or none, and notes that it was done in the history of each plan that
  /// they belong to. What stood there is written over in the file.
  ///
  /// - Parameter texts: never empty.
  /// - Returns: whether nothing of what stood there is left in the database's files. A part may be left in its log for as
  ///   long as another program has it open.
  /// - Throws: `recordedMeanwhile` when one of the texts no longer stands as it did.
  public func remove(
    _ texts: [TextWithout], because reason: String, by recordedBy: String, at recordedAt: Int
  ) throws(StorageFailure) -> Bool {
    try writing { (connection) throws(StorageFailure) in
      for plan in Set(texts.map(\.former.plan)) {
        try RemovalTable(connection: connection, plan: plan).remove(
          texts.filter { $0.former.plan == plan }, reason, recordedBy, recordedAt)
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

  private static let addText = """
    INSERT INTO removed_text (plan, kind, entry, field, number) VALUES ($1, $2, $3, $4, $5)
    """

  private static let removals = """
    SELECT number, reason, recorded_by, recorded_at FROM text_removal WHERE plan = $1
    ORDER BY number
    """

  /// The places of what the removals of the plan `$1` are about, each after the removal's number.
  private static let places = """
    SELECT DISTINCT removed_text.number, chain_link.place FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = removed_text.kind
      AND chain_link.entry = removed_text.entry
    WHERE removed_text.plan = $1 ORDER BY removed_text.number, chain_link.place
    """

  static let all = [newest, add, addText, removals, places]

  func removals() throws(StorageFailure) -> [TextRemoval] {
    var removals = try connection.rows(Self.removals, [.text(plan.text)]) {
      (row) throws(StorageFailure) in
      try TextRemoval(
        number: row.integer(), reason: row.text(), recordedBy: row.text(),
        recordedAt: row.integer(), places: [])
    }
    try connection.each(Self.places, [.text(plan.text)]) { (row) throws(StorageFailure) in
      let (number, place) = (try row.integer(), try row.integer())
      guard let index = removals.firstIndex(where: { $0.number == number }) else { return }
      removals[index].places.append(place)
    }
    return removals
  }

  /// Takes words away inside a transaction: the link first, as only what the newest link tells of can be changed.
  func remove(
    _ texts: [TextWithout], _ reason: String, _ recordedBy: String, _ recordedAt: Int
  ) throws(StorageFailure) {
    for former in texts.map(\.former) {
      let now = try connection.chain.row(former.row, former.entry, of: plan)?.texts
      let seals = try connection.chain.texts(former.row, former.entry, of: plan)
      guard now?.contains(where: { $0.field == former.field && $0.text == former.text }) == true,
        seals.contains(where: { $0.field == former.field && $0.seal?.stored == former.pieces })
      else { throw .recordedMeanwhile }
    }
    let number = (try connection.number(Self.newest, [.text(plan.text)]) ?? 0) + 1
    try connection.run(
      Self.add,
      [
        .text(plan.text), .integer(number), .text(reason), .text(recordedBy),
        .integer(recordedAt),
      ])
    for former in texts.map(\.former) {
      try connection.run(Self.addText, key(former) + [.integer(number)])
    }
    try connection.chain.add(.removal, number, of: plan)
    for text in texts {
      let former = text.former
      try connection.run(
        former.row.replacing(former.field),
        [.text(plan.text), .integer(former.entry), .text(text.text)])
      try connection.run(ChainQueries.changeText, key(former) + [.text(text.pieces)])
    }
    try connection.forgetKept(of: plan.text)
  }

  private func key(_ text: StoredText) -> [Cell] {
    connection.chain.key(text.row, text.entry, of: plan) + [.text(text.field)]
  }
}
