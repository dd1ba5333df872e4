import Canvas
import Criteria
import Wording

/// Everything that has happened to the plan or to one criterion, the newest first, narrowed by a kind and by
/// what is typed.
struct HistoryPlace: Hashable, Sendable {
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

  static let commands: [Command] = [
    Command(
      PageCursor<HistoryItem>.keys, shown: 2, .moving, CommandWords.choose.name,
      label: CommandWords.choose.label, run: move),
    Command(PageCursor<HistoryItem>.pageKeys, .moving, CommandWords.page.name, run: move),
    Command(
      [.key(.left), .key(.right), .key(.tab), .key(.backTab)], shown: 2, .moving,
      HistoryCommandWords.historyKind.name, label: HistoryCommandWords.historyKind.label,
      run: { state, press in
        let isBack = press == .key(.left) || press == .key(.backTab)
        return state.changeHistory { $0.chooseKind(by: isBack ? -1 : 1) }
      }),
    Command(
      [.key(.enter)], .doing, CommandWords.open.name, label: CommandWords.open.label,
      when: { $0.historySubject != nil },
      run: { state, _ in
        if let subject = state.historySubject {
          state.places.append(.detail(DetailPlace(subject)))
        }
        return []
      }),
    Command(
      [.key(.escape)], .general, CommandWords.clearSearch.name,
      label: CommandWords.clearSearch.label, when: { $0.history?.search.isEmpty == false },
      run: { state, _ in state.changeHistory { $0.clear() } }),
    Command(
      [.key(.escape)], .general, CommandWords.back.name, label: CommandWords.back.label,
      when: { $0.history?.search.isEmpty == true },
      run: { state, _ in
        state.goBack()
        return []
      }),
    Command.undoWhileTyping, Command.helpWhileTyping, Command.quitAnywhere, Command.redraw,
  ]

  private static func move(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .history(var history) = state.place else { return [] }
    let layout = HistoryLayout(history, state)
    history.cursor.handle(press, on: layout.page, height: layout.rows.count)
    state.place = .history(history)
    return []
  }

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

  mutating func edit(_ press: Press) -> Bool {
    switch press {
    case .character(let character): search.insert(String(character))
    case .key(let key):
      guard search.handle(key) else { return false }
    }
    cursor = PageCursor()
    return true
  }

  mutating func type(_ text: String) {
    search.insert(text)
    cursor = PageCursor()
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

  /// Keeps what is selected in view.
  mutating func settle(in state: State) {
    let layout = HistoryLayout(self, state)
    cursor.settle(on: layout.page, height: layout.rows.count)
  }

  /// Selects the row that was clicked.
  mutating func select(_ row: Int, in state: State) {
    let layout = HistoryLayout(self, state)
    cursor.select(row, on: layout.page, height: layout.rows.count)
  }
}

/// What can be selected in the history.
enum HistoryItem: Hashable, Sendable {
  /// The heading of a day.
  case day(Day)
  /// An event, by its place among all, the oldest first.
  case event(Int)
}

extension Command {
  /// Opens the history: of the criterion that is looked at, else of the plan. The second key is for keyboards
  /// without an æ.
  static let history = Command(
    [.character("æ"), .key(.function(5))], .moving, HistoryCommandWords.history.name,
    label: HistoryCommandWords.history.label,
    run: { state, _ in state.openHistory(of: state.detail?.subject.id.criterion) })
}

extension State {
  /// The topmost screen when it is the history.
  var history: HistoryPlace? {
    if case .history(let history) = place { history } else { nil }
  }

  /// What the selected event is about, when that is a criterion of the plan.
  fileprivate var historySubject: Subject? {
    guard case .figure(let figure, _)? = history?.selected?.event.what else { return nil }
    let subject = Subject(id: figure.indicator, site: figure.site)
    return holding?.status(subject) == nil ? nil : subject
  }

  fileprivate mutating func openHistory(of criterion: Slug?) -> [Effect] {
    places.append(.history(HistoryPlace(criterion)))
    return [.readHistory(token: token())]
  }

  fileprivate mutating func changeHistory(_ change: (inout HistoryPlace) -> Void) -> [Effect] {
    guard case .history(var history) = place else { return [] }
    change(&history)
    place = .history(history)
    return []
  }

  /// Asks for the history anew where it is open and something has happened.
  mutating func refreshHistory() -> [Effect] {
    let isOpen = places.contains { if case .history = $0 { true } else { false } }
    return isOpen ? [.readHistory(token: token())] : []
  }

  /// Takes over what has happened to a plan, where its history is open.
  mutating func take(_ events: [HistoryEvent], of plan: Slug) {
    guard let holding, holding.plan.id == plan else { return }
    for case (let index, .history(var history)) in places.enumerated() {
      history.take(events, in: holding.plan)
      places[index] = .history(history)
    }
  }
}
