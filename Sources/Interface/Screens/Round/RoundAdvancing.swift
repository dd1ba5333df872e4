import Criteria

/// Going on from a figure, unless something of it must be put right first.
extension RoundScreen {
  /// The field in which a reason must be written before the figure at hand can be stored.
  var needed: EntryField? {
    guard let here, !isClosed(here), let draft, draft.check.problems[.figure] == nil else {
      return nil
    }
    return fields(of: here).first {
      ($0 == .absence || $0 == .correction) && $0 != field && draft.text($0).isEmpty
    }
  }

  /// Goes to what must be typed next: the figure's own reason, what is wrong with it, else the next figure
  /// that is missing, from the top again after the last.
  mutating func advance(in world: World) -> Outcome {
    guard let here else { return [] }
    if let needed {
      field = needed
      return []
    }
    if let outcome = stop(at: Set(EntryField.allCases), in: world) { return outcome }
    let figures = round.figures
    guard let place = figures.firstIndex(where: { $0.key == here }) else { return [] }
    let waiting = (figures[(place + 1)...] + figures[..<place]).first {
      $0.isMissing && drafts[$0.key]?.storing == nil && drafts[$0.key]?.check.entry == nil
    }
    let next = waiting ?? (place + 1 < figures.count ? figures[place + 1] : nil)
    // The last one of all is stored where it stands.
    enter(here)
    go(to: next.map { Slot(key: $0.key, field: .figure) })
    return []
  }

  /// Goes to the next field, unless what stands in this one must be put right first.
  mutating func leaveField(in world: World) -> Outcome {
    if draft?.text(field).isEmpty == false, let outcome = stop(at: [field], in: world) {
      return outcome
    }
    if let here { enter(here) }
    move(by: 1, in: world)
    return []
  }

  /// Asks for the figure at hand to be stored where it stands.
  mutating func storeHere(in world: World) -> Outcome {
    if let needed { field = needed }
    if let outcome = stop(at: Set(EntryField.allCases), in: world) { return outcome }
    if let here { enter(here) }
    return []
  }

  /// A figure is to be stored, also one that is offered as a draft, or was refused before.
  private mutating func enter(_ key: RoundFigure.Key) {
    entered.insert(key)
    refused.remove(key)
  }

  /// Stays where something is wrong with the figure at hand, and says so; nil when nothing is.
  private mutating func stop(at fields: Set<EntryField>, in world: World) -> Outcome? {
    guard let here, var draft, draft.hasTyping else { return nil }
    draft.hasAsked = true
    draft.check(in: world)
    drafts[here] = draft
    let isNoReason = [.absence, .correction].contains(field) && !draft.text(field).hasLetter
    let wrong = self.fields(of: here).filter {
      fields.contains($0) && (draft.check.problems[$0] != nil || $0 == field && isNoReason)
    }
    guard let first = wrong.first(where: { $0 == field }) ?? wrong.first else { return nil }
    go(to: Slot(key: here, field: first))
    isStopped = !draft.text(first).isEmpty
    return isNoReason && isStopped ? [.say(.refused(RoundWords.reasonInWords))] : []
  }
}

extension String {
  /// Whether it is more than numbers and signs.
  fileprivate var hasLetter: Bool { contains(where: \.isLetter) }
}
