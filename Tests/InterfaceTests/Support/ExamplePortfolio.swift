import Canvas
import Criteria
import Wording

@testable import Interface

/// Several plans as a database would hold them, and the answers that the program would give.
struct ExamplePortfolio {
  /// A plan and what is recorded for it.
  struct Held {
    var plan: Plan
    var records: Records
    /// Why it cannot be read, when it cannot.
    var trouble: String?
  }

  var held: [Held]
  /// How many plans are summed up at a time.
  var batch = 2

  /// Five plans: one under way, one with much that is late, one that goes well, one that is to come and one
  /// that is over.
  static var five: ExamplePortfolio {
    ExamplePortfolio(held: [
      Held(plan: ExamplePlan.plan, records: ExampleFigures.records), late, fine,
      plan("nordparken", "Nordparken – ny helhedsplan", "2020-08-01", "2024-07-31"),
      plan("aalegaarden", "Ålegården", "2014-01-01", "2017-12-31"),
    ])
  }

  static func plan(
    _ id: String, _ name: String, _ first: String, _ last: String, _ figures: [(String, Int)] = [],
    change: (inout Plan) -> Void = { _ in }
  ) -> Held {
    guard let period = Period(ExamplePlan.day(first), ExamplePlan.day(last)) else {
      preconditionFailure("no period")
    }
    var plan = Plan(id: ExamplePlan.slug(id), name: name, period: period)
    var area = FocusArea(id: ExamplePlan.slug("omraade"), name: "Område")
    var activity = Activity(id: ExamplePlan.slug("aktivitet"), name: "Aktivitet")
    activity.criteria = [
      Criterion(
        id: ExamplePlan.slug("aftner"), name: "Temaaftner", wording: "Seks aftner om året.",
        indicators: [
          Indicator(
            unit: .count(noun: "aftner"), tally: .sum(per: .year),
            goal: .all(Goal(.atLeast(Amount(6)))))
        ]),
      Criterion(
        id: ExamplePlan.slug("besked"), name: "Besked til alle", wording: "Alle får besked.",
        indicators: [Indicator(unit: .yesNo, goal: .all(Goal(.done)))]),
    ]
    area.activities = [activity]
    plan.focusAreas = [area]
    change(&plan)
    let measurements = figures.enumerated().map { place, figure in
      let day = ExamplePlan.day(figure.0)
      return Measurement(
        id: "\(id)-\(place)", indicator: IndicatorID(ExamplePlan.slug("aftner")), site: nil,
        day: day, quarter: Quarter(containing: day), figure: .amount(Amount(figure.1)),
        recordedBy: "Åse", recordedAt: 0)
    }
    return Held(plan: plan, records: Records(measurements))
  }

  private static var late: Held {
    var held = plan(
      "vestbyen", "Vestbyen og Søparken – fælles boligsocial helhedsplan for fire afdelinger",
      "2019-01-01", "2022-12-31", [("2019-12-31", 2)]
    ) { plan in
      plan.focusAreas[0].activities[0].milestones = ["2019-06-30", "2019-12-31", "2020-06-30"].map {
        Milestone(
          id: ExamplePlan.slug("m-\($0)"), name: "Milepæl", deadline: .on(ExamplePlan.day($0)))
      }
      plan.recommendations = [
        Recommendation(
          id: ExamplePlan.slug("a"), name: "Ændret prioritering",
          proposed: ExamplePlan.day("2019-03-12")),
        Recommendation(
          id: ExamplePlan.slug("b"), name: "Ny aktivitet", proposed: ExamplePlan.day("2019-11-01")),
      ]
      var report = ReportingDuty(id: ExamplePlan.slug("rapport"), name: "Halvårsrapport")
      report.days = [ExamplePlan.day("2020-01-31")]
      plan.reportingDuties = [report]
    }
    held.records = held.records.adding(
      Occasion(
        id: "o1", activity: ExamplePlan.slug("aktivitet"), site: nil,
        day: ExamplePlan.day("2019-12-10"), state: .planned, recordedBy: "Åse", recordedAt: 0))
    return held
  }

  private static var fine: Held {
    plan(
      "oestervang", "Østervang", "2019-01-01", "2020-12-31",
      [("2019-03-31", 2), ("2019-06-30", 2), ("2019-09-30", 2), ("2019-12-31", 1)])
  }

  /// The plans as they are listed.
  var listed: [ListedPlan] {
    held.map {
      ListedPlan(
        id: $0.plan.id, name: $0.plan.name, period: $0.plan.period,
        changes: 1 + $0.records.measurements.count)
    }
  }

  /// Where each plan that can be read stands.
  func summaries(on day: Day = ExamplePlan.today) -> [PlanSummary] {
    held.filter { $0.trouble == nil }.map { Self.summary($0, on: day) }
  }

  private static func summary(_ held: Held, on day: Day) -> PlanSummary {
    PlanSummary(Rollup(plan: held.plan, records: held.records, asOf: day), records: held.records)
  }

  /// What the program would answer to an effect.
  func answer(_ effect: Effect, on day: Day = ExamplePlan.today) -> Message? {
    switch effect {
    case .listPlans: return .plans(listed, today: day)
    case .sumUp(let ids, let token):
      let counts = ids.prefix(batch).compactMap { id -> PlanCount? in
        guard let found = held.first(where: { $0.plan.id == id }) else { return nil }
        if let trouble = found.trouble { return .unreadable(id, trouble) }
        return .summary(Self.summary(found, on: day))
      }
      return .summedUp(counts, token: token)
    case .openPlan(.held(let id), let token):
      guard let found = held.first(where: { $0.plan.id == id }) else { return nil }
      if let trouble = found.trouble { return .failed(trouble, token: token) }
      return .opened(found.plan, found.records, today: day, token: token)
    case .openPlan(_, let token):
      return .failed("Filen findes ikke; skriv en anden sti.", token: token)
    case .findOffers: return .offers([])
    default: return nil
    }
  }
}

extension Player {
  /// Does what waits as the program would, and what comes of that, until nothing is left to do.
  mutating func settle(_ portfolio: ExamplePortfolio) {
    while !effects.isEmpty {
      for effect in takeEffects() {
        if let message = portfolio.answer(effect) { send(.message(message)) }
      }
    }
  }

  /// The program as it opens on several plans, with nothing summed up yet.
  static func opened(
    _ portfolio: ExamplePortfolio, columns: Int = 80, rows: Int = 24, symbols: SymbolSet = .rich,
    isReadOnly: Bool = false
  ) -> Player {
    var player = Player(
      State(
        size: Size(columns: columns, rows: rows), today: ExamplePlan.today, symbols: symbols,
        isReadOnly: isReadOnly, opensPortfolio: true))
    player.send(.message(.plans(portfolio.listed, today: ExamplePlan.today)))
    return player
  }
}
