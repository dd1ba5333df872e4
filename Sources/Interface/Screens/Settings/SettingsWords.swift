import Canvas
import Wording

/// What the lists of signs and colours say.
enum SettingsWords {
  static let symbols = "Hvilke tegn ser rigtige ud?"
  static let symbolsHint =
    "Vælg den øverste linje, hvor alle tegn står som hele tegn, uden firkanter eller spørgsmålstegn. Det kan "
    + "ændres senere: tryk : og skriv «tegnsæt»."
  static let theme = "Farver"

  static func name(_ theme: Theme) -> String {
    switch theme {
    case .standard: "farver til mørk og lys baggrund"
    case .dark: "lysere farver til mørk baggrund"
    case .light: "dybere farver til lys baggrund"
    case .highContrast: "høj kontrast til storskærm"
    }
  }

  static func name(_ symbols: SymbolSet) -> String {
    switch symbols {
    case .rich: "alle tegn"
    case .plain: "enkle tegn"
    case .ascii: "bogstaver og skrivetegn"
    }
  }

  /// A line to see whether the terminal's font has the set's signs.
  static func sample(_ symbols: SymbolSet) -> String {
    switch symbols {
    case .rich: "✓ ● ▲ ■ ○  ███▌░░░  ▁▂▄▆█  ⣀⡠⠔⠊⠉  ╌╌╌ ┈┈┈"
    case .plain: "√ ● ▲ ■ ○  ███▌░░░  ▄█▀    ───────  ► ▼ │"
    case .ascii: "+ o ! # ?  ####...  _-=    *******  > v |"
    }
  }
}
