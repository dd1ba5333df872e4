import Canvas
import Criteria
import Wording

/// Everything that the screens know. `update` changes it, `render` shows it; nothing else holds state.
public struct State: Hashable, Sendable {
  /// The plan and its records as they are stored; nil until one is held.
  public internal(set) var holding: Holding?
  /// The day that everything is shown as of.
  public internal(set) var today: Day
  /// The size of the screen.
  public var size: Size
  /// How the screens look.
  public var settings: ScreenSettings
  /// Whether `today` is a day that the user asked for rather than the day it is (`--pr`).
  public let isAsOf: Bool
  /// Whether the figures are examples, which the overview then says.
  public let isDemo: Bool
  /// Whether nothing can be recorded, as when the database can only be read.
  public let isReadOnly: Bool
  /// The closed quarter that is shown as it was then; nil when it is now.
  public let kept: KeptQuarter?
  /// The plans that can be opened where none is held.
  public internal(set) var offers: [PlanOffer]
  /// The plans that the database holds, as far as they have been summed up; nil until somebody asks.
  var plans: HeldPlans?
  /// Whether a plan that is opened is shown as the board sees it.
  var opensBoard = false
  /// How many seconds the board view shows a page for; nil when nobody has said.
  var boardSeconds: Int?
  /// How the plan stood when its last quarter was closed, once that has been read.
  var standing: ClosedStanding?
  /// The closing that this has been asked for.
  var askedStanding: QuarterClosing?
  /// What was left in plans that were open before.
  var bookmarks: [Slug: Bookmark] = [:]

  /// The open screens, the topmost last; never empty.
  var places: [Place]
  /// What was just done or refused, until the next key.
  var notice: Notice?
  /// A question that must be answered first.
  var question: Question?
  /// Whether the program is left as soon as what is on its way to the disk is stored.
  var leavesWhenStored = false
  /// Entries that were left while they were being stored, or were refused after that, by indicator.
  var drafts: [IndicatorID: EntryPlace] = [:]
  /// Forms that were left while they were being stored.
  var leftForms: [FormPlace] = []
  /// Forms of lines in the logbook that were left while lines were being stored.
  var leftLines: [LinePlace] = []
  /// What was done since the program was opened, and can be taken back.
  var undo = UndoStack()
  /// The token that the next effect carries.
  var nextToken = 1

  /// The state when the program starts, before a plan is open.
  ///
  /// - Parameter opensPortfolio: whether the database holds plans to choose from; their list then comes as a
  ///   message.
  public init(
    size: Size, today: Day, symbols: SymbolSet = .rich, isAsOf: Bool = false, isDemo: Bool = false,
    isReadOnly: Bool = false, kept: KeptQuarter? = nil, offers: [PlanOffer] = [],
    opensPortfolio: Bool = false
  ) {
    self.size = size
    self.today = today
    settings = ScreenSettings(symbols: symbols)
    self.isAsOf = isAsOf
    self.isDemo = isDemo
    self.isReadOnly = isReadOnly || kept != nil
    self.kept = kept
    self.offers = offers
    places = [opensPortfolio ? .portfolio(PortfolioPlace()) : .start(StartPlace())]
  }

  /// The state when the program starts with a plan open.
  ///
  /// - Parameter kept: the closed quarter that plan and records are as they were in.
  public init(
    size: Size, plan: Plan, records: Records, today: Day, symbols: SymbolSet = .rich,
    isAsOf: Bool = false, isDemo: Bool = false, isReadOnly: Bool = false,
    kept: KeptQuarter? = nil
  ) {
    self.init(
      size: size, today: today, symbols: symbols, isAsOf: isAsOf, isDemo: isDemo,
      isReadOnly: isReadOnly, kept: kept)
    places = [.overview(OverviewPlace())]
    hold(plan, records)
  }
}

/// A plan, its records, and the verdicts on them, which are reached anew only when one of them changes.
public struct Holding: Hashable, Sendable {
  /// The plan in force.
  public let plan: Plan
  /// What is recorded.
  public let records: Records
  /// The verdicts.
  public let rollup: Rollup
  /// How many of a closed quarter's verdicts today's rules would not have reached.
  var differences = 0
}

/// A line about what was just done.
enum Notice: Hashable, Sendable {
  case done(String)
  case refused(String)
}

/// What the program asks before it goes on.
enum Question: Hashable, Sendable {
  /// Whether to throw away what was typed.
  case leaveEntry
  /// Whether to throw away what a form holds.
  case leaveForm
  /// Whether to leave the program with something typed and not recorded.
  case quit
  /// Whether a figure that jumps further than the series ever has is right.
  case unusualJump
  /// Whether a figure that somebody else has recorded meanwhile is to be corrected.
  case overtaken
  /// Whether to close a quarter.
  case closeQuarter(Quarter)
}

