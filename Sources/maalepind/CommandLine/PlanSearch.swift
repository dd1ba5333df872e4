import Criteria
import Wording

extension CommonOptions {
  /// The plan that something named on the command line is in: the plan asked for, or the only one that has
  /// it; where none has, the one with what was most likely meant, so that the refusal can offer it.
  ///
  /// - Parameters:
  ///   - has: whether a plan has what is named.
  ///   - names: what else in a plan could have been meant.
  /// - Throws: `Refusal.idInSeveralPlans` when several have it.
  func plan(
    having name: String, in archive: Archive, on day: Day, has: (Plan) -> Bool,
    names: (Plan) -> [String]
  ) throws -> Slug {
    let ids = try archive.chosenPlans(plan)
    guard ids.count > 1 else { return ids[0] }
    let plans = try ids.map { (id: $0, plan: try archive.plan($0, on: day)) }
    let having = plans.filter { has($0.plan) }.map(\.id)
    guard having.count <= 1 else {
      throw Refusal.idInSeveralPlans(name, choices: having.map(\.text))
    }
    if let only = having.first { return only }
    let known = plans.flatMap { id, plan in names(plan).map { (id: id, name: $0) } }
    let nearest = Nearest.name(to: name, among: known.map(\.name))
    return known.first { $0.name == nearest }?.id ?? ids[0]
  }

  /// The plan that a criterion, or a part of one, is in.
  func plan(havingCriterion name: String, in archive: Archive, on day: Day) throws -> Slug {
    let id = IndicatorID(name)
    return try plan(
      having: name, in: archive, on: day,
      has: { plan in plan.placedCriteria.contains { $0.criterion.id == id?.criterion } },
      names: { $0.indicatorIDs.map(\.description) })
  }

  /// The plan that an activity is in, by id or name.
  func plan(havingActivity name: String, in archive: Archive, on day: Day) throws -> Slug {
    try plan(
      having: name, in: archive, on: day, has: { !$0.activities(named: name).isEmpty },
      names: { $0.activities.flatMap { [$0.id.text, $0.name] } })
  }
}

extension Plan {
  /// The site that is named, however it is written; nil when none is.
  ///
  /// - Throws: `Refusal.occasion` when there is no such site.
  func chosenSite(_ text: String?) throws -> Slug? {
    guard let text = Reading.written(text) else { return nil }
    guard let site = site(named: text) else {
      throw Refusal.occasion(.unknownSite(text, sites: sites), plan: self)
    }
    return site.id
  }

  /// The one activity with that id or name.
  ///
  /// - Throws: `Refusal.occasion` when there is none, `Refusal.activityAmbiguous` when there are several.
  func soleActivity(named text: String) throws -> Activity {
    let found = activities(named: text)
    guard let only = found.first else { throw Refusal.occasion(.unknownActivity(text), plan: self) }
    guard found.count == 1 else {
      throw Refusal.activityAmbiguous(text, choices: found.map(\.id.text))
    }
    return only
  }
}
