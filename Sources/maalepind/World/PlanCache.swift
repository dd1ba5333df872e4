import Criteria
import Interchange
import Storage
import Synchronization

/// The plans of revisions, each read once: the text of a revision is never changed.
final class PlanCache: Sendable {
  /// Reads a plan file, as `PlanFile.read` does.
  typealias Reader = @Sendable ([UInt8], _ name: String) -> Result<Plan, PlanFileMistakes>

  private let plans = Mutex<[String: Plan]>([:])
  private let read: Reader

  init(reader: @escaping Reader = PlanFile.read(bytes:name:)) { read = reader }

  /// The plan in a revision, which was free of mistakes when it came in.
  func plan(in revision: PlanRevision) throws(PlanFileMistakes) -> Plan {
    try plan(in: revision.document, name: "\(revision.plan), udgave \(revision.number)")
  }

  /// The plan in an edition.
  func plan(in edition: PlanEdition) throws(PlanFileMistakes) -> Plan {
    try plan(in: edition.document, name: "")
  }

  /// Keeps a plan that is known to be what a text reads to.
  func keep(_ plan: Plan, for document: String) { plans.withLock { $0[document] = plan } }

  private func plan(in document: String, name: String) throws(PlanFileMistakes) -> Plan {
    if let known = plans.withLock({ $0[document] }) { return known }
    let plan = try read(Array(document.utf8), name).get()
    keep(plan, for: document)
    return plan
  }
}
