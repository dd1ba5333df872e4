import Criteria

/// Followed things, made by their names.
extension FollowedThing {
  /// A milestone of an activity.
  public static func milestone(_ it: Milestone, of owner: Slug) -> Self {
    FollowedThing(it, Followed.milestones, of: owner)
  }
  /// A judgement of an activity.
  public static func judgement(_ it: Judgement, of owner: Slug) -> Self {
    FollowedThing(it, Followed.judgements, of: owner)
  }
  /// A barrier of an activity.
  public static func barrier(_ it: Barrier, of owner: Slug) -> Self {
    FollowedThing(it, Followed.barriers, of: owner)
  }
  /// What has come out of a focus area or an activity, a line.
  public static func result(_ text: String, of owner: Slug) -> Self {
    FollowedThing(text, Followed.results, of: owner)
  }
  /// What an activity or a line of the budget has cost in a calendar year.
  public static func spending(_ money: Money, year: Int, of owner: Slug) -> Self {
    FollowedThing(YearlyMoney(money, in: year), Followed.spending, of: owner)
  }
  /// What an activity may cost in a calendar year.
  public static func budget(_ money: Money, year: Int, of owner: Slug) -> Self {
    FollowedThing(YearlyMoney(money, in: year), Followed.budget, of: owner)
  }
  /// What something may cost in a calendar year since its budget was corrected.
  public static func correctedBudget(_ money: Money, year: Int, of owner: Slug) -> Self {
    FollowedThing(YearlyMoney(money, in: year), Followed.correctedBudget, of: owner)
  }
  /// What something has cost from the first day of a year to the end of a quarter.
  public static func spendingToDate(
    _ money: Money, _ year: Int, _ number: Int, of owner: Slug
  ) -> Self {
    FollowedThing(
      MoneyToDate(money, through: Make.quarter(year, number)), Followed.spendingToDate, of: owner)
  }
  /// What something is expected to cost in a calendar year.
  public static func expectedSpending(_ money: Money, year: Int, of owner: Slug) -> Self {
    FollowedThing(YearlyMoney(money, in: year), Followed.expectedSpending, of: owner)
  }
  /// Who pays for something.
  public static func financing(_ it: Financing, of owner: Slug?) -> Self {
    FollowedThing(it, Followed.financing, of: owner)
  }
  /// A line of the budget that belongs to no activity.
  public static func budgetLine(_ it: BudgetLine) -> Self {
    FollowedThing(it, Followed.budgetLines)
  }
  /// A network of a focus area, a working group of an activity, or a network of the plan itself.
  public static func network(_ it: Network, of owner: Slug?) -> Self {
    FollowedThing(it, Followed.networks, of: owner)
  }
  /// A member, a task or a rule of a network.
  public static func networkLine(
    _ text: String, _ lens: PlanLens<String>, of owner: Slug
  ) -> Self {
    FollowedThing(text, lens, of: owner)
  }
  /// A meeting of a network.
  public static func meeting(_ it: Meeting, of owner: Slug) -> Self {
    FollowedThing(it, Followed.meetings, of: owner)
  }
  /// What the plan owes others.
  public static func duty(_ it: ReportingDuty) -> Self { FollowedThing(it, Followed.duties) }
  /// A recommendation to the deciding body.
  public static func recommendation(_ it: Recommendation) -> Self {
    FollowedThing(it, Followed.recommendations)
  }
  /// A change of what was agreed, proposed or decided.
  public static func adjustment(_ it: Adjustment) -> Self {
    FollowedThing(it, Followed.adjustments)
  }
  /// What is done about something that needs attention.
  public static func followUp(_ it: FollowUp) -> Self { FollowedThing(it, Followed.followUps) }
  /// A dated line about what has happened.
  public static func note(_ it: Note) -> Self { FollowedThing(it, Followed.notes) }
  /// That somebody has been asked for figures.
  public static func request(_ it: FigureRequest) -> Self { FollowedThing(it, Followed.requests) }
}

/// Followed things that have an id, as subjects of changes.
extension PlanSubject {
  /// A line of the budget that belongs to no activity.
  public static func budgetLine(_ id: Slug) -> PlanSubject { .followed(.budgetLine, id) }

  /// A duty to report.
  public static func reportingDuty(_ id: Slug) -> PlanSubject { .followed(.duty, id) }

  /// A network or a working group.
  public static func network(_ id: Slug) -> PlanSubject { .followed(.network, id) }

  /// A milestone.
  public static func milestone(_ id: Slug) -> PlanSubject { .followed(.milestone, id) }

  /// A recommendation.
  public static func recommendation(_ id: Slug) -> PlanSubject { .followed(.recommendation, id) }
}
