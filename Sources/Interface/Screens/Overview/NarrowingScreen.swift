/// What the overview is narrowed to, or ordered by.
enum Narrowing: Hashable, Sendable {
  case filter(OverviewFilter?)
  case order(OverviewOrder)
}

/// A short list of what the overview can be narrowed to, or ordered by.
struct NarrowingScreen: ChoiceScreen {
  /// What is chosen.
  enum Topic: Hashable, Sendable { case filter, order }

  let topic: Topic
  var cursor = PageCursor<Narrowing>()
  /// What holds now.
  private let chosen: Narrowing

  init(_ topic: Topic, _ overview: OverviewScreen) {
    self.topic = topic
    chosen = topic == .filter ? .filter(overview.filter) : .order(overview.order)
    cursor.selected = chosen
  }

  static let commands = choiceCommands

  var title: String { topic == .filter ? OverviewWords.onlyShown : OverviewWords.ordered }
  func hint(in world: World) -> [String] { [] }
  func take(_ chosen: Narrowing, in world: World) -> Outcome { [.hand(Parcel(chosen))] }

  func chosen(in world: World) -> Narrowing { chosen }
  var nameWidth: Int { topic == .filter ? 40 : 52 }

  func choices(in world: World) -> [(item: Narrowing, name: String, beside: [Span])] {
    guard topic == .filter else {
      return OverviewOrder.allCases.map { (.order($0), $0.rawValue, []) }
    }
    guard let holding = world.holding else { return [] }
    func rows(_ count: Int) -> [Span] { [Span(CountWords.rows(count), .secondary)] }
    let all = holding.rollup.criteria.reduce(0) { $0 + $1.results.count }
    return [(.filter(nil), CountWords.all, rows(all))]
      + holding.filters.map { (.filter($0.filter), $0.filter.name(in: holding), rows($0.rows)) }
  }
}
