/// The register of what an activity's logbook counts by category (domain.md, `Occasion`): what inquiries
/// were about, and where people were bridged to, quarter by quarter, as of a day.
///
/// Only occasions that stand as held are in it, from the first one of the activity to the day. A logbook
/// has one register for all places, and one for each of `CategoryRegister.places`; they have the same
/// quarters, groups and rows, so that they can be laid on top of each other.
public struct CategoryRegister: Hashable, Sendable {
  /// The activity.
  public let activity: Slug
  /// The place whose occasions are in it.
  public let place: Place
  /// The day that it is as of.
  public let asOf: Day
  /// The columns: from the quarter of the activity's first held occasion to that of the day, at most to the
  /// plan's last. Empty when nothing has been held.
  public let quarters: [Quarter]
  /// How many occasions were held in each quarter.
  public let occasions: [Int]
  /// The groups in the plan's order, none without a category.
  public let groups: [Group]

  /// Whose occasions a register holds.
  public enum Place: Hashable, Sendable {
    /// Those of all sites, and of none.
    case all
    /// Those of a site; those without one when it is nil.
    case site(Slug?)
  }

  /// Categories of one kind.
  public struct Group: Hashable, Sendable {
    /// The group's name; empty for categories that the plan puts in none.
    public let name: String
    /// A row per category, in the plan's order. What was counted under a name that the plan has no longer
    /// comes last, in the group without a name.
    public let rows: [Row]
    /// The sum of the rows per quarter; nil where nothing of the group was counted.
    public let totals: [Int?]

    /// The sum of all.
    public var total: Int { totals.reduce(0) { $0 + ($1 ?? 0) } }
  }

  /// One category.
  public struct Row: Hashable, Sendable {
    /// The category, as the plan writes it.
    public let category: String
    /// The sum per quarter, 0 where others of the group were counted and this one was not; nil where
    /// nothing of the group was.
    public let counts: [Int?]

    /// The sum of all quarters.
    public var total: Int { counts.reduce(0) { $0 + ($1 ?? 0) } }
  }

  /// Adds up an activity's logbook.
  public init(
    plan: Plan, records: Records, activity: Slug, asOf: Day, place: Place = .all
  ) {
    self.activity = activity
    self.place = place
    self.asOf = asOf
    let everywhere = records.logbook.held(activity, by: asOf)
    let quarters = Self.quarters(of: everywhere, until: min(asOf, plan.period.last))
    self.quarters = quarters
    let byQuarter = Dictionary(
      grouping: everywhere.filter { place == .all || place == .site($0.site) }
    ) {
      Quarter(containing: $0.day)
    }
    occasions = quarters.map { byQuarter[$0]?.count ?? 0 }
    groups = Self.groups(of: plan, activity, counted: everywhere).map { group in
      let names = Set(group.categories)
      let columns = quarters.map { quarter -> [String: Int]? in
        let counts = (byQuarter[quarter] ?? []).flatMap {
          $0.counts.filter { names.contains($0.key) }
        }
        return counts.isEmpty
          ? nil : Dictionary(counts.map { ($0.key, $0.value) }, uniquingKeysWith: +)
      }
      return Group(
        name: group.name,
        rows: group.categories.map { category in
          Row(category: category, counts: columns.map { $0.map { $0[category] ?? 0 } })
        }, totals: columns.map { $0.map { $0.values.reduce(0, +) } })
    }
  }

  /// The places that an activity's register can be had for: all together, then each of the plan's sites,
  /// and last those without one when there are both.
  public static func places(plan: Plan, records: Records, activity: Slug, asOf: Day) -> [Place] {
    guard !plan.sites.isEmpty else { return [.all] }
    let isWithout = records.logbook.held(activity, by: asOf).contains { $0.site == nil }
    return [.all] + plan.sites.map { .site($0.id) } + (isWithout ? [.site(nil)] : [])
  }

  private static func quarters(of held: [Occasion], until last: Day) -> [Quarter] {
    guard let first = held.first?.day, first <= last else { return [] }
    let final = Quarter(containing: last)
    return Array(sequence(first: Quarter(containing: first)) { $0 < final ? $0.next : nil })
  }

  /// The groups that the plan has, and one for what was counted under names that it has not.
  private static func groups(of plan: Plan, _ activity: Slug, counted held: [Occasion])
    -> [CategoryGroup]
  {
    let words = plan.logbookWords(of: activity)
    let strange = Set(held.flatMap(\.counts.keys)).subtracting(words.categories).sorted()
    return words.adding(
      LogbookWords(groups: [CategoryGroup(name: "", categories: strange)])
    ).groups.filter { !$0.categories.isEmpty }
  }
}
