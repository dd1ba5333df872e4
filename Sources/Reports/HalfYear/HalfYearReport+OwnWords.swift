import Criteria
import Wording

/// What the secretariat has written itself, in the place of what follows from the figures.
extension HalfYearReport {
  /// What is written of a topic, a paragraph each; nil where nothing is.
  func own(_ topic: NarrativeTopic) -> [Prose]? {
    records.narratives.standing(at: NarrativePlace(half, topic)).map {
      Self.paragraphs(of: $0.text)
    }
  }

  private static func paragraphs(of text: String) -> [Prose] {
    text.split(whereSeparator: \.isNewline).map { .written(String($0)) }
  }

  /// What is written of an activity, under its name.
  func own(of activity: Activity) -> [Prose]? {
    guard
      let narrative = records.narratives.standing(at: NarrativePlace(half, .activity(activity.id)))
    else { return nil }
    var paragraphs = Self.paragraphs(of: narrative.text)
    let isNamed = Searching.folded(narrative.text).contains(Searching.folded(activity.name))
    if !isNamed, let first = paragraphs.first {
      paragraphs[0] = HalfYearWords.named(activity.name, first)
    }
    return paragraphs + [narrative.isEnded ? HalfYearWords.ended(activity.name) : ""]
  }

  /// What a text on a topic begins as: what follows from the figures, the logbook and the notes, a paragraph a line.
  public func suggestion(for topic: NarrativeTopic) -> String {
    let paragraphs: [Prose] =
      switch topic {
      case .activity(let id): plan.activity(id).map { [told($0)] } ?? []
      case .section(.whole): [activities.first ?? "", criteria.first ?? ""]
      case .section(let section): generated(section)
      }
    return paragraphs.filter { !$0.isEmpty }.map { $0.text.string(.rich) }.joined(separator: "\n")
  }

  /// What follows by itself for a part of the report.
  func generated(_ section: NarrativeSection) -> [Prose] {
    switch section {
    case .whole: []
    case .cooperation: cooperation
    case .initiatives: initiatives
    case .criteria: criteria
    case .deviations: deviations
    case .budget: budget
    case .ahead: ahead
    }
  }

  /// What a part of the report says: own words in the place of what follows by itself, but what stands of the criteria
  /// is always told.
  func said(_ section: NarrativeSection) -> [Prose] {
    let own = own(.section(section))
    return section == .criteria ? generated(section) + (own ?? []) : own ?? generated(section)
  }
}
