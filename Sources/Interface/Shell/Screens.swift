/// Every kind of screen.
enum Screens {
  /// A kind, and a route that leads to one of it in whichever plan, where there is such a route.
  struct Kind: Sendable {
    let type: any Screen.Type
    let route: Route?

    init(_ type: any Screen.Type, _ route: Route? = nil) {
      self.type = type
      self.route = route
    }

    var name: String { "\(type)" }
  }

  /// All of them. Tests walk it: a kind that no other test keeps a golden screen of is kept by its route.
  static let all: [Kind] = [
    Kind(StartScreen.self, .start), Kind(PortfolioScreen.self), Kind(OverviewScreen.self),
    Kind(CriterionScreen.self), Kind(WhyScreen.self), Kind(EntryScreen.self),
    Kind(RoundScreen.self, .round(nil)), Kind(PasteScreen.self), Kind(FormScreen.self),
    Kind(PageScreen.self), Kind(AddScreen.self), Kind(LogbookScreen.self),
    Kind(LineScreen.self, .line(.new, nil)), Kind(RegisterScreen.self, .register(nil)),
    Kind(HistoryScreen.self, .history(nil)), Kind(SuppliersScreen.self, .suppliers),
    Kind(LetterScreen.self), Kind(ReopenScreen.self), Kind(BoardScreen.self, .board),
    Kind(FindScreen.self, .find), Kind(PaletteScreen.self, .palette), Kind(HelpScreen.self, .help),
    Kind(SettingsScreen.self, .settings(.theme)), Kind(NarrowingScreen.self),
  ]
}
