import Canvas
import Criteria
import Wording

/// The portfolio: where all plans stand together, and a row per plan.
struct PortfolioPlace: Hashable, Sendable {
  /// The selected plan; nil for the first, whichever it is, until one is chosen.
  var selected: Slug?
  /// The first row in view.
  var top = 0
  /// The token of the effect that is opening a plan.
  var opening: Int?

  static let commands =
    [
      Command(
        [.key(.up), .key(.down)], shown: 2, .moving, PortfolioCommandWords.choosePlan.name,
        label: PortfolioCommandWords.choosePlan.label, run: move),
      Command(
        [.key(.pageUp), .key(.pageDown), .key(.home), .key(.end)], .moving, CommandWords.page.name,
        run: move),
      Command(
        [.key(.enter)], .doing, PortfolioCommandWords.openHeldPlan.name,
        label: PortfolioCommandWords.openHeldPlan.label,
        when: { $0.selectedPlan != nil && !$0.isOpening },
        run: { state, _ in state.openSelectedPlan() }),
      Command(
        [.character("s")], .doing, PortfolioCommandWords.sortPlans.name,
        label: PortfolioCommandWords.sortPlans.label,
        when: { $0.plans?.rows.isEmpty == false },
        run: { state, _ in
          state.plans?.reorder()
          return []
        }),
      Command(
        [.character("i"), .character("+")], .doing, PortfolioCommandWords.takePlan.name,
        label: PortfolioCommandWords.takePlan.label, when: { !$0.isReadOnly && !$0.isOpening },
        refusal: { $0.isReadOnly ? PortfolioWords.readOnlyPlans : nil },
        run: { state, _ in
          state.places.append(.start(StartPlace()))
          return [.findOffers]
        }),
      Command(
        [.character("p")], .moving, PortfolioCommandWords.backToPlan.name,
        when: { !$0.isAtBottom && !$0.isOpening },
        run: { state, _ in
          state.goBack()
          return []
        }),
    ] + Command.common

  private static func move(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .portfolio(var portfolio) = state.place, let plans = state.plans else { return [] }
    let page = max(1, PortfolioLayout(state).tableRows.count - 1)
    var row = portfolio.row(in: plans)
    switch press {
    case .key(.up): row -= 1
    case .key(.down): row += 1
    case .key(.pageUp): row -= page
    case .key(.pageDown): row += page
    case .key(.home): row = 0
    default: row = plans.rows.count - 1
    }
    portfolio.select(row, in: plans)
    state.place = .portfolio(portfolio)
    return []
  }

  /// The selected row.
  func row(in plans: HeldPlans) -> Int { plans.index(of: selected) ?? 0 }

  /// Selects the nearest row that there is.
  mutating func select(_ row: Int, in plans: HeldPlans) {
    guard !plans.rows.isEmpty else { return }
    selected = plans.rows[min(max(0, row), plans.rows.count - 1)].plan.id
  }

  /// Keeps the selected row in view.
  mutating func settle(in state: State) {
    guard let plans = state.plans else { return }
    let room = PortfolioLayout(state).tableRows.count
    let row = row(in: plans)
    top = min(max(0, top), max(0, plans.rows.count - room))
    if row < top { top = row }
    if room > 0, row >= top + room { top = row - room + 1 }
  }
}

extension Command {
  /// From a plan to the portfolio.
  static let portfolio = Command(
    [.character("p")], .moving, PortfolioCommandWords.portfolio.name,
    label: PortfolioCommandWords.portfolio.label,
    run: { state, _ in state.goToPortfolio() }
  ).here { !$0.isDemo && $0.kept == nil }
}

extension State {
  /// The plan on the portfolio's selected row.
  var selectedPlan: HeldPlans.Row? {
    guard case .portfolio(let portfolio) = place, let plans, !plans.rows.isEmpty else { return nil }
    return plans.rows[portfolio.row(in: plans)]
  }

  /// Goes back to the portfolio, or puts it on top of the plan that the program began with.
  fileprivate mutating func goToPortfolio() -> [Effect] {
    guard isAtBottom else {
      goBack()
      return []
    }
    places.append(.portfolio(PortfolioPlace(selected: holding?.plan.id)))
    return [.listPlans]
  }

  fileprivate mutating func openSelectedPlan() -> [Effect] {
    guard case .portfolio(var portfolio) = place, let id = selectedPlan?.plan.id else { return [] }
    let token = self.token()
    portfolio.selected = id
    portfolio.opening = token
    place = .portfolio(portfolio)
    return [.openPlan(.held(id), token: token)]
  }

  /// The plans in the database have been listed: those that are not summed up as they stand now are.
  mutating func listed(_ plans: [ListedPlan], today: Day) -> [Effect] {
    var held = self.plans ?? HeldPlans(today: today)
    held.list(plans, today: today)
    self.plans = held
    if holding == nil { self.today = today }
    return sumUpNext() + (holding != nil && self.today != today ? [.reload] : [])
  }

  /// Some plans have been summed up: the next ones are.
  mutating func summedUp(_ counts: [PlanCount], token: Int) -> [Effect] {
    plans?.take(counts)
    if plans?.counting == token { plans?.counting = nil }
    return sumUpNext()
  }

  private mutating func sumUpNext() -> [Effect] {
    guard let plans, plans.counting == nil else { return [] }
    var top = 0
    for case .portfolio(let portfolio) in places { top = portfolio.top }
    let ids = plans.next(inView: top..<top + max(1, size.rows), most: Self.mostAtATime)
    guard !ids.isEmpty else { return [] }
    let token = self.token()
    self.plans?.counting = token
    return [.sumUp(ids, token: token)]
  }

  /// How many plans are asked for at a time; fewer are answered when they take long.
  private static let mostAtATime = 100
}
