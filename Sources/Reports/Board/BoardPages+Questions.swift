import Criteria
import Wording

/// The questions that the agreement leaves open and no verdict waits for, by what they are about.
extension BoardPages {
  /// How many there are about each area and activity.
  var questionCounts: [Report.Block] {
    guard count > 0 else { return [] }
    let entries = questionGroups.map { group in
      Report.Digest.Entry(
        Report.Text(""), BoardPageWords.questions(group.count, about: group.name))
    }
    return [.digest(Report.Digest(BoardPageWords.otherQuestions(count), entries, .names))]
  }

  /// How many there are in all.
  var questionCount: [Report.Block] {
    count == 0 ? [] : [.heading(BoardPageWords.otherQuestions(count))]
  }

  /// All of them in their own words.
  var openQuestions: [Report.Block] {
    questionGroups.flatMap { group in
      Report.questions(
        group.own
          + group.criteria.flatMap { criterion in
            criterion.questions.map { "\(criterion.name): \($0)" }
          }, under: group.name.capitalizedFirst)
    }
  }

  /// How many questions no verdict waits for.
  private var count: Int { questionGroups.reduce(0) { $0 + $1.count } }

  private struct QuestionGroup {
    let name: String
    let own: [String]
    let criteria: [(name: String, questions: [String])]

    var count: Int { criteria.reduce(own.count) { $0 + $1.questions.count } }
  }

  /// The groups that have any, the plan itself first.
  private var questionGroups: [QuestionGroup] {
    let blocking = Set(briefing.missingDecisions.map(\.criterion.id))
    func group(_ name: String, _ own: [String], _ criteria: [Criterion]) -> QuestionGroup? {
      let asked = criteria.filter { !blocking.contains($0.id) && !$0.openQuestions.isEmpty }
      guard !own.isEmpty || !asked.isEmpty else { return nil }
      return QuestionGroup(
        name: name, own: own, criteria: asked.map { ($0.name, $0.openQuestions) })
    }
    return
      ([group(BoardPageWords.wholePlan, plan.openQuestions, [])]
      + plan.focusAreas.flatMap { area in
        [group(area.name, area.openQuestions, area.criteria)]
          + area.activities.map { group($0.name, $0.openQuestions, $0.criteria) }
      }).compactMap { $0 }
  }
}
