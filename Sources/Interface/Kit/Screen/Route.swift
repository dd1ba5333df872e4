import Criteria

/// Where one can go. A screen names no other screen: it asks for a route, and the Router knows what lies there.
enum Route: Hashable, Sendable {
  /// The plan files that can be taken in.
  case start
  /// All plans of the database, with one selected.
  case portfolio(selecting: Slug?)
  /// A criterion's part and site.
  case criterion(Subject)
  /// Why a part and site has its verdict.
  case why(Subject)
  /// Entering what an indicator is judged by: a figure, or a line in the logbook that it is counted from.
  case enter(Subject)
  /// The quarter's round; nil for the quarter that is worked on.
  case round(Quarter?)
  /// The page about something; gone back to when it is open below, unless it is to lie above that.
  case page(PageTopic, selecting: PageItem?, isAbove: Bool = false)
  /// Adding something that is followed, or changing it.
  case form(FormSubject)
  /// The logbook of an activity or of all, with a line selected.
  case logbook(Slug?, line: String?)
  /// Writing in the logbook; what the fields begin with.
  case line(LinePurpose, OccasionEntry?)
  /// The register of an activity, or of the first that has one.
  case register(Slug?)
  /// What has happened to a criterion, or to the plan.
  case history(Slug?)
  /// Those who deliver figures.
  case suppliers
  /// Opening a closed quarter again.
  case reopen(QuarterClosing)
  /// The texts in own words on a half-year; nil for the one to report on.
  case texts(HalfYear?)
  /// The reports that can be made.
  case reports
  /// A report, before it is saved.
  case report(ReportRequest)
  /// The board view.
  case board
  /// The search.
  case find
  /// All commands of the screen below.
  case palette
  /// Help for the screen below.
  case help
  /// A short list that one of the program's settings is chosen from.
  case settings(SettingsTopic)
  /// What is told of the database as a whole, which is done when it is gone to.
  case database(DatabaseTopic)
  /// Another screen of the same folder, which needs no route of its own.
  case own(AnyScreen)
}

/// What of the screens' look can be chosen.
enum SettingsTopic: Hashable, Sendable { case symbols, theme }
