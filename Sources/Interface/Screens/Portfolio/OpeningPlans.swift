import Canvas
import Criteria

/// What was left in a plan when another was opened.
struct Bookmark: Hashable, Sendable {
  /// Where one was in its overview.
  var overview = OverviewPlace()
  /// Entries that were left while they were being stored, or were refused after that.
  var drafts: [IndicatorID: EntryPlace] = [:]
}

extension State {
  /// A plan was opened in place of the one that was held, if any. It is shown where it was left, above the
  /// portfolio if it was opened from there.
  mutating func opened(_ plan: Plan, _ records: Records, today: Day) {
    setBookmark()
    let bookmark = bookmarks[plan.id] ?? Bookmark()
    drafts = bookmark.drafts
    self.today = today
    var below: [Place] = []
    for case .portfolio(var portfolio) in places {
      portfolio.opening = nil
      portfolio.selected = plan.id
      below = [.portfolio(portfolio)]
    }
    places =
      below
      + [opensBoard ? .board(BoardPlace(seconds: boardSeconds)) : .overview(bookmark.overview)]
    hold(plan, records)
  }

  /// Remembers where one is in the plan that is held, and what is left there.
  mutating func setBookmark() {
    guard let id = holding?.plan.id else { return }
    for case .overview(let overview) in places {
      bookmarks[id, default: Bookmark()].overview = overview
    }
    bookmarks[id, default: Bookmark()].drafts = drafts
  }
}
