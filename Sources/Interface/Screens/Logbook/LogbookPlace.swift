import Canvas
import Criteria
import Wording

/// The logbook: what must be settled, what is planned and what was held, the newest first.
struct LogbookPlace: Hashable, Sendable {
  /// The activity whose lines are shown; those of all when nil.
  var activity: Slug?
  /// The site whose lines are shown.
  var site = SiteChoice.all
  /// Whether what lines said before they were changed, and what was taken back, is shown too.
  var showsHistory = false
  var cursor = PageCursor<LogbookItem>()

  /// Whose lines are shown.
  enum SiteChoice: Hashable, Sendable {
    case all
    /// Those of a site; those of the plan as a whole when it is nil.
    case only(Slug?)
  }

  init(_ activity: Slug? = nil) { self.activity = activity }

  /// Whether a line is among those that are shown.
  func shows(_ line: Occasion) -> Bool {
    (activity == nil || line.activity == activity) && (site == .all || site == .only(line.site))
  }

  /// What a new line begins with: the activity and the site that are shown.
  var newEntry: OccasionEntry? {
    activity.map { activity in
      if case .only(let site) = site { return OccasionEntry(activity: activity, site: site) }
      return OccasionEntry(activity: activity)
    }
  }

  /// Keeps what is selected in view.
  mutating func settle(in state: State) {
    guard let layout = LogbookLayout(self, state) else { return }
    cursor.settle(on: layout.page, height: layout.rows.count)
  }

  /// Selects the row that was clicked.
  mutating func select(_ row: Int, in state: State) {
    guard let layout = LogbookLayout(self, state) else { return }
    cursor.select(row, on: layout.page, height: layout.rows.count)
  }

  /// Shows another activity's lines.
  mutating func chooseActivity(by step: Int, in plan: Plan) {
    let choices = [nil] + plan.activities.map { Optional($0.id) }
    activity = Self.next(activity, by: step, among: choices)
  }

  /// Shows another site's lines.
  mutating func chooseSite(by step: Int, in plan: Plan) {
    let choices = [.all] + plan.sites.map { SiteChoice.only($0.id) } + [.only(nil)]
    site = Self.next(site, by: step, among: choices)
  }

  /// The one after, and on from the last to the first.
  private static func next<Choice: Equatable>(
    _ chosen: Choice, by step: Int, among choices: [Choice]
  ) -> Choice {
    let here = choices.firstIndex(of: chosen) ?? 0
    return choices[(here + step + choices.count) % choices.count]
  }
}

/// What can be selected in the logbook.
enum LogbookItem: Hashable, Sendable {
  /// The heading of a section.
  case heading(LogbookSection)
  /// A line, by its id.
  case line(String)
}

/// The sections of the logbook.
enum LogbookSection: Hashable, Sendable {
  /// Planned occasions whose day has passed.
  case unsettled
  case planned
  /// What was held in a year.
  case held(Int)
  case withdrawn
}

extension State {
  /// The topmost screen when it is the logbook.
  var logbook: LogbookPlace? {
    if case .logbook(let logbook) = place { logbook } else { nil }
  }

  /// The line that is selected in the logbook, when it stands.
  var selectedLine: Occasion? {
    guard case .line(let id)? = logbook?.cursor.selected,
      let line = holding?.records.logbook.line(id),
      line.state != .withdrawn
    else { return nil }
    return line
  }

  /// The activity that an indicator is counted from the logbook of.
  func countedActivity(of subject: Subject) -> Slug? {
    holding?.plan.countedActivity(of: subject.id)
  }

  /// The activity that the overview's selected row is about: the heading of one, or a criterion that is
  /// counted from its logbook.
  var selectedActivity: Slug? {
    if let group = selectedGroup?.group { return group.isActivity ? group.id : nil }
    return selectedSubject.flatMap(countedActivity)
  }

  /// The activity that the page is about, or that its selected criterion is counted from.
  var activityOfPage: Slug? {
    if case .activity(let id)? = page?.topic { return id }
    return pageSubject.flatMap(countedActivity)
  }

  /// Opens the logbook, with the lines of one activity or all, and with a line selected.
  mutating func openLogbook(_ activity: Slug? = nil, selecting line: String? = nil) {
    var logbook = LogbookPlace(activity)
    logbook.cursor.selected = line.map { .line($0) }
    places.append(.logbook(logbook))
  }
}
