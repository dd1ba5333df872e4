import Criteria
import Glibc
import Interchange
import Storage
import Synchronization
import Wording

/// The plans of revisions, each read once: the text of a revision is never changed.
final class PlanCache: Sendable {
  /// Reads a plan file, as `PlanFile.read` does.
  typealias Reader = @Sendable ([UInt8], _ name: String) -> Result<Plan, PlanFileMistakes>

  private let plans = Mutex<[Document: Plan]>([:])
  private let read: Reader
  private let tell: Tell?

  /// Tells of a plan that does not read any more, of which what can be read is shown.
  typealias Tell = @Sendable (_ name: String, PlanFileMistakes) -> Void

  /// - Parameter tell: told once of each plan that does not read whole; nil where that is no use, since something is
  ///   going to be written.
  init(reader: @escaping Reader = PlanFile.read(bytes:name:), tell: Tell? = nil) {
    (read, self.tell) = (reader, tell)
  }

  /// Another one in which nothing has been read yet.
  var anew: PlanCache { PlanCache(reader: read, tell: tell) }

  /// The plan in a revision, which was free of mistakes when it came in. Of one that is no longer, what can be read is
  /// given to those who only look.
  ///
  /// - Throws: `Refusal.storedPlanUnreadable`.
  func plan(in revision: PlanRevision) throws -> Plan {
    try plan(in: revision.document, name: Self.name(revision))
  }

  /// The plan in an edition.
  func plan(in edition: PlanEdition) throws -> Plan {
    try plan(in: edition.document, name: "fra \(DanishDay.text(edition.effective))")
  }

  /// What can be read of the plan in a revision, of which nobody is told; nil when nothing can.
  func readable(in revision: PlanRevision) -> Plan? {
    let (document, name) = (revision.document, Self.name(revision))
    return (try? whole(document, name: name).get())
      ?? PlanFile.salvage(bytes: Array(document.utf8))
  }

  /// Whether all of the plan in a revision can be read.
  func isWhole(_ revision: PlanRevision) -> Bool {
    (try? whole(revision.document, name: Self.name(revision)).get()) != nil
  }

  /// Keeps a plan that is known to be what a text reads to.
  func keep(_ plan: Plan, for document: String) {
    plans.withLock { $0[Document(text: document)] = plan }
  }

  private static func name(_ revision: PlanRevision) -> String {
    "\(revision.plan), udgave \(revision.number)"
  }

  private func plan(in document: String, name: String) throws -> Plan {
    do throws(PlanFileMistakes) { return try whole(document, name: name).get() } catch {
      guard let tell, let part = PlanFile.salvage(bytes: Array(document.utf8)) else {
        throw Refusal.storedPlanUnreadable(name: name, first: error.mistakes.first?.text ?? "")
      }
      keep(part, for: document)
      tell(name, error)
      return part
    }
  }

  /// The plan that a text reads to, read once.
  private func whole(_ document: String, name: String) -> Result<Plan, PlanFileMistakes> {
    if let known = plans.withLock({ $0[Document(text: document)] }) { return .success(known) }
    let found = read(Array(document.utf8), name)
    if case .success(let plan) = found { keep(plan, for: document) }
    return found
  }
}

/// The text of a revision, told from others by its bytes: letters that are written in several ways need not be compared.
private struct Document: Hashable {
  let text: String

  static func == (left: Document, right: Document) -> Bool {
    left.withBytes { left in
      right.withBytes { right in
        guard let first = left.baseAddress, let other = right.baseAddress else {
          return left.count == right.count
        }
        return left.count == right.count && memcmp(first, other, left.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    var text = text
    return text.withUTF8(body)
  }
}
