import Criteria
import Wording

/// What a criterion's figures are seen against besides its goal.
extension Report {
  /// Where they start, what is to be reached on the way, and the figures of others.
  static func beside(_ criterion: Criterion, in plan: Plan) -> [Fact] {
    criterion.indicators.flatMap { indicator in
      let part = indicator.part.map { _ in
        PlanNames.indicator(criterion.id(of: indicator), plan)
      }
      let sites = indicator.judgedSites(in: plan)
      func facts(_ label: String, _ said: (Slug?) -> String?) -> [Fact?] {
        sites.map { site in
          said(site).flatMap {
            Fact(label, [part, site.map { PlanNames.site($0, plan) }, $0].joined)
          }
        }
      }
      return facts("Udgangspunkt") {
        RevisedText.baseline(indicator.baseline?.value(at: $0), of: indicator)
      } + facts("Delmål") { interimTargets(indicator, at: $0) }
        + references(indicator, at: sites, in: plan).map {
          Fact("Sammenligning", [part, $0.name, figures($0.figures, indicator)].joined)
        }
    }.compactMap { $0 }
  }

  private static func interimTargets(_ indicator: Indicator, at site: Slug?) -> String? {
    indicator.interimTargets?.value(at: site).map { targets in
      figures(targets.map { DatedFigure(.amount($0.amount), on: $0.day) }, indicator)
    }
  }

  /// The figures of others, each series once.
  private static func references(
    _ indicator: Indicator, at sites: [Slug?], in plan: Plan
  ) -> [ReferenceSeries] {
    sites.reduce(into: []) { all, site in
      all += plan.references(of: indicator, at: site).filter { !all.contains($0) }
    }
  }

  /// `5,0 % (2017) og 4,8 % (2018)`.
  private static func figures(_ figures: [DatedFigure], _ indicator: Indicator) -> String {
    DanishList.text(
      figures.map { dated in
        "\(FigureText.text(dated.figure, unit: indicator.unit, tally: indicator.tally)) "
          + "(\(DanishDay.yearOrDay(dated.day)))"
      })
  }
}

extension [String?] {
  /// What there is, after each other with colons between.
  fileprivate var joined: String { compactMap { $0 }.joined(separator: ": ") }
}
