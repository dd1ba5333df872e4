import Criteria
import Wording

/// The logbook as plain lines.
struct LogbookLines: Command {
  static let name = "logbog"
  static let abstract = "Viser logbogens linjer, det nyeste først."
  static let activity = OptionalArgument("AKTIVITET", "Kun den aktivitet, ved id eller navn.")
  static let site = Option.site("Kun det boligområde.")
  static let grammar = Grammar(activity, site, brief: "[AKTIVITET] [--sted STED]")

  let given: Given

  func run() throws {
    let (archive, day) = try common.opened()
    let plans =
      try given[Self.activity].map { [try common.plan(havingActivity: $0, in: archive, on: day)] }
      ?? archive.chosenPlans(common.plan)
    let texts = try plans.map { id in
      let (plan, records) = try archive.open(id, on: day)
      return try lines(of: plan, records, asOf: day)
    }
    try Output.lines(Array(texts.joined(separator: [""])))
  }

  private func lines(of plan: Plan, _ records: Records, asOf day: Day) throws -> [String] {
    let site = try plan.chosenSite(given[Self.site])
    let only = try given[Self.activity].map { try plan.soleActivity(named: $0).id }
    return LogbookText.lines(records.logbook, of: plan, activity: only, site: site, asOf: day)
  }
}
