import Criteria
import Interchange
import Storage
import Synchronization
import Wording

/// The plans of revisions, each read once: the text of a revision is never changed.
final class PlanCache: Sendable {
  /// Reads a plan file, as `PlanFile.read` does.
  typealias Reader = @Sendable ([UInt8], _ name: String) -> Result<Plan, PlanFileMistakes>

  private let plans = Mutex<[String: Plan]>([:])
  private let read: Reader
  private let tell: Tell?

  /// Tells of a plan that does not read any more, of which what can be read is shown.
  typealias Tell = @Sendable (_ name: String, PlanFileMistakes) -> Void

  /// - Parameter tell: told once of each plan that does not read whole; nil where that is no use, since something is
  ///   going to be written.
  init(reader: @escaping Reader = PlanFile.read(bytes:name:), tell: Tell? = nil) {
    (read, self.tell) = (reader, tell)
  }

  /// The plan in a revision, which was free of mistakes when it came in. Of one that is no longer, what can be read is
  /// given to those who only look.
  ///
  /// - Throws: `Refusal.storedPlanUnreadable`.
  func plan(in revision: PlanRevision) throws -> Plan {
    try plan(in: revision.document, name: Self.name(revision))
  }

  /// The plan in an edition.
  func plan(in edition: PlanEdition) throws -> Plan { try plan(in: edition.document, name: "") }

  /// What can be read of the plan in a revision; nil when nothing can.
  func readable(in revision: PlanRevision) -> Plan? {
    (try? plan(in: revision))
      ?? PlanFile.salvage(bytes: Array(revision.document.utf8), name: Self.name(revision))
  }

  /// Keeps a plan that is known to be what a text reads to.
  func keep(_ plan: Plan, for document: String) { plans.withLock { $0[document] = plan } }

  private static func name(_ revision: PlanRevision) -> String {
    "\(revision.plan), udgave \(revision.number)"
  }

  private func plan(in document: String, name: String) throws -> Plan {
    if let known = plans.withLock({ $0[document] }) { return known }
    let bytes = Array(document.utf8)
    let plan: Plan
    switch read(bytes, name) {
    case .success(let whole): plan = whole
    case .failure(let mistakes):
      guard let tell, let part = PlanFile.salvage(bytes: bytes, name: name) else {
        throw Refusal.storedPlanUnreadable(name: name, first: mistakes.mistakes.first?.text ?? "")
      }
      plan = part
      tell(name, mistakes)
    }
    keep(plan, for: document)
    return plan
  }
}
