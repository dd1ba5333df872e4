import Criteria
import Wording

/// What is said when a key cannot do its work now.
enum RefusalWords {
  static func readOnly(_ closing: QuarterClosing) -> String {
    "Her kan du kun se: det er \(ClosingText.shown(closing))."
  }

  static let noSuchQuarter =
    "Længere kan du ikke gå: kvartalet ligger uden for planen eller er ikke begyndt."
  static let noRound = "Planen har ingen kriterier med en periode, så der er ingen tal at følge op."
  static let noDatabase = "Eksemplet findes kun, mens det er åbent; åbn jeres egen database først."
  static let readOnly =
    "Her kan du kun se: databasen er åbnet uden skriveadgang, så tal kan ikke indtastes."
  static let nothingToUndo = "Der er ikke noget at fortryde, siden du åbnede programmet."
  static let chooseCriterion = "Vælg først et kriterium med piletasterne."
  static let chooseWhatToAdjust =
    "Vælg et kriterium først, eller den del af det, der skal justeres."
}
