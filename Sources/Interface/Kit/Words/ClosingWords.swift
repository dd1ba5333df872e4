import Criteria
import Wording

/// What the screens say about closing quarters and opening them again.
enum ClosingWords {
  /// What is asked before a quarter is closed: what is missing, the verdicts that are kept, those
  /// of them that closing decides, and what closing means.
  static func question(
    _ quarter: Quarter, missing: Int, _ closed: Rollup, decided: [IndicatorStatus]
  ) -> String {
    let counts = closed.counts
    let standing = counts.total == 0 ? "" : " Det gemmes, at \(StandingSentence.verdicts(counts))."
    return "Luk \(DanishQuarter.text(quarter))? \(ClosingText.missing(missing).capitalizedFirst)."
      + standing + self.decided(decided, in: closed.plan)
      + " Kvartalet tager ikke imod flere tal, før det genåbnes med en grund."
  }

  private static let mostNamed = 3

  private static func decided(_ decided: [IndicatorStatus], in plan: Plan) -> String {
    guard !decided.isEmpty else { return "" }
    let named = decided.prefix(mostNamed).map { status in
      let site = status.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
      return
        "\(PlanNames.indicator(status.id, plan))\(site): \(VerdictWords.word(status.assessment.verdict))"
    }
    let rest = decided.count - named.count
    let more = rest == 0 ? "" : " og \(DanishNumber.text(rest)) til"
    return " Lukningen afgør \(named.joined(separator: "; "))\(more)."
  }

  static func closed(_ quarter: Quarter, missing: Int) -> String {
    "\(DanishQuarter.text(quarter)) er lukket, og vurderingerne er gemt, som de stod"
      + (missing == 0 ? "." : "; \(ClosingText.missing(missing)).")
  }

  static func reopened(_ quarter: Quarter) -> String {
    "\(DanishQuarter.text(quarter)) er åbent igen og tager imod tal."
  }

  static func nothingToClose(_ next: Quarter?) -> String {
    guard let next else { return "Der er ingen kvartaler at lukke." }
    return "Alle kvartaler, der er slut, er lukket. \(DanishQuarter.text(next)) kan lukkes fra "
      + "\(DanishDay.text(next.period.last + 1))."
  }
}
