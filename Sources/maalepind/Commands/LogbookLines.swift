import ArgumentParser
import Criteria
import Wording

/// The logbook as plain lines.
struct LogbookLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logbog", abstract: "Viser logbogens linjer, det nyeste først.")

  @Argument(help: ArgumentHelp("Kun den aktivitet, ved id eller navn.", valueName: "AKTIVITET"))
  var activity: String?

  @Option(help: ArgumentHelp("Kun det boligområde.", valueName: "sted"))
  var sted: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (archive, day) = try common.opened()
    let plans =
      try activity.map { [try common.plan(havingActivity: $0, in: archive, on: day)] }
      ?? archive.chosenPlans(common.plan)
    let texts = try plans.map { id in
      let (plan, records) = try archive.open(id, on: day)
      return try lines(of: plan, records, asOf: day)
    }
    try Output.lines(Array(texts.joined(separator: [""])))
  }

  private func lines(of plan: Plan, _ records: Records, asOf day: Day) throws -> [String] {
    let site = try plan.chosenSite(sted)
    let only = try activity.map { try plan.soleActivity(named: $0).id }
    return LogbookText.lines(records.logbook, of: plan, activity: only, site: site, asOf: day)
  }
}
