import Criteria
import Wording

/// What a criterion's figures are seen against besides its goal.
extension Report {
  /// Where they start, and the figures of others.
  static func beside(_ criterion: Criterion, in plan: Plan) -> [Fact] {
    criterion.indicators.flatMap { indicator in
      let part = indicator.part.map { _ in
        PlanNames.indicator(criterion.id(of: indicator), plan)
      }
      return baselines(indicator, part, in: plan) + interimTargets(indicator, part, in: plan)
        + references(indicator, part, in: plan)
    }.compactMap { $0 }
  }

  private static func baselines(
    _ indicator: Indicator, _ part: String?, in plan: Plan
  ) -> [Fact?] {
    indicator.judgedSites(in: plan).map { site in
      guard let baseline = indicator.baseline?.value(at: site),
        let text = RevisedText.baseline(baseline, of: indicator)
      else { return nil }
      let subject = [part, site.map { PlanNames.site($0, plan) }].compactMap { $0 }
      return Fact("Udgangspunkt", (subject + [text]).joined(separator: ": "))
    }
  }

  private static func interimTargets(
    _ indicator: Indicator, _ part: String?, in plan: Plan
  ) -> [Fact?] {
    indicator.judgedSites(in: plan).map { site in
      let targets = indicator.interimTargets?.value(at: site) ?? []
      guard !targets.isEmpty else { return nil }
      let texts = targets.map { target in
        "\(FigureText.short(.amount(target.amount), unit: indicator.unit)) "
          + "(\(DanishDay.yearOrDay(target.day)))"
      }
      let subject = [part, site.map { PlanNames.site($0, plan) }].compactMap { $0 }
      return Fact("Delmål", (subject + [DanishList.text(texts)]).joined(separator: ": "))
    }
  }

  private static func references(
    _ indicator: Indicator, _ part: String?, in plan: Plan
  ) -> [Fact?] {
    var all: [ReferenceSeries] = []
    for site in indicator.judgedSites(in: plan) {
      all += plan.references(of: indicator, at: site).filter { !all.contains($0) }
    }
    return all.map { series in
      let figures = series.figures.map { dated in
        "\(FigureText.text(dated.figure, unit: indicator.unit, tally: indicator.tally)) "
          + "(\(DanishDay.yearOrDay(dated.day)))"
      }
      let subject = [part, series.name].compactMap { $0 }.joined(separator: ": ")
      return Fact("Sammenligning", "\(subject): \(DanishList.text(figures))")
    }
  }
}
