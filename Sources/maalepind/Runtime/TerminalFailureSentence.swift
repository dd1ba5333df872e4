import Terminal
import Wording

extension TerminalFailure: Refusing {
  /// Why the screens cannot be shown, in one sentence: what, and what to do.
  public var sentence: String {
    switch self {
    case .notATerminal:
      "Skærmbillederne kræver en terminal; kør «maalepind» direkte i en, eller brug "
        + "«maalepind status»."
    case .termMissing:
      "Terminalens slags er ikke oplyst (TERM er tom); sæt TERM, for eksempel til xterm-256color."
    case .termUnknown(let name):
      "Terminalen \(Quote.text(name)) (TERM) kendes ikke her; sæt TERM, for eksempel til "
        + "xterm-256color."
    case .termDumb(let name):
      "Terminalen \(Quote.text(name)) (TERM) kan ikke vise skærmbilleder; brug «maalepind status», "
        + "eller sæt TERM til xterm-256color."
    case .system(let code):
      "Terminalen kan ikke bruges\(SystemError.because(code)); luk vinduet, åbn et nyt, og prøv igen."
    }
  }
}
