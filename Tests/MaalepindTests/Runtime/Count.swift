import Criteria
import Interchange
import Synchronization

/// Counts the plans that are read.
final class Count: Sendable {
  private let number = Mutex(0)
  var value: Int { number.withLock { $0 } }

  func read(_ bytes: [UInt8], name: String) -> Result<Plan, PlanFileMistakes> {
    number.withLock { $0 += 1 }
    return PlanFile.read(bytes: bytes, name: name)
  }
}
