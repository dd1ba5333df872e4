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

/// What can be selected on a page: which thing, not how it is, so that it is so after a change too.
enum PageItem: Hashable, Sendable {
  /// The heading of a section.
  case heading(String)
  /// A criterion, or a part of it, at a site.
  case indicator(Subject)
  /// The name above a criterion's parts.
  case criterion(Slug)
  /// What has a page of its own: an area, an activity.
  case page(PageTopic)
  /// A followed thing, or where one can be added: a year without money.
  case thing(FollowedPlace)
  /// Something on the wheel.
  case entry(WheelEntry)
  /// Something on the wheel that has no day.
  case undated(WheelItem)
  /// A day on which something was owed to others.
  case duty(Slug, due: Day)
  /// A closed quarter.
  case quarter(Quarter)

  /// A followed thing by its place.
  static func thing(
    _ kind: FollowedKind, of owner: Slug? = nil, _ key: FollowedPlace.Key
  ) -> PageItem {
    .thing(FollowedPlace(kind, of: owner, key))
  }
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
  /// The focus area that an activity serves.
  func area(of activity: Slug) -> FocusArea? {
    focusAreas.first { area in area.activities.contains { $0.id == activity } }
  }
}
