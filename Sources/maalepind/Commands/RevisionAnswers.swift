import Criteria
import Glibc
import Wording

/// What must be said when a plan is revised: given as options, else asked for on a terminal. Without a
/// terminal, to ask is to refuse.
struct RevisionAnswers {
  let reason: String
  let decidedBy: String
  let effective: Day

  init(reason: String?, decidedBy: String?, effective: String?, plan: Plan) throws(Refusal) {
    func given(_ text: String?) -> String? {
      text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
    let missing = [
      given(reason) == nil ? "--grund" : nil, given(decidedBy) == nil ? "--besluttet-af" : nil,
      given(effective) == nil ? "--virkning" : nil,
    ].compactMap { $0 }
    let mayAsk = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let refusal = Refusal.revisionNeeds(plan: plan.id.text, missing: missing)
    func answer(_ value: String?, _ question: String) throws(Refusal) -> String {
      if let value = given(value) { return value }
      guard mayAsk else { throw refusal }
      while true {
        try Output.text(question + " ")
        guard let line = readLine() else {
          // The input ended behind the question.
          try Output.text("\n")
          throw refusal
        }
        if let answer = given(line) { return answer }
      }
    }
    self.reason = try answer(reason, PlanImportText.askReason)
    self.decidedBy = try answer(decidedBy, PlanImportText.askDecider(plan.words.decidingBody))
    while true {
      do throws(Refusal) {
        self.effective = try Reading.day(try answer(effective, PlanImportText.askEffective))
        return
      } catch {
        guard case .day = error, effective == nil else { throw error }
        Output.errorLine(error.sentence)
      }
    }
  }
}
