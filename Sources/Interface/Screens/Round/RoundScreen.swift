import Canvas
import Criteria

/// The quarter's round: the figures that are due, one line each, typed one after the other. A figure is
/// stored when its line is left for another; when the round is left, it is kept as a draft.
struct RoundScreen: FigureTyping {
  private(set) var quarter: Quarter
  /// What is due, as it stands now.
  private(set) var round: Round
  /// How the quarter was closed; nil while it is open, or nobody knows.
  private(set) var closing: QuarterClosing?
  /// What is typed, by figure; only what has been begun.
  var drafts: [RoundFigure.Key: EntryDraft] = [:]
  /// The figure that is typed in; nil when none is due, or the round is being left.
  var here: RoundFigure.Key?
  /// The field of it that is typed in.
  var field: EntryField = .figure
  /// Whether the fields that most figures do not need are shown for the figure at hand.
  private(set) var showsAllFields = false
  /// Whether what stands in the field at hand was refused or asked about. It is typed on first when something of it
  /// is taken out: a terminal that sends a paste as keys then types nothing into this line or another.
  var isStopped = false
  /// The first line in view.
  var top = 0
  /// Figures of earlier stretches that were typed here and stay in view.
  var kept: Set<RoundFigure.Key> = []
  /// Figures that were refused, until they are typed in again.
  var refused: Set<RoundFigure.Key> = []
  /// Figures that are to be stored though one of them may still be at hand, until they are typed in again.
  var entered: Set<RoundFigure.Key> = []

  init(_ holding: Holding, quarter: Quarter? = nil) {
    self.quarter = quarter ?? holding.figuresDue.quarter
    round = Round(holding.rollup, records: holding.records, quarter: self.quarter)
    closing = holding.records.closing(of: self.quarter)
    here = begin
  }

  /// The figure that is begun with: the first that is missing; in a closed quarter, which is looked at, the first.
  private var begin: RoundFigure.Key? {
    let missing = round.isClosed ? nil : round.figures.first(where: \.isMissing)
    return (missing ?? round.figures.first)?.key
  }

  // MARK: What there is

  /// The figure at hand.
  var figure: RoundFigure? { here.flatMap(figure) }

  func figure(_ key: RoundFigure.Key) -> RoundFigure? { round.figures.first { $0.key == key } }

  /// Whether a figure is of an earlier stretch.
  func isEarlier(_ key: RoundFigure.Key) -> Bool { key.period.last < quarter.period.first }

  /// Whether a figure can only be looked at, because the quarter is closed.
  func isClosed(_ key: RoundFigure.Key) -> Bool { round.isClosed && !isEarlier(key) }

  /// Whether the figure at hand can only be looked at, or there is none, because the quarter is closed.
  var isAtClosed: Bool { here.map(isClosed) ?? round.isClosed }

  /// What is typed for the figure at hand.
  var draft: EntryDraft? { here.flatMap { drafts[$0] } }

