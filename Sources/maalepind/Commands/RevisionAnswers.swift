import Criteria
import Wording

/// What must be said when a plan is revised: given as options, else asked for on a terminal. Without a
/// terminal, to ask is to refuse.
struct RevisionAnswers {
  let reason: String
  let decidedBy: String
  let effective: Day

  init(reason: String?, decidedBy: String?, effective: String?, plan: Plan) throws {
    let missing = [
      ("--grund", reason), ("--besluttet-af", decidedBy), ("--virkning", effective),
    ].filter { Reading.written($1) == nil }.map(\.0)
    let refusal = Refusal.revisionNeeds(plan: plan.id.text, missing: missing)
    func answer(_ value: String?, _ question: String) throws -> String {
      if let value = Reading.written(value) { return value }
      guard Asking.isPossible, let answer = try Asking.answer(to: question) else { throw refusal }
      return answer
    }
    self.reason = try answer(reason, PlanImportText.askReason)
    self.decidedBy = try answer(decidedBy, PlanImportText.askDecider(plan.words.decidingBody))
    if let found = PersonalData.refused(in: [self.reason, self.decidedBy]) { throw found }
    while true {
      do {
        let text = try answer(effective, PlanImportText.askEffective)
        self.effective = try Reading.day(text, near: Clock.today(), within: plan.period)
        return
      } catch let problem as DayProblem where effective == nil {
        Output.errorLine(problem.sentence)
      }
    }
  }
}
