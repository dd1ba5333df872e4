import Criteria

/// A line of a made logbook.
struct MadeOccasion {
  let activity: String
  let site: String
  /// The first year of its plan, and how many days after that began.
  let year: Int
  let dayOfPeriod: Int
  let participants: Int
  let isTagged: Bool

  var day: Day { Day.first(of: year) + dayOfPeriod }

  /// Its line of the file.
  var text: String {
    "\(activity);\(site);\(day);\(participants);\(isTagged ? "åbent hus" : "")"
  }

  /// The line as it is stored; nil when a name is no slug.
  func occasion(number: Int) -> Occasion? {
    guard let activity = Slug(activity), let site = Slug(site) else { return nil }
    var line = Occasion(
      id: "\(Self.idStart)\(String(repeating: "0", count: 12 - "\(number)".count))\(number)",
      activity: activity, site: site, day: day, state: .held, recordedBy: "maaling",
      recordedAt: day.number * 86_400 + 57_600)
    line.participants = participants
    if isTagged { line.tags = ["åbent hus"] }
    return line
  }

  private static let idStart = "be000000-0000-4000-8000-"
}
