import Canvas
import Criteria
import InterfaceSupport
import Wording

@testable import Interface

/// The screens played without a terminal: events in, effects and screen text out.
struct Player {
  var state: State
  private(set) var effects: [Effect] = []

  init(columns: Int = 80, rows: Int = 24, symbols: SymbolSet = .rich) {
    state = ExampleFigures.state(columns: columns, rows: rows, symbols: symbols)
  }

  init(_ state: State) { self.state = state }

  var screen: Grid { render(state) }
  /// Whether what is kept of what was drawn before looks, and is clicked on, as if all were drawn now.
  var isDrawnAsAnew: Bool {
    var anew = state
    // A new size forgets what has been worked out.
    anew.size = state.size
    let (kept, drawn) = (state.canvas, anew.canvas)
    return kept.screen == drawn.screen && kept.hits == drawn.hits
  }
  var text: String { screen.lines.joined(separator: "\n") }
  /// The screen's words, without the spaces and line breaks between them.
  var oneLine: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  var footer: String { screen.lines.last ?? "" }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.character(character)) }
  }

  mutating func send(_ event: Happening) { effects += event.happens(to: &state) }

  /// The effects that wait, which the player then forgets.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Goes to the overview's row of an indicator at a site.
  mutating func select(_ id: String, _ site: Slug? = nil) {
    press(.home)
    for _ in 0..<200 {
      if let subject = state.selectedSubject, subject.id.description == id, subject.site == site {
        return
      }
      press(.down)
    }
  }

  /// Opens the page of an activity or an area by its id, from the overview.
  mutating func openPage(_ id: Slug) {
    press(.home)
    for _ in 0..<200 {
      if let group = state.selectedGroup?.group, group.id == id {
        press(.enter)
        return
      }
      press(.down)
    }
  }

  /// Performs the effects that wait as the program would, and hands the answers back.
  mutating func perform() {
    let waiting = takeEffects()
    for effect in waiting {
      if let answer = ExamplePortfolio.five.answer(effect) { send(.message(answer)) }
    }
    for effect in waiting {
      guard let holding = state.holding else { continue }
      if case .readHistory(let token) = effect {
        let events = ExampleHistory.events(holding.records)
        send(.message(.history(events, plan: holding.plan.id, token: token)))
      }
      let desk = DeskDouble(plan: holding.plan, records: holding.records, today: state.today)
      if let answer = desk.answer(effect) { send(.message(answer)) }
    }
  }
}

extension Player {
  /// Somebody else closes a quarter.
  mutating func closeElsewhere(_ quarter: Quarter) {
    guard let holding = state.holding else { return }
    send(
      .message(
        .loaded(
          holding.plan, holding.records.closing(quarter, on: state.today), today: state.today)))
  }
}
