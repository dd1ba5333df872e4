import Criteria

/// A line of a made logbook.
struct MadeOccasion {
  let activity: String
  let site: String
  let day: Day
  let participants: Int
  let tag: String?
  /// How many asked about a subject, and how many of them were shown on to a place.
  let counts: [(category: String, number: Int)]
  let note: String?

  static let subjects = ["økonomi", "boligstøtte", "skolegang", "jobsøgning", "sundhed"]
  static let places = ["borgerservice", "jobcenter", "læge", "gældsrådgivning", "andet sted"]
  private static let notes = [
    nil, "Der var flere end ventet.",
    "Beboerne havde selv lavet maden, og de, der blev til sidst, ryddede op og talte om det næste.",
  ]

  init(firstYear: Int, dayOfPeriod: Int, dice: inout Dice) {
    activity = MadePlan.activities[dice.number(0...MadePlan.activities.count - 1)]
    site = MadePlan.sites[dice.number(0...MadePlan.sites.count - 1)].id
    day = Day.first(of: firstYear) + dayOfPeriod
    participants = dice.number(3...40)
    tag = dice.number(0...2) == 0 ? "åbent hus" : nil
    let asked = dice.number(1...participants)
    counts = [
      (Self.subjects[dice.number(0...4)], asked),
      (Self.places[dice.number(0...4)], dice.number(0...asked)),
    ]
    note = Self.notes[dice.number(0...2)]
  }

  /// Its line of the file.
  var text: String {
    let numbers = counts.map { "\($0.category)=\($0.number)" }.joined(separator: ", ")
    return [
      activity, site, "\(day)", "\(participants)", tag ?? "", numbers, note ?? "",
    ].joined(separator: ";")
  }

  /// The line as it is stored; nil when a name is no slug.
  func occasion(number: Int) -> Occasion? {
    guard let activity = Slug(activity), let site = Slug(site) else { return nil }
    var line = Occasion(
      id: Self.id(number), activity: activity, site: site, day: day, state: .held,
      recordedBy: "maaling", recordedAt: day.number * 86_400 + 57_600)
    line.participants = participants
    if let tag { line.tags = [tag] }
    for count in counts { line.counts[count.category] = count.number }
    line.note = note
    return line
  }

  private static func id(_ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: 12 - digits.count)
    return "be000000-0000-4000-8000-" + zeros + digits
  }
}
