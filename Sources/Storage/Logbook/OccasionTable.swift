import Criteria

extension Connection {
  var occasions: OccasionTable { OccasionTable(connection: self) }
}

/// The logbook's lines in the database: recorded once, never changed.
struct OccasionTable {
  let connection: Connection

  /// All lines of a plan up to a sequence number, in the order in which they were recorded.
  func all(of plan: Slug, upTo sequence: Int) throws(StorageFailure) -> [Occasion] {
    let lines = try connection.rows(
      OccasionQueries.ofPlan, [.text(plan.text), .integer(sequence)], read: Self.line)
    return try completed(lines, of: plan)
  }

  /// Lines of a plan with their tags and counts.
  func completed(_ lines: [Occasion], of plan: Slug) throws(StorageFailure) -> [Occasion] {
    let words = try words(
      tags: OccasionQueries.tagsOfPlan, counts: OccasionQueries.countsOfPlan, plan.text)
    return lines.map(words.completing)
  }

  /// Records a line inside a transaction, or accepts in silence that it is recorded already.
  func record(_ line: Occasion, plan: Slug) throws(StorageFailure) {
    try connection.plans.require(plan)
    if let (held, heldPlan) = try self.line(withID: line.id) {
      guard held == line, heldPlan == plan else { throw .lineIDTaken(held) }
      return
    }
    let former = try supersededLine(of: line, plan: plan)
    for day in [line.day, former?.day].compactMap({ $0 }) {
      try connection.quarters.requireOpen(Quarter(containing: day), in: plan)
    }
    for tag in line.tags.sorted() {
      try connection.run(OccasionQueries.recordTag, [.text(line.id), .text(tag)])
    }
    for (category, number) in line.counts.sorted(by: { $0.key < $1.key }) {
      try connection.run(
        OccasionQueries.recordCount, [.text(line.id), .text(category), .integer(number)])
    }
    try connection.run(OccasionQueries.record, Self.cells(line, plan: plan))
    let sequence = try connection.number(OccasionQueries.sequence, [.text(line.id)]) ?? 0
    try connection.chain.add(.line, sequence, of: plan)
  }

  /// The line that a line takes the place of, which must be there, of the same activity, and still stand.
  private func supersededLine(of line: Occasion, plan: Slug) throws(StorageFailure) -> Occasion? {
    guard let id = line.supersedes else { return nil }
    guard let (former, itsPlan) = try self.line(withID: id), itsPlan == plan else {
      throw .noLineToSupersede(id: id)
    }
    guard former.activity == line.activity else { throw .supersedesAnother(former) }
    let later = try connection.first(
      OccasionQueries.superseding, [.text(former.id)], read: Self.line)
    if let later { throw .alreadySuperseded(by: try completed(later)) }
    return former
  }

  private func line(withID id: String) throws(StorageFailure) -> (Occasion, plan: Slug)? {
    let found = try connection.first(OccasionQueries.withID, [.text(id)]) {
      (row) throws(StorageFailure) in
      let plan = try row.slug()
      return (try Self.line(&row), plan)
    }
    guard let (line, plan) = found else { return nil }
    return (try completed(line), plan)
  }

  private func completed(_ line: Occasion) throws(StorageFailure) -> Occasion {
    try words(tags: OccasionQueries.tagsOfLine, counts: OccasionQueries.countsOfLine, line.id)
      .completing(line)
  }

  private func words(
    tags: String, counts: String, _ key: String
  ) throws(StorageFailure) -> LineWords {
    var words = LineWords()
    try connection.each(tags, [.text(key)]) { (row) throws(StorageFailure) in
      let line = try row.text()
      words.tags[line, default: []].insert(try row.text())
    }
    try connection.each(counts, [.text(key)]) { (row) throws(StorageFailure) in
      let (line, category) = (try row.text(), try row.text())
      words.counts[line, default: [:]][category] = try row.integer()
    }
    return words
  }

  private static func cells(_ line: Occasion, plan: Slug) -> [Cell] {
    [
      .text(plan.text), .text(line.id), .text(line.activity.text), .text(orNull: line.site?.text),
      .text(line.day.description), .text(line.state.rawValue),
      .text(line.recordedBy), .integer(line.recordedAt), .integer(orNull: line.participants),
      .text(orNull: line.note), .text(orNull: line.supersedes), .text(orNull: line.reason),
    ]
  }

  /// A line without its tags and counts.
  static func line(_ row: inout Row) throws(StorageFailure) -> Occasion {
    var line = try Occasion(
      id: row.text(), activity: row.slug(), site: row.optionalSlug(), day: row.day(),
      state: row.required(OccasionState(rawValue: row.text())), recordedBy: row.text(),
      recordedAt: row.integer())
    line.participants = row.optionalInteger()
    line.note = row.optionalText()
    line.supersedes = row.optionalText()
    line.reason = row.optionalText()
    return line
  }
}

/// The tags and counts of several lines, by the lines' ids.
private struct LineWords {
  var tags: [String: Set<String>] = [:]
  var counts: [String: [String: Int]] = [:]

  func completing(_ line: Occasion) -> Occasion {
    var line = line
    line.tags = tags[line.id] ?? []
    line.counts = counts[line.id] ?? [:]
    return line
  }
}
