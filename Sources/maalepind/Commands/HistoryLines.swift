import Criteria
import Interchange
import Wording

/// Everything that has happened as plain lines, or for machines.
struct HistoryLines: Command {
  static let name = "historik"
  static let abstract = "Viser, hvem der har gjort hvad og hvornår, det ældste først."
  static let criterion = Option(
    "kriterium", "Kun det kriterium.", value: "id", form: "trygge-beboere")
  static let site = Option.site("Kun det boligområde.")
  static let from = Option.day("fra", "Kun det, der skete den dag eller senere.")
  static let until = Option.day("til", "Kun det, der skete den dag eller tidligere.")
  static let by = Option("af", "Kun det, som den person har skrevet.", value: "navn", form: "Mette")
  static let numbered = Flag("numre", "Vis hver hændelses nummer.")
  static let json = Flag.json
  static let grammar = Grammar(
    criterion, site, from, until, by, numbered, json,
    brief: "[--kriterium ID] [--sted STED] [--fra DATO] [--til DATO] [--af NAVN]")

  let given: Given

  func run() throws {
    let (archive, day) = try common.opened()
    let ids =
      try given[Self.criterion].map { [try common.plan(havingCriterion: $0, in: archive, on: day)] }
      ?? archive.chosenPlans(common.plan)
    let plans = try ids.map { id in
      let plan = try archive.plan(id, on: day)
      let filter = try filter(in: plan)
      let events = try archive.history(of: id).filter { filter.passes($0, in: plan) }
      return (plan: plan, events: events)
    }
    if given[Self.json] { return try Output.text(HistoryJSON.write(plans)) }
    let texts = plans.map { plan, events in
      EventWords.lines(
        events.map { HistoryText($0, in: plan) }, of: plan, isNumbered: given[Self.numbered])
    }
    try Output.lines(Array(texts.joined(separator: [""])))
  }

  private func filter(in plan: Plan) throws -> HistoryFilter {
    var filter = HistoryFilter()
    if let criterion = given[Self.criterion] {
      let id = IndicatorID(criterion)
      guard let id, plan.placedCriteria.contains(where: { $0.criterion.id == id.criterion }) else {
        throw Refusal.entry(.unknownIndicator(criterion), plan: plan)
      }
      filter.indicator = id
    }
    filter.site = try plan.chosenSite(given[Self.site])
    // The history is told by when things were written.
    filter.first = try given[Self.from].map { try Reading.day($0, near: Clock.today()) }
    filter.last = try given[Self.until].map { try Reading.day($0, near: Clock.today()) }
    filter.by = Reading.written(given[Self.by])
    return filter
  }
}
