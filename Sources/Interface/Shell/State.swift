import Canvas
import Criteria
import Wording

/// Everything that the screens know. `update` changes it, `render` shows it; nothing else holds state.
public struct State: Hashable, Sendable {
  /// What all screens see alike.
  var shared: SharedWorld
  /// The open screens, the topmost last; never empty.
  var screens: [AnyScreen] = []
  /// What was just done or refused, until the next key.
  var notice: Notice?
  /// A question that must be answered first.
  var question: Question?
  /// What waits for an answer about its texts.
  var doubts = Doubts()
  /// Whether the program is left as soon as what is on its way to the disk is stored.
  var leavesWhenStored = false
  /// What was left while it was being stored, or without being stored.
  var outbox = Outbox()
  /// Drafts of what is no longer there, until that has been told.
  var goneDrafts: [Draft] = []
  /// What was done since the program was opened, and can be taken back.
  var undo = UndoStack()
  /// The token that the next effect carries.
  var nextToken = 1
  /// Whether a plan that is opened is shown as the board sees it.
  var opensBoard = false
  /// What was left in plans that were open before.
  var bookmarks: [Slug: Bookmark] = [:]

  /// The state when the program starts: with a plan open, or before one is.
  ///
  /// - Parameters:
  ///   - kept: the closed quarter that plan and records are as they were in.
  ///   - opensPortfolio: whether the database holds plans to choose from; their list then comes as a message.
  public init(
    size: Size, plan: Plan? = nil, records: Records = Records(), today: Day,
    symbols: SymbolSet = .rich, isAsOf: Bool = false, isDemo: Bool = false,
    isReadOnly: Bool = false, kept: KeptQuarter? = nil, offers: [PlanOffer] = [],
    opensPortfolio: Bool = false
  ) {
    shared = SharedWorld(
      today: today, size: size, settings: ScreenSettings(symbols: symbols), isAsOf: isAsOf,
      isDemo: isDemo, isReadOnly: isReadOnly || kept != nil, kept: kept, offers: offers)
    screens = [plan == nil ? firstScreen(opensPortfolio: opensPortfolio) : home]
    if let plan { hold(plan, records) }
  }
}

extension State {
  /// The plan and its records as they are stored; nil until one is held.
  public var holding: Holding? { shared.holding }
  /// The day that everything is shown as of.
  public var today: Day { shared.today }
  /// The size of the window.
  public var size: Size {
    get { shared.size }
    set { shared.size = newValue }
  }
  /// How the screens look.
  public var settings: ScreenSettings {
    get { shared.settings }
    set { shared.settings = newValue }
  }

  /// The topmost screen.
  var top: AnyScreen { screens[screens.count - 1] }
  /// What it sees.
  var topWorld: World { world(at: screens.count - 1) }

  /// What the screen in a place sees.
  func world(at place: Int) -> World {
    World(
      shared: shared, undoRefusal: undoRefusal,
      isAsking: question != nil, token: nextToken,
      below: place > 0 && place <= screens.count
        ? .screen(screens[place - 1], world(at: place - 1)) : nil)
  }

  /// Lets the topmost screen do something, with what it sees.
  mutating func atTop<Value>(_ change: (inout any Screen, World) -> Value) -> Value {
    let world = topWorld
    return change(&screens[screens.count - 1].base, world)
  }

  /// Hands out a token for an effect.
  mutating func token() -> Int {
    defer { nextToken += 1 }
    return nextToken
  }

  /// Takes over a plan and its records. Screens about something that is no longer there are closed.
  mutating func hold(_ plan: Plan, _ records: Records) {
    let holding = Holding(plan, records, asOf: today, kept: shared.kept)
    let typed = typedDrafts
    shared.holding = holding
    shared.plans?.note(PlanSummary(holding.rollup, records: records))
    var place = 0
    while place < screens.count {
      let isThere = screens[place].base.refresh(in: world(at: place))
      if isThere { place += 1 } else { screens.remove(at: place) }
    }
    noteGoneDrafts(among: typed)
    // A question about a figure that was recorded meanwhile is over when that one no longer stands.
    if question == .overtaken, draft?.check.overtaking == nil { question = nil }
  }

  /// Whether the topmost screen has fields that letters are typed in.
  var isTyping: Bool { top.base is any TypingScreen || top.base is any FigureTyping }

  /// What is typed of a figure on the topmost screen.
  var draft: EntryDraft? { (top.base as? any FigureTyping)?.draft }

  var isTooSmall: Bool { size.columns < TooSmall.least.columns || size.rows < TooSmall.least.rows }

  /// When to send `Message.alarm`; nil while nothing happens by itself.
  public var alarm: Alarm? { isTooSmall ? nil : (top.base as? any Presentation)?.alarm }

  /// The closing that is still to be read of before the board view can say what has changed since; nil when it
  /// is not shown, or nothing more is needed.
  public var closingToRead: QuarterClosing? {
    top.base is any Presentation ? shared.closingToRead : nil
  }

  /// Opens the round where it was left: at the first figure that is missing.
  ///
  /// - Parameter quarter: nil for the quarter that is worked on.
  /// - Throws: `quarterOutsidePlan` or `quarterInFuture`.
  public mutating func openRound(of quarter: Quarter) throws(EntryProblem) {
    guard let holding else { return }
    try holding.plan.checkRound(of: quarter, today: today)
    _ = open(.round(quarter))
  }

  /// Opens the round of the quarter that is worked on.
  public mutating func openRound() { _ = open(.round(nil)) }

  /// Asks which signs look right, as on a terminal that is used for the first time.
  public mutating func askForSymbols() { _ = open(.settings(.symbols)) }
}
