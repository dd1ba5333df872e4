import Criteria
import Wording

/// Something that a recommendation can be about, as it stands under `om`: its id or its name, alone or
/// after what kind of thing it is: `kriteriet trygge-beboere`.
struct TopicPhrase {
  let topic: RecommendationTopic
  let id: Slug
  let name: String

  /// Everything in a plan that a recommendation can be about, besides the plan itself.
  static func all(in plan: Plan) -> [TopicPhrase] {
    plan.focusAreas.flatMap { area in
      [TopicPhrase(topic: .focusArea(area.id), id: area.id, name: area.name)]
        + area.activities.map { TopicPhrase(topic: .activity($0.id), id: $0.id, name: $0.name) }
    }
      + plan.placedCriteria.map(\.criterion).map {
        TopicPhrase(topic: .criterion($0.id), id: $0.id, name: $0.name)
      }
  }

  /// Whether a text in small letters means it.
  func isNamed(_ wanted: String) -> Bool {
    [id.text, name.folded].contains { $0 == wanted || "\(topic.kind) \($0)" == wanted }
  }
}

extension RecommendationTopic {
  /// What kind of thing it is.
  var kind: String {
    switch self {
    case .plan: "planen"
    case .focusArea: "indsatsområdet"
    case .activity: "aktiviteten"
    case .criterion: "kriteriet"
    }
  }

  /// How it stands under `om`.
  var phrase: String {
    switch self {
    case .plan: kind
    case .focusArea(let id), .activity(let id), .criterion(let id): "\(kind) \(id)"
    }
  }
}
