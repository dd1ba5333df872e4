import Criteria
import Wording

/// The page of a criterion that needs attention.
extension BoardPages {
  /// How many of its parts and sites are shown in short.
  private static let mostRows = 5
  /// How many of its follow-ups are.
  private static let mostFollowUps = 2

  /// In short: one sentence, where it stands, its charts, and what is done about it.
  func blocks(_ status: CriterionStatus) -> [Report.Block] {
    let worst = status.results.filter(status.needsAttention)
      .min { $0.assessment.verdict.rank < $1.assessment.verdict.rank }
    let followUps = followUps(status.criterion)
    let open = followUps.filter { !$0.state(on: today).isEnded }
    let rows = rows(of: status, named: nil, atMost: Self.mostRows)
    let hidden = status.results.count - rows.rows.count
    return (worst.map { [.paragraph(sentence($0, of: status), .strong)] } ?? [])
      + [.criterion(rows)]
      + (hidden > 0 ? [.paragraph(BoardPageWords.others(hidden), .quiet)] : [])
      + charts(status)
      + [
        .digest(
          Report.Digest(
            BoardPageWords.followUp,
            (open.isEmpty ? followUps : open).prefix(Self.mostFollowUps).map(digestEntry),
            none: BoardPageWords.noFollowUp))
      ]
  }

  func digestEntry(_ followUp: FollowUp) -> Report.Digest.Entry {
    let standing = followUp.standing(on: today)
    let said = [standing.words, followUp.responsible].compactMap { $0 }.joined(separator: "; ")
    return Report.Digest.Entry(
      Report.Text(sign: .followUp(followUp.state(on: today))), followUp.action, said)
  }

  /// What was agreed about a criterion, how it stands, its charts, why, and what is done.
  func account(_ status: CriterionStatus) -> [Report.Block] {
    let criterion = status.criterion
    let group =
      status.placed.activity.map { PlanNames.activity($0, plan) }
      ?? plan.focusArea(status.placed.focusArea)?.name ?? ""
    return [
      .paragraph(group, .quiet), .paragraph(criterion.wording),
      .criterion(rows(of: status, named: nil)),
    ] + charts(status) + why(status)
      + entries(
        followUps(criterion).map { entry($0, isNamed: false) }, under: BoardPageWords.followUp,
        orElse: BoardPageWords.noFollowUp)
      + Report.questions(criterion.openQuestions, under: BoardPageWords.questions)
  }

  /// Why a part at a site stands as it does, in one sentence, with which it is where there are several.
  private func sentence(_ result: IndicatorStatus, of status: CriterionStatus) -> String {
    let said = accounted(result).first ?? ""
    guard status.results.count > 1 else { return said }
    return "\(CriterionRow(result, of: status.criterion, in: plan).label): \(said)"
  }

  /// How a verdict was reached, in sentences; of a closed quarter those that were kept.
  func accounted(_ result: IndicatorStatus) -> [String] {
    kept?.verdict(on: result.id, at: result.site)?.why ?? Why(result, in: plan).sentences
  }

  /// - Parameter isWhole: whether parts that need no attention have charts too.
  func charts(_ status: CriterionStatus, isWhole: Bool = false) -> [Report.Block] {
    let hasParts = status.criterion.hasParts
    return status.criterion.indicators.compactMap { indicator in
      let isShown =
        isWhole
        || status.results.contains {
          $0.indicator == indicator && (!hasParts || status.needsAttention($0))
        }
      guard isShown else { return nil }
      return ChartMaker(rollup, records).chart(of: indicator, in: status).map {
        .chart($0, hasParts ? indicator.name : nil)
      }
    }
  }

  /// Why those of its parts and sites that need attention have their verdicts.
  private func why(_ status: CriterionStatus) -> [Report.Block] {
    status.results.filter(status.needsAttention).flatMap {
      result -> [Report.Block] in
      let named = [
        status.criterion.hasParts ? result.indicator.name : nil,
        result.site.map { PlanNames.site($0, plan) },
      ].compactMap { $0 }.joined(separator: ", ")
      let title = Report.Text(
        [WhyWords.why, named].filter { !$0.isEmpty }.joined(separator: " ") + " ")
      return [
        .heading(title + Report.Text(result.assessment.standing)), .bullets(accounted(result)),
      ]
    }
  }

  /// What is done about it: what is still to be done first.
  func followUps(_ criterion: Criterion) -> [FollowUp] {
    let own = plan.followUps.filter { $0.topic == .criterion(criterion.id) }
    let open = plan.openFollowUps(on: today).filter(own.contains)
    return open + own.filter { !open.contains($0) }
  }
}
