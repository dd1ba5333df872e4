import Criteria
import Wording

extension PlanReader {
  /// The changes of what was agreed, in a plan whose criteria have been read.
  func adjustments(_ values: KeyedValues, about plan: Plan) -> [Adjustment] {
    var ids = IdentityReader(mistakes: mistakes)
    return values.items(.adjustments, expected: .listOfKeys).compactMap { item in
      guard
        let values = KeyedValues(
          item, under: PlanKey.adjustments.rawValue,
          known: [
            .id, .name, .about, .site, .goalBefore, .goal, .baselineBefore, .baseline, .scope,
            .tally,
            .unit, .question, .answer, .reason, .proposed, .effective, .deciders, .decisions,
          ], mistakes: mistakes)
      else { return nil }
      let about = indicator(values, in: plan)
      let name = values.name(.name, like: ["Trygge beboere, Nøjsomhed"])
      let id = ids.id(values, name: name)
      let reason = text(values, .reason, like: "Det viste sig lettere end ventet")
      let proposed = day(values, .proposed)
      let effective = day(values, .effective, within: plan.period)
      let deciders = values.texts(.deciders).map(\.singleLine)
      if deciders.isEmpty {
        mistakes.add(
          .missingKey(PlanKey.deciders.rawValue, forms: [plan.words.decidingBody]),
          at: values.place(of: .deciders))
      }
      let decisions = decisions(values, most: deciders.count, after: proposed)
      guard let about, let name, let id, let reason, let proposed, let effective else { return nil }
      var adjustment = Adjustment(
        id: id, name: name, of: about.id, at: site(values, in: plan), because: reason,
        proposed: proposed,
        effective: effective, deciders: deciders)
      adjustment.decisions = decisions
      change(&adjustment, values, of: about.indicator, in: plan)
      return adjustment
    }
  }

  // MARK: - What is adjusted

  private func indicator(
    _ values: KeyedValues, in plan: Plan
  ) -> (id: IndicatorID, indicator: Indicator)? {
    guard let text = values.name(.about, like: ["trygge-beboere"]),
      let place = values.value(.about)?.place
    else { return nil }
    if let id = IndicatorID(text), let found = plan.indicator(id) { return (id, found.indicator) }
    guard areasAreSound else { return nil }
    let known = plan.placedCriteria.flatMap { placed in
      placed.criterion.indicators.map { placed.criterion.id(of: $0).description }
    }
    mistakes.add(
      .following(.unknownIndicator(text, nearest: Nearest.name(to: text, among: known))),
      at: place)
    return nil
  }

  private func site(_ values: KeyedValues, in plan: Plan) -> Slug? {
    guard let text = values.line(.site), let place = values.value(.site)?.place else { return nil }
    return site(named: text, at: place, in: plan)
  }

  private func site(named text: String, at place: TextPlace, in plan: Plan) -> Slug? {
    if let site = plan.sites.first(where: {
      $0.id.text == text || $0.name.folded == text.folded
    }) {
      return site.id
    }
    let known = plan.sites.map(\.name)
    mistakes.add(
      .unknownSite(text, nearest: Nearest.name(to: text, among: known), known: known), at: place)
    return nil
  }

  private func change(
    _ adjustment: inout Adjustment, _ values: KeyedValues, of indicator: Indicator, in plan: Plan
  ) {
    let unit = indicator.unit
    adjustment.goal = change(values, .goalBefore, .goal) { text throws(PhraseMistake) in
      try GoalPhrase(text, unit: unit).goal
    }
    if values.has(.goal), !values.has(.goalBefore) {
      mistakes.add(
        .missingKey(PlanKey.goalBefore.rawValue, forms: ["mindst 65 i 2021", .missing]),
        at: values.place(of: .goal))
    }
    adjustment.baseline = change(values, .baselineBefore, .baseline) {
      text throws(PhraseMistake) in try BaselinePhrase.read(text, unit: unit)
    }
    adjustment.scope = scope(values, in: plan)
    if let text = values.line(.tally) {
      adjustment.window = WindowLength(phrase: text)
      if adjustment.window == nil {
        mistakes.add(
          .unreadable(
            key: PlanKey.tally.rawValue, found: text,
            forms: WindowLength.allCases.map(DanishWindow.per)), at: values.place(of: .tally))
      }
    }
    if let text = values.line(.unit) {
      adjustment.unit = Unit(phrase: text)
      if adjustment.unit == nil {
        mistakes.add(
          .unreadable(key: PlanKey.unit.rawValue, found: text, forms: Unit.forms),
          at: values.place(of: .unit))
      }
    }
    if let question = values.text(.question) {
      adjustment.settled = text(values, .answer, like: "Det er tryghed").map {
        SettledQuestion(question, answer: $0)
      }
    }
    if ![.goal, .baseline, .scope, .tally, .unit, .question].contains(where: values.has) {
      mistakes.add(.following(.adjustsNothing), at: values.place)
    }
  }

