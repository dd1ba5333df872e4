import Canvas
import Criteria
import Wording

/// All that a screen may see: what all screens see alike, and where the screen stands.
@dynamicMemberLookup
struct World: Hashable, Sendable {
  let shared: SharedWorld
  /// Why the last that was done cannot be taken back; nil where it can.
  let undoRefusal: String?
  /// Whether a question must be answered first.
  let isAsking: Bool
  /// The token that the next effect carries.
  let token: Int
  /// The screen below and what it sees; nil at the bottom.
  let below: Below?
  /// How many rows above the footer are covered by what is asked, was just done or was refused, as it is drawn.
  var coveredRows = 0

  /// Whether the last that was done can be taken back.
  var canUndo: Bool { undoRefusal == nil }

  /// Whether the screen is the only one.
  var isAtBottom: Bool { below == nil }

  subscript<Value>(dynamicMember path: KeyPath<SharedWorld, Value>) -> Value {
    shared[keyPath: path]
  }

  /// The activity that an indicator is counted from the logbook of.
  func countedActivity(of subject: Subject) -> Slug? {
    shared.holding?.plan.countedActivity(of: subject.id)
  }

  /// The quarter before or after one; nil outside the plan and after today.
  func quarter(_ step: Int, from quarter: Quarter) -> Quarter? {
    let other = step < 0 ? quarter.previous : quarter.next
    guard let plan = shared.holding?.plan,
      (try? plan.checkRound(of: other, today: shared.today)) != nil
    else { return nil }
    return other
  }
}

/// What all screens see alike: the plan and what follows from it, the day and the window.
struct SharedWorld: Hashable, Sendable {
  /// The plan and its records as they are stored; nil until one is held.
  var holding: Holding? { didSet { worked = Worked() } }
  /// The day that everything is shown as of.
  var today: Day { didSet { worked = Worked() } }
  /// The size of the window.
  var size: Size { didSet { worked = Worked() } }
  /// How the screens look.
  var settings: ScreenSettings { didSet { worked = Worked() } }
  /// The moment that it is, in seconds since 1970-01-01 UTC; nil until it has been said.
  var now: Int?
  /// Whether drafts are kept on the disk, so that nothing that is typed is lost when the program ends.
  var keepsDrafts = false
  /// Whether `today` is a day that the user asked for rather than the day it is (`--pr`).
  var isAsOf = false { didSet { worked = Worked() } }
  /// Whether the figures are examples, which the overview then says.
  var isDemo = false { didSet { worked = Worked() } }
  /// Whether nothing can be recorded, as when the database can only be read.
  var isReadOnly = false { didSet { worked = Worked() } }
  /// The closed quarter that is shown as it was then; nil when it is now.
  var kept: KeptQuarter? { didSet { worked = Worked() } }
  /// The plans that can be opened where none is held.
  var offers: [PlanOffer] = [] { didSet { worked = Worked() } }
  /// The plans that the database holds, as far as they have been summed up; nil until somebody asks.
  var plans: HeldPlans? { didSet { worked = Worked() } }
  /// How the plan stood when its last quarter was closed, once that has been read.
  var standing: ClosedStanding? { didSet { worked = Worked() } }
  /// The closing that this has been asked for.
  var askedStanding: QuarterClosing?
  /// How many seconds the board view shows a page for; nil when nobody has said.
  var boardSeconds: Int? { didSet { worked = Worked() } }
  /// The token of the effect that is opening a plan: until it is open, no screen is gone back to.
  var opening: Int?
  /// What has been worked out from the above; begun anew when one of those changes that more than a line follows from.
  private(set) var worked = Worked()

  var symbols: SymbolSet { settings.symbols }
  /// How many rows a screen has between its top and the footer.
  var rowsAboveFooter: Int { max(0, size.rows - Footer.rows) }

  /// Why nothing can be recorded.
  var readOnlyRefusal: String {
    kept.map { RefusalWords.readOnly($0.closing) } ?? RefusalWords.readOnly
  }

  /// The newest quarter that is over and open.
  var quarterToClose: Quarter? {
    guard let holding, holding.plan.agreedPeriod != nil, !holding.rollup.criteria.isEmpty else {
      return nil
    }
    return holding.plan.quarterToClose(holding.records, on: today)
  }

  /// The closing that the board view compares with.
  private var closingForBoard: QuarterClosing? {
    holding?.records.closingToCompare(on: today, showing: kept?.closing)
  }

  /// How the plan stood then; nil when no quarter was closed, and until it has been read.
  var standingForBoard: ClosedStanding? {
    guard let standing, standing.rollup.plan.id == holding?.plan.id,
      standing.closing == closingForBoard
    else { return nil }
    return standing
  }

  /// The closing that is still to be read of before it can be said what has changed since.
  var closingToRead: QuarterClosing? { standingForBoard == nil ? closingForBoard : nil }
}

/// The screen below another.
indirect enum Below: Hashable, Sendable {
  case screen(AnyScreen, World)

  var screen: AnyScreen {
    switch self {
    case .screen(let screen, _): screen
    }
  }
  var world: World {
    switch self {
    case .screen(_, let world): world
    }
  }
}

/// The two last rows: a rule, which gives way to what was just done or is asked, and the valid keys.
enum Footer {
  static let rows = 2
}
