import Criteria

/// The logbook: what must be settled, what is planned and what was held, the newest first.
struct LogbookScreen: ListScreen {
  /// The activity whose lines are shown; those of all when nil.
  var activity: Slug?
  /// The site whose lines are shown.
  var site = CategoryRegister.Place.all
  /// Whether what lines said before they were changed, and what was taken back, is shown too.
  var showsHistory = false
  var cursor = PageCursor<LogbookItem>()

  init(_ activity: Slug? = nil, selecting line: String? = nil) {
    self.activity = activity
    cursor.selected = line.map { .line($0) }
  }

  /// Whether a line is among those that are shown.
  func shows(_ line: Occasion) -> Bool {
    (activity == nil || line.activity == activity) && (site == .all || site == .site(line.site))
  }

  /// What a new line begins with: the activity and the site that are shown.
  var newEntry: OccasionEntry? {
    activity.map { activity in
      if case .site(let site) = site { return OccasionEntry(activity: activity, site: site) }
      return OccasionEntry(activity: activity)
    }
  }

  static var opensAtOnce: Bool { false }

  /// Which lines are shown, and how much of them.
  struct Shown: Hashable, Sendable {
    let activity: Slug?
    let site: CategoryRegister.Place
    let history: Bool
  }

  var shown: Shown { Shown(activity: activity, site: site, history: showsHistory) }

  func page(in world: World) -> Page<LogbookItem> {
    world.worked(shown) { LogbookLayout(self, world)?.page ?? Page() }
  }
  func rows(in world: World) -> Range<Int> { 3..<max(3, world.rowsAboveFooter) }

  func captions(in world: World) -> [String] { [] }
  mutating func refresh(in world: World) -> Bool {
    activity.map { world.holding?.plan.activity($0) != nil } ?? true
  }

  /// The selection follows a line that is changed, and goes to what is back after something was undone.
  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    guard case .wrote(let line, _, let isUndo) = answer, line.state != .withdrawn,
      isUndo || line.supersedes.map({ cursor.selected == .line($0) }) ?? false
    else { return [] }
    cursor.selected = .line(line.id)
    return []
  }

  /// The line that is selected, when it stands.
  func selectedLine(in world: World) -> Occasion? {
    guard case .line(let id)? = cursor.selected, let line = world.holding?.records.logbook.line(id),
      line.state != .withdrawn
    else { return nil }
    return line
  }

  mutating func chooseActivity(by step: Int, in plan: Plan) {
    activity = ([nil] + plan.activities.map { Optional($0.id) }).going(step, from: activity)
  }

  mutating func chooseSite(by step: Int, in plan: Plan) {
    let choices = [.all] + plan.sites.map { CategoryRegister.Place.site($0.id) } + [.site(nil)]
    site = choices.going(step, from: site)
  }
}

/// What can be selected in the logbook.
enum LogbookItem: Hashable, Sendable {
  /// The heading of a section, by what it says.
  case heading(String)
  /// A line, by its id.
  case line(String)
}
