import Criteria

/// What the agreement leaves open.
extension BoardWriter {
  /// A criterion's own questions, with their heading.
  func questions(_ questions: [String]) -> [BoardBlock] {
    list(questions, under: BoardWords.questions)
  }

  /// The last pages: every question, under what it is about.
  var openQuestions: [BoardBlock] {
    questions(BoardWords.wholePlan, plan.openQuestions, [])
      + plan.focusAreas.flatMap { area in
        questions(area.name, area.openQuestions, area.criteria)
          + area.activities.flatMap { questions($0.name, $0.openQuestions, $0.criteria) }
      }
  }

  /// The questions of one part of the plan, those of its criteria with their names.
  private func questions(_ name: String, _ own: [String], _ criteria: [Criterion]) -> [BoardBlock] {
    let ofCriteria = criteria.flatMap { criterion in
      criterion.openQuestions.map { BoardWords.question($0, about: criterion.name) }
    }
    return list(own + ofCriteria, under: name)
  }

  private func list(_ questions: [String], under name: String) -> [BoardBlock] {
    questions.isEmpty ? [] : [heading(name)] + bullets(questions, "?")
  }
}
