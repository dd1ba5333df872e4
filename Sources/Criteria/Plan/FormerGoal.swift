/// A goal that was changed on the way: what was agreed until a day, and from when no longer.
///
/// The path to a number bends on that day: it goes on from where it was, and not as if the new goal had
/// been agreed from the start (domain.md, rule A).
public struct FormerGoal: Hashable, Sendable {
  /// The indicator whose goal was changed.
  public let indicator: IndicatorID
  /// The site that the goal is for, or nil for the plan as a whole.
  public let site: Slug?
  /// The goal that held before.
  public let before: Goal
  /// The last day to reach the goal that held before.
  public let deadlineBefore: Day
  /// The first day on which it no longer held.
  public let effective: Day

  /// A goal that was changed on a day.
  public init(
    indicator: IndicatorID, site: Slug?, before: Goal, deadlineBefore: Day, effective: Day
  ) {
    self.indicator = indicator
    self.site = site
    self.before = before
    self.deadlineBefore = deadlineBefore
    self.effective = effective
  }

  /// The goals that differ between an edition of a plan and the one that took its place on a day.
  public static func between(_ old: Plan, _ new: Plan, effective: Day) -> [FormerGoal] {
    new.placedCriteria.flatMap { placed in
      placed.criterion.indicators.flatMap { indicator -> [FormerGoal] in
        let id = placed.criterion.id(of: indicator)
        guard let former = old.indicator(id)?.indicator else { return [] }
        return indicator.judgedSites(in: new).compactMap { site in
          guard let before = former.goal.value(at: site), let now = indicator.goal.value(at: site)
          else { return nil }
          let deadline = before.lastDay(in: old)
          let isSame =
            before.target == now.target && before.rate == now.rate && before.year == now.year
            && deadline == now.lastDay(in: new)
          guard !isSame else { return nil }
          return FormerGoal(
            indicator: id, site: site, before: before, deadlineBefore: deadline,
            effective: effective)
        }
      }
    }
  }
}
