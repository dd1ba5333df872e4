import Canvas
import Criteria

extension RoundScreen {
  /// The figures that have been typed and left, in their order.
  var left: [RoundFigure.Key] {
    let order = round.figures.map(\.key)
    return order.filter {
      ($0 != here || entered.contains($0)) && !refused.contains($0)
        && drafts[$0].map { $0.storing == nil } ?? false
    }
  }

  /// Makes a figure ready to be stored.
  ///
  /// - Returns: the entry; nil while something is wrong with it or must be asked first.
  mutating func prepare(_ key: RoundFigure.Key, in world: World) -> FigureEntry? {
    guard var draft = drafts[key] else { return nil }
    draft.hasAsked = true
    draft.check(in: world)
    drafts[key] = draft
    return draft.check.entry
  }

  func jumps(_ key: RoundFigure.Key) -> Bool {
    guard let draft = drafts[key] else { return false }
    return draft.check.jumpsFrom != nil && draft.confirmed != draft.check.entry?.figure
  }

  mutating func store(_ key: RoundFigure.Key, token: Int) {
    drafts[key]?.storing = token
    entered.remove(key)
    if isEarlier(key) { kept.insert(key) }
  }

  /// Says that the figure at hand is right although it jumps.
  mutating func confirm() {
    guard let here, let draft else { return }
    drafts[here]?.confirmed = draft.check.entry?.figure
  }

  /// A figure was stored.
  mutating func finish(_ token: Int) {
    drafts = drafts.filter { $0.value.storing != token }
  }

  /// A figure could not be stored: it stands as it was typed.
  mutating func fail(_ token: Int) {
    for (key, draft) in drafts where draft.storing == token {
      drafts[key]?.storing = nil
      refused.insert(key)
    }
  }

  /// A figure was not stored because somebody else has recorded the same: it is asked about.
  mutating func release(_ token: Int) {
    for (key, draft) in drafts where draft.storing == token { drafts[key]?.storing = nil }
  }

  /// Goes on to say why the figure that somebody else has recorded is corrected.
  mutating func acknowledge(in world: World) {
    guard let here, var draft else { return }
    draft.acknowledge(in: world)
    drafts[here] = draft
    field = .correction
  }

  /// Throws away what is typed for the figure at hand.
  mutating func drop() {
    if let here { drafts[here] = nil }
    field = .figure
  }

  /// Takes over what was pasted, beneath what is typed.
  mutating func take(_ pasted: [RoundFigure.Key: EntryDraft]) {
    drafts.merge(pasted) { $1 }
    refused.subtract(pasted.keys)
    entered.formUnion(pasted.keys)
  }

  /// The figures that would be lost if the round were left.
  var unstored: [RoundFigure.Key] {
    round.figures.map(\.key).filter { drafts[$0]?.hasTyping == true }
  }

  /// Whether a figure is on its way to the disk.
  var isStoring: Bool { drafts.values.contains { $0.storing != nil } }

  mutating func leaveFigure() { here = nil }

  mutating func forget(_ key: RoundFigure.Key) { drafts[key] = nil }
}

extension RoundScreen {
  /// Whether the program waits for the disk before it is left from here.
  var awaitsDisk: Bool { isStoring }

  /// Keeps the field at hand in view, and asks for the figures that have been typed and left to be stored.
  mutating func settle(in world: World) -> Outcome {
    let outcome = world.isAsking ? [] : storeLeft(in: world)
    scroll(in: world)
    return outcome
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    switch answer {
    case .stored(let token): finish(token)
    case .failed(_, let token): fail(token)
    case .overtaken(let token): release(token)
    case .leaving: return storeAll(in: world)
    case .handed(let parcel):
      if let pasted = parcel.content as? [RoundFigure.Key: EntryDraft] { take(pasted) }
    case .question(.unusualJump, isYes: true):
      confirm()
      advance(in: world)
    case .question(.overtaken, isYes: true): acknowledge(in: world)
    case .question(.overtaken, isYes: false):
      guard let said = draft?.dropped(in: world) else { return [] }
      drop()
      return [.say(.done(said))]
    default: break
    }
    return []
  }

  /// Asks for the figures that have been typed and left to be stored. One that jumps is gone back to and asked
  /// about first.
  private mutating func storeLeft(in world: World) -> Outcome {
    var outcome: Outcome = []
    for key in left {
      let prepared = prepare(key, in: world)
      if let check = drafts[key]?.check, check.overtaking != nil, check.measurement != nil {
        go(to: Slot(key: key, field: .figure))
        return outcome + [.ask(.overtaken)]
      }
      guard let entry = prepared else {
        if drafts[key]?.hasTyping == false { forget(key) }
        continue
      }
      if jumps(key) {
        go(to: Slot(key: key, field: .figure))
        return outcome + [.ask(.unusualJump)]
      }
      let token = world.token + outcome.count
      store(key, token: token)
      outcome.append(.perform(.record(entry, token: token)))
    }
    return outcome
  }

  /// Asks for all that is typed to be stored, the figure at hand too, as the round is left; goes to the first
  /// that cannot be.
  private mutating func storeAll(in world: World) -> Outcome {
    let slot = here.map { Slot(key: $0, field: field) }
    leaveFigure()
    let outcome = storeLeft(in: world)
    if case .ask? = outcome.last { return outcome }
    go(to: unstored.first.map { Slot(key: $0, field: .figure) } ?? slot)
    return outcome
  }
}
