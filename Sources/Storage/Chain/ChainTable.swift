import Criteria

extension Connection {
  var chain: ChainTable { ChainTable(connection: self) }
}

/// The chain of each plan's history: a link for every row that was ever added, with a sum over the row and over the link
/// before it. Whoever changes what has happened has to make every later link anew, and the newest is known elsewhere.
struct ChainTable {
  let connection: Connection

  /// The seal of a text, and its sum.
  struct SealedText {
    var field: String
    var seal: TextSeal?
    var digest: String
  }

  /// How many links a plan's chain has, and the sum of the newest.
  struct End {
    var place = 0
    var hash = ""
  }

  /// Adds the link about a row that was just added, inside the same transaction.
  func add(_ kind: ChainedKind, _ entry: Int, of plan: Slug) throws(StorageFailure) {
    guard let row = try row(kind, entry, of: plan) else {
      throw .damaged(path: connection.path, detail: "no row \(entry) in \(kind.table)")
    }
    _ = try add(row, kind, entry, of: plan, after: end(of: plan))
  }

  /// Adds the link about a row that was just added and is known, after the plan's newest link.
  ///
  /// - Returns: the end that the chain has then.
  func add(
    _ row: SealedRow, _ kind: ChainedKind, _ entry: Int, of plan: Slug, after end: End
  ) throws(StorageFailure) -> End {
    var texts: [SealedText] = []
    for text in row.texts {
      let seal = TextSeal(of: text.text)
      let digest = seal.sum(of: text.text) ?? ""
      try connection.run(
        ChainQueries.addText,
        key(kind, entry, of: plan) + [.text(text.field), .text(seal.stored), .text(digest)])
      texts.append(SealedText(field: text.field, seal: seal, digest: digest))
    }
    let place = end.place + 1
    let hash = hash(of: row, texts, kind, entry, at: place, after: end.hash, in: plan)
    try connection.run(
      ChainQueries.addLink,
      [
        .text(plan.text), .integer(place), .text(kind.rawValue), .integer(entry), .text(hash),
      ])
    return End(place: place, hash: hash)
  }

  /// The end of a plan's chain; nothing when it has no links.
  func end(of plan: Slug) throws(StorageFailure) -> End {
    try head(of: plan).map { End(place: $0.place, hash: $0.hash) } ?? End()
  }

  /// The newest link of a plan; nil when it has none.
  func head(of plan: Slug) throws(StorageFailure) -> (place: Int, hash: String)? {
    try connection.first(ChainQueries.head, [.text(plan.text)]) { (row) throws(StorageFailure) in
      try (row.integer(), row.text())
    }
  }

  /// The places of all plans' newest links, which tell one state of the database from another: whatever is written adds
  /// a link.
  func heads() throws(StorageFailure) -> [Int] {
    try connection.rows(ChainQueries.heads) { (row) throws(StorageFailure) in try row.integer() }
  }

  /// The sum of a link: over the link before it, the facts of its row and what belongs to it, and the sums of its texts.
  /// Every value has its length before it, so that no two rows give the same text.
  func hash(
    of row: SealedRow, _ texts: [SealedText], _ kind: ChainedKind, _ entry: Int, at place: Int,
    after former: String, in plan: Slug
  ) -> String {
    // Bytes are put together several times as fast as texts.
    var text: [UInt8] = []
    text.reserveCapacity(1000)
    func say(_ name: String, _ value: String) {
      text += name.utf8
      text.append(UInt8(ascii: " "))
      text += String(value.utf8.count).utf8
      text.append(UInt8(ascii: " "))
      text += value.utf8
      text.append(UInt8(ascii: "\n"))
    }
    say("former", former)
    say("plan", plan.text)
    say("place", String(place))
    say(kind.rawValue, String(entry))
    for fact in row.facts { say(fact.name, fact.value) }
    for sealed in texts.sorted(by: { $0.field < $1.field }) {
      say("sum of " + sealed.field, sealed.digest)
    }
    return Digest.sum(text)
  }

  /// The seals of the texts of a row.
  func texts(
    _ kind: ChainedKind, _ entry: Int, of plan: Slug
  ) throws(StorageFailure) -> [SealedText] {
    try connection.rows(ChainQueries.texts, key(kind, entry, of: plan)) {
      (row) throws(StorageFailure) in
      SealedText(
        field: try row.text(), seal: TextSeal(stored: try row.text()), digest: try row.text())
    }
  }

  func key(_ kind: ChainedKind, _ entry: Int, of plan: Slug) -> [Cell] {
    [.text(plan.text), .text(kind.rawValue), .integer(entry)]
  }

  /// What there is to seal of a row; nil when it is not there.
  func row(_ kind: ChainedKind, _ entry: Int, of plan: Slug) throws(StorageFailure) -> SealedRow? {
    let key = [Cell.text(plan.text), .integer(entry)]
    var found = try connection.first(kind.row, key) { (row) in
      var sealed = SealedRow()
      for name in kind.facts {
        if let value = row.optionalText() { sealed.facts.append((name, value)) }
      }
      for field in kind.texts {
        if let text = row.optionalText() { sealed.texts.append((field, text)) }
      }
      return sealed
    }
    guard found != nil else { return nil }
    for (place, query) in kind.belongings.enumerated() {
      try connection.each(query, key) { (row) throws(StorageFailure) in
        found?.addBelonging(place, try row.text(), row.optionalText() ?? "")
      }
    }
    return found
  }
}
