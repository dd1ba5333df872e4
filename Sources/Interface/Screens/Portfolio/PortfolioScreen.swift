import Canvas
import Criteria
import Wording

/// The portfolio: where all plans stand together, and a row per plan.
struct PortfolioScreen: BrowsingScreen {
  /// The selected plan; nil for the first, whichever it is, until one is chosen.
  var selected: Slug?
  /// The first row in view.
  var top = 0

  static let commands = own + Command.common

  private static let own: [Command<PortfolioScreen>] = [
    Command(Scroll.keys, shown: 2, .moving, PortfolioWords.choosePlan, run: move),
    Command(Scroll.pageKeys, .moving, CommandWords.page, isLabelled: false, run: move),
    Command(
      [.key(.enter)], .doing, PortfolioWords.openHeldPlan,
      when: { $0.selectedRow(in: $1) != nil && $1.opening == nil },
      run: { portfolio, world, _ in
        guard let id = portfolio.selectedRow(in: world)?.plan.id else { return [] }
        portfolio.selected = id
        return [.perform(.openPlan(.held(id), token: world.token))]
      }),
    Command(
      [.character("s")], .doing, PortfolioWords.sortPlans,
      when: { $1.plans?.rows.isEmpty == false }, run: { _, _, _ in [.reorderPlans] }),
    Command(
      [.character("i"), .character("+")], .doing, PortfolioWords.takePlan,
      when: { !$1.isReadOnly && $1.opening == nil },
      refusal: { $1.isReadOnly ? PortfolioWords.readOnlyPlans : nil },
      run: { _, _, _ in [.open(.start), .perform(.findOffers)] }),
    Command(
      [.character("p")], .moving, PortfolioWords.backToPlan, isLabelled: false,
      when: { !$1.isAtBottom && $1.opening == nil }, run: { _, _, _ in [.back] }),
  ]

  private static let move = changing { portfolio, world, press in
    guard let plans = world.plans else { return }
    let row = layout(world).row(after: press, from: portfolio.row(in: plans), of: plans.rows.count)
    portfolio.select(row, in: plans)
  }

  static func layout(_ world: World) -> TableLayout {
    TableLayout(below: PortfolioTop.lines(world), least: 6, in: world)
  }

  /// The place of the selected row.
  func row(in plans: HeldPlans) -> Int { plans.index(of: selected) ?? 0 }

  /// The plan on the selected row.
  func selectedRow(in world: World) -> HeldPlans.Row? {
    guard let plans = world.plans, !plans.rows.isEmpty else { return nil }
    return plans.rows[row(in: plans)]
  }

  /// Selects the nearest row that there is.
  private mutating func select(_ row: Int, in plans: HeldPlans) {
    guard !plans.rows.isEmpty else { return }
    selected = plans.rows[min(max(0, row), plans.rows.count - 1)].plan.id
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    guard case .row(let row) = target, let plans = world.plans else { return [] }
    let opens = twice || self.row(in: plans) == row
    select(row, in: plans)
    return opens ? [.press(.key(.enter))] : []
  }

  /// Keeps the selected row in view.
  mutating func settle(in world: World) -> Outcome {
    guard let plans = world.plans else { return [] }
    top = Self.layout(world).top(top, showing: row(in: plans), of: plans.rows.count)
    return []
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  mutating func refresh(in world: World) -> Bool { true }

  /// The selected plan's name and period, and what is to be said of it, as far as there is room.
  func captions(in world: World) -> [String] {
    guard let row = selectedRow(in: world) else { return [] }
    if case .unreadable(_, let sentence)? = row.count { return ["\(row.plan.name): \(sentence)"] }
    let name = row.plan.name
    let whole = row.period.map { "\(name), \(DanishPeriod.text($0))" } ?? name
    guard let summary = row.summary else { return [whole, name] }
    let matters = PlanWords.matters(summary, symbols: world.symbols)
    let shorter = matters.indices.map { matters.dropLast($0).joined(separator: "; ") }
    return shorter.flatMap { ["\(whole)  \($0)", "\(name)  \($0)"] } + [whole, name]
  }
}
