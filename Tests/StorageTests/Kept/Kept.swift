import Criteria
import TestSupport
import Testing

@testable import Storage

/// What is kept of what follows from the rest, for the tests.
enum Kept {
  static let day = Make.day("2020-04-15")

  /// A summary of a plan as it stands.
  static func summary(
    of plan: HeldPlan, on day: Day = day, _ text: String = "Jørgen"
  ) -> KeptSummary {
    KeptSummary(
      basis: .init(changes: plan.changes, day: day, rules: 2, version: 1), text: text)
  }

  /// Keeps the goals between the first two revisions of the sample plan, found in some texts of them.
  static func keepGoals(
    in store: Store, _ text: String = "[]", from documents: (String, String)? = nil
  ) throws {
    let held = try store.revisions(of: Samples.plan).map(\.document)
    let documents = documents ?? (held[0], held[1])
    store.keep(
      [(KeptGoals(pair: RevisionPair(1, 2), version: 1, text: text), documents)], of: Samples.plan)
  }
}
