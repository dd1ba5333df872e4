/// Where in a plan each criterion hangs, by its id. It follows from the focus areas alone, and is no part of what makes
/// two plans differ.
struct CriterionPlaces: Hashable, Sendable {
  /// A criterion's place: in the area itself, or in one of its activities.
  struct Place: Hashable, Sendable {
    let area: Int
    let activity: Int?
    let criterion: Int
  }

  private var places: [Slug: Place] = [:]

  init(_ focusAreas: [FocusArea]) {
    for (area, focusArea) in focusAreas.enumerated() {
      note(focusArea.criteria, area: area, activity: nil)
      for (activity, held) in focusArea.activities.enumerated() {
        note(held.criteria, area: area, activity: activity)
      }
    }
  }

  subscript(id: Slug) -> Place? { places[id] }

  private mutating func note(_ criteria: [Criterion], area: Int, activity: Int?) {
    for (index, criterion) in criteria.enumerated() where places[criterion.id] == nil {
      places[criterion.id] = Place(area: area, activity: activity, criterion: index)
    }
  }

  static func == (one: CriterionPlaces, other: CriterionPlaces) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
