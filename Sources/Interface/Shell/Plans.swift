import Criteria

/// What was left in a plan when another was opened.
struct Bookmark: Hashable, Sendable {
  /// Where one was in its overview.
  var home: AnyScreen?
}

extension State {
  /// Remembers where one is in the plan that is held, and what is left there.
  mutating func setBookmark() {
    guard let id = holding?.plan.id else { return }
    if let home = openHome { bookmarks[id, default: Bookmark()].home = home }
  }

  /// A plan was opened in place of the one that was held, if any. It is shown where it was left, above the
  /// portfolio if it was opened from there.
  mutating func opened(_ plan: Plan, _ records: Records, today: Day) {
    setBookmark()
    let bookmark = bookmarks[plan.id] ?? Bookmark()
    for place in screens.indices { _ = outbox.keep(screens[place], world(at: place)) }
    shared.today = today
    shared.opening = nil
    screens = portfolio(selecting: plan.id) + [opensBoard ? board : bookmark.home ?? home]
    hold(plan, records)
    tellOfDrafts()
  }

  /// Begins on the board view: where plans are chosen, it is what is opened.
  ///
  /// - Parameter seconds: how many seconds a page is shown before the next one comes; nil to turn by key.
  public mutating func openBoard(turningEvery seconds: Int?) {
    shared.boardSeconds = seconds
    opensBoard = true
    if holding != nil { screens = [board] }
    _ = atTop { $0.settle(in: $1) }
  }

  /// The plans in the database have been listed: those that are not summed up as they stand now are.
  mutating func listed(_ plans: [ListedPlan], today: Day) -> [Effect] {
    var held = shared.plans ?? HeldPlans(today: today)
    held.list(plans, today: today)
    shared.plans = held
    if holding == nil { shared.today = today }
    return sumUpNext() + (holding != nil && self.today != today ? [.reload] : [])
  }

  /// Some plans have been summed up: the next ones are.
  mutating func summedUp(_ counts: [PlanCount], token: Int) -> [Effect] {
    shared.plans?.take(counts)
    if shared.plans?.counting == token { shared.plans?.counting = nil }
    return sumUpNext()
  }

  private mutating func sumUpNext() -> [Effect] {
    guard let plans = shared.plans, plans.counting == nil else { return [] }
    let top = firstPlanInView
    let ids = plans.next(inView: top..<top + max(1, size.rows), most: Self.mostAtATime)
    guard !ids.isEmpty else { return [] }
    let token = self.token()
    shared.plans?.counting = token
    return [.sumUp(ids, token: token)]
  }

  /// How many plans are asked for at a time; fewer are answered when they take long.
  private static let mostAtATime = 100
}
