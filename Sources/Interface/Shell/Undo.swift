import Criteria

/// Something that was done since the program was opened and can be taken back, by this person only.
struct UndoStep: Hashable, Sendable {
  let plan: Slug
  fileprivate(set) var action: Action
  /// Whether it could not be taken back when that was tried.
  var hasFailed = false

  enum Action: Hashable, Sendable {
    /// A change to what is followed: the change that takes it back.
    case edit(PlanEdit)
    case record(Superseding)
  }

  /// Something that was recorded, and what it took the place of, by their ids.
  struct Superseding: Hashable, Sendable {
    let kind: Kind
    fileprivate(set) var id: String
    let former: String?

    enum Kind: Hashable, Sendable { case figure, line }
  }
}

/// What can be taken back, the newest last, and what is being taken back now.
struct UndoStack: Hashable, Sendable {
  private(set) var steps: [UndoStep] = []
  private var running: [Int: UndoStep] = [:]

  /// Whether there is something to take back in a plan, and nothing is being taken back already.
  func isReady(in plan: Slug) -> Bool { running.isEmpty && steps.contains { $0.plan == plan } }

  mutating func push(_ step: UndoStep) { steps.append(step) }

  /// Takes the newest step of a plan off, to be done under a token.
  mutating func begin(in plan: Slug, token: Int) -> UndoStep? {
    guard let place = steps.lastIndex(where: { $0.plan == plan }) else { return nil }
    let step = steps.remove(at: place)
    running[token] = step
    return step
  }

  /// Whether an effect took something back, which then is done.
  mutating func finish(_ token: Int) -> Bool { running.removeValue(forKey: token) != nil }

  /// Notes that something was recorded, so that it can be taken back; or that it took something back, and that
  /// what stood before stands again under its id.
  ///
  /// - Returns: whether it took something back.
  mutating func note(_ recorded: UndoStep.Superseding, in plan: Slug, token: Int) -> Bool {
    guard let step = running.removeValue(forKey: token) else {
      push(UndoStep(plan: plan, action: .record(recorded)))
      return false
    }
    guard case .record(let undone) = step.action else { return true }
    for place in steps.indices {
      guard case .record(var earlier) = steps[place].action, earlier.kind == undone.kind,
        earlier.id == undone.former
      else { continue }
      earlier.id = recorded.id
      steps[place].action = .record(earlier)
    }
    return true
  }

  /// A step that could not be taken back is tried once more, as when the disk was full; then it is given up,
  /// as when somebody else has changed the same.
  mutating func fail(_ token: Int) {
    guard var step = running.removeValue(forKey: token), !step.hasFailed else { return }
    step.hasFailed = true
    steps.append(step)
  }
}

extension State {
  /// Takes the last that was done in the plan back.
  mutating func undoLast() -> [Effect] {
    guard let plan = holding?.plan.id else { return [] }
    let token = self.token()
    guard let step = undo.begin(in: plan, token: token) else { return [] }
    return switch step.action {
    case .edit(let edit): [.edit(edit, token: token)]
    case .record(let it) where it.kind == .figure:
      [.undoFigure(id: it.id, former: it.former, token: token)]
    case .record(let it): [.undoLine(id: it.id, former: it.former, token: token)]
    }
  }
}
