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
    /// Quarters that were closed, which are opened again with a reason only.
    case closing([Quarter])
  }

  fileprivate var isClosing: Bool { if case .closing = action { true } else { false } }

  /// Something that was recorded, and what it took the place of, by their ids.
  struct Superseding: Hashable, Sendable {
    let kind: Kind
    fileprivate(set) var id: String
    let former: String?

    enum Kind: Hashable, Sendable { case figure, line, text }
  }
}

/// What can be taken back, the newest last, and what is being taken back now.
struct UndoStack: Hashable, Sendable {
  private(set) var steps: [UndoStep] = []
  private var running: [Int: UndoStep] = [:]

  /// Whether there is something to take back in a plan, and nothing is being taken back already.
  func isReady(in plan: Slug) -> Bool {
    running.isEmpty && steps.contains { $0.plan == plan && !$0.isClosing }
  }

  mutating func push(_ step: UndoStep) { steps.append(step) }

  /// The quarters that were closed as the newest thing done in a plan, and still are: what was done before stands as
  /// long as they are closed. What has been opened again since is no step any more.
  func closing(in plan: Slug, stillClosed closed: Set<Quarter>) -> [Quarter]? {
    for step in steps.reversed() where step.plan == plan {
      guard case .closing(let quarters) = step.action else { return nil }
      let standing = quarters.filter(closed.contains)
      if !standing.isEmpty { return standing }
    }
    return nil
  }

  /// Takes the newest step of a plan off, to be done under a token.
  mutating func begin(in plan: Slug, token: Int) -> UndoStep? {
    guard let place = steps.lastIndex(where: { $0.plan == plan && !$0.isClosing }) else {
      return nil
    }
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
  /// Why nothing can be taken back in the plan that is held; nil where something can.
  var undoRefusal: String? {
    guard let holding else { return RefusalWords.nothingToUndo }
    let (plan, closed) = (holding.plan.id, holding.records.closedQuarters)
    if let quarters = undo.closing(in: plan, stillClosed: closed) {
      return ClosingWords.cannotUndo(quarters)
    }
    return undo.isReady(in: plan) ? nil : RefusalWords.nothingToUndo
  }

  /// Takes the last that was done in the plan back.
  mutating func undoLast() -> [Effect] {
    guard let plan = holding?.plan.id else { return [] }
    let token = self.token()
    guard let step = undo.begin(in: plan, token: token) else { return [] }
    return switch step.action {
    case .edit(let edit): [.edit(edit, token: token)]
    case .record(let it) where it.kind == .figure:
      [.undoFigure(id: it.id, former: it.former, token: token)]
    case .record(let it) where it.kind == .line:
      [.undoLine(id: it.id, former: it.former, token: token)]
    case .record(let it):
      holding?.records.narratives.undoing(it.id).map { [.writeText($0, token: token)] } ?? []
    case .closing: []
    }
  }
}
