import ArgumentParser
import Criteria
import Interchange
import Wording

/// Everything that has happened as plain lines, or for machines.
struct HistoryLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "historik",
    abstract: "Viser, hvem der har gjort hvad og hvornår, det ældste først.")

  @Option(help: ArgumentHelp("Kun det kriterium.", valueName: "id"))
  var kriterium: String?

  @Option(help: ArgumentHelp("Kun det boligområde.", valueName: "sted"))
  var sted: String?

  @Option(help: ArgumentHelp("Kun det, der skete den dag eller senere.", valueName: "dato"))
  var fra: String?

  @Option(help: ArgumentHelp("Kun det, der skete den dag eller tidligere.", valueName: "dato"))
  var til: String?

  @Option(help: ArgumentHelp("Kun det, som den person har skrevet.", valueName: "navn"))
  var af: String?

  @Flag(help: "Vis hver hændelses nummer.")
  var numre = false

  @Flag(help: "Skriv JSON til andre programmer.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (archive, day) = try common.opened()
    let ids =
      try kriterium.map { [try common.plan(havingCriterion: $0, in: archive, on: day)] }
      ?? archive.chosenPlans(common.plan)
    let plans = try ids.map { id in
      let plan = try archive.plan(id, on: day)
      let filter = try filter(in: plan)
      let events = try archive.history(of: id).filter { filter.passes($0, in: plan) }
      return (plan: plan, events: events)
    }
    if json { return try Output.text(HistoryJSON.write(plans)) }
    let texts = plans.map { plan, events in
      EventWords.lines(
        events.map { HistoryText($0, in: plan) }, of: plan, isNumbered: numre)
    }
    try Output.lines(Array(texts.joined(separator: [""])))
  }

  private func filter(in plan: Plan) throws -> HistoryFilter {
    var filter = HistoryFilter()
    if let kriterium {
      let id = IndicatorID(kriterium)
      guard let id, plan.placedCriteria.contains(where: { $0.criterion.id == id.criterion }) else {
        throw Refusal.entry(.unknownIndicator(kriterium), plan: plan)
      }
      filter.indicator = id
    }
    filter.site = try plan.chosenSite(sted)
    // The history is told by when things were written.
    filter.first = try fra.map { try Reading.day($0, near: Clock.today()) }
    filter.last = try til.map { try Reading.day($0, near: Clock.today()) }
    filter.by = Reading.written(af)
    return filter
  }
}
