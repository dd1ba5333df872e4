import Criteria
import Wording

/// Everything that has happened to the plan or to one criterion, the newest first, narrowed by a kind and by
/// what is typed.
struct HistoryScreen: ListScreen, HistoryReading {
  /// The criterion whose history is shown; the whole plan's when nil.
  let criterion: Slug?
  /// What has happened, the oldest first; nil until it is known.
  private(set) var texts: [HistoryText]?
  /// The kind that is shown; all when nil.
  private(set) var kind: HistoryKind?
  /// What is searched for.
  private(set) var search = LineEditor()
  var cursor = PageCursor<HistoryItem>()
  private var events: [HistoryEvent] = []
  private var searchable: [String] = []

  init(_ criterion: Slug? = nil) { self.criterion = criterion }

  static var opensAtOnce: Bool { false }

  static let commands: [Command<HistoryScreen>] = [
    choosing, paging,
    Command(
      [.key(.left), .key(.right), .key(.tab), .key(.backTab)], shown: 2, .moving,
      HistoryCommandWords.historyKind,
      run: { history, _, press in
        let isBack = press == .key(.left) || press == .key(.backTab)
        history.chooseKind(by: isBack ? -1 : 1)
        return []
      }),
    Command(
      [.key(.enter)], .doing, CommandWords.open,
      to: { history, world in history.subject(in: world).map { .criterion($0) } }),
    Command(
      [.key(.escape)], .general, CommandWords.clearSearch,
      when: { history, _ in !history.search.isEmpty },
      run: { history, _, _ in
        history.clear()
        return []
      }),
    .escape { history, _ in history.search.isEmpty }, .undoWhileTyping, .helpWhileTyping,
    .quitAnywhere, .redraw,
  ]

  /// The events that pass, by their places among all, the newest first.
  var shown: [Int] {
    guard let texts else { return [] }
    return texts.indices.reversed().filter { place in
      (kind == nil || texts[place].kind == kind)
        && (search.isEmpty || Searching.holds(search.text, in: searchable[place]))
    }
  }

  /// The selected event.
  var selected: (event: HistoryEvent, text: HistoryText)? {
    guard case .event(let place)? = cursor.selected, let texts, texts.indices.contains(place)
    else { return nil }
    return (events[place], texts[place])
  }

  /// Takes over what has happened, the oldest first. The selection stays on its event, for what is new comes
  /// after it.
  mutating func take(_ all: [HistoryEvent], in plan: Plan) {
    var filter = HistoryFilter()
    filter.indicator = criterion.map { IndicatorID($0) }
    events = all.filter { filter.passes($0, in: plan) }
    let texts = events.map { HistoryText($0, in: plan) }
    searchable = texts.map(\.searchable)
    self.texts = texts
  }

  mutating func clear() {
    search = LineEditor()
    cursor = PageCursor()
  }

  /// What can be shown: all, and each kind by itself.
  static let kinds: [HistoryKind?] = [nil] + HistoryKind.allCases

  mutating func chooseKind(by step: Int) {
    let kinds = Self.kinds
    let here = kinds.firstIndex(of: kind) ?? 0
    choose(kinds[(here + step + kinds.count) % kinds.count])
  }

  mutating func choose(_ kind: HistoryKind?) {
    self.kind = kind
    cursor = PageCursor()
  }

  func page(in world: World) -> Page<HistoryItem> { HistoryLayout(self, world).page }
  func rows(in world: World) -> Range<Int> { HistoryLayout(self, world).rows }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    switch typed {
    case .press(.character(let character)): search.insert(String(character))
    case .press(.key(let key)): guard search.handle(key) else { return nil }
    case .paste(let text): search.insert(text)
    }
    cursor = PageCursor()
    return []
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    switch target {
    case .row(let row): return choose(row, twice: twice, in: world)
    case .choice(_, let option) where Self.kinds.indices.contains(option):
      choose(Self.kinds[option])
    default: break
    }
    return []
  }

  mutating func refresh(in world: World) -> Bool {
    guard let criterion else { return true }
    return world.holding?.criterion(criterion) != nil
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    if case .history(let events) = answer, let plan = world.holding?.plan { take(events, in: plan) }
    return []
  }

  var unsaved: Unsaved? { nil }
  var awaited: Awaited { .nothing }
  func captions(in world: World) -> [String] { [] }

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
