import Criteria

/// The first place where a plan's history is not as it was written.
public struct ChainBreak: Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// What was written is gone.
    case missing
    /// What was written, or what was noted of it, has been changed.
    case changed
    /// A text has been changed, other than by being taken away.
    case textChanged
    /// Something stands there that was never written by the program; how many such things there are.
    case added(Int)
    /// Nothing is noted of what was written.
    case unlinked
  }

  /// What is wrong.
  public var fault: Fault
  /// Which of the plan's links it is found at, counted from 1; 0 for what has none.
  public var place: Int
  /// What the link is about; nil where nobody knows.
  public var kind: StoredKind?
  /// Who wrote it, where that can still be read.
  public var recordedBy: String?
  /// When it was written, in seconds since 1970-01-01 UTC, where that can still be read.
  public var recordedAt: Int?
}

extension Store {
  /// The first break in the history of a plan; nil when it is as it was written.
  public func brokenChain(of plan: Slug) throws(StorageFailure) -> ChainBreak? {
    try reading { (connection) throws(StorageFailure) in
      try ChainExamination(connection: connection, plan: plan).firstBreak()
    }
  }
}

/// A plan's chain gone through from its beginning.
struct ChainExamination {
  let connection: Connection
  let plan: Slug

  func firstBreak() throws(StorageFailure) -> ChainBreak? {
    var found: ChainBreak?
    var former = ""
    var next = 1
    try connection.each(ChainQueries.links, [.text(plan.text)]) { (row) throws(StorageFailure) in
      if found != nil { return }
      let (place, name, entry) = (try row.integer(), try row.text(), try row.integer())
      let hash = try row.text()
      guard place == next else {
        found = ChainBreak(fault: .unlinked, place: next)
        return
      }
      guard let kind = ChainedKind(rawValue: name) else {
        found = ChainBreak(fault: .changed, place: place)
        return
      }
      if let fault = try fault(kind, entry, at: place, after: former, hash) {
        found = try described(fault, kind, entry, place)
      }
      (former, next) = (hash, place + 1)
    }
    if found == nil { found = try added() }
    return found
  }

  private func fault(
    _ kind: ChainedKind, _ entry: Int, at place: Int, after former: String, _ hash: String
  ) throws(StorageFailure) -> ChainBreak.Fault? {
    guard let row = try connection.chain.row(kind, entry, of: plan) else { return .missing }
    let texts = try connection.chain.texts(kind, entry, of: plan)
    let sum = connection.chain.hash(
      of: row, texts, kind, entry, at: place, after: former, in: plan)
    guard sum == hash else { return .changed }
    return try areAsWritten(row.texts, texts, kind, entry) ? nil : .textChanged
  }

  /// Whether each text of a row is what its seal says, and what was taken away of it was so by a removal.
  private func areAsWritten(
    _ texts: [(field: String, text: String)], _ sealed: [ChainTable.SealedText],
    _ kind: ChainedKind, _ entry: Int
  ) throws(StorageFailure) -> Bool {
    guard texts.map(\.field).sorted() == sealed.map(\.field) else { return false }
    for sealed in sealed {
      guard let text = texts.first(where: { $0.field == sealed.field })?.text,
        let seal = sealed.seal, seal.sum(of: text) == sealed.digest
      else { return false }
      if seal.lacksPieces {
        let key = connection.chain.key(kind, entry, of: plan) + [.text(sealed.field)]
        guard try connection.number(ChainQueries.removalsOfText, key) != 0 else { return false }
      }
    }
    return true
  }

  /// Rows that the program has never written.
  private func added() throws(StorageFailure) -> ChainBreak? {
    for kind in ChainedKind.allCases {
      let found = try connection.first(kind.unsealed, [.text(plan.text)]) {
        (row) throws(StorageFailure) in (count: try row.integer(), first: row.optionalInteger())
      }
      if let found, let first = found.first {
        return try described(.added(found.count), kind, first, 0)
      }
    }
    return nil
  }

  private func described(
    _ fault: ChainBreak.Fault, _ kind: ChainedKind, _ entry: Int, _ place: Int
  ) throws(StorageFailure) -> ChainBreak {
    let facts = try connection.chain.row(kind, entry, of: plan)?.facts ?? []
    func fact(_ name: String) -> String? { facts.first { $0.name == name }?.value }
    return ChainBreak(
      fault: fault, place: place, kind: kind.stored, recordedBy: fact("recorded_by"),
      recordedAt: fact("recorded_at").flatMap { Int($0) })
  }
}

extension ChainedKind {
  /// What of a plan it is.
  var stored: StoredKind {
    switch self {
    case .revision: .revisions
    case .figure: .figures
    case .line: .lines
    case .turn, .snapshot: .closings
    case .removal: .removals
    case .narrative: .narratives
    }
  }
}
