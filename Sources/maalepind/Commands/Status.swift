import ArgumentParser
import Criteria
import Interchange
import Wording

/// Every criterion's verdict as plain lines, or for machines.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Viser, hvordan hvert kriterium står.")

  @Flag(help: "Skriv JSON til andre programmer.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let day = try common.asOf().day
    let archive = try Archive.reading(Locations.database(common.data))
    let rollups = try archive.chosenPlans(common.plan).map { id in
      let (plan, records) = try archive.open(id, on: day)
      return Rollup(plan: plan, records: records, asOf: day)
    }
    if json {
      try Output.text(StatusJSON.write(rollups, asOf: day))
    } else {
      try Output.line(
        rollups.map { StatusText.lines($0).joined(separator: "\n") }.joined(separator: "\n\n"))
    }
  }
}
