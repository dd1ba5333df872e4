import Canvas
import Criteria
import Wording

/// What a form adds to a plan or changes in it.
enum FormSubject: Hashable, Sendable {
  /// A milestone: one that is there, or a new one of an activity, or of one that is yet to be chosen.
  case milestone(Milestone?, of: Slug?)
  /// The day that a milestone was done.
  case done(Milestone, of: Slug)
  case judgement(Judgement?, of: Slug)
  case barrier(Barrier?, of: Slug)
  case result(String?, of: Slug)
  /// What has been spent of an activity's or a budget line's money, in a year to begin with.
  case spending(of: Slug, year: Int?)
  /// What may be spent of an activity's money, in a year to begin with.
  case budget(of: Slug, year: Int?)
  /// A line of the budget that belongs to no activity, with its budget in one year.
  case budgetLine(BudgetLine?)
  /// A network of a focus area or of the plan itself.
  case network(Network?, of: Slug?)
  /// A working group of an activity.
  case workingGroup(Network?, of: Slug)
  /// A member, a task or a rule of a network.
  case networkLine(String?, NetworkList, of: Slug)
  /// What the plan owes others.
  case duty(ReportingDuty?)
  /// The day that something owed to others was done, for the day that it was due, where it has one.
  case fulfilment(ReportingDuty, due: Day?)
  case meeting(Meeting?, of: Slug)
  /// A recommendation: one that is there, or a new one about something.
  case recommendation(Recommendation?, about: RecommendationTopic)
  /// What became of a recommendation.
  case decision(Recommendation)
  /// A follow-up: one that is there, or a new one about something.
  case followUp(FollowUp?, about: RecommendationTopic)
  /// A change of what is agreed: one that waits, or a new one.
  case adjustment(Adjustment?, of: Subject)
  /// What became of a change of what is agreed.
  case adjustmentDecision(Adjustment)
  /// How a follow-up ended.
  case ending(FollowUp)
  /// A note: one that is there, or a new one about something.
  case note(Note?, about: RecommendationTopic)
}
