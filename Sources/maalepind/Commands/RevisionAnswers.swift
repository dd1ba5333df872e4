import ArgumentParser
import Criteria
import Wording

/// What is said on the command line when a plan is revised.
struct RevisionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Hvorfor planen ændres.", valueName: "grund"))
  var grund: String?

  @Option(help: ArgumentHelp("Hvem der har besluttet ændringen.", valueName: "hvem"))
  var besluttetAf: String?

  @Option(help: ArgumentHelp("Den dag, ændringen gælder fra.", valueName: "dato"))
  var virkning: String?

  fileprivate var values: KeyValuePairs<String, String?> {
    ["--grund": grund, "--besluttet-af": besluttetAf, "--virkning": virkning]
  }

  /// The options that are used.
  var given: [String] { values.filter { $0.value != nil }.map(\.key) }
}

/// What must be said when a plan is revised: given as options, else asked for on a terminal. Without a
/// terminal, to ask is to refuse.
struct RevisionAnswers {
  let reason: String
  let decidedBy: String
  let effective: Day

  init(_ options: RevisionOptions, plan: Plan) throws {
    let missing = options.values.filter { Reading.written($0.value) == nil }.map(\.key)
    let refusal = Refusal.revisionNeeds(plan: plan.id.text, missing: missing)
    func answer(_ value: String?, _ question: String) throws -> String {
      if let value = Reading.written(value) { return value }
      guard Asking.isPossible, let answer = try Asking.answer(to: question) else { throw refusal }
      return answer
    }
    reason = try answer(options.grund, PlanImportText.askReason)
    decidedBy = try answer(
      options.besluttetAf, PlanImportText.askDecider(plan.words.decidingBody))
    if let fault = TextFault.first(in: [reason, decidedBy]) { throw fault }
    while true {
      do {
        let text = try answer(options.virkning, PlanImportText.askEffective)
        effective = try Reading.day(text, near: Clock.today(), within: plan.period)
        return
      } catch let problem as DayProblem where options.virkning == nil {
        Output.errorLine(problem.sentence)
      }
    }
  }
}
