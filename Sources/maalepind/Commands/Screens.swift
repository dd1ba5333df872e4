import Canvas
import Criteria
import Interface
import Storage
import Wording

/// The screens on the database: what the program does when no command is given.
struct Screens: Command {
  static let name = "skaerme"
  static let abstract = "Åbner skærmbillederne (også uden en kommando)."
  static let user = Option.user("Hvem der skriver; ellers kontoens navn.")
  static let quarter = Option.closedQuarter
  static let grammar = Grammar(user, quarter)

  let given: Given

  func run() throws {
    if let quarter = given[Self.quarter] {
      return try Self.show(common.closedQuarter(quarter), common)
    }
    try Self.show(common, user: given.user(Self.user), asksForSymbols: true)
  }

  /// Shows the screens until they are left.
  ///
  /// - Parameters:
  ///   - user: who what is written is signed with; nil for those who only look, and then the database is
  ///     opened for reading only.
  ///   - needsPlan: whether one plan must be meant, rather than chosen on the screen.
  ///   - asksForSymbols: whether to ask which signs look right, where that was not chosen yet.
  ///   - theme: what the roles look like; what was chosen for this terminal when nothing is said.
  ///   - begin: takes the state to where the screens begin.
  static func show(
    _ common: CommonOptions, user: String?, needsPlan: Bool = false, asksForSymbols: Bool = false,
    theme: Theme? = nil, begin: (inout State, Plan?) throws -> Void = { _, _ in }
  ) throws {
    let (day, isAsked) = try common.asOf()
    // Asked before anything is opened or made.
    try Runtime.checkTerminal()
    let path = Locations.database(common.data)
    var (archive, isReadOnly) =
      try user == nil ? (Archive.looking(path), true) : Self.open(path)
    let ids = try archive.planIDs()
    // Of several plans one is chosen on the screen, in the portfolio.
    let isChosenLater =
      (ids.count > 1 || ids.isEmpty && user != nil) && common.plan == nil && !needsPlan
    let id = isChosenLater ? nil : try archive.chosenPlan(common.plan)
    var holding: (plan: Plan, records: Records)?
    do { holding = try id.map { try archive.open($0, on: day) } } catch Refusal.storedPlanUnreadable
    {
      // What can be read is shown, and nothing of it can be changed.
      (archive, isReadOnly) = (try .looking(path), true)
      holding = try id.map { try archive.open($0, on: day) }
    }
    let offers = ids.isEmpty ? Offer.all() : []
    let desk = Desk(
      archive: archive, plan: id, asked: isAsked ? day : nil, user: user ?? "", offers: offers)
    let opensPortfolio = holding == nil && !ids.isEmpty
    var state = State(
      size: size, plan: holding?.plan, records: holding?.records ?? Records(), today: day,
      isAsOf: isAsked, isReadOnly: isReadOnly, offers: offers.map(\.shown),
      opensPortfolio: opensPortfolio)
    let keeper = user == nil || isReadOnly ? nil : DraftKeeper(databasePath: path)
    state.now = Clock.now()
    if let keeper {
      // Those of plans that are gone are told of, unless the whole database is.
      let found = keeper.takeOver { !ids.isEmpty && ($0 == id || !ids.contains($0)) }
      state.begin(with: found, plans: ids)
    }
    try begin(&state, holding?.plan)
    state.tellOfDrafts()
    if user != nil, isReadOnly {
      let database = DraftFile.Database(path)
      state.tellOfDraftsWaitingForWriting(DraftFolder.usual.count(for: database))
    }
    let first = opensPortfolio ? desk.answer(.listPlans) : desk.readStanding(for: state)
    let hindrance = archive.store.hindrance.map { Message.failed($0.hindering, token: nil) }
    var runtime = try Runtime(
      desk: desk, databasePath: path, keeper: keeper, theme: theme,
      asksForSymbols: asksForSymbols, state: state)
    switch runtime.run(first: [first, hindrance].compactMap { $0 }) {
    case .ends(let code): if code != 0 { throw ExitCode(code) }
    case .opensDemo: try Demo.show(common)
    }
  }

  /// Shows a quarter as it was when it was closed.
  static func show(
    _ asked: (quarter: Quarter, day: Day?), _ common: CommonOptions, theme: Theme? = nil,
    opening: (String) throws -> Archive = Archive.reading,
    begin: (inout State) -> Void = { _ in }
  ) throws {
    try Runtime.checkTerminal()
    let path = Locations.database(common.data)
    let archive = try opening(path)
    let shown = try archive.show(
      asked.quarter, of: archive.chosenPlan(common.plan), asOf: asked.day)
    let day = shown.kept.closing.judgedOn
    let desk = Desk(archive: archive, plan: shown.plan.id, asked: day)
    var state = State(
      size: size, plan: shown.plan, records: shown.records, today: day, isAsOf: true,
      kept: shown.kept)
    begin(&state)
    let first = desk.readStanding(for: state)
    var runtime = try Runtime(desk: desk, databasePath: path, theme: theme, state: state)
    if case .ends(let code) = runtime.run(first: [first].compactMap { $0 }), code != 0 {
      throw ExitCode(code)
    }
  }

  /// The size of a state until the terminal's is known.
  private static let size = Size(columns: 80, rows: 24)

  /// Opens for writing where that is allowed, else for looking only.
  private static func open(_ path: String) throws -> (Archive, isReadOnly: Bool) {
    do {
      return (try Archive(path: path), false)
    } catch StorageFailure.readOnly {
      return (try Archive(path: path, access: .readOnly), true)
    }
  }
}
