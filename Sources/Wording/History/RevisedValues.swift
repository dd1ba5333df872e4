import Criteria

/// What a field of a plan's things says in a word or a number, so that it can be told before and after.
enum RevisedValues {
  /// A value, and what in the field it is of: a year, a quarter, a source; nil for all of it.
  typealias Told = (of: String?, value: String)

  /// The values of a field; none where it says nothing, or more than can be told so.
  static func told(_ field: PlanField, of subject: PlanSubject, in plan: Plan) -> [Told] {
    if case .followed(let kind) = field { return money(kind, of: subject.owner, in: plan) }
    if field == .references { return references(of: subject, in: plan) }
    let value: String? =
      switch (subject, field) {
      case (.plan, .period): PlanNames.period(plan)
      case (.plan, .followedFrom):
        plan.followedFrom.map(DanishQuarter.text) ?? EventWords.beginning
      case (.plan, .masterPlan): plan.masterPlan?.name
      case (.site(let id), .residents):
        plan.site(id).flatMap { $0.residents.isEmpty ? nil : SiteText.residents($0) }
      case (.dataSource(let id), .deliveryDay):
        plan.dataSource(id)?.deliveryDay.map(DanishDayOfYear.text)
      default: nil
      }
    return value.map { [(nil, $0)] } ?? []
  }

  private static func references(of subject: PlanSubject, in plan: Plan) -> [Told] {
    var unit = Unit.percent
    if case .indicator(let id) = subject { unit = plan.unit(of: id) }
    return plan.references(of: subject).flatMap { series in
      series.figures.map {
        (
          name(series.name, $0.day),
          FigureText.text($0.figure, unit: unit, tally: .latest)
        )
      }
    }
  }

  /// Whose a figure of others is, and of which day.
  static func name(_ series: String, _ day: Day) -> String {
    "\(Quote.cleaned(series)) \(DanishDay.yearOrDay(day))"
  }

  private static func money(_ kind: FollowedKind, of owner: Slug?, in plan: Plan) -> [Told] {
    let yearly = [
      Followed.budget, Followed.correctedBudget, Followed.spending, Followed.expectedSpending,
    ].first { $0.kind == kind }
    return plan.things(kind, of: owner).compactMap { thing in
      if let yearly, let amount = thing[yearly] {
        return (DanishDay.fourDigits(amount.year), DanishMoney.text(amount.money))
      }
      if let amount = thing[Followed.spendingToDate] {
        return (DanishQuarter.short(amount.quarter), DanishMoney.text(amount.money))
      }
      return thing[Followed.financing].map {
        ("fra \(Quote.text($0.source))", FinancesText.said($0))
      }
    }
  }
}

extension PlanSubject {
  /// The id of what lists of followed things stand in; nil for the plan.
  fileprivate var owner: Slug? {
    switch self {
    case .plan, .indicator: nil
    case .site(let id), .dataSource(let id), .focusArea(let id), .activity(let id),
      .followed(_, let id), .criterion(let id):
      id
    }
  }
}
