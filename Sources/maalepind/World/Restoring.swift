import Criteria
import Glibc
import Interchange
import Storage
import Wording

/// A copy that is to take a database's place, and what that would change.
struct Restoring {
  /// The copy, as it is read, which leaves its file as it is.
  let copy: Store
  /// What the copy holds.
  let holdings: Holdings
  /// What there is of the database; nil where there is none, or an empty file.
  let present: Present?
  /// Whether there is a file at the database's path.
  let isFileThere: Bool

  /// What there is of a database.
  struct Present {
    /// What it has that the copy lacks.
    let lost: StoredDifference
    /// What the copy has that it lacks.
    let gained: StoredDifference
    /// The newest edition of each plan, which lends its names.
    let plans: [Slug: Plan]
    /// How much of it can be read.
    let legible: Legibility
  }

  /// How much of a database can be read.
  enum Legibility {
    /// All of it.
    case whole
    /// Not all of it, so that more may be lost.
    case partly
    /// Nothing.
    case nothing
  }

  /// Compares a copy with the database at a path.
  ///
  /// - Throws: why the database cannot be looked at; nothing has been changed.
  init(_ copy: Store, over path: String) throws(StorageFailure) {
    self.copy = copy
    holdings = try copy.holdings()
    isFileThere = access(path, F_OK) == 0
    let others = try copy.stored()
    do throws(StorageFailure) {
      let database = try Self.open(path)
      let faults = try database.integrityCheck()
      let own = try database.stored()
      present = Present(
        lost: StoredDifference(of: own, from: others),
        gained: StoredDifference(of: others, from: own), plans: Self.plans(in: own),
        legible: faults.isEmpty && own.allSatisfy(\.unreadable.isEmpty) ? .whole : .partly)
    } catch {
      switch error {
      case .missing: present = nil
      case .damaged, .notADatabase:
        present = Present(
          lost: StoredDifference(), gained: StoredDifference(of: others, from: []), plans: [:],
          legible: .nothing)
      default: throw error
      }
    }
  }

  /// The database for reading; one from an older version as it is when it has been brought up to date.
  private static func open(_ path: String) throws(StorageFailure) -> Store {
    do throws(StorageFailure) { return try Store(path: path, access: .readOnly) } catch {
      guard case .olderVersion = error else { throw error }
      return try .inMemory(copyOf: path)
    }
  }

  private static func plans(in stored: [StoredPlan]) -> [Slug: Plan] {
    var plans: [Slug: Plan] = [:]
    for plan in stored {
      guard let document = plan.revisions.last?.document else { continue }
      plans[plan.id] = try? PlanFile.read(bytes: Array(document.utf8), name: plan.id.text).get()
    }
    return plans
  }
}

/// What one database has that another lacks.
struct StoredDifference {
  /// Editions of plans.
  private(set) var revisions = 0
  /// Figures, corrections among them, and what plan each is of.
  private(set) var figures: [(plan: Slug, figure: Measurement)] = []
  /// Lines in the logbook.
  private(set) var lines: [Occasion] = []
  /// Texts in own words.
  private(set) var narratives: [Narrative] = []
  /// Quarters that were closed or opened again.
  private(set) var events: [QuarterEvent] = []

  /// No difference.
  init() {}

  /// What of some plans others lack.
  init(of own: [StoredPlan], from others: [StoredPlan]) {
    for plan in own {
      let other = others.first { $0.id == plan.id }
      let revisions = Set(other?.revisions ?? [])
      self.revisions += plan.revisions.count { !revisions.contains($0) }
      let figures = Set((other?.figures ?? []).map(\.id))
      self.figures += plan.figures.filter { !figures.contains($0.id) }.map { (plan.id, $0) }
      let lines = Set((other?.lines ?? []).map(\.id))
      self.lines += plan.lines.filter { !lines.contains($0.id) }
      let narratives = Set((other?.narratives ?? []).map(\.id))
      self.narratives += plan.narratives.filter { !narratives.contains($0.id) }
      let events = Set((other?.closings ?? []).map(\.event))
      self.events += plan.closings.map(\.event).filter { !events.contains($0) }
    }
  }

  /// Whether there is none.
  var isEmpty: Bool {
    revisions == 0 && figures.isEmpty && lines.isEmpty && narratives.isEmpty && events.isEmpty
  }
}
