import Criteria
import Wording

/// Opens a closed quarter again.
struct Reopen: Command {
  static let name = "genaabn"
  static let abstract = "Åbner et lukket kvartal igen, med en grund."
  static let quarter = Argument("KVARTAL", "Kvartalet, som 2019K4.")
  static let reason = Option("grund", "Hvorfor det åbnes igen.", value: "grund")
  static let user = Option.user("Hvem der genåbner; ellers kontoens navn.")
  static let grammar = Grammar(quarter, reason, user, brief: "KVARTAL --grund GRUND")

  let given: Given

  func run() throws {
    let user = try given.user(Self.user)
    let quarter = try Reading.quarter(given[Self.quarter])
    guard let reason = Reading.written(given[Self.reason]) else {
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
