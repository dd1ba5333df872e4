import Criteria
import Wording

/// What a page of the board view is about.
public enum BoardTopic: Hashable, Sendable {
  /// Where the whole plan stands.
  case front
  /// A focus area.
  case area(Slug)
  /// A criterion that needs attention.
  case criterion(Slug)
  /// The questions that the agreement leaves open.
  case questions
}

/// What a board is shown, a report for each topic.
public struct BoardPages {
  let rollup: Rollup
  let records: Records
  let wheel: YearWheel
  let briefing: BoardBriefing
  /// The closed quarter that is shown as it was.
  let kept: KeptQuarter?

  /// The pages on a judged plan.
  ///
  /// - Parameter standing: how it stood when the last quarter was closed; nil when none was.
  public init(
    _ rollup: Rollup, _ records: Records, _ wheel: YearWheel, since standing: ClosedStanding?,
    kept: KeptQuarter? = nil
  ) {
    (self.rollup, self.records, self.wheel, self.kept) = (rollup, records, wheel, kept)
    briefing = BoardBriefing(rollup, since: standing)
  }

  var plan: Plan { rollup.plan }
  var today: Day { rollup.asOf }

  /// What there are pages about, in order: what the agreement leaves open is long, and comes last.
  public var topics: [BoardTopic] {
    [.front] + plan.focusAreas.map { .area($0.id) }
      + briefing.attention.map { .criterion($0.criterion.id) }
      + (briefing.openQuestions == 0 ? [] : [.questions])
  }

  /// What is said about a topic.
  public func page(_ topic: BoardTopic) -> Report {
    switch topic {
    case .front: Report(title: BoardPageWords.front, blocks: front)
    case .area(let id):
      Report(
        title: plan.focusArea(id)?.name ?? id.text, blocks: plan.focusArea(id).map(blocks) ?? [])
    case .criterion(let id):
      Report(
        title: status(id)?.criterion.numberedName ?? id.text, blocks: status(id).map(blocks) ?? [])
    case .questions: Report(title: BoardPageWords.allQuestions, blocks: openQuestions)
    }
  }

  private func status(_ id: Slug) -> CriterionStatus? {
    rollup.criteria.first { $0.criterion.id == id }
  }

  /// Every question, under what it is about.
  private var openQuestions: [Report.Block] {
    questions(BoardPageWords.wholePlan, plan.openQuestions, [])
      + plan.focusAreas.flatMap { area in
        questions(area.name, area.openQuestions, area.criteria)
          + area.activities.flatMap { questions($0.name, $0.openQuestions, $0.criteria) }
      }
  }

  /// The questions of one part of the plan, those of its criteria with their names.
  private func questions(
    _ name: String, _ own: [String], _ criteria: [Criterion]
  ) -> [Report.Block] {
    let ofCriteria = criteria.flatMap { criterion in
      criterion.openQuestions.map { "\(criterion.name): \($0)" }
    }
    return Report.questions(own + ofCriteria, under: name)
  }
}