  /// The fields of a figure that are shown: those that must be filled in, for the figure at hand all of them when
  /// they are asked for, and there and in a draft those that something is typed in, so that it is seen before it is
  /// stored.
  func fields(of key: RoundFigure.Key) -> [EntryField] {
    let draft = drafts[key]
    let needed = draft?.check.fields ?? [.figure]
    let showsTyped = key == here || draft?.mark.isOffered == true
    return EntryField.allCases.filter { field in
      if showsTyped, field != .site, draft?.typed(field)?.isEmpty == false { return true }
      return switch field {
      case .site: false
      case .figure: true
      case .absence: needed.contains(.absence)
      case .correction:
        needed.contains(.correction) && draft?.hasTyping == true && draft?.check.usualReason == nil
      case .sample: showsAllFields && key == here && needed.contains(.sample)
      case .day where draft?.check.usualDay == nil: draft != nil
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

  struct Slot: Hashable, Sendable {
    let key: RoundFigure.Key
    let field: EntryField
  }

  private var slot: Int? { slots.firstIndex { $0.key == here && $0.field == field } }

  // MARK: Typing

  /// A figure's entry, begun when there is none yet. It is for the day of the figure that its line shows, so
  /// that typing there corrects that one, else for the end of the stretch.
  func entry(of key: RoundFigure.Key, in world: World) -> EntryDraft {
    if let draft = drafts[key] { return draft }
    let last = min(key.period.last, world.today)
    let recorded = figure(key)?.recorded?.day ?? last
    let isSameQuarter = Quarter(containing: recorded) == Quarter(containing: last)
    return EntryDraft(
      for: key.subject, usualDay: isSameQuarter ? last : recorded,
      usualQuarter: isEarlier(key) ? Quarter(containing: key.period.last) : quarter, in: world)
  }

  /// Types for the figure at hand, which is begun then.
  private mutating func change(_ typed: Typed, in world: World) -> Bool {
    guard !world.isReadOnly, let here, !isClosed(here) else { return false }
    var draft = entry(of: here, in: world)
    draft.field = field
    guard draft.edit(typed, in: world) else { return false }
    // An emptied field shows the figure that stands again.
    if draft.texts[.figure]?.isEmpty == true { draft.texts[.figure] = nil }
    draft.check(in: world)
    let isBegun = draft.hasTyping || showsAllFields || !draft.texts.values.allSatisfy(\.isEmpty)
    drafts[here] = isBegun ? draft : nil
    refused.remove(here)
    entered.remove(here)
    return true
  }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    if case .paste(let text) = typed, let outcome = paste(text, in: world) { return outcome }
    if isStopped, case .press(.character) = typed {
      return [.say(.refused(RoundWords.stopped))]
    }
    guard change(typed, in: world) else { return nil }
    isStopped = false
    return []
  }

  // MARK: Getting about

  mutating func move(by step: Int, in world: World) {
    let slots = slots
    guard let slot else { return go(to: slots.first) }
    let next = slot + step
    guard slots.indices.contains(next) else { return }
    // Upwards the figure itself is gone to, and its other fields from there.
    go(to: slots[next])
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
    isStopped = false
    drafts[slot.key]?.replaced.insert(slot.field)
    entered.remove(slot.key)
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    let slots = slots
    guard case .field(let place, let cell) = target, slots.indices.contains(place) else {
      return []
    }
    go(to: slots[place])
    let width = RoundColumns(columns: world.size.columns).width(of: slots[place].field)
    drafts[slots[place].key]?.texts[slots[place].field]?.placeCursor(atCell: cell, width: width)
    drafts[slots[place].key]?.replaced.remove(slots[place].field)
    return []
  }

  /// Shows the fields that most figures do not need, with what stands in them, or hides them again.
  mutating func toggleAllFields(in world: World) {
    guard let here else { return }
    showsAllFields.toggle()
    drafts[here] = entry(of: here, in: world)
    go(to: Slot(key: here, field: showsAllFields ? .note : .figure))
  }

  /// Understands anew what is typed, and which figures are due.
  mutating func refresh(in world: World) -> Bool {
    guard let holding = world.holding else { return true }
    round = Round(
      holding.rollup, records: holding.records, quarter: quarter, keeping: kept.union(drafts.keys))
    closing = holding.records.closing(of: quarter)
    for (key, var draft) in drafts {
      guard holding.plan.indicator(key.indicator) != nil else {
        drafts[key] = nil
        continue
      }
      draft.check(in: world)
      // What was stored after all, as by another who typed the same, is no longer a draft.
      drafts[key] = draft.isStoredAlready ? nil : draft
    }
    if let here, figure(here) == nil { self.here = nil }
    if here == nil { here = begin }
    if let here, !fields(of: here).contains(field) { field = .figure }
    return true
  }

  func captions(in world: World) -> [String] {
    guard let holding = world.holding, let figure else { return [] }
    return [name(figure, holding)]
  }
}
