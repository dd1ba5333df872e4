import Criteria
import Wording

/// The quarter's round: the figures that are due, one line each, typed one after the other. A figure is
/// stored when its line is left.
struct RoundPlace: Hashable, Sendable, TypingPlace {
  private(set) var quarter: Quarter
  /// What is due, as it stands now.
  private(set) var round: Round
  /// What is typed, by figure; only what has been begun.
  private(set) var drafts: [RoundFigure.Key: EntryPlace] = [:]
  /// The figure that is typed in; nil when none is due, or the round is being left.
  private(set) var here: RoundFigure.Key?
  /// The field of it that is typed in.
  private(set) var field: EntryField = .figure
  /// Whether the fields that most figures do not need are shown for the figure at hand.
  private(set) var showsAllFields = false
  /// The first line in view.
  var top = 0
  /// Figures of earlier stretches that were typed here and stay in view.
  private var kept: Set<RoundFigure.Key> = []
  /// Figures that were refused, until they are typed in again.
  private(set) var refused: Set<RoundFigure.Key> = []

  init(_ holding: Holding, quarter: Quarter? = nil) {
    self.quarter =
      quarter ?? FiguresDue.roundQuarter(holding.rollup, records: holding.records)
    round = Round(holding.rollup, records: holding.records, quarter: self.quarter)
    here = (round.figures.first(where: \.isMissing) ?? round.figures.first)?.key
  }

  // MARK: What there is

  /// The figure at hand.
  var figure: RoundFigure? { here.flatMap(figure) }

  func figure(_ key: RoundFigure.Key) -> RoundFigure? { round.figures.first { $0.key == key } }

  /// What is typed for the figure at hand.
  var draft: EntryPlace? { here.flatMap { drafts[$0] } }

  /// The fields of a figure that are shown: those that must be filled in, and for the figure at hand all of
  /// them when they are asked for.
  func fields(of key: RoundFigure.Key) -> [EntryField] {
    let draft = drafts[key]
    let needed = draft?.check.fields ?? [.figure]
    return EntryField.allCases.filter { field in
      switch field {
      case .site: false
      case .figure: true
      case .absence: needed.contains(.absence)
      case .correction: needed.contains(.correction) && draft?.hasTyping == true
      case .sample: showsAllFields && key == here && needed.contains(.sample)
      case .day, .quarter, .note, .evidence: showsAllFields && key == here
      }
    }
  }

  /// Every field that is shown, in the order in which Tab goes through them.
  var slots: [Slot] {
    round.figures.flatMap { figure in
      fields(of: figure.key).map { Slot(key: figure.key, field: $0) }
    }
  }

  /// A field of a figure.
  struct Slot: Hashable, Sendable {
    let key: RoundFigure.Key
    let field: EntryField
  }

  private var slot: Int? {
    here.flatMap { here in slots.firstIndex(of: Slot(key: here, field: field)) }
  }

  // MARK: Typing

  /// What is being stored is stored by itself, while the next is typed.
  var storing: Int? {
    get { nil }
    set {}
  }
  var hasTyping: Bool { drafts.values.contains(where: \.hasTyping) }
  var isOnLastField: Bool { slot.map { $0 == slots.count - 1 } ?? true }
  var isOnChoice: Bool { false }
  mutating func choose(by step: Int, in state: State) {}
  mutating func click(_ place: Int, option: Int, in state: State) {}

  /// Begins to type for the figure at hand, and does something with what is typed.
  private mutating func change(in state: State, _ change: (inout EntryPlace) -> Bool) -> Bool {
    guard !state.isReadOnly, let here else { return false }
    var draft =
      drafts[here] ?? EntryPlace(for: Subject(id: here.indicator, site: here.site), in: state)
    draft.usualDay = min(here.period.last, state.today)
    draft.field = field
    guard draft.storing == nil, change(&draft) else { return false }
    draft.check(in: state)
    let isBegun = draft.hasTyping || !draft.texts.values.allSatisfy(\.isEmpty)
    drafts[here] = isBegun ? draft : nil
    refused.remove(here)
    return true
  }

  mutating func edit(_ press: Press, in state: State) -> Bool {
    change(in: state) { $0.edit(press, in: state) }
  }

  mutating func type(_ text: String, in state: State) {
    _ = change(in: state) {
      $0.type(text, in: state)
      return true
    }
  }

  // MARK: Getting about

  mutating func move(by step: Int, in state: State) {
    let slots = slots
    guard let slot else { return go(to: slots.first) }
    let next = slot + step
    guard slots.indices.contains(next) else { return }
    // Upwards the figure itself is gone to, and its other fields from there.
    go(to: slots[next])
  }

