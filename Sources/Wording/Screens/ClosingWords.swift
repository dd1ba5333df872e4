import Criteria

/// What the screens say about closing quarters and opening them again.
public enum ClosingWords {
  /// What is asked before a quarter is closed: what is missing, how it stands then, and what closing means.
  ///
  /// - Parameters:
  ///   - closed: the verdicts that are kept.
  ///   - decided: those of them that closing decides.
  public static func question(
    _ quarter: Quarter, missing: Int, _ closed: Rollup, decided: [IndicatorStatus]
  ) -> String {
    let counts = closed.counts
    let standing = counts.total == 0 ? "" : " Det gemmes, at \(StandingSentence.verdicts(counts))."
    return "Luk \(DanishQuarter.text(quarter))? \(ClosingText.missing(missing).capitalizedFirst)."
      + standing + self.decided(decided, in: closed.plan)
      + " Kvartalet tager ikke imod flere tal, før det genåbnes med en grund."
  }

  /// The most verdicts that are named.
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

  /// That a quarter was closed.
  public static func closed(_ quarter: Quarter, missing: Int) -> String {
    "\(DanishQuarter.text(quarter)) er lukket, og vurderingerne er gemt, som de stod"
      + (missing == 0 ? "." : "; \(ClosingText.missing(missing)).")
  }

  /// That a quarter was opened again.
  public static func reopened(_ quarter: Quarter) -> String {
    "\(DanishQuarter.text(quarter)) er åbent igen og tager imod tal."
  }

  /// That there is no quarter to close, and when the next one can be.
  public static func nothingToClose(_ next: Quarter?) -> String {
    guard let next else { return "Der er ingen kvartaler at lukke." }
    return "Alle kvartaler, der er slut, er lukket. \(DanishQuarter.text(next)) kan lukkes fra "
      + "\(DanishDay.text(next.period.last + 1))."
  }

  /// Which quarter comes next, beside the heading of those that are closed.
  public static func next(_ quarter: Quarter?) -> String {
    quarter.map { "næste: \(DanishQuarter.text($0))" }
      ?? "alle, der er slut, er lukket"
  }

  /// The heading of the form that opens a quarter again.
  public static func reopenTitle(_ quarter: Quarter) -> String {
    "Genåbn \(DanishQuarter.text(quarter))"
  }

  /// What it means to open a quarter again.
  public static func aboutReopening(_ closing: QuarterClosing) -> String {
    "Kvartalet blev \(ClosingText.how(closing)). Når det er åbent, kan der indtastes og rettes tal i det. Det, "
      + "der blev vist ved lukningen, er gemt og ændres ikke. Skriv, hvorfor det skal åbnes igen."
  }

  /// Why nothing can be changed while a closed quarter is shown as it was.
  public static func readOnly(_ closing: QuarterClosing) -> String {
    "Her kan du kun se: det er \(ClosingText.shown(closing))."
  }
}
