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
      HistoryWords.change(field, site, before, after).capitalizedFirst
    }
    func goal(_ goal: Goal?) -> String? {
      goal.map {
        GoalText.long(
          $0, unit: indicator.unit, tally: indicator.tally,
          deadline: $0.deadline ?? plan.period.last)
      }
    }
    var lines: [String] = []
    if let it = adjustment.goal { lines.append(change(.goal, goal(it.before), goal(it.after))) }
    if let it = adjustment.baseline {
      lines.append(
        change(
          .baseline, RevisedText.baseline(it.before, of: indicator),
          RevisedText.baseline(it.after, of: indicator)))
    }
    if let scope = adjustment.scope {
      lines.append(change(.scope, HistoryWords.missing, text(scope, in: plan)))
    }
    if let window = adjustment.window {
      lines.append(change(.tally, "periode mangler", DanishWindow.per(window)))
    }
    if let unit = adjustment.unit {
      lines.append(change(.unit, HistoryWords.missing, unit.name))
    }
    if let settled = adjustment.settled {
      let question = isBrief ? Quote.text(settled.question) : settled.question
      lines.append("\(question) → \(settled.answer)")
    }
    return lines
  }

  /// Who have decided, as one name: `bestyrelsen og Landsbyggefonden`.
  public static func deciders(_ adjustment: Adjustment) -> String {
    DanishList.text(adjustment.deciders)
  }

  /// Why, and from when.
  public static func reason(_ adjustment: Adjustment) -> String {
    let isSentence = adjustment.reason.last.map { ".!?".contains($0) } ?? true
    return "Begrundelse: \(adjustment.reason)\(isSentence ? "" : ".") "
      + "Gælder fra \(DanishDay.text(adjustment.effective))."
  }

  /// Whom a criterion covers: `samlet`, `hvert boligområde`.
  public static func text(_ scope: Scope, in plan: Plan) -> String {
    switch scope {
    case .planWide: "samlet"
    case .everySite: "hvert boligområde"
    case .sites(let sites): DanishList.text(sites.map { PlanNames.site($0, plan) })
    case .missing: HistoryWords.missing
    }
  }

  /// What is agreed about an indicator at a site, before it is adjusted.
  public static func agreed(_ indicator: Indicator, at site: Slug?, in plan: Plan) -> String {
    let goal = indicator.goal.value(at: site).map {
      GoalText.long(
        $0, unit: indicator.unit, tally: indicator.tally, deadline: $0.deadline ?? plan.period.last)
    }
    let baseline = RevisedText.baseline(indicator.baseline?.value(at: site), of: indicator)
    return "Aftalt nu: \(goal ?? HistoryWords.missing)."
      + (baseline.map { " Udgangspunkt: \($0)." } ?? "")
  }

  /// How the verdict would be once it is in force.
  public static func verdict(isSame: Bool) -> String {
    isSame ? "Vurderingen er den samme:" : "Vurdering:"
  }
  /// Beside the number of a goal that has none.
  public static let noLevel = "uden måltal"
  /// Beside a unit that the agreement does not give.
  public static let unitHint = "procent, antal møder, kr. …"
  /// A unit that cannot be read.
  public static let unitWrong =
    "Skriv enheden som procent, antal møder, kr., timer, ja/nej eller vurdering; lad feltet stå tomt, hvis den "
    + "ikke er besluttet."
  /// That nothing changes before it is decided.
  public static func onlyProposed(by name: String) -> String {
    "Vurderingen ændres først, når \(name) har besluttet det."
  }
  /// That nothing changes before a day.
  public static func onlyFrom(_ day: Day) -> String {
    "Vurderingen ændres først fra \(DanishDay.text(day))."
  }
  /// What the plan says of who else must agree.
  public static func rule(_ lines: [String]) -> String {
    "Planens regel: " + lines.joined(separator: " ")
  }
  /// Beside the day that it was decided, when that is left empty.
  public static let onlyProposedHint = "tomt felt = kun foreslået"
  /// Beside an empty deadline.
  public static func lastDay(_ day: Day) -> String { "tomt felt = \(DanishDay.text(day))" }
  /// What the agreement does not say.
  public static let missing = HistoryWords.missing
  /// Nobody else must agree.
  public static let nobodyElse = "ingen andre"
  /// It is adjusted for all.
  public static let everywhere = "alle boligområder"
  /// No question is answered.
  public static let noQuestion = "intet"
  /// Who must agree besides, where the plan names no funder.
  public static let funder = "bevillingsgiveren"
  /// The day that a baseline was measured is missing.
  public static let measuredMissing = "Skriv den dag, udgangspunktet blev målt, som 31.12.2016."
  /// A decided adjustment can be taken back by who decided it, but not changed or taken out.
  public static let isDecided =
    "Justeringen er afgjort og kan ikke rettes eller tages ud; justér igen, hvis aftalen skal være en anden."
  /// That nothing is chosen that can be adjusted.
  public static let chooseCriterion =
    "Vælg et kriterium først, eller den del af det, der skal justeres."
  /// The heading of the adjustments.
  public static let heading = "Justeringer"

  /// The goal was moved, beneath a chart: `målet hævet 1. januar 2020 fra 65 % til 70 %`.
  public static func moved(isUp: Bool, on day: Day, from before: String, to after: String)
    -> String
  {
    "målet \(isUp ? "hævet" : "sænket") \(DanishDay.text(day)) fra \(before) til \(after)"
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