  private func change<Value>(
    _ values: KeyedValues, _ before: PlanKey, _ after: PlanKey,
    read: (String) throws(PhraseMistake) -> Value
  ) -> Change<Value>? {
    func value(_ key: PlanKey) -> Value? {
      guard let text = values.line(key) else { return nil }
      do throws(PhraseMistake) { return try read(text) } catch {
        mistakes.add(error.kind, at: values.value(key)?.place ?? values.place)
        return nil
      }
    }
    let former = value(before)
    if values.has(before), !values.has(after) {
      mistakes.add(.missingKey(after.rawValue, forms: []), at: values.place(of: before))
    }
    return value(after).map { Change(from: former, to: $0) }
  }

  private func scope(_ values: KeyedValues, in plan: Plan) -> Scope? {
    guard values.has(.scope) else { return nil }
    switch values.value(.scope)?.text?.folded {
    case "samlet": return .planWide
    case "hvert boligområde" where !plan.sites.isEmpty: return .everySite
    default:
      let place = values.value(.scope)?.place ?? values.place
      let sites = values.texts(.scope).compactMap { site(named: $0, at: place, in: plan) }
      return sites.isEmpty ? nil : .sites(sites)
    }
  }

  // MARK: - Who has decided

  private func decisions(
    _ values: KeyedValues, most: Int, after proposed: Day?
  ) -> [RecommendationDecision] {
    var earlier = proposed
    var decisions: [RecommendationDecision] = []
    for item in values.items(.decisions, expected: .listOfKeys) {
      guard
        let values = KeyedValues(
          item, under: PlanKey.decisions.rawValue, known: [.status, .decided, .reason],
          mistakes: mistakes)
      else { continue }
      let forms = RecommendationOutcome.allCases.map(\.name)
      let written = values.name(.status, like: forms)
      let outcome = written.flatMap(RecommendationOutcome.init(name:))
      if let written, outcome == nil {
        mistakes.add(
          .unreadable(key: PlanKey.status.rawValue, found: written, forms: forms),
          at: values.place(of: .status))
      }
      let day = day(values, .decided)
      let reason = text(values, .reason, like: "Der er midler til det")
      if decisions.count >= most || decisions.last.map({ $0.outcome != .adopted }) == true {
        mistakes.add(.following(.decidedByNobody), at: item.place)
      }
      if let day, let earlier, day < earlier {
        mistakes.add(
          .following(.adjustedTooEarly(decided: day, earlier: earlier)),
          at: values.place(of: .decided))
      }
      earlier = day ?? earlier
      guard let outcome, let day, let reason else { continue }
      decisions.append(RecommendationDecision(outcome, on: day, because: reason))
    }
    return decisions
  }

  // MARK: - What must be there

  private func text(_ values: KeyedValues, _ key: PlanKey, like form: String) -> String? {
    if let text = values.text(key) { return text }
    mistakes.add(.missingKey(key.rawValue, forms: [form]), at: values.place(of: key))
    return nil
  }

  private func day(
    _ values: KeyedValues, _ key: PlanKey, within period: Period? = nil
  ) -> Day? {
    if !values.has(key) || values.value(key)?.saysMissing == true {
      mistakes.add(.missingKey(key.rawValue, forms: ["2020-01-01"]), at: values.place(of: key))
      return nil
    }
    return values.day(key, within: period)
  }
}
