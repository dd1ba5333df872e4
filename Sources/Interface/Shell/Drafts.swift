import Criteria

/// What is typed and not stored: it goes from the screen that it is typed on to the Outbox when that is left, and from
/// there to the next screen that it can be typed on.
extension State {
  /// All that is typed and not confirmed by the disk, in every plan. It is kept beside the figures until it is stored
  /// or thrown away.
  public var drafts: [Draft] {
    (outbox.allDrafts + typedDrafts).map { draft in
      var draft = draft
      draft.isSent = draft.storing != nil || draft.isSent
      return draft
    }
  }

  /// What is typed on the open screens.
  var typedDrafts: [Draft] {
    screens.indices.flatMap { screens[$0].base.drafts(in: world(at: $0)) }
  }

  /// Whether something that is typed would be lost if the program were left.
  var wouldLose: Bool {
    !shared.keepsDrafts && (outbox.allDrafts + typedDrafts).contains { $0.storing == nil }
  }

  /// The moment that it is, in seconds since 1970-01-01 UTC.
  public var now: Int? {
    get { shared.now }
    set { shared.now = newValue }
  }

  /// Begins with what was typed and not stored before, and keeps what is typed from now on.
  ///
  /// - Parameter plans: the plans that there are; drafts of others are told of once.
  public mutating func begin(with drafts: [Draft], plans: [Slug]) {
    shared.keepsDrafts = true
    outbox.drafts += drafts.filter { plans.contains($0.place.plan) }.map(\.found)
    goneDrafts += drafts.filter { !plans.contains($0.place.plan) }
    noteGoneDrafts(among: [])
  }

  /// Takes over what was typed in the plan that is open in runs that have ended.
  mutating func takeOver(_ found: [Draft]) {
    outbox.drafts.insert(contentsOf: found.map(\.found), at: 0)
    noteGoneDrafts(among: [])
    offerDrafts()
    tellOfDrafts()
  }

  /// Says what waits in the plan that is open to be stored or thrown away, and is not in view.
  public mutating func tellOfDrafts() {
    let waiting = outbox.drafts.filter { $0.place.plan == holding?.plan.id && $0.storing == nil }
    if !waiting.isEmpty, !shared.isReadOnly { notice = .done(DraftWords.waiting(waiting)) }
    tellOfGoneDrafts()
  }

  /// Says that drafts wait until the database can be written.
  ///
  /// - Parameter count: how many there are.
  public mutating func tellOfDraftsWaitingForWriting(_ count: Int) {
    if count > 0 { notice = .done(DraftWords.waitingForWriting(count)) }
  }

  /// Gives the open screens what was typed on such screens before, the newest first.
  mutating func offerDrafts() {
    guard !outbox.drafts.isEmpty, !shared.isReadOnly else { return }
    for place in screens.indices {
      for draft in outbox.drafts.reversed() where draft.storing == nil {
        let world = world(at: place)
        var offered = draft
        offered.others =
          outbox.drafts.filter { $0.place == draft.place && $0.storing == nil }.count - 1
        guard screens[place].base.takeUp(offered, in: world),
          let taken = outbox.drafts.lastIndex(of: draft)
        else { continue }
        outbox.drafts.remove(at: taken)
      }
    }
  }

  /// Takes out the drafts of what the plan no longer has.
  ///
  /// - Parameter typed: what was typed on the screens before they saw that.
  mutating func noteGoneDrafts(among typed: [Draft]) {
    guard let holding else { return }
    let isGone: (Draft) -> Bool = {
      $0.place.plan == holding.plan.id && $0.storing == nil && !$0.place.isThere(in: holding)
    }
    let open = Set(typedDrafts.map(\.place))
    goneDrafts += typed.filter { isGone($0) && !open.contains($0.place) }
    goneDrafts += outbox.drafts.filter(isGone)
    outbox.drafts.removeAll(where: isGone)
  }

  /// Tells once of drafts whose place is gone; nothing that was typed is lost silently.
  mutating func tellOfGoneDrafts() {
    guard !goneDrafts.isEmpty else { return }
    notice = .refused(DraftWords.gone(goneDrafts))
    goneDrafts = []
  }
}

extension Draft {
  /// As a later run takes it over: what hindered it from being stored may do so no more.
  fileprivate var found: Draft {
    var found = self
    found.refusal = nil
    return found
  }
}
