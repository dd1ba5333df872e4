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

  static func reopened(_ quarter: Quarter) -> String {
    "\(DanishQuarter.text(quarter)) er åbent igen og tager imod tal."
  }

  static func nothingToClose(_ next: Quarter?) -> String {
    guard let next else { return "Der er ingen kvartaler at lukke." }
    return "Alle kvartaler, der er slut, er lukket. \(DanishQuarter.text(next)) kan lukkes fra "
      + "\(DanishDay.text(next.period.last + 1))."
  }
}
