import Canvas
import Criteria
import Testing

@testable import Interface

@Suite struct UndoStackTests {
  private static let plan = ExamplePlan.plan.id

  private func note(_ id: String, _ former: String?, _ token: Int, in stack: inout UndoStack)
    -> Bool
  {
    stack.note(
      UndoStep.Superseding(kind: .line, id: id, former: former), in: Self.plan, token: token)
  }

  @Test(
    "What is taken back is known by its new id, so that what came before it can be taken back too")
  func renamed() {
    var stack = UndoStack()
    #expect(!note("a", nil, 1, in: &stack))
    #expect(!note("other", nil, 2, in: &stack))
    #expect(!note("b", "a", 3, in: &stack))
    let first = stack.begin(in: Self.plan, token: 4)
    #expect(first?.action == .record(UndoStep.Superseding(kind: .line, id: "b", former: "a")))
    #expect(!stack.isReady(in: Self.plan), "one at a time")
    #expect(note("c", "b", 4, in: &stack))
    #expect(stack.isReady(in: Self.plan))
    #expect(
      stack.steps.map(\.action) == [
        .record(UndoStep.Superseding(kind: .line, id: "c", former: nil)),
        .record(UndoStep.Superseding(kind: .line, id: "other", former: nil)),
      ])
  }
}
