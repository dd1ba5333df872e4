import Canvas
import Criteria
import Wording

extension RoundPlace {
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
  mutating func prepare(_ key: RoundFigure.Key, in state: State) -> FigureEntry? {
    guard var draft = drafts[key] else { return nil }
    draft.hasAsked = true
    draft.check(in: state)
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
  mutating func acknowledge(in state: State) {
    guard let here, var draft else { return }
    draft.acknowledge(in: state)
    drafts[here] = draft
    field = .correction
  }

  /// Throws away what is typed for the figure at hand.
  mutating func drop() {
    if let here { drafts[here] = nil }
    field = .figure
  }

  /// Takes over what was pasted, beneath what is typed.
  mutating func take(_ pasted: [RoundFigure.Key: EntryPlace]) {
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

extension State {
  /// The topmost screen when it is the round.
  var round: RoundPlace? {
    if case .round(let round) = place { round } else { nil }
  }

  /// Opens the round where it was left: at the first figure that is missing.
  ///
  /// - Parameter quarter: nil for the quarter that is worked on.
  /// - Throws: `quarterOutsidePlan` or `quarterInFuture`.
  public mutating func openRound(of quarter: Quarter) throws(EntryProblem) {
    guard let holding else { return }
    try holding.plan.checkRound(of: quarter, today: today)
    openRound(quarter)
  }

  /// Opens the round of the quarter that is worked on.
  public mutating func openRound() { openRound(nil) }

  private mutating func openRound(_ quarter: Quarter?) {
    guard let holding else { return }
    guard holding.hasRound else {
      notice = .refused(RefusalWords.noRound)
      return
    }
    places.append(.round(RoundPlace(holding, quarter: quarter)))
  }

  /// Asks for the figures of the round that have been typed and left to be stored. One that jumps is gone
  /// back to and asked about first.
  mutating func storeLeftFigures() -> [Effect] {
    guard case .round(var round) = place, question == nil else { return [] }
    defer { place = .round(round) }
    var effects: [Effect] = []
    for key in round.left {
      let prepared = round.prepare(key, in: self)
      if let check = round.drafts[key]?.check, check.overtaking != nil, check.measurement != nil {
        round.go(to: RoundPlace.Slot(key: key, field: .figure))
        question = .overtaken
        return effects
      }
      guard let entry = prepared else {
        if round.drafts[key]?.hasTyping == false { round.forget(key) }
        continue
      }
      if round.jumps(key) {
        round.go(to: RoundPlace.Slot(key: key, field: .figure))
        question = .unusualJump
        return effects
      }
      let token = self.token()
      round.store(key, token: token)
      effects.append(.record(entry, token: token))
    }
    return effects
  }

  /// Asks for all that is typed in the round to be stored, the figure at hand too.
  ///
  /// - Parameter question: what is asked when something cannot be, and would be lost.
  mutating func storeRound(orAsk question: Question) -> [Effect] {
    guard case .round(var round) = place else { return [] }
    let slot = round.here.map { RoundPlace.Slot(key: $0, field: round.field) }
    round.leaveFigure()
    place = .round(round)
    let effects = storeLeftFigures()
    guard self.question == nil, case .round(var left) = place else { return effects }
    let unstored = left.unstored.first.map { RoundPlace.Slot(key: $0, field: .figure) }
    left.go(to: unstored ?? slot)
    place = .round(left)
    if unstored != nil { self.question = question }
    return effects
  }

  /// Leaves the round: what is typed is stored first; asks where something typed would be lost.
  mutating func leaveRound() -> [Effect] {
    let effects = storeRound(orAsk: .leaveEntry)
    guard question == nil, case .round(let left) = place else { return effects }
    for draft in left.drafts.values where draft.storing != nil { drafts[draft.indicator] = draft }
    goBack()
    return effects
  }
}
