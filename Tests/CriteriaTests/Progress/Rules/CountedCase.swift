import Criteria
import TestSupport

/// An indicator that is counted from the logbook of a café, with its occasions, judged as of a day.
struct CountedCase {
  static let cafe = Make.slug("cafe")
  static let north = Make.slug("nord")
  static let south = Make.slug("syd")

  var indicator: Indicator
  var plan: Plan
  var lines: [Occasion] = []
  var closedQuarters: Set<Quarter> = []
  var today: Day

  init(_ indicator: Indicator, today: String, plan: Plan = Make.plan(), closed: [String] = []) {
    self.indicator = indicator
    if indicator.counting == nil { self.indicator.counting = Counting() }
    self.plan = plan
    self.today = Make.day(today)
    for day in closed { closedQuarters.insert(Quarter(containing: Make.day(day))) }
  }

  /// The same case with occasions held on these days.
  func holding(_ days: [String], participants: Int? = nil, tags: Set<String> = []) -> CountedCase {
    adding(days.map { line(Make.day($0), .held, participants: participants, tags: tags) })
  }

  /// The same case with so many occasions more, one a day until a day.
  func holding(_ count: Int, until day: String, participants: Int? = nil, tags: Set<String> = [])
    -> CountedCase
  {
    adding(
      (0..<count).map {
        line(Make.day(day) - $0, .held, participants: participants, tags: tags)
      })
  }

  /// The same case with occasions planned for these days.
  func planning(_ days: [String], at site: Slug? = nil, tags: Set<String> = []) -> CountedCase {
    adding(days.map { line(Make.day($0), .planned, at: site, tags: tags) })
  }

  /// The same case with these lines after the others.
  func adding(_ lines: [Occasion]) -> CountedCase {
    var item = self
    for line in lines {
      var line = line
      if line.id.isEmpty { line.id = "\(item.lines.count)" }
      item.lines.append(line)
    }
    return item
  }

  func line(
    _ day: Day, _ state: OccasionState, at site: Slug? = nil, participants: Int? = nil,
    tags: Set<String> = []
  ) -> Occasion {
    var line = Occasion(
      id: "", activity: Self.cafe, site: site, day: day, state: state, recordedBy: "test",
      recordedAt: 0)
    line.participants = participants
    line.tags = tags
    return line
  }

  /// The plan with the indicator in it, on the café itself.
  var whole: Plan {
    var whole = plan
    var activity = Activity(id: Self.cafe, name: "Café")
    activity.criteria = [
      Criterion(id: Make.id.criterion, name: "Kriterium", wording: "", indicators: [indicator])
    ]
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.activities = [activity]
    whole.focusAreas = [area]
    return whole
  }

  var records: Records {
    Records(closedQuarters: closedQuarters, logbook: Logbook(lines))
  }

  func assessment(at site: Slug? = nil, _ records: Records? = nil) -> Assessment {
    assess(
      indicator, id: Make.id, at: site, records: records ?? self.records, plan: whole, today: today)
  }

  var rollup: Rollup { Rollup(plan: whole, records: records, asOf: today) }
}
