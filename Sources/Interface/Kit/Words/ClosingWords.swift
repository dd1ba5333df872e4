import Criteria
import Wording

/// What the screens say about closing quarters and opening them again.
enum ClosingWords {
  static func closed(_ quarters: [Quarter], missing: Int) -> String {
    let its = quarters.count == 1 ? "kvartalets" : "hvert kvartals"
    return
      "\(DanishQuarter.list(quarters).capitalizedFirst) er lukket, og vurderingerne er gemt, som de stod ved "
      + "\(its) udgang" + (missing == 0 ? "." : "; \(ClosingText.missing(missing)).")
  }

  /// How a quarter is opened again.
  static let reopening = "åbnes igen på siden om planen: tryk i og så g"

  /// That a closing is not undone as other things are, and how it is: with a reason.
  static func cannotUndo(_ quarters: [Quarter]) -> String {
    let them = quarters.count == 1 ? "det" : "de"
    return
      "\(DanishQuarter.list(quarters).capitalizedFirst) er lukket, og det fortrydes ikke med u: "
      + "\(them) \(reopening) på kvartalet, og skriv hvorfor."
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
