import Criteria
import Wording

/// Closes a quarter and every earlier one that is open, and keeps the verdicts as they were at each one's end.
struct Close: Command {
  static let name = "luk"
  static let abstract = "Lukker et kvartal og gemmer dets status ved udgangen."
  static let discussion = """
    Kvartaler før det, der stadig er åbne, lukkes med. Et lukket kvartal tager ikke imod flere tal. Det, der er \
    gemt, ses igen med «maalepind status --kvartal 2019K4». Med --pr gælder lukningen fra den dag.
    """

  static let quarter = Argument("KVARTAL", "Kvartalet, som 2019K4.")
  static let unasked = Flag("ja", "Luk uden at spørge, også når der mangler tal.")
  static let user = Option.user("Hvem der lukker; ellers kontoens navn.")
  static let grammar = Grammar(quarter, unasked, user, brief: "KVARTAL [--ja]")

  let given: Given

  func run() throws {
    let user = try given.user(Self.user)
    let quarter = try Reading.quarter(given[Self.quarter])
    let (day, isAsked) = try common.asOf()
    let archive = try Archive.existing(Locations.database(common.data))
    let id = try archive.chosenPlan(common.plan)
    if try !given[Self.unasked] && !isAgreed(quarter, of: id, in: archive, on: day) {
      Output.errorLine(ClosingQuestion.declined)
      throw ExitCode(1)
    }
    let closed = try archive.close(quarter, of: id, on: day, user: user)
    let lines = ClosingText.closed(closed, from: isAsked ? day : nil)
    Output.done(lines + SealText.toKeep(try? archive.store.seal(of: id), of: id))
  }

  /// Whether the quarter is to be closed with all that it closes: as is answered on a terminal, and without one
  /// where no figure is missing.
  private func isAgreed(
    _ quarter: Quarter, of id: Slug, in archive: Archive, on day: Day
  ) throws -> Bool {
    let (plan, records) = try archive.open(id, on: day)
    try plan.checkClosing(of: quarter, records: records, on: day)
    let rollup = Rollup(plan: plan, records: records, asOf: day)
    let outlook = ClosingOutlook(quarter, of: rollup, records: records)
    if Asking.isPossible { return try Asking.isYes(to: ClosingQuestion.text(outlook, in: plan)) }
    guard outlook.missing == 0 else {
      throw ClosingProblem.figuresMissing(outlook.quarters.map(\.quarter), outlook.missing)
    }
    return true
  }
}
