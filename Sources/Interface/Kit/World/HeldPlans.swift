import Criteria
import Wording

/// The plans that the database holds, and how each stands as far as they have been summed up. That takes a
/// while for many plans, so it is asked for a few at a time, those in view first.
struct HeldPlans: Hashable, Sendable {
  /// A plan in the list.
  struct Row: Hashable, Sendable {
    fileprivate(set) var plan: ListedPlan
    /// What came of summing it up the last time; nil until then.
    fileprivate(set) var count: PlanCount?
    /// Whether that is how it stands now.
    fileprivate(set) var isCounted = false
    /// Its place among the names.
    fileprivate var rank = 0

    /// Where it stands, as far as that is known.
    var summary: PlanSummary? { count?.summary }
    /// Its first to last day, where they can be read and are agreed.
    var period: Period? { summary?.period ?? plan.period }
    /// Whether it is known what period it has, which may be none.
    var hasKnownPeriod: Bool { period != nil || summary != nil }
  }

  /// The plans in the order in which they are shown.
  private(set) var rows: [Row] = []
  /// The day that they are summed up as of.
  private(set) var today: Day
  /// What they are ordered by.
  private(set) var order = PlanOrder.urgency
  /// The sums over those that have been summed up.
  private(set) var sums = Portfolio([])
  /// How wide what is said of them is.
  private(set) var widths = PlanWidths()
  /// The token of the effect that is summing some of them up.
  var counting: Int?
  /// Whether all have been summed up once: by urgency before that, they would move under the hand.
  private var hasCountedAll = false

  init(today: Day) { self.today = today }

  /// How many have not been summed up as they stand now.
  var waiting: Int { rows.count { !$0.isCounted } }

  /// How many cannot be read.
  var unreadable: Int {
    rows.count { if case .unreadable = $0.count { true } else { false } }
  }

  /// The place of a plan in the list.
  func index(of id: Slug?) -> Int? { id.flatMap { id in rows.firstIndex { $0.plan.id == id } } }

  /// Takes over which plans there are. Those that have changed since they were summed up wait for it again.
  mutating func list(_ plans: [ListedPlan], today: Day) {
    let known = Dictionary(uniqueKeysWithValues: rows.map { ($0.plan.id, $0) })
    let hasNewName =
      rows.count != plans.count || plans.contains { known[$0.id]?.plan.name != $0.name }
    self.today = today
    rows = plans.map { plan in
      var row = known[plan.id] ?? Row(plan: plan)
      let stands = row.plan.changes == plan.changes && row.summary?.asOf ?? today == today
      row.isCounted = row.isCounted && stands
      row.plan = plan
      if let summary = plan.summary {
        row.count = .summary(summary)
        row.isCounted = true
      }
      return row
    }
    addUp()
    for row in rows { widths.widen(for: row, today: today) }
    if hasNewName { rank() }
    sort()
  }

  /// Takes over what came of summing some plans up.
  mutating func take(_ counts: [PlanCount]) {
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.plan.id, $0) })
    var hasNewName = false
    for count in counts {
      guard let place = places[count.id] else { continue }
      rows[place].count = count
      rows[place].isCounted = count.summary.map { $0.asOf == today } ?? true
      if let name = count.summary?.name, name != rows[place].plan.name {
        rows[place].plan.name = name
        hasNewName = true
      }
      widths.widen(for: rows[place], today: today)
    }
    if hasNewName { rank() }
    addUp()
    sort()
  }

  private mutating func addUp() { sums = Portfolio(rows.lazy.compactMap(\.summary)) }

  /// Takes over where the plan that is open stands.
  mutating func note(_ summary: PlanSummary) {
    if index(of: summary.id) == nil {
      // Its records are counted when the plans are listed the next time.
      let plan = ListedPlan(id: summary.id, name: summary.name, period: summary.period, changes: 0)
      rows.append(Row(plan: plan))
      rank()
    }
    take([.summary(summary)])
  }

  /// Orders the plans by the next of the orders.
  mutating func reorder() {
    order = order.next
    sort()
  }

  /// Up to so many plans that wait to be summed up, those in view first.
  func next(inView view: Range<Int>, most: Int) -> [Slug] {
    let seen = view.clamped(to: rows.indices)
    let order = Array(seen) + rows.indices.filter { !seen.contains($0) }
    return order.filter { !rows[$0].isCounted }.prefix(most).map { rows[$0].plan.id }
  }

  private mutating func rank() {
    let byID = rows.indices.sorted { rows[$0].plan.id < rows[$1].plan.id }
    let places = DanishOrder.sorted(byID) { rows[$0].plan.name }
    for (rank, place) in places.enumerated() { rows[place].rank = rank }
  }

  private mutating func sort() {
    if !hasCountedAll { hasCountedAll = !rows.isEmpty && rows.allSatisfy { $0.count != nil } }
    let today = today
    let order = order == .urgency && !hasCountedAll ? .name : order
    rows.sort { Self.precedes($0, $1, in: order, today: today) ?? ($0.rank < $1.rank) }
  }

  /// A plan that cannot be read is a matter of urgency; one that is not summed up yet is not known to be.
  private static func precedes(
    _ first: Row, _ second: Row, in order: PlanOrder, today: Day
  ) -> Bool? {
    switch order {
    case .name: return nil
    case .end: return PlanOrder.endsBefore(first.period, second.period, asOf: today)
    case .urgency:
      if let own = first.summary, let other = second.summary {
        return own.isAsUrgent(as: other) ? nil : own.isMoreUrgent(than: other)
      }
      let classes = [first, second].map { row in
        switch row.count {
        case .unreadable: 0
        case .summary: 1
        case nil: 2
        }
      }
      return classes[0] == classes[1] ? nil : classes[0] < classes[1]
    }
  }
}
