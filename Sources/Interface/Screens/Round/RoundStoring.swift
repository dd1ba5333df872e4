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
    case .failed(let sentence, let token):
      // It stands as it was typed.
      let keys = release(token)
      refused.formUnion(keys)
      for key in keys { drafts[key]?.mark.refuse(sentence) }
    case .overtaken(let token): _ = release(token)
    case .handed(let parcel):
      if let pasted = parcel.content as? [RoundFigure.Key: EntryDraft] { take(pasted) }
    case .question(.doubt, isYes: true):
      if let here { drafts[here]?.confirm() }
      return advance(in: world)
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

  /// The figures that have been typed and left, in their order. A draft that is offered waits until it is entered.
  private var left: [RoundFigure.Key] {
    round.figures.map(\.key).filter { key in
      guard let draft = drafts[key], draft.storing == nil, !refused.contains(key) else {
        return false
      }
      return entered.contains(key) || key != here && !draft.mark.isOffered
    }
  }

  /// Asks for the figures that have been typed and left to be stored. One that must be asked about first is gone
  /// back to.
  private mutating func storeLeft(in world: World) -> Outcome {
    var outcome: Outcome = []
    for key in left {
      guard var draft = drafts[key] else { continue }
      let readiness = draft.prepare(in: world)
      drafts[key] = draft
      switch readiness {
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
}
