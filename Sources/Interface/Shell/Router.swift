import Criteria

/// The only place that knows which screen lies where.
extension State {
  /// Goes where a screen asks to go.
  ///
  /// - Returns: what the world is to do for it.
  mutating func open(_ route: Route) -> [Effect] {
    let world = world(at: screens.count)
    switch route {
    case .start: push(StartScreen(in: world))
    case .portfolio(let selected):
      push(PortfolioScreen(selected: selected))
      return [.listPlans]
    case .criterion(let subject): push(CriterionScreen(subject))
    case .why(let subject): push(WhyScreen(subject: subject))
    case .enter(let subject): enter(subject, world)
    case .round(let quarter): openRound(of: quarter)
    case .page(let topic, let item, let isAbove): openPage(topic, item, isAbove: isAbove)
    case .form(let subject): push(FormScreen(subject, in: world))
    case .logbook(let activity, let line): push(LogbookScreen(activity, selecting: line))
    case .line(let purpose, let entry): push(LineScreen(purpose, entry, in: world))
    case .register(let activity):
      let activities = holding?.activitiesWithRegister ?? []
      let chosen = activities.first { $0 == activity } ?? activities.first
      if let chosen { push(RegisterScreen(chosen)) }
    case .history(let criterion):
      push(HistoryScreen(criterion))
      return [.readHistory(token: token())]
    case .suppliers: if let holding { push(SuppliersScreen(holding)) }
    case .reopen(let closing): push(ReopenScreen(closing))
    case .board: push(BoardScreen())
    case .reports: if let holding { push(ReportsScreen(holding.plan, on: today)) }
    case .report(let request):
      push(ReportScreen(request))
      return [.makeReport(request, token: token())]
    case .texts(let half):
      guard let asked = half ?? holding?.plan.halfYearToReport(on: today) else { break }
      push(TextsScreen(asked))
      return [.suggestTexts(asked, token: token())]
    case .find: push(FindScreen(holding))
    case .palette: push(PaletteScreen())
    case .help: push(HelpScreen())
    case .settings(let topic): push(SettingsScreen(topic, in: world))
    case .database(let topic):
      push(DatabaseScreen(topic))
      return [.tell(topic)]
    case .own(let screen): push(screen)
    }
    return []
  }

  private mutating func push(_ screen: some Screen) { push(AnyScreen(screen)) }

  private mutating func push(_ screen: AnyScreen) {
    screens.append(screen)
    offerDrafts()
  }

  /// Enters a figure, or a line that it is counted from.
  private mutating func enter(_ subject: Subject, _ world: World) {
    if let activity = world.countedActivity(of: subject) {
      push(LineScreen(.new, OccasionEntry(activity: activity, site: subject.site), in: world))
    } else {
      push(EntryScreen(EntryDraft(for: subject, in: world)))
    }
  }

  private mutating func openRound(of quarter: Quarter?) {
    guard let holding else { return }
    if holding.hasRound {
      push(RoundScreen(holding, quarter: quarter))
    } else {
      notice = .refused(RefusalWords.noRound)
    }
  }

  /// Opens a page, or goes back to it when it is open below, and selects something on it.
  private mutating func openPage(_ topic: PageTopic, _ item: PageItem?, isAbove: Bool) {
    let open = screens.lastIndex { $0.as(PageScreen.self)?.topic == topic }
    guard !isAbove, let open, var page = screens[open].as(PageScreen.self) else {
      push(PageScreen(topic, selecting: item))
      return
    }
    screens.removeSubrange((open + 1)...)
    if let item { page.cursor.selected = item }
    screens[open] = AnyScreen(page)
  }

  // MARK: Where the program begins

  /// What is shown before a plan is open.
  func firstScreen(opensPortfolio: Bool) -> AnyScreen {
    opensPortfolio ? AnyScreen(PortfolioScreen()) : AnyScreen(StartScreen(in: world(at: 0)))
  }

  /// What is shown of a plan that is opened.
  var home: AnyScreen { AnyScreen(OverviewScreen()) }
  var board: AnyScreen { AnyScreen(BoardScreen(seconds: shared.boardSeconds)) }

  /// The overview as it is open.
  var openHome: AnyScreen? { screens.last { $0.as(OverviewScreen.self) != nil } }

  /// The portfolio where it is open.
  private var openPortfolio: PortfolioScreen? {
    screens.lazy.compactMap { $0.as(PortfolioScreen.self) }.last
  }

  /// The portfolio with a plan selected, where it is open.
  func portfolio(selecting id: Slug) -> [AnyScreen] {
    guard var portfolio = openPortfolio else { return [] }
    portfolio.selected = id
    return [AnyScreen(portfolio)]
  }

  /// The first plan that is in view in the portfolio.
  var firstPlanInView: Int { openPortfolio?.top ?? 0 }
}

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
    Kind(DatabaseScreen.self, .database(.check)), Kind(TextsScreen.self, .texts(nil)),
    Kind(TextScreen.self), Kind(ReportsScreen.self, .reports),
    Kind(ReportScreen.self, .report(ReportRequest(.board))), Kind(SaveReportScreen.self),
  ]
}
