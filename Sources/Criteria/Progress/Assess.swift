/// The verdict on one indicator at one site, as of a day, with its reasoning. The only place where
/// verdicts are reached: every screen, report and export calls it and nothing else.
///
/// - Parameters:
///   - indicator: what is judged; it must belong to the plan.
///   - id: the id that its figures hang on.
///   - site: one of `indicator.judgedSites(in: plan)`.
///   - records: what has been recorded; only figures whose day is `today` or earlier count.
///   - plan: the plan as it was in force on `today`.
///   - today: the day to judge as of.
public func assess(
  _ indicator: Indicator, id: IndicatorID, at site: Slug?, records: Records, plan: Plan, today: Day
) -> Assessment {
  Assessment(verdict: .undecided(.noFigures), reasoning: Reasoning(.precondition))
}
