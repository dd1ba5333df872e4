import ArgumentParser
import Criteria
import Wording

/// Opens a closed quarter again.
struct Reopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "genaabn", abstract: "Åbner et lukket kvartal igen, med en grund.")

  @Argument(help: ArgumentHelp("Kvartalet, som 2019K4.", valueName: "KVARTAL"))
  var quarter: String

  @Option(help: ArgumentHelp("Hvorfor det åbnes igen.", valueName: "grund"))
  var grund: String?

  @Option(help: ArgumentHelp("Hvem der genåbner; ellers kontoens navn.", valueName: "navn"))
  var bruger: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let user = try Reading.user(bruger)
    let quarter = try Reading.quarter(quarter)
    guard let reason = Reading.written(grund) else {
      throw UsageProblem.missingArgument(
        "en grund (--grund)", usage: ClosingText.reopenCommand(quarter))
    }
    let archive = try Archive.existing(Locations.database(common.data))
    try archive.reopen(
      quarter, of: archive.chosenPlan(common.plan), because: reason, on: common.asOf().day,
      user: user)
    Output.warn(of: [reason])
    Output.done(ClosingText.reopened(quarter))
  }
}
