import Criteria
import Wording

/// What is said on the command line when a plan is revised.
struct RevisionOptions {
  static let reason = Option("grund", "Hvorfor planen ændres.", value: "grund")
  static let decidedBy = Option(
    "besluttet-af", "Hvem der har besluttet ændringen.", value: "hvem", form: "bestyrelsen")
  static let effective = Option.day("virkning", "Den dag, ændringen gælder fra.")

  private let given: Given

  init(_ given: Given) { self.given = given }

  fileprivate subscript(option: Option) -> String? { given[option] }

  /// Those that are used, as they are written.
  var used: [String] { Self.all.filter { given[$0] != nil }.map(\.written) }

  /// Those that nothing is said in, as they are written.
  fileprivate var missing: [String] {
    Self.all.filter { Reading.written(given[$0]) == nil }.map(\.written)
  }

  private static let all = [reason, decidedBy, effective]
}

/// What must be said when a plan is revised: given as options, else asked for on a terminal. Without a
/// terminal, to ask is to refuse.
struct RevisionAnswers {
  let reason: String
  let decidedBy: String
  let effective: Day

  init(_ options: RevisionOptions, plan: Plan) throws {
    let refusal = Refusal.revisionNeeds(plan: plan.id.text, missing: options.missing)
    func answer(_ value: String?, _ question: String) throws -> String {
      if let value = Reading.written(value) { return value }
      guard Asking.isPossible, let answer = try Asking.answer(to: question) else { throw refusal }
      return answer
    }
    reason = try answer(options[RevisionOptions.reason], PlanImportText.askReason)
    decidedBy = try answer(
      options[RevisionOptions.decidedBy], PlanImportText.askDecider(plan.words.decidingBody))
    if let fault = TextFault.first(in: [reason, decidedBy]) { throw fault }
    while true {
      do {
        let text = try answer(options[RevisionOptions.effective], PlanImportText.askEffective)
        effective = try Reading.day(text, near: Clock.today(), within: plan.period)
        return
      } catch let problem as DayProblem where options[RevisionOptions.effective] == nil {
        Output.errorLine(problem.sentence)
      }
    }
  }
}
