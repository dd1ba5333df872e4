import Criteria
import Reports
import Wording

@testable import Interface

/// The screens that tests look into.
extension State {
  func topmost<Kind>(_ kind: Kind.Type) -> Kind? { top.as(kind) }

  var overview: OverviewScreen? { screens.lazy.compactMap { $0.as(OverviewScreen.self) }.last }
  var detail: CriterionScreen? { topmost(CriterionScreen.self) }
  var entry: EntryDraft? { draft }
  var round: RoundScreen? { topmost(RoundScreen.self) }
  var line: LineScreen? { topmost(LineScreen.self) }
  var page: PageScreen? { topmost(PageScreen.self) }
  var logbook: LogbookScreen? { topmost(LogbookScreen.self) }
  var register: RegisterScreen? { topmost(RegisterScreen.self) }
  var history: HistoryScreen? { topmost(HistoryScreen.self) }
  var suppliers: SuppliersScreen? { topmost(SuppliersScreen.self) }
  var board: BoardScreen? { topmost(BoardScreen.self) }
  var find: FindScreen? { topmost(FindScreen.self) }
  var start: StartScreen? { topmost(StartScreen.self) }
  var form: FormScreen? { topmost(FormScreen.self) }
  var paste: PasteScreen? { topmost(PasteScreen.self) }

  var symbols: SymbolSet {
    get { shared.symbols }
    set { shared.settings.symbols = newValue }
  }
  var plans: HeldPlans? { shared.plans }
  var standing: ClosedStanding? { shared.standing }
  var kept: KeptQuarter? { shared.kept }
  var isAtBottom: Bool { screens.count == 1 }

  var selectedSubject: Subject? {
    topmost(OverviewScreen.self)?.selectedSubject(in: topWorld)
  }
  var selectedStatus: IndicatorStatus? {
    topmost(OverviewScreen.self)?.selectedStatus(in: topWorld)
  }
  var selectedGroup: (group: CriterionGroup, isFolded: Bool)? {
    topmost(OverviewScreen.self)?.selectedGroup(in: topWorld)
  }
  var selectedPlan: HeldPlans.Row? { topmost(PortfolioScreen.self)?.selectedRow(in: topWorld) }
  var selectedLine: Occasion? { logbook?.selectedLine(in: topWorld) }

  /// The valid commands of the screen that is shown.
  var validCommands: [Command<AnyScreen>] { commands.filter { $0.isValid(top, topWorld) } }

  mutating func go(to route: Route) { _ = open(route) }
  mutating func open(_ subject: FormSubject) { go(to: .form(subject)) }
  mutating func open(_ purpose: LinePurpose, _ entry: OccasionEntry? = nil) {
    go(to: .line(purpose, entry))
  }
  mutating func openLogbook(_ activity: Slug? = nil, selecting line: String? = nil) {
    go(to: .logbook(activity, line: line))
  }
}