  /// Goes to what must be typed next: the figure's own next field that is empty, else the next figure that
  /// is missing, from the top again after the last.
  mutating func advance() {
    guard let here else { return }
    let own = fields(of: here)
    if let empty = own.drop(while: { $0 != field }).dropFirst().first(where: {
      drafts[here]?.text($0).isEmpty == true
    }), drafts[here]?.text(.figure).isEmpty == false {
      field = empty
      return
    }
    let figures = round.figures
    guard let place = figures.firstIndex(where: { $0.key == here }) else { return }
    let waiting = (figures[(place + 1)...] + figures[..<place]).first {
      $0.isMissing && drafts[$0.key]?.storing == nil && drafts[$0.key]?.check.entry == nil
    }
    let next = waiting ?? (place + 1 < figures.count ? figures[place + 1] : nil)
    go(to: next.map { Slot(key: $0.key, field: .figure) })
  }

  /// Goes to the first figure of the next source, or of the one before.
  mutating func turn(back: Bool) {
    let firsts = (round.groups.map(\.figures) + [round.earlier]).compactMap(\.first?.key)
    let order = round.figures.map(\.key)
    guard let here, let place = order.firstIndex(of: here) else { return }
    let places = firsts.compactMap { order.firstIndex(of: $0) }
    let next = back ? places.last { $0 < place } : places.first { $0 > place }
    if let next { go(to: Slot(key: order[next], field: .figure)) }
  }

  mutating func go(to slot: Slot?) {
    guard let slot else { return }
    if slot.key != here { showsAllFields = false }
    here = slot.key
    field = slot.field
  }

  mutating func click(_ place: Int, cell: Int, columns: Int, in state: State) {
    let slots = slots
    guard slots.indices.contains(place) else { return }
    go(to: slots[place])
    let width = RoundColumns(columns: columns).width(of: slots[place].field)
    drafts[slots[place].key]?.texts[slots[place].field]?.placeCursor(atCell: cell, width: width)
  }

  /// Shows the fields that most figures do not need, or hides them again.
  mutating func toggleAllFields() {
    showsAllFields.toggle()
    if showsAllFields, let here, let note = fields(of: here).first(where: { $0 == .note }) {
      field = note
    } else {
      field = .figure
    }
  }

  /// Goes to another quarter of the plan; what is typed and not stored stays where it is.
  mutating func turn(to other: Quarter, in state: State) {
    guard let holding = state.holding, drafts.isEmpty else { return }
    self = RoundPlace(holding, quarter: other)
  }

  // MARK: Storing

  /// Understands anew what is typed, and which figures are due.
  mutating func check(in state: State) {
    guard let holding = state.holding else { return }
    round = Round(
      holding.rollup, records: holding.records, quarter: quarter, keeping: kept.union(drafts.keys))
    for (key, var draft) in drafts {
      guard holding.plan.indicator(key.indicator) != nil else {
        drafts[key] = nil
        continue
      }
      draft.check(in: state)
      drafts[key] = draft
    }
    if let here, figure(here) == nil { self.here = nil }
    if here == nil { here = (round.figures.first(where: \.isMissing) ?? round.figures.first)?.key }
    if let here, !fields(of: here).contains(field) { field = .figure }
  }

  /// The figures that have been typed and left, in their order.
  fileprivate var left: [RoundFigure.Key] {
    let order = round.figures.map(\.key)
    return order.filter {
      $0 != here && !refused.contains($0) && drafts[$0].map { $0.storing == nil } ?? false
    }
  }

  /// Makes a figure ready to be stored.
  ///
  /// - Returns: the entry; nil while something is wrong with it or must be asked first.
  fileprivate mutating func prepare(_ key: RoundFigure.Key, in state: State) -> FigureEntry? {
    guard var draft = drafts[key] else { return nil }
    draft.hasAsked = true
    draft.check(in: state)
    drafts[key] = draft
    return draft.check.entry
  }

  fileprivate func jumps(_ key: RoundFigure.Key) -> Bool {
    guard let draft = drafts[key] else { return false }
    return draft.check.jumpsFrom != nil && draft.confirmed != draft.check.entry?.figure
  }

  fileprivate mutating func store(_ key: RoundFigure.Key, token: Int) {
    drafts[key]?.storing = token
    if key.period.last < quarter.period.first { kept.insert(key) }
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
  }

  fileprivate mutating func leaveFigure() { here = nil }

  fileprivate mutating func forget(_ key: RoundFigure.Key) { drafts[key] = nil }
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
      notice = .refused(RoundWords.noRound)
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

  /// Leaves the round: what is typed is stored first; asks where something typed would be lost.
  mutating func leaveRound() -> [Effect] {
    guard case .round(var round) = place else { return [] }
    let slot = round.here.map { RoundPlace.Slot(key: $0, field: round.field) }
    round.leaveFigure()
    place = .round(round)
    let effects = storeLeftFigures()
    guard question == nil, case .round(var left) = place else { return effects }
    if left.hasTyping {
      let unsaved = left.round.figures.map(\.key).first { left.drafts[$0]?.hasTyping == true }
      left.go(to: unsaved.map { RoundPlace.Slot(key: $0, field: .figure) } ?? slot)
      place = .round(left)
      question = .leaveEntry
      return effects
    }
    for draft in left.drafts.values where draft.storing != nil { drafts[draft.indicator] = draft }
    goBack()
    return effects
  }
}
