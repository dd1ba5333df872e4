import Criteria

/// What a revision of a plan changed, with what stood before where that can be said in a word or a number.
public enum RevisedText {
  /// A line for each thing that is new, changed or ended.
  static func lines(from old: Plan, to new: Plan) -> [String] {
    RevisionText.said(PlanChanges(from: old, to: new)).flatMap { change in
      let line = RevisionText.line(change)
      guard case .changed(let fields) = change.kind else { return [line] }
      return [line] + fields.flatMap { values(of: $0, change.subject, old, new) }.map { "  " + $0 }
    }
  }

  private static func values(
    of field: PlanField, _ subject: PlanSubject, _ old: Plan, _ new: Plan
  ) -> [String] {
    let told = RevisedValues.told(field, of: subject, in: old)
    let tells = RevisedValues.told(field, of: subject, in: new)
    if !(told.isEmpty && tells.isEmpty) {
      let names =
        told.map(\.of) + tells.map(\.of).filter { name in !told.contains { $0.of == name } }
      return names.compactMap { name in
        let before = told.first { $0.of == name }?.value
        let after = tells.first { $0.of == name }?.value
        return before == after ? nil : EventWords.change(field, name, before, after)
      }
    }
    guard case .indicator(let id) = subject, let before = old.indicator(id)?.indicator,
      let after = new.indicator(id)?.indicator
    else { return [] }
    let sites = before.judgedSites(in: old) + after.judgedSites(in: new)
    return sites.reduce(into: [Slug?]()) { if !$0.contains($1) { $0.append($1) } }
      .compactMap { site in
        let texts = [(before, old), (after, new)].map { text(field, $0, at: site, in: $1) }
        guard texts[0] != texts[1] else { return nil }
        let name = site.map { PlanNames.site($0, new) }
        return EventWords.change(field, name, texts[0], texts[1])
      }
  }

  private static func text(
    _ field: PlanField, _ indicator: Indicator, at site: Slug?, in plan: Plan
  ) -> String? {
    switch field {
    case .goal:
      indicator.goal.value(at: site).map { GoalText.long($0, of: indicator, in: plan) }
    case .baseline: baseline(indicator.baseline?.value(at: site), of: indicator)
    default: nil
    }
  }

  /// A baseline in a sentence; nil where there is none.
  public static func baseline(_ baseline: Baseline?, of indicator: Indicator) -> String? {
    switch baseline {
    case .measured(let figure, let day):
      FigureText.text(figure, unit: indicator.unit, tally: indicator.tally)
        + " (\(DanishDay.yearOrDay(day)))"
    case .pending(let day): "fastlægges senest \(DanishDay.text(day))"
    case .missing: EventWords.missing
    case nil: nil
    }
  }

  /// A figure of others that takes the place of another: `«Trygge beboere»: sammenligning Helsingør Kommune 2018:
  /// 22,6 % → 23,1 %`.
  public static func reference(
    _ entry: ReferenceEntry, from former: Figure, in plan: Plan
  ) -> String {
    let values = [former, entry.dated.figure].map {
      FigureText.text($0, of: entry.indicator, in: plan)
    }
    let change = EventWords.change(
      .references, RevisedValues.name(entry.series, entry.dated.day), values[0], values[1])
    return "\(Quote.text(PlanNames.indicator(entry.indicator, plan))): \(change)"
  }
}
