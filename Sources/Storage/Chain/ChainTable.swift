import Criteria

extension Connection {
  var chain: ChainTable { ChainTable(connection: self) }
}

/// The chain of each plan's history: a link for every row that was ever added, with a sum over the row and over the link
/// before it. Whoever changes what has happened has to make every later link anew, and the newest is known elsewhere.
struct ChainTable {
  let connection: Connection

  /// A text that a link speaks for, by its sum.
  struct SealedText {
    var kind: ChainedKind
    var entry: Int
    var field: String
    var digest: String
  }

  /// Adds the link about a row that was just added, inside the same transaction.
  ///
  /// - Parameter others: texts of other rows that it speaks for too, as they are from now on.
  func add(
    _ kind: ChainedKind, _ entry: Int, of plan: Slug,
    others: [(kind: ChainedKind, entry: Int, field: String, text: String)] = []
  ) throws(StorageFailure) {
    guard let row = try row(kind, entry, of: plan) else {
      throw .damaged(path: connection.path, detail: "no row \(entry) in \(kind.table)")
    }
    let head = try head(of: plan)
    let place = (head?.place ?? 0) + 1
    for text in row.texts.map({ (kind, entry, $0.field, $0.text) }) + others {
      let salt = Digest.salt()
      try connection.run(
        ChainQueries.addText,
        [
          .text(plan.text), .integer(place), .text(text.0.rawValue), .integer(text.1),
          .text(text.2), .text(salt), .text(Digest.sum(salt + text.3)),
        ])
    }
    let hash = try hash(
      of: row, kind, entry, at: place, after: head?.hash ?? "", in: plan)
    try connection.run(
      ChainQueries.addLink,
      [
        .text(plan.text), .integer(place), .text(kind.rawValue), .integer(entry), .text(hash),
      ])
  }

  /// The newest link of a plan; nil when it has none.
  func head(of plan: Slug) throws(StorageFailure) -> (place: Int, hash: String)? {
    try connection.first(ChainQueries.head, [.text(plan.text)]) { (row) throws(StorageFailure) in
      try (row.integer(), row.text())
    }
  }

  /// The sum of a link: over the link before it, the facts of its row and what belongs to it, and the sums of the texts
  /// that it speaks for. Every value has its length before it, so that no two rows give the same text.
  func hash(
    of row: SealedRow, _ kind: ChainedKind, _ entry: Int, at place: Int, after former: String,
    in plan: Slug
  ) throws(StorageFailure) -> String {
    var text = ""
    func say(_ name: String, _ value: String) {
      text += "\(name) \(value.utf8.count) \(value)\n"
    }
    say("former", former)
    say("plan", plan.text)
    say("place", "\(place)")
    say(kind.rawValue, "\(entry)")
    for fact in row.facts { say(fact.name, fact.value) }
    for sealed in try texts(at: place, of: plan) {
      say("\(sealed.kind.rawValue) \(sealed.entry) \(sealed.field)", sealed.digest)
    }
    return Digest.sum(text)
  }

  /// The texts that a link speaks for.
  func texts(at place: Int, of plan: Slug) throws(StorageFailure) -> [SealedText] {
    try connection.rows(ChainQueries.texts, [.text(plan.text), .integer(place)]) {
      (row) throws(StorageFailure) in
      try SealedText(
        kind: row.required(ChainedKind(rawValue: row.text())), entry: row.integer(),
        field: row.text(), digest: row.text())
    }
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
        found?.facts.append(("belonging \(place)", try row.text()))
        found?.facts.append(("number", row.optionalText() ?? ""))
      }
    }
    return found
  }
}

/// What a link seals of a row: what stands for ever, and texts that may be taken away.
struct SealedRow {
  var facts: [(name: String, value: String)] = []
  var texts: [(field: String, text: String)] = []
}
