import Criteria
import Reports
import Wording

/// Something in the plan that can be found by its words, and where it is.
struct FindItem: Hashable, Sendable {
  /// What kind of thing it is, in a word.
  let kind: String
  let name: String
  /// What stands beside the name: its wording, or what it belongs to.
  let text: String
  let target: Route
  /// All that it is found by, folded.
  let searchable: String

  init(
    _ kind: String, _ name: String, _ text: String = "", more: [String] = [], _ target: Route
  ) {
    self.kind = kind
    self.name = name
    self.text = text
    self.target = target
    searchable = Searching.folded(([kind, name, text] + more).joined(separator: "\n"))
  }
}

extension Holding {
  /// Everything that can be found, in the agreement's order: areas, activities and criteria with what is agreed
  /// about them, then what is followed, then what was written along the way, the newest first.
  var findable: [FindItem] {
    var items: [FindItem] = []
    for area in plan.focusAreas {
      items.append(
        FindItem(
          CriterionGroup.area, area.name, area.purpose ?? "",
          more: area.goals + [area.targetGroup].compactMap { $0 } + area.results,
          .page(.area(area.id), selecting: nil, isAbove: true)))
      items += questions(
        area.openQuestions, of: area.name, .page(.area(area.id), selecting: nil, isAbove: true))
      items += area.criteria.compactMap { found($0, in: area.name) }
      for activity in area.activities { items += found(activity) }
    }
    items += questions(
      plan.openQuestions, of: plan.name, .page(.plan, selecting: nil, isAbove: true))
    return items + followed + remarks + lines
  }

  private func found(_ activity: Activity) -> [FindItem] {
    let page = Route.page(.activity(activity.id), selecting: nil, isAbove: true)
    let agreed = [activity.purpose, activity.targetGroup].compactMap { $0 } + activity.goals
    let barriers = activity.barriers.map(\.name) + activity.barriers.compactMap(\.text)
    let more = agreed + activity.roles + activity.results + barriers
    var items = [
      FindItem(
        CriterionGroup.activity, activity.name, activity.content ?? activity.purpose ?? "",
        more: more,
        page)
    ]
    items += questions(activity.openQuestions, of: activity.name, page)
    items += activity.criteria.compactMap { found($0, in: activity.name) }
    items += activity.milestones.map { milestone in
      FindItem(
        FindWords.milestone, milestone.name, activity.name,
        .page(.activity(activity.id), selecting: .subject(.milestone(milestone.id)), isAbove: true))
    }
    return items
  }

  private func found(_ criterion: Criterion, in owner: String) -> FindItem? {
    guard let subject = self.criterion(criterion.id)?.worst else { return nil }
    let sites = criterion.indicators.flatMap { $0.judgedSites(in: plan) }.compactMap(siteName)
    var more = [owner, criterion.label].compactMap { $0 } + criterion.openQuestions + sites
    more += criterion.indicators.compactMap(\.name)
    if let number = criterion.number { more.append("\(number)") }
    return FindItem(
      FindWords.criterion, criterion.name, criterion.wording, more: more, .criterion(subject))
  }

  private func questions(_ questions: [String], of owner: String, _ target: Route)
    -> [FindItem]
  {
    questions.map { FindItem(FindWords.question, $0, owner, target) }
  }

  private var followed: [FindItem] {
    var items = plan.recommendations.map { recommendation in
      FindItem(
        FindWords.recommendation, recommendation.name, recommendation.text ?? "",
        more: [recommendation.decision?.reason].compactMap { $0 },
        .page(
          page(of: recommendation.topic), selecting: .subject(.recommendation(recommendation.id)),
          isAbove: true))
    }
    for (index, followUp) in plan.followUps.enumerated() {
      items.append(
        FindItem(
          FindWords.followUp, followUp.action, followUp.responsible ?? "",
          .page(page(of: followUp.topic), selecting: .followUp(index), isAbove: true)))
    }
    for (index, note) in plan.notes.enumerated() {
      items.append(
        FindItem(
          FindWords.note, note.text, "\(DanishDay.text(note.day)), \(note.kind.name)",
          .page(page(of: note.topic), selecting: .note(index), isAbove: true)))
    }
    return items
  }

  /// The notes beside the figures that stand.
  private var remarks: [FindItem] {
    records.measurements.reversed().compactMap { figure in
      let words = [figure.note, figure.evidence].compactMap { $0 }
      let subject = Subject(id: figure.indicator, site: figure.site)
      guard let first = words.first, records.stands(figure), status(subject) != nil else {
        return nil
      }
      let place = PlanNames.place(figure.site, plan)
      return FindItem(
        FindWords.note, first,
        "\(PlanNames.indicator(figure.indicator, plan))\(place), \(DanishDay.text(figure.day))",
        more: words,
        .criterion(subject))
    }
  }

  /// The logbook's lines that have something written beside them.
  private var lines: [FindItem] {
    records.logbook.standing.reversed().compactMap { line in
      guard line.note != nil || !line.tags.isEmpty else { return nil }
      let tags = DanishOrder.sorted(Array(line.tags))
      return FindItem(
        FindWords.logbook, line.note ?? DanishList.text(tags),
        "\(PlanNames.activity(line.activity, plan)), \(DanishDay.text(line.day))", more: tags,
        .logbook(line.activity, line: line.id))
    }
  }

  /// The page on which something that is about this stands.
  private func page(of topic: RecommendationTopic) -> PageTopic {
    switch topic {
    case .plan: .plan
    case .focusArea(let id): .area(id)
    case .activity(let id): .activity(id)
    case .criterion(let id):
      plan.placedCriteria.first { $0.criterion.id == id }?.page ?? .plan
    }
  }
}
