import Criteria

/// What the screens say about closing quarters and opening them again.
public enum ClosingWords {
  /// What is asked before a quarter is closed: what is missing, how it stands, and what closing means.
  ///
  /// - Parameter open: how many quarters are over and open, of which it is the oldest.
  public static func question(
    _ quarter: Quarter, of open: Int, missing: Int, _ counts: VerdictCounts
  ) -> String {
    let oldest =
      open > 1 ? ", det ældste af \(DanishNumber.text(open)), der er slut og åbne" : ""
    let standing =
      counts.total == 0 ? "" : "; \(StandingSentence.verdicts(counts))"
    return "Luk \(DanishQuarter.text(quarter))\(oldest)? "
      + "\(ClosingText.missing(missing).capitalizedFirst)\(standing). "
      + "Vurderingerne gemmes, som de står nu, og kvartalet tager ikke imod flere tal, før det genåbnes "
      + "med en grund."
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
