import Canvas
import Wording

/// How the screens are to look on a terminal, as its user has chosen.
public struct ScreenSettings: Hashable, Sendable {
  /// The signs to draw with.
  public var symbols: SymbolSet
  /// What the roles look like.
  public var theme: Theme
  /// Whether the program hears the mouse; without that the terminal's own selecting of text works.
  public var usesMouse: Bool

  /// Settings; what a terminal gets whose user has chosen nothing.
  public init(symbols: SymbolSet = .rich, theme: Theme = .standard, usesMouse: Bool = true) {
    self.symbols = symbols
    self.theme = theme
    self.usesMouse = usesMouse
  }
}
