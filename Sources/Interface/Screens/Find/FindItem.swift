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

  init(_ kind: String, _ name: String, _ text: String = "", more: [String] = [], _ target: Route) {
    (self.kind, self.name, self.text, self.target) = (kind, name, text, target)
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
          .above(.area(area.id))))
      items += questions(area.openQuestions, of: area.name, .above(.area(area.id)))
      items += area.criteria.compactMap { found($0, in: area.name) }
      for activity in area.activities { items += found(activity) }
    }
    items += questions(plan.openQuestions, of: plan.name, .above(.plan))
    return items + things + remarks + lines
  }

  private func found(_ activity: Activity) -> [FindItem] {
    let page = Route.above(.activity(activity.id))
    let agreed = [activity.purpose, activity.targetGroup].compactMap { $0 } + activity.goals
    let barriers = activity.barriers.map(\.name) + activity.barriers.compactMap(\.text)
    let more = agreed + activity.roles + activity.results + barriers
    let found = FindItem(
      CriterionGroup.activity, activity.name, activity.content ?? activity.purpose ?? "",
      more: more, page)
    let milestones = activity.milestones.map {
      FindItem(
        FindWords.milestone, $0.name, activity.name,
        .above(.activity(activity.id), .thing(.milestone, of: activity.id, .id($0.id))))
    }
    return [found] + questions(activity.openQuestions, of: activity.name, page)
      + activity.criteria.compactMap { self.found($0, in: activity.name) } + milestones
  }

  private func found(_ criterion: Criterion, in owner: String) -> FindItem? {
    guard let subject = self.criterion(criterion.id)?.worst else { return nil }
    let sites = criterion.indicators.flatMap { $0.judgedSites(in: plan) }.compactMap(siteName)
    let words = [owner, criterion.label, criterion.number?.text].compactMap { $0 }
    let more = words + criterion.openQuestions + sites + criterion.indicators.compactMap(\.name)
    return FindItem(
      FindWords.criterion, criterion.name, criterion.wording, more: more, .criterion(subject))
  }

  private func questions(_ questions: [String], of owner: String, _ target: Route) -> [FindItem] {
    questions.map { FindItem(FindWords.question, $0, owner, target) }
  }

  private var things: [FindItem] {
    plan.recommendations.map {
      FindItem(
        FindWords.recommendation, $0.name, $0.text ?? "",
        more: [$0.decision?.reason].compactMap { $0 },
        .above(page(of: $0.topic), .thing(.recommendation, .id($0.id))))
    }
      + plan.followUps.enumerated().map { index, followUp in
        FindItem(
          FindWords.followUp, followUp.action, followUp.responsible ?? "",
          .above(page(of: followUp.topic), .thing(.followUp, .number(index))))
      }
      + plan.notes.enumerated().map { index, note in
        FindItem(
          FindWords.note, note.text, "\(DanishDay.text(note.day)), \(note.kind.name)",
          .above(page(of: note.topic), .thing(.note, .number(index))))
      }
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
        more: words, .criterion(subject))
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
    case .criterion(let id): plan.placedCriteria.first { $0.criterion.id == id }?.page ?? .plan
    }
  }
}

extension Route {
  /// A page above what is open, which may hold something typed.
  fileprivate static func above(_ topic: PageTopic, _ item: PageItem? = nil) -> Route {
    .page(topic, selecting: item, isAbove: true)
  }
}
