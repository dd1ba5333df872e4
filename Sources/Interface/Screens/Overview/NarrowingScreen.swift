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

  var title: String { topic == .filter ? FilterWords.filter : FilterWords.order }
  func hint(in world: World) -> [String] { [] }
  func take(_ chosen: Narrowing, in world: World) -> Outcome { [.hand(Parcel(chosen))] }

  func page(in world: World) -> Page<Narrowing> {
    var page = Page<Narrowing>()
    guard let holding = world.holding else { return page }
    func add(_ choice: Narrowing, _ name: String, rows: Int? = nil, width: Int) {
      let spans = rows.map { [Span(CountWords.rows($0), .secondary)] } ?? []
      page.add(choice, [Self.line(name, isChosen: choice == chosen, spans, width: width)])
    }
    switch topic {
    case .filter:
      let all = holding.rollup.criteria.reduce(0) { $0 + $1.results.count }
      add(.filter(nil), CountWords.all, rows: all, width: 40)
      for (filter, rows) in holding.filters {
        add(.filter(filter), filter.name(in: holding).fitted(to: 40), rows: rows, width: 40)
      }
    case .order:
      for order in OverviewOrder.allCases { add(.order(order), order.title, width: 52) }
    }
    return page
  }
}
