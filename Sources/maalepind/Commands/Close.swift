import ArgumentParser
import Criteria
import Wording

/// Closes a quarter, and keeps the verdicts as they are.
struct Close: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "luk", abstract: "Lukker et kvartal og gemmer, hvordan det står.",
    discussion: """
      Et lukket kvartal tager ikke imod flere tal. Det, der blev vist, ses igen med «maalepind status \
      --kvartal 2019K4».
      """)

  @Argument(help: ArgumentHelp("Kvartalet, som 2019K4.", valueName: "KVARTAL"))
  var quarter: String

  @Option(help: ArgumentHelp("Hvem der lukker; ellers kontoens navn.", valueName: "navn"))
  var bruger: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let user = try Reading.user(bruger)
    let quarter = try Reading.quarter(quarter)
    let (archive, day) = try common.opened(forWriting: true)
    let (rollup, missing) = try archive.close(
      quarter, of: archive.chosenPlan(common.plan), on: day, user: user)
    Output.done(ClosingText.closed(quarter, rollup, missing: missing).joined(separator: "\n"))
  }
}
