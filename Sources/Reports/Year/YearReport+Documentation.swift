import Criteria
import Wording

/// What was adjusted, and every figure of the year with what proves it, for the auditor.
extension YearReport {
  /// What was adjusted, proposed or in force for the first time in the year, and who decided it.
  var adjustments: [Report.Block] {
    let told = plan.adjustments.filter { adjustment in
      let days = [adjustment.proposed, adjustment.effective] + adjustment.decisions.map(\.day)
      return days.contains { period.contains($0) && $0 <= today }
    }
    let facts = told.compactMap { adjustment in
      Report.Fact(
        adjustment.name,
        AdjustmentWords.changes(adjustment, in: plan)
          + [AdjustmentWords.reason(adjustment)]
          + (adjustment.decisions.isEmpty
            ? [AdjustmentWords.state(adjustment, on: today).capitalizedFirst + "."]
            : AdjustmentWords.decisions(adjustment, on: today)))
    }
    let decided = plan.recommendations.compactMap { recommendation -> Report.Fact? in
      guard let decision = recommendation.decision, period.contains(decision.day),
        decision.day <= today
      else { return nil }
      return Report.Fact(
        recommendation.name,
        "\(decision.outcome.name.capitalizedFirst) \(DanishDay.text(decision.day)): \(decision.reason)"
      )
    }
    return Report.section(YearWords.adjustments, facts.isEmpty ? [] : [.facts(facts)])
      + Report.section(YearWords.decided, decided.isEmpty ? [] : [.facts(decided)])
  }

  /// All figures of the year's days, those that no longer stand among them.
  var documentation: [Report.Block] {
    let ids = rollup.criteria.flatMap(\.results).map { ($0.id, $0.site) }
    let rows = ids.flatMap { id, site in
      records.history(of: id, at: site).filter { $0.day.year == year }.sorted { $0.day < $1.day }
    }.map(row)
    let isCounted = rollup.criteria.flatMap(\.results).contains { $0.indicator.counting != nil }
    guard !rows.isEmpty || isCounted else { return [] }
    return [.annex(Report.Text(YearWords.documentation(year)))]
      + (rows.isEmpty
        ? [] : [.table(Report.Table(columns: Self.columns, rows: rows).withoutEmptyColumns)])
      + (isCounted ? [.paragraph(YearWords.counted, .quiet)] : [])
  }

  private static let columns = [
    Report.Column(ColumnWords.criterion, part: .subject),
    Report.Column(ColumnWords.site, part: .subject),
    Report.Column(YearWords.day, part: .fact("pr.")),
    Report.Column(YearWords.figure, isTrailing: true, part: .fact(nil)),
    Report.Column(YearWords.sourceColumn, part: .fact("kilde")),
    Report.Column(YearWords.evidence, part: .fact("dokumentation")),
    Report.Column(YearWords.by, part: .fact("registreret af")),
    Report.Column(YearWords.recorded, part: .fact(nil)),
    Report.Column(YearWords.correction, part: .fact(nil)),
  ]

  private func row(_ figure: Measurement) -> [Report.Cell] {
    let indicator = plan.indicator(figure.indicator)?.indicator
    let source = indicator?.dataSource?.value(at: figure.site).flatMap(plan.dataSource)
    let isFirst = figure.correction == nil
    let withdrawn = figure.figure == .withdrawn
    return [
      Report.Cell(PlanNames.indicator(figure.indicator, plan)),
      Report.Cell(figure.site.map { PlanNames.site($0, plan) } ?? ""),
      Report.Cell(DanishDay.short(figure.day)),
      withdrawn ? Report.Cell(YearWords.withdrawn) : self.figure(of: figure),
      Report.Cell(figure.source ?? source?.name ?? ""),
      Report.Cell(figure.evidence ?? ""), Report.Cell(Quote.cleaned(figure.recordedBy)),
      Report.Cell(DanishDay.short(Moment(secondsSince1970: figure.recordedAt).day)),
      Report.Cell(
        YearWords.correction(
          stands: records.stands(figure), isFirst: isFirst, figure.correction?.reason,
          isLate: records.isLate(figure))),
    ]
  }
}
