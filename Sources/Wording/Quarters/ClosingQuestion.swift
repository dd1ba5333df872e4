import Criteria

/// What is asked before quarters are closed.
public enum ClosingQuestion {
  /// The question: which quarters, what is missing in each, which verdicts that decides, and what closing means.
  ///
  /// - Parameter outlook: what closing does to the plan, which lends its names.
  public static func text(_ outlook: ClosingOutlook, in plan: Plan) -> String {
    let meaning =
      outlook.quarters.count == 1
      ? "Kvartalet tager ikke imod flere tal, før det genåbnes med en grund."
      : "Kvartalerne tager ikke imod flere tal, før de genåbnes med en grund."
    return [
      "Luk \(DanishQuarter.list(outlook.quarters.map(\.quarter)))?",
      "\(missing(outlook, in: plan)).",
      decided(outlook.decided, in: plan), meaning,
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// How it can be answered where it is typed.
  public static let answers = "(j/n)"

  /// That nothing was closed, because the answer was no.
  public static let declined = "Intet er lukket."

  /// What is missing: `Der mangler 2 tal i 2019K3 (Møder, Omtale) og 5 tal i 2019K4 (Åbent hus, Møder og 3 til)`, and in
  /// all where the quarters that lack any are many.
  static func missing(_ outlook: ClosingOutlook, in plan: Plan) -> String {
    let lacking = outlook.quarters.filter { $0.missing > 0 }
    guard !lacking.isEmpty else {
      return outlook.quarters.count == 1
        ? ClosingText.missing(0).capitalizedFirst : "Alle kvartalernes tal er indtastet"
    }
    guard lacking.count <= DanishQuarter.mostNamed else {
      return ClosingText.missing(outlook.missing).capitalizedFirst + " i alt"
    }
    let each = lacking.map { gap in
      let place = outlook.quarters.count == 1 ? "" : " i \(DanishQuarter.short(gap.quarter))"
      let names = names(gap, at: lacking.count == 1 ? mostNamed : 1, in: plan)
      return "\(DanishNumber.text(gap.missing)) tal\(place)\(names)"
    }
    return "Der mangler \(DanishList.text(each))"
  }

  /// What the missing figures are for, the first few by name.
  private static func names(_ gap: ClosingOutlook.Gap, at most: Int, in plan: Plan) -> String {
    let named = gap.indicators.prefix(most).map { PlanNames.indicator($0, plan) }
    guard !named.isEmpty else { return "" }
    let rest = gap.indicators.count - named.count
    let more = rest == 0 ? "" : " og \(DanishNumber.text(rest)) til"
    return " (\(named.joined(separator: ", "))\(more))"
  }

  private static let mostNamed = 3

  private static func decided(_ decided: [IndicatorStatus], in plan: Plan) -> String? {
    guard !decided.isEmpty else { return nil }
    let named = decided.prefix(mostNamed).map { status in
      let site = status.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
      let verdict = VerdictWords.status(status.assessment)
      return "\(PlanNames.indicator(status.id, plan))\(site): \(verdict)"
    }
    let rest = decided.count - named.count
    let more = rest == 0 ? "" : " og \(DanishNumber.text(rest)) til"
    return "Lukningen afgør \(named.joined(separator: "; "))\(more)."
  }
}
