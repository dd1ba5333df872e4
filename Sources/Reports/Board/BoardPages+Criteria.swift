import Criteria
import Wording

/// A focus area's page, and that of a criterion that needs attention.
extension BoardPages {
  /// How a focus area's criteria stand, and those of its activities.
  func blocks(_ area: FocusArea) -> [Report.Block] {
    let activities = Set(area.activities.map(\.id))
    var blocks: [Report.Block] = []
    for group in rollup.groups where group.id == area.id || activities.contains(group.id) {
      let own = self.blocks(group)
      guard !own.isEmpty else { continue }
      if group.isActivity || blocks.isEmpty {
        blocks.append(.heading(group.title, rollup.counts(of: group)))
      }
      blocks += own
    }
    return blocks.isEmpty ? [.paragraph(BoardPageWords.emptyArea)] : blocks
  }

  private func blocks(_ group: CriterionGroup) -> [Report.Block] {
    if group.criteria.isEmpty {
      let rows = FollowedRow.rows(of: group, in: plan, on: today).map(\.labelled)
      return rows.isEmpty ? [] : [.labelled(rows, width: FollowedRow.longestKind)]
    }
    return rollup.criteria[group.criteria].map {
      .criterion(rows(of: $0, named: $0.criterion.nameOfParts))
    }
  }

  private func rows(of status: CriterionStatus, named name: String?) -> Report.CriterionRows {
    let rows = rollup.rows(of: status)
    let goals = Set(rows.map(\.goal))
    let shared = goals.count == 1 ? goals.first.flatMap { $0 == FigureText.none ? nil : $0 } : nil
    return Report.CriterionRows(name: name, goal: shared, rows: rows)
  }

  /// What was agreed about a criterion, how it stands, its charts, why, and what is done.
  func blocks(_ status: CriterionStatus) -> [Report.Block] {
    let criterion = status.criterion
    let group =
      status.placed.activity.map { PlanNames.activity($0, plan) }
      ?? plan.focusArea(status.placed.focusArea)?.name ?? ""
    return [
      .paragraph(group, .quiet), .paragraph(criterion.wording),
      .criterion(rows(of: status, named: nil)),
    ] + charts(status) + why(status) + followUps(criterion)
      + Report.questions(criterion.openQuestions, under: BoardPageWords.questions)
  }

  private func charts(_ status: CriterionStatus) -> [Report.Block] {
    let hasParts = status.criterion.hasParts
    return status.criterion.indicators.compactMap { indicator in
      let isShown = status.results.contains {
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
        .heading(title + Report.Text(result.assessment.standing)),
        .bullets(
          kept?.verdict(on: result.id, at: result.site)?.why ?? Why(result, in: plan).sentences),
      ]
    }
  }

  private func followUps(_ criterion: Criterion) -> [Report.Block] {
    let own = plan.followUps.filter { $0.topic == .criterion(criterion.id) }
    let open = plan.openFollowUps(on: today).filter(own.contains)
    return entries(
      (open + own.filter { !open.contains($0) }).map { entry($0, isNamed: false) },
      under: BoardPageWords.followUp, orElse: BoardPageWords.noFollowUp)
  }
}
