import Criteria

/// What is said of adjustments.
public enum AdjustmentWords {
  /// Where it stands and since when: `foreslået 01.11.2019, venter på bestyrelsen`, `besluttet 01.12.2019`,
  /// `godkendt af Landsbyggefonden 15.01.2020`, `afvist af bestyrelsen 01.12.2019`.
  public static func state(_ adjustment: Adjustment, on today: Day) -> String {
    let decided = adjustment.decisions.prefix { $0.day <= today }
    switch adjustment.state(on: today) {
    case .waiting(let name):
      let since =
        decided.last.map { "besluttet \(DanishDay.short($0.day))" }
        ?? "foreslået \(DanishDay.short(adjustment.proposed))"
      return "\(since), venter på \(name)"
    case .decided(let outcome):
      guard let last = decided.last else { return outcome.name }
      return "\(verb(last, of: adjustment, decided.count)) \(DanishDay.short(last.day))"
    }
  }

  /// What each of those who have decided has decided, and why, a sentence each.
  public static func decisions(_ adjustment: Adjustment, on today: Day) -> [String] {
    adjustment.decisions.prefix { $0.day <= today }.enumerated().map { place, decision in
      let by = adjustment.deciders.indices.contains(place) ? adjustment.deciders[place] : ""
      let why = decision.reason == adjustment.reason ? "." : ": \(decision.reason)"
      return
        "\(decision.outcome.name.capitalizedFirst) af \(by) \(DanishDay.text(decision.day))\(why)"
    }
  }

  /// What it changes, a line each: `Mål: mindst 65 % … → mindst 70 % …`.
  ///
  /// - Parameter isBrief: whether a long question is cut.
  public static func changes(
    _ adjustment: Adjustment, in plan: Plan, isBrief: Bool = false
  ) -> [String] {
    guard let indicator = plan.indicator(adjustment.indicator)?.indicator else { return [] }
    let site = adjustment.site.map { PlanNames.site($0, plan) }
    func change(_ field: PlanField, _ before: String?, _ after: String?) -> String {
      EventWords.change(field, site, before, after).capitalizedFirst
    }
    func goal(_ goal: Goal?) -> String? {
      goal.map { GoalText.long($0, of: indicator, in: plan) }
    }
    func baseline(_ baseline: Baseline?) -> String? {
      RevisedText.baseline(baseline, of: indicator)
    }
    let lines: [String?] = [
      adjustment.goal.map { change(.goal, goal($0.before), goal($0.after)) },
      adjustment.baseline.map { change(.baseline, baseline($0.before), baseline($0.after)) },
      adjustment.scope.map { change(.scope, EventWords.missing, text($0, in: plan)) },
      adjustment.window.map { change(.tally, "periode mangler", DanishWindow.per($0)) },
      adjustment.unit.map { change(.unit, EventWords.missing, $0.name) },
      adjustment.settled.map {
        "\(isBrief ? Quote.text($0.question) : $0.question) → \($0.answer)"
      },
    ]
    return lines.compactMap { $0 }
  }

  /// Why, and from when.
  public static func reason(_ adjustment: Adjustment) -> String {
    return "Begrundelse: \(adjustment.reason.asSentence) "
      + "Gælder fra \(DanishDay.text(adjustment.effective))."
  }

  /// Whom a criterion covers: `samlet`, `hvert boligområde`.
  public static func text(_ scope: Scope, in plan: Plan) -> String {
    switch scope {
    case .planWide: "samlet"
    case .everySite: "hvert boligområde"
    case .sites(let sites): DanishList.text(sites.map { PlanNames.site($0, plan) })
    case .missing: EventWords.missing
    }
  }

  /// What was done to it, after its name.
  static func done(_ adjustment: Adjustment) -> String {
    guard let last = adjustment.decisions.last else { return "er igen foreslået" }
    let done = "er \(verb(last, of: adjustment, adjustment.decisions.count))"
    if case .waiting(let name) = adjustment.state { return "\(done) og venter på \(name)" }
    guard adjustment.isAdopted else { return done }
    return "\(done) og gælder fra \(DanishDay.text(adjustment.effective))"
  }

  private static func verb(
    _ decision: RecommendationDecision, of adjustment: Adjustment, _ number: Int
  ) -> String {
    let word =
      decision.outcome == .adopted ? number > 1 ? "godkendt" : "besluttet" : decision.outcome.name
    guard number > 1 || decision.outcome != .adopted, decision.outcome != .withdrawn,
      adjustment.deciders.indices.contains(number - 1)
    else { return word }
    return "\(word) af \(adjustment.deciders[number - 1])"
  }
}
