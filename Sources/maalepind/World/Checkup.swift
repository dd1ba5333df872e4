import Criteria
import Interchange
import Storage
import Wording

/// A database looked through from one end to the other: the file, the rows, and what they say against each other.
struct Checkup {
  /// What is wrong, a sentence each.
  private(set) var faults: [String] = []
  /// What there is; nil where it cannot be counted.
  private(set) var holdings: Holdings?
  /// Each plan's seal.
  private(set) var seals: [(plan: Slug, seal: Seal)] = []
  /// How many quarters are closed.
  private(set) var closedQuarters = 0

  /// Looks the database at a path through, for reading only. What of a damaged one can be read is looked through too.
  ///
  /// - Throws: why there is nothing to look through: no file, no access, another program's file.
  init(_ path: String) throws {
    do {
      let store = try Archive.looking(path).store
      faults = CheckText.faults(ofFile: try store.integrityCheck(), at: path)
      let changed = try store.changedSchema()
      if !changed.isEmpty { faults.append(CheckText.changedSchema(changed)) }
      for plan in try store.stored() {
        examine(plan)
        if let broken = try store.brokenChain(of: plan.id) {
          faults.append(CheckText.broken(broken, of: plan.id))
        }
        if let seal = try store.seal(of: plan.id) { seals.append((plan.id, seal)) }
      }
      // Plans' own texts are looked through where they are read.
      for text in try store.texts(where: { TextFault.first(in: [$0]) != nil })
      where text.form == .words
        || text.form == .paragraphs && NarrativeEntry.fault(of: text.text) != nil
      {
        faults.append(CheckText.refused(text))
      }
      holdings = try store.holdings()
    } catch StorageFailure.damaged(_, let detail) {
      if faults.isEmpty { faults = CheckText.faults(ofFile: [detail], at: path) }
    }
  }

  /// What is said of it: the first faults, or nothing; and what it comes to.
  struct Account {
    let faults: [String]
    let sum: String
    /// Each plan's seal; none where there are faults.
    var seals: [String] = []
    /// All as it is read one after the other.
    var paragraphs: [String] { faults + [sum] + seals }
  }

  /// What is said of it, as the database at a path.
  func account(of path: String) -> Account {
    if faults.isEmpty, let holdings {
      let copies = CopySet(of: path)
      return Account(
        faults: [],
        sum: CheckText.sound(
          holdings, closedQuarters: closedQuarters, newestCopy: copies.copies.first?.day,
          hiddenCopies: copies.areHidden ? copies.folder : nil),
        seals: seals.map { SealText.line($0.seal, of: $0.plan) })
    }
    return Account(
      faults: Array(faults.prefix(CheckText.mostShown)), sum: CheckText.summary(faults.count))
  }

  private mutating func examine(_ stored: StoredPlan) {
    var examination = RecordExamination()
    (examination.figures, examination.lines) = (stored.figures, stored.lines)
    var unread = 0
    for revision in stored.revisions {
      switch PlanFile.read(bytes: Array(revision.document.utf8), name: "\(stored.id)") {
      case .success(let plan): examination.editions.append(plan)
      case .failure(let mistakes):
        unread += 1
        faults.append(CheckText.unread(revision, mistakes))
      }
    }
    let newest = examination.editions.last
    if stored.revisions.isEmpty { faults.append(CheckText.noRevision(of: stored.id)) }
    for (place, revision) in stored.revisions.enumerated() where revision.number != place + 1 {
      faults.append(CheckText.revisionMissing(place + 1, of: stored.id))
      break
    }
    for (kind, count) in stored.unreadable.sorted(by: { $0.key < $1.key }) {
      faults.append(CheckText.unreadable(kind, count, of: stored.id))
    }
    // Where an edition is lost, nobody knows what it had.
    if unread > 0 || stored.unreadable[.revisions] != nil { examination.editions = [] }
    examination.turns = stored.closings.map(Self.turn)
    closedQuarters += examination.closedQuarters.count
    faults += examination.faults.map { $0.sentence(in: newest) }
  }

  private static func turn(_ closing: StoredClosing) -> RecordExamination.QuarterTurn {
    let isReadable = closing.verdicts.flatMap(SnapshotJSON.read) != nil
    var kept: RecordExamination.QuarterTurn.Kept?
    if isReadable, let figures = closing.figures, let lines = closing.lines {
      kept = .init(figures: figures, lines: lines)
    }
    return .init(closing.event.quarter, closes: closing.event.kind == .closed, kept: kept)
  }
}