/// A screen, and where one is in it.
enum Place: Hashable, Sendable {
  case start(StartPlace)
  case portfolio(PortfolioPlace)
  case overview(OverviewPlace)
  case detail(DetailPlace)
  case entry(EntryPlace)
  case round(RoundPlace)
  case paste(PastePlace)
  case form(FormPlace)
  case add(AddPlace)
  case logbook(LogbookPlace)
  case line(LinePlace)
  case register(RegisterPlace)
  case why(WhyPlace)
  case page(PagePlace)
  case history(HistoryPlace)
  case suppliers(SuppliersPlace)
  case letter(LetterPlace)
  case reopen(ReopenPlace)
  case board(BoardPlace)
  case help(HelpPlace)
  case find(FindPlace)
  case palette(PalettePlace)
  case choice(ChoicePlace)
}

extension State {
  /// The signs to draw with.
  public var symbols: SymbolSet {
    get { settings.symbols }
    set { settings.symbols = newValue }
  }

  /// The screen that is shown.
  var place: Place {
    get { places.last ?? .start(StartPlace()) }
    set {
      if places.isEmpty { places.append(newValue) } else { places[places.count - 1] = newValue }
    }
  }

  /// Why nothing can be recorded.
  var readOnlyRefusal: String {
    kept.map { RefusalWords.readOnly($0.closing) } ?? RefusalWords.readOnly
  }

  /// Whether the topmost screen is the only one.
  var isAtBottom: Bool { places.count <= 1 }

  /// Whether a plan is being opened: until it is, no screen of the one that is held is gone back to.
  var isOpening: Bool {
    places.contains { place in
      switch place {
      case .start(let start): start.opening != nil
      case .portfolio(let portfolio): portfolio.opening != nil
      default: false
      }
    }
  }

  /// Takes over a plan and its records. Screens about something that is no longer there are closed.
  mutating func hold(_ plan: Plan, _ records: Records) {
    let rebuilt = Rollup(plan: plan, records: records, asOf: today)
    var holding = Holding(plan: plan, records: records, rollup: rebuilt)
    if let kept {
      holding = Holding(
        plan: plan, records: records, rollup: kept.shown(rebuilt),
        differences: kept.differences(from: rebuilt))
    }
    self.holding = holding
    plans?.note(PlanSummary(holding.rollup, records: records))
    // Nothing is pasted into a quarter that was closed meanwhile.
    let isPastingInVain = roundBelow.map { records.closedQuarters.contains($0.quarter) } ?? true
    places.removeAll { place in
      switch place {
      case .detail(let detail): holding.status(detail.subject) == nil
      case .why(let why): holding.status(why.subject) == nil
      case .entry(let entry): plan.indicator(entry.indicator) == nil
      case .paste: isPastingInVain
      case .reopen(let reopening):
        reopening.storing == nil && records.closing(of: reopening.closing.quarter) == nil
      case .page(let page): !page.topic.isThere(in: plan)
      case .add(let add): !add.topic.isThere(in: plan)
      case .history(let history): history.criterion.map { holding.criterion($0) == nil } ?? false
      case .register(let register): plan.activity(register.activity) == nil
      case .logbook(let logbook): logbook.activity.map { plan.activity($0) == nil } ?? false
      case .line(let line): line.purpose.former.map { plan.activity($0.activity) == nil } ?? false
      default: false
      }
    }
    for index in places.indices {
      switch places[index] {
      case .entry(var entry):
        entry.check(in: self)
        places[index] = .entry(entry)
      case .form(var form):
        form.check(in: self)
        places[index] = .form(form)
      case .line(var line):
        line.check(in: self)
        places[index] = .line(line)
      case .round(var round):
        round.check(in: self)
        places[index] = .round(round)
      case .find(var find):
        find.take(holding)
        places[index] = .find(find)
      case .paste(let paste):
        if let checked = checked(paste) { places[index] = .paste(checked) }
      default: break
      }
    }
    settleQuestion()
  }

  /// A question about a figure that was recorded meanwhile is over when that one no longer stands.
  private mutating func settleQuestion() {
    if question == .overtaken, entry?.check.overtaking == nil { question = nil }
  }

  /// Hands out a token for an effect.
  mutating func token() -> Int {
    defer { nextToken += 1 }
    return nextToken
  }

  mutating func goBack() {
    guard places.count > 1 else { return }
    if case .overview = place { setBookmark() }
    places.removeLast()
  }
}

/// What a screen is about: an indicator at a site.
struct Subject: Hashable, Sendable {
  let id: IndicatorID
  let site: Slug?
}

extension Holding {
  /// How a criterion stands.
  func criterion(_ id: Slug) -> CriterionStatus? {
    rollup.criteria.first { $0.criterion.id == id }
  }

  /// How an indicator stands at a site.
  func status(_ subject: Subject) -> IndicatorStatus? {
    criterion(subject.id.criterion)?.results.first {
      $0.id == subject.id && $0.site == subject.site
    }
  }

  /// The name of a site, or the word for the plan as a whole.
  func siteName(_ site: Slug?) -> String? { site.map { plan.site($0)?.name ?? $0.text } }
}
