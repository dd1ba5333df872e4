import Criteria

/// What the lists say that something is chosen from.
public enum ChoiceWords {
  /// Which signs look right.
  public static let symbols = "Hvilke tegn ser rigtige ud?"
  /// How the lines are to be judged.
  public static let symbolsHint =
    "Vælg den øverste linje, hvor alle tegn står som hele tegn, uden firkanter eller spørgsmålstegn. Det kan "
    + "ændres senere: tast : og skriv «tegnsæt»."
  /// Which colours.
  public static let theme = "Farver"
  /// Which rows.
  public static let filter = "Vis kun"
  /// Which order.
  public static let order = "Rækkefølge"
  /// All rows.
  public static let all = "alle"
  /// What needs attention.
  public static let attention = "kræver opmærksomhed"
  /// As in the agreement.
  public static let agreementOrder = "som i aftalen, under indsatsområder og aktiviteter"
  /// The worst first.
  public static let worstFirst = "dårligst først"
  /// By name.
  public static let byName = "efter navn"
  /// What is chosen now.
  public static let chosen = "valgt"
  /// Nothing is left to show.
  public static let noRows = "Ingen rækker passer længere. Tast Esc for at vise alle."

  /// A site's rows, or the plan's.
  public static func site(_ name: String?) -> String {
    name.map { "sted: \($0)" } ?? "samlet for planen"
  }
  /// A source's rows.
  public static func source(_ name: String) -> String { "datakilde: \(name)" }
  /// How many rows there are.
  public static func rows(_ count: Int) -> String {
    count == 1 ? "1 række" : "\(DanishNumber.text(count)) rækker"
  }

  /// What is shown of the overview and how all of it is shown again.
  public static func shown(filter: String?, rows: Int, of all: Int, order: String?) -> String {
    let what = filter.map { "\($0), \(DanishNumber.text(rows)) af \(self.rows(all))" }
    return "Viser: " + [what, order].compactMap { $0 }.joined(separator: "; ") + " (Esc viser alt)"
  }

  /// The themes.
  public static let standardTheme = "farver til mørk og lys baggrund"
  /// For a dark ground.
  public static let darkTheme = "lysere farver til mørk baggrund"
  /// For a light ground.
  public static let lightTheme = "dybere farver til lys baggrund"
  /// For projectors and tired eyes.
  public static let highContrastTheme = "høj kontrast til storskærm"

  /// A set of signs.
  public static func name(_ symbols: SymbolSet) -> String {
    switch symbols {
    case .rich: "alle tegn"
    case .plain: "enkle tegn"
    case .ascii: "bogstaver og skrivetegn"
    }
  }

  /// A line to see whether the terminal's font has the set's signs.
  public static func sample(_ symbols: SymbolSet) -> String {
    switch symbols {
    case .rich: "✓ ● ▲ ■ ○  ███▌░░░  ▁▂▄▆█  ⣀⡠⠔⠊⠉  ╌╌╌ ┈┈┈"
    case .plain: "√ ● ▲ ■ ○  ███▌░░░  ▄█▀    ───────  ► ▼ │"
    case .ascii: "+ o ! # ?  ####...  _-=    *******  > v |"
    }
  }

  /// The mouse was turned on or off.
  public static func mouse(_ isOn: Bool) -> String {
    isOn
      ? "Musen bruges af programmet igen."
      : "Musen er slået fra, så tekst kan markeres og kopieres. Tast F8 for at slå den til."
  }

  /// The choice could not be written down.
  public static func notKept(_ path: String) -> String {
    "Valget gælder nu, men kunne ikke gemmes i \(Quote.text(path)); se efter, om mappen kan skrives i."
  }
}
