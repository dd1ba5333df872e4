import Criteria

extension RoundScreen {
  /// The program waits for the disk before it is left from here while a figure is on its way to it.
  var awaitsDisk: Bool { drafts.values.contains { $0.storing != nil } }

  /// Keeps the field at hand in view, and asks for the figures that have been typed and left to be stored.
  mutating func settle(in world: World) -> Outcome {
    let outcome = world.isAsking ? [] : storeLeft(in: world)
    scroll(in: world)
    return outcome
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    switch answer {
    case .stored(let token): drafts = drafts.filter { $0.value.storing != token }
    case .failed(_, let token):
      // It stands as it was typed.
      refused.formUnion(release(token))
    case .overtaken(let token): _ = release(token)
    case .leaving: return storeAll(in: world)
    case .handed(let parcel):
      if let pasted = parcel.content as? [RoundFigure.Key: EntryDraft] { take(pasted) }
    case .question(.doubt, isYes: true):
      if let here { drafts[here]?.confirm() }
      return advance(in: world)
    case .question(.doubt, isYes: false):
      if let here { drafts[here]?.decline() }
    case .question(.overtaken, isYes: true):
      if let here { drafts[here]?.acknowledge(in: world) }
      (field, isStopped) = (.correction, false)
    case .question(.overtaken, isYes: false):
      guard let here, let said = draft?.dropped(in: world) else { return [] }
      drafts[here] = nil
      (field, isStopped) = (.figure, false)
      return [.say(.done(said))]
    default: break
    }
    return []
  }

  /// Figures were not stored: they can be typed in again.
  private mutating func release(_ token: Int) -> [RoundFigure.Key] {
    let keys = drafts.filter { $0.value.storing == token }.map(\.key)
    for key in keys { drafts[key]?.storing = nil }
    return keys
  }

  /// Takes over what was pasted, beneath what is typed.
  private mutating func take(_ pasted: [RoundFigure.Key: EntryDraft]) {
    drafts.merge(pasted) { $1 }
    refused.subtract(pasted.keys)
    entered.formUnion(pasted.keys)
  }

  /// The figures that have been typed and left, in their order.
  private var left: [RoundFigure.Key] {
    round.figures.map(\.key).filter {
      ($0 != here || entered.contains($0)) && !refused.contains($0)
        && drafts[$0].map { $0.storing == nil } ?? false
    }
  }

  /// Asks for the figures that have been typed and left to be stored. One that must be asked about first is gone
  /// back to; as the round is left, one that was said to be wrong stays unstored.
  private mutating func storeLeft(in world: World, isLeaving: Bool = false) -> Outcome {
    var outcome: Outcome = []
    for key in left {
      guard var draft = drafts[key] else { continue }
      let readiness = draft.prepare(in: world)
      drafts[key] = draft
      switch readiness {
      case .asks(.doubt) where isLeaving && draft.isDeclined: continue
      case .asks(let question):
        go(to: Slot(key: key, field: .figure))
        isStopped = true
        return outcome + [.ask(question)]
      case .wrong: if !draft.hasTyping { drafts[key] = nil }
      case .ready(let entry):
        let token = world.token + outcome.count
        drafts[key]?.storing = token
        entered.remove(key)
        if isEarlier(key) { kept.insert(key) }
        outcome.append(.perform(.record(entry, token: token)))
      }
    }
    return outcome
  }

  /// Asks for all that is typed to be stored, the figure at hand too, as the round is left; goes to the first
  /// that cannot be.
  private mutating func storeAll(in world: World) -> Outcome {
    let slot = here.map { Slot(key: $0, field: field) }
    here = nil
    let outcome = storeLeft(in: world, isLeaving: true)
    if case .ask? = outcome.last { return outcome }
    let unstored = round.figures.first { drafts[$0.key]?.hasTyping == true }
    go(to: unstored.map { Slot(key: $0.key, field: .figure) } ?? slot)
    return outcome
  }
}
