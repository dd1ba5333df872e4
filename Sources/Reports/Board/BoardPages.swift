import Criteria
import Wording

/// What a board is shown: of each topic a page that says it in short, and an account that says all of it.
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
  var hasCriteria: Bool { !rollup.criteria.isEmpty }

  /// What there are pages about, in order: what needs attention first, what the agreement leaves open last.
  ///
  /// - Parameter cut: what the front has no room for all of.
  public func topics(cut: Set<Report.Digest>) -> [BoardTopic] {
    [.front] + (more(cut).isEmpty ? [] : [.more])
      + briefing.attention.map { .criterion($0.criterion.id) } + [.areas]
      + (hasCriteria ? [.years] : []) + [.decisions]
  }

  /// What is said about a topic in short.
  ///
  /// - Parameter cut: what the front has no room for all of, so that `more` says it again.
  public func page(_ topic: BoardTopic, cut: Set<Report.Digest> = []) -> Report {
    switch topic {
    case .front: report(topic, front)
    case .more: report(topic, more(cut))
    case .criterion(let id): report(topic, status(id).map(blocks) ?? [])
    case .areas: report(topic, areas)
    case .years: report(topic, years)
    case .decisions:
      report(topic, decisions + questionCounts)
    }
  }

  /// All that there is to say about a topic.
  public func account(_ topic: BoardTopic) -> Report {
    switch topic {
    case .front, .more: report(.front, standing + changes + undecided)
    case .criterion(let id): report(topic, status(id).map(account) ?? [])
    case .areas: report(topic, plan.focusAreas.flatMap(blocks))
    case .years: report(topic, years)
    case .decisions: report(topic, allAgreed + allToDecide + openQuestions)
    }
  }

  /// What was agreed and is to be decided, and of the other questions only how many there are.
  public var decisionsAlone: Report { report(.decisions, decisions + questionCount) }

  private var decisions: [Report.Block] { [.digest(agreed), .digest(toDecide(isWhole: true))] }

  private func report(_ topic: BoardTopic, _ blocks: [Report.Block]) -> Report {
    Report(title: title(topic), blocks: blocks)
  }

  func title(_ topic: BoardTopic) -> String {
    switch topic {
    case .front: BoardPageWords.front
    case .more: BoardPageWords.more
    case .criterion(let id): status(id)?.criterion.numberedName ?? id.text
    case .areas: hasCriteria ? BoardPageWords.areas : BoardPageWords.followed
    case .years: BoardPageWords.years
    case .decisions: BoardPageWords.decisions
    }
  }

  /// A criterion's parts and sites.
  public func results(of criterion: Slug) -> [IndicatorStatus] { status(criterion)?.results ?? [] }

  private func status(_ id: Slug) -> CriterionStatus? {
    rollup.criteria.first { $0.criterion.id == id }
  }
}
