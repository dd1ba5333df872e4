import Criteria
import Wording

/// Where each criterion stands, by area and activity.
extension YearReport {
  func blocks(_ area: FocusArea) -> [Report.Block] {
    let ids = Set([area.id] + area.activities.map(\.id))
    let groups = rollup.groups.filter { ids.contains($0.id) }
    let statuses = groups.flatMap { rollup.criteria[$0.criteria] }
    let counts = statuses.isEmpty ? nil : VerdictCounts(statuses.map(\.verdict))
    var blocks: [Report.Block] = [.heading(area.name, counts)]
    if let purpose = area.purpose { blocks.append(.paragraph(purpose, .quiet)) }
    for group in groups {
      let criteria = rollup.criteria[group.criteria].flatMap(self.blocks)
      guard group.isActivity, let activity = plan.activity(group.id) else {
        blocks += criteria
        continue
      }
      let told = own(.activity(activity.id)) + followed(activity) + criteria
      blocks.append(.subheading(Report.Text(YearWords.activity(activity.name))))
      blocks += told.isEmpty ? [.paragraph(YearWords.nothing, .quiet)] : told
    }
    return blocks
  }

  /// An activity's milestones, and what was judged and stood in the way.
  private func followed(_ activity: Activity) -> [Report.Block] {
    let milestones = activity.milestones.map { milestone in
      let standing = milestone.standing(on: rollup.asOf)
      return Report.Digest.Entry(Report.Text(standing), milestone.name)
    }
    let judgements = activity.judgements.filter { $0.day.map { $0 <= today } ?? true }
    let facts =
      [
        Report.Fact(YearWords.judgements, judgements.map(Report.line))
      ].compactMap { $0 } + Report.lists(plan, in: .activity, of: activity.id)
    return (milestones.isEmpty ? [] : [.digest(Report.Digest(YearWords.milestones, milestones))])
      + (facts.isEmpty ? [] : [.facts(facts)])
  }

  /// A criterion: goal, figure and verdict, why, its chart, what the board saw, its notes and its source.
  func blocks(_ status: CriterionStatus) -> [Report.Block] {
    let isAlone = status.results.count == 1
    let why = status.results.map { result in
      let said = pages.accounted(result).first ?? ""
      let label = CriterionRow(result, of: status.criterion, in: plan).label
      return isAlone || label.isEmpty ? said : "\(label): \(said)"
    }.filter { !$0.isEmpty }
    let since = status.results.flatMap { changes($0, isAlone: isAlone) }
    return [.criterion(pages.rows(of: status, named: status.criterion.nameOfParts))]
      + (why.count == 1 ? [.paragraph(why[0])] : why.isEmpty ? [] : [.bullets(why)])
      + pages.charts(status, isWhole: true).map(untilEnd) + since.map { .paragraph($0.text) }
      + followUps(status) + notes(status) + [.paragraph(source(status), .quiet)]
  }

  /// A chart without what came after the year.
  private func untilEnd(_ block: Report.Block) -> Report.Block {
    guard case .chart(var chart, let name) = block else { return block }
    if rollup.asOf != today { chart.today = nil }
    for place in chart.series.indices {
      chart.series[place].points.removeAll { $0.day > period.last }
    }
    return .chart(chart, name)
  }

  /// What is done about it.
  private func followUps(_ status: CriterionStatus) -> [Report.Block] {
    let entries = pages.followUps(status.criterion).map(pages.digestEntry)
    return entries.isEmpty ? [] : [.digest(Report.Digest(BoardPageWords.followUp, entries))]
  }

  /// What is noted of the year's figures.
  private func notes(_ status: CriterionStatus) -> [Report.Block] {
    var places: [(note: String, days: [String])] = []
    for result in status.results {
      for figure in records.series(of: result.id, at: result.site) where figure.day.year == year {
        guard let note = figure.note else { continue }
        let day = YearWords.place(result, in: plan, figure.day)
        if let known = places.firstIndex(where: { $0.note == note }) {
          places[known].days.append(day)
        } else {
          places.append((note, [day]))
        }
      }
    }
    let notes = places.map { YearWords.note($0.note, $0.days) }
    return notes.isEmpty ? [] : [.facts([Report.Fact(YearWords.notes, notes)].compactMap { $0 })]
  }

  private func source(_ status: CriterionStatus) -> String {
    let sources = status.results.map { SourceWords.text(of: $0, in: plan) }
    return YearWords.source(
      sources.enumerated().filter { !sources.prefix($0).contains($1) }.map(\.element))
  }

  /// What the board saw when the year's last quarter was closed, where that is not what is known now.
  private func changes(_ result: IndicatorStatus, isAlone: Bool) -> [Prose] {
    guard let closed, let then = closed.rollup.status(of: result.id, at: result.site),
      then.assessment.verdict != result.assessment.verdict
        || then.assessment.current != result.assessment.current
    else { return [] }
    let quarter = closed.closing.quarter
    let known = Set(records.measurements.prefix(closed.closing.measurements).map(\.id))
    let late = records.series(of: result.id, at: result.site).filter {
      $0.day.year == year && !known.contains($0.id) && $0.figure != .withdrawn
    }
    let name = isAlone ? nil : result.site.map { PlanNames.site($0, plan) }
    return [
      YearWords.since(
        name, quarter, cell(then, .whenClosed(quarter)),
        late.map { (figure(of: $0), Moment(secondsSince1970: $0.recordedAt).day) },
        now: cell(result, .on(rollup.asOf)))
    ]
  }

  private func cell(_ result: IndicatorStatus, _ judged: Report.Judged) -> Report.Cell {
    let assessment = result.assessment
    return Report.Cell(
      .verdict(assessment.verdict, isPerhaps: assessment.isPerhapsHeld),
      VerdictWords.status(assessment),
      from: .criterion(result.id, site: result.site, .verdict, judged))
  }

  /// A recorded figure.
  func figure(of measurement: Measurement) -> Report.Cell {
    let indicator = plan.indicator(measurement.indicator)?.indicator
    let value = indicator.flatMap { measurement.figure.value(in: $0) }
    let text = FigureText.text(measurement, in: plan)
    guard let value, let unit = indicator?.unit else { return Report.Cell(text) }
    return Report.Cell(
      .figure(value, unit, measurement.day), text, from: .measurement(measurement.id))
  }
}
