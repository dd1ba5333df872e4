import Criteria
import Wording

/// Everything that has happened to the plan or to one criterion, the newest first, narrowed by a kind and by
/// what is typed.
struct HistoryScreen: SearchingScreen, HistoryReading {
  /// The criterion whose history is shown; the whole plan's when nil.
  let criterion: Slug?
  /// What has happened, the oldest first; nil until it is known.
  private var entries: [Entry]?
  /// The kind that is shown; all when nil.
  private(set) var kind: HistoryKind?
  var search = LineEditor()
  var cursor = PageCursor<HistoryItem>()

  /// An event, and what is said of it.
  struct Entry: Hashable, Sendable {
    let event: HistoryEvent
    let text: HistoryText
    fileprivate let searchable: String
  }

  init(_ criterion: Slug? = nil) { self.criterion = criterion }

  static var opensAtOnce: Bool { false }

  static let commands =
    own + leavingSearch + [.undoWhileTyping, .helpWhileTyping, .quitAnywhere, .redraw]

  private static let own: [Command<HistoryScreen>] = [
    choosing, paging,
    Command(
      [.key(.left), .key(.right), .key(.tab), .key(.backTab)], shown: 2, .moving,
      HistoryWords.chooseKind,
      run: changing { history, _, press in
        let isBack = press == .key(.left) || press == .key(.backTab)
        history.choose(kinds.going(isBack ? -1 : 1, from: history.kind))
      }),
    Command(
      [.key(.enter)], .doing, CommandWords.open,
      to: { history, world in history.subject(in: world).map { .criterion($0) } }),
  ]

  /// The events that pass, by their places among all, the newest first.
  var shown: [Int] {
    guard let entries else { return [] }
    return entries.indices.reversed().filter { place in
      (kind == nil || entries[place].text.kind == kind)
        && (search.isEmpty || Searching.holds(search.text, in: entries[place].searchable))
    }
  }

  /// What is said of all events, the oldest first; nil until they are known.
  var texts: [HistoryText]? { entries?.map(\.text) }

  var selected: Entry? {
    guard case .event(let place)? = cursor.selected, let entries, entries.indices.contains(place)
    else { return nil }
    return entries[place]
  }

  /// Takes over what has happened, the oldest first. The selection stays on its event, for what is new comes
  /// after it.
  mutating func take(_ all: [HistoryEvent], in plan: Plan) {
    var filter = HistoryFilter()
    filter.indicator = criterion.map { IndicatorID($0) }
    entries = all.filter { filter.passes($0, in: plan) }.map {
      let text = HistoryText($0, in: plan)
      return Entry(event: $0, text: text, searchable: text.searchable)
    }
  }

  /// What can be shown: all, and each kind by itself.
  static let kinds: [HistoryKind?] = [nil] + HistoryKind.allCases

  private mutating func choose(_ kind: HistoryKind?) {
    self.kind = kind
    cursor = PageCursor()
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    guard case .choice(_, let option) = target, Self.kinds.indices.contains(option) else {
      return clickRow(target, twice: twice, in: world)
    }
    choose(Self.kinds[option])
    return []
  }

  func captions(in world: World) -> [String] { [] }
  mutating func refresh(in world: World) -> Bool {
    criterion.map { world.holding?.criterion($0) != nil } ?? true
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    if case .history(let events) = answer, let plan = world.holding?.plan { take(events, in: plan) }
    return []
  }

  /// What the selected event is about, when that is a criterion of the plan.
  private func subject(in world: World) -> Subject? {
    guard case .figure(let figure, _)? = selected?.event.what else { return nil }
    let subject = Subject(id: figure.indicator, site: figure.site)
    return world.holding?.status(subject) == nil ? nil : subject
  }
}

/// What can be selected in the history.
enum HistoryItem: Hashable, Sendable {
  /// The heading of a day.
  case day(Day)
  /// An event, by its place among all, the oldest first.
  case event(Int)
}
