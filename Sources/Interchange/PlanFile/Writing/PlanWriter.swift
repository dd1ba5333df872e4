import Criteria
import Wording

/// Writes a plan as a file, the keys in the order of plan-file.md.
struct PlanWriter {
  let plan: Plan

  /// The file.
  var text: String {
    var lines = YAMLLines()
    lines.add(.plan, plan.name)
    lines.add(.id, phrase: plan.id.text)
    lines.add(.period, phrase: PeriodPhrase.text(plan))
    writeSites(&lines)
    writeWords(&lines)
    lines.add(.purpose, plan.purpose)
    lines.add(.goal, list: plan.goals)
    lines.add(.parties, list: plan.parties)
    lines.add(.staffing, list: plan.staffing)
    lines.add(.roles, list: plan.roles)
    lines.add(.deadline, phrase: "\(plan.reportingDays) dage")
    write(plan.holidays, to: &lines)
    writeThresholds(&lines)
    writeDataSources(&lines)
    write(plan.logbook, to: &lines)
    lines.add(.openQuestions, list: plan.openQuestions)
    writeBudget(&lines)
    write(plan.reportingDuties, to: &lines)
    writeAdjustmentRule(&lines)
    write(plan.networks, under: .networks, to: &lines)
    write(plan.recommendations, to: &lines)
    write(plan.adjustments, to: &lines)
    write(plan.followUps, to: &lines)
    write(plan.notes, to: &lines)
    write(plan.requests, to: &lines)
    guard !plan.focusAreas.isEmpty else { return lines.text }
    lines.gap()
    lines.nest(PlanKey.focusAreas.rawValue) { lines in
      for (index, area) in plan.focusAreas.enumerated() {
        if index > 0 { lines.gap() }
        lines.item { write(area, to: &$0) }
      }
    }
    return lines.text
  }

  private func writeSites(_ lines: inout YAMLLines) {
    guard !plan.sites.isEmpty else { return }
    lines.nest(PlanKey.sites.rawValue) { lines in
      for site in plan.sites {
        lines.item(braces: [
          (.id, site.id.text), (.name, YAMLText.inline(site.name, inFlow: true)),
        ])
      }
    }
  }

  private func writeWords(_ lines: inout YAMLLines) {
    guard plan.words != Words() else { return }
    lines.nest(PlanKey.words.rawValue) { lines in
      lines.add(.decidingBody, plan.words.decidingBody)
      lines.add(.leader, plan.words.leader)
      lines.add(.funder, plan.words.funder)
    }
  }

  private func writeThresholds(_ lines: inout YAMLLines) {
    guard plan.thresholds != Thresholds() else { return }
    lines.nest(PlanKey.thresholds.rawValue) { lines in
      lines.add(
        .onTrack, phrase: DanishNumber.shortest(plan.thresholds.onTrack, mostDecimals: 6))
      lines.add(.behind, phrase: DanishNumber.shortest(plan.thresholds.behind, mostDecimals: 6))
    }
  }

  private func writeDataSources(_ lines: inout YAMLLines) {
    guard !plan.dataSources.isEmpty else { return }
    lines.nest(PlanKey.dataSources.rawValue) { lines in
      for source in plan.dataSources {
        lines.item { lines in
          lines.add(.id, phrase: source.id.text)
          lines.add(.name, source.name)
          lines.add(.deliveredBy, source.deliveredBy)
          lines.add(.frequency, phrase: source.frequency?.phrase)
          lines.add(.skippedYears, brackets: years(source.skippedYears))
          lines.add(.seriesBreaks, brackets: years(source.seriesBreaks))
        }
      }
    }
  }

  private func years(_ years: Set<Int>) -> [String] {
    years.sorted().map { DayPhrase.year(.first(of: $0)) }
  }

  /// Holidays, unless there are none.
  private func write(_ holidays: Holidays, to lines: inout YAMLLines) {
    lines.add(.holidays, list: holidays.periods.map(DanishPeriod.plain))
  }

  /// The words that a logbook knows.
  private func write(_ words: LogbookWords, to lines: inout YAMLLines) {
    lines.add(.tags, list: words.tags)
    guard !words.groups.isEmpty else { return }
    lines.nest(PlanKey.categories.rawValue) { lines in
      for group in words.groups {
        lines.nest(group.name) { lines in
          for category in group.categories { lines.item(category) }
        }
      }
    }
  }

  // MARK: - Areas and activities

  private func write(_ area: FocusArea, to lines: inout YAMLLines) {
    lines.add(.id, phrase: area.id.text)
    lines.add(.name, area.name)
    lines.add(.purpose, area.purpose)
    lines.add(.goal, list: area.goals)
    lines.add(.targetGroup, area.targetGroup)
    lines.add(.openQuestions, list: area.openQuestions)
    write(area.networks, under: .networks, to: &lines)
    lines.add(.results, list: area.results)
    write(area.criteria, to: &lines)
    guard !area.activities.isEmpty else { return }
    lines.nest(PlanKey.activities.rawValue) { lines in
      for (index, activity) in area.activities.enumerated() {
        if index > 0 { lines.gap() }
        lines.item { write(activity, to: &$0) }
      }
    }
  }

  private func write(_ activity: Activity, to lines: inout YAMLLines) {
    lines.add(.id, phrase: activity.id.text)
    lines.add(.name, activity.name)
    lines.add(.content, activity.content)
    lines.add(.purpose, activity.purpose)
    lines.add(.goal, list: activity.goals)
    lines.add(.targetGroup, activity.targetGroup)
    lines.add(.roles, list: activity.roles)
    write(activity.logbook, to: &lines)
    lines.add(.openQuestions, list: activity.openQuestions)
    write(activity.finances, to: &lines)
    write(activity.workingGroups, under: .workingGroups, to: &lines)
    write(activity.milestones, to: &lines)
    write(activity.judgements, to: &lines)
    write(activity.barriers, to: &lines)
    lines.add(.results, list: activity.results)
    write(activity.criteria, to: &lines)
  }

  private func write(_ criteria: [Criterion], to lines: inout YAMLLines) {
    guard !criteria.isEmpty else { return }
    lines.nest(PlanKey.criteria.rawValue) { lines in
      for criterion in criteria {
        lines.item { CriterionWriter(criterion: criterion, plan: plan).write(to: &$0) }
      }
    }
  }
}
