import Criteria

/// What a page is about.
enum PageTopic: Hashable, Sendable {
  /// The plan itself.
  case plan
  /// The milestones and recommendations of the whole plan.
  case agenda
  /// A focus area.
  case area(Slug)
  /// An activity.
  case activity(Slug)
  /// The year's wheel (årshjul).
  case wheel

  /// Whether a plan has it.
  func isThere(in plan: Plan) -> Bool {
    switch self {
    case .plan, .wheel, .agenda: true
    case .area(let id): plan.focusArea(id) != nil
    case .activity(let id): plan.activity(id) != nil
    }
  }
}

/// What can be selected on a page. It says which thing, not how the thing is, so that it is still selected
/// after it was changed.
enum PageItem: Hashable, Sendable {
  /// The heading of a section.
  case heading(PageSection)
  /// A criterion, or a part of it, at a site.
  case indicator(Subject)
  /// The name above a criterion's parts.
  case criterion(Slug)
  /// A thing of the plan that has an id: an area, an activity, a milestone, a network, a recommendation.
  case subject(PlanSubject)
  /// An activity's line in the plan's budget.
  case budget(of: Slug)
  /// A line of the plan's budget that belongs to no activity.
  case budgetLine(Slug)
  /// A year of an activity's money.
  case year(Int)
  /// A judgement of the activity, counted from the first one.
  case judgement(Int)
  /// A barrier of the activity, counted from the first one.
  case barrier(Int)
  /// A line of what has come out of the area or the activity, counted from the first one.
  case result(Int)
  /// A month of the wheel, by its first day.
  case month(Day)
  /// Something on the wheel.
  case entry(WheelEntry)
  /// Something on the wheel that has no day.
  case undated(WheelItem)
  /// A day on which something was owed to others.
  case duty(Slug, due: Day)
  /// An adjustment.
  case adjustment(Slug)
  /// A follow-up, counted from the plan's first one.
  case followUp(Int)
  /// A note, counted from the plan's first one.
  case note(Int)
  /// A closed quarter.
  case quarter(Quarter)
  /// A member, a task or a rule of a network, counted from its list's first one.
  case networkLine(Int, NetworkList, of: Slug)
  /// A network's meeting, counted from its first one.
  case meeting(Int, of: Slug)
}

extension PlacedCriterion {
  /// The page of what it hangs on.
  var page: PageTopic { activity.map { .activity($0) } ?? .area(focusArea) }
}

extension PlacedNetwork {
  /// The page of what it gives advice on.
  var page: PageTopic { activity.map { .activity($0) } ?? focusArea.map { .area($0) } ?? .plan }
}

extension Plan {
  /// The focus area with that id.
  func focusArea(_ id: Slug) -> FocusArea? { focusAreas.first { $0.id == id } }

  /// The focus area that an activity serves.
  func area(of activity: Slug) -> FocusArea? {
    focusAreas.first { area in area.activities.contains { $0.id == activity } }
  }
}
