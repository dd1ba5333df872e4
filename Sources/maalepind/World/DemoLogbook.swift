import Criteria

/// The demo's logbook: invented occasions, each marked as an example, for the plan of Helsingør Syd from 2018
/// on. What lies up to two months ahead is planned.
enum DemoLogbook {
  /// The lines as of a day, for the activities that the plan has.
  static func lines(for plan: Plan, on day: Day) -> [Occasion] {
    let planned = day + 60
    return (events.flatMap(\.occasions) + counselling)
      .filter { line in
        plan.period.contains(line.day) && plan.activity(line.activity) != nil
          && line.day <= (line.counts.isEmpty ? planned : day)
      }
      .sorted { ($0.day, $0.activity) < ($1.day, $1.activity) }
      .enumerated().map { number, line in
        var line = line
        line.id = DemoFigures.id(9, number)
        line.note = DemoFigures.note
        line.recordedAt = (min(line.day, day).number) * 86_400 + 57_600
        if line.day > day {
          line.state = .planned
          line.participants = nil
          line.tags.remove(inThePress)
        }
        return line
      }
  }

  private static let inThePress = "omtalt i pressen"

  /// What was held of a kind at a site: how many in each quarter, from the first of 2018.
  private struct Events {
    let activity: String
    let tag: String
    let site: String
    let participants: Int
    let counts: [Int]

    var occasions: [Occasion] {
      var quarter = Quarter(containing: .first(of: 2018))
      var lines: [Occasion] = []
      for count in counts {
        let days = quarter.period
        for place in 0..<count {
          let day = days.first + days.dayCount * (2 * place + 1) / (2 * count)
          guard var line = occasion(activity, site, day + participants % 9 - 4) else {
            continue
          }
          line.participants = participants + lines.count * 7 % 23
          line.tags = [tag]
          if lines.count % 3 != 2 { line.tags.insert(DemoLogbook.inThePress) }
          lines.append(line)
        }
        quarter = quarter.next
      }
      return lines
    }
  }

  private static let events = [
    Events(
      activity: "kulturelle-arrangementer", tag: "kulturelt arrangement", site: "vapnagaard",
      participants: 64, counts: [1, 1, 1, 1, 1, 2, 1, 1, 1]),
    Events(
      activity: "kulturelle-arrangementer", tag: "kulturelt arrangement", site: "noejsomhed",
      participants: 41, counts: [0, 1, 0, 1, 0, 1, 0, 1, 1]),
    Events(
      activity: "kulturelle-arrangementer", tag: "åbent hus", site: "noejsomhed",
      participants: 90, counts: [0, 1, 0, 0, 0, 1]),
    Events(
      activity: "kulturelle-arrangementer", tag: "åbent hus", site: "vapnagaard",
      participants: 155, counts: [0, 1, 0, 0, 0, 0, 1]),
    Events(
      activity: "helt-frivillig", tag: "frivillig-drevet", site: "noejsomhed", participants: 18,
      counts: [1, 1, 2, 1, 1, 1, 1, 1, 1]),
    Events(
      activity: "helt-frivillig", tag: "frivillig-drevet", site: "vapnagaard", participants: 22,
      counts: [0, 1, 1, 1, 2, 1, 1, 0, 1]),
    Events(
      activity: "hverdagsraadgivning", tag: "temaaften", site: "noejsomhed", participants: 12,
      counts: [1, 1, 0, 1, 1, 0, 1, 1, 1]),
    Events(
      activity: "hverdagsraadgivning", tag: "temaaften", site: "vapnagaard", participants: 15,
      counts: [0, 1, 1, 1, 0, 1, 1, 1]),
  ]

  /// How many came to the counselling, by site and quarter from the first of 2018, as the demo's figures say.
  private static let counselled = [
    ("noejsomhed", [118, 124, 96, 131, 127, 134, 101, 138]),
    ("vapnagaard", [141, 150, 122, 149, 152, 149, 131, 158]),
  ]

  /// The counselling, eleven weeks of each quarter at each site: as many participants in a quarter as the
  /// figure that is typed for it, and what their inquiries were about.
  private static var counselling: [Occasion] {
    counselled.flatMap { site, values in
      var quarter = Quarter(containing: .first(of: 2018))
      var lines: [Occasion] = []
      for quarterly in values {
        for week in 0..<11 {
          let day = quarter.period.first + (week + 1) * 7
          guard var line = occasion("hverdagsraadgivning", site, day) else { continue }
          let came = quarterly * (week + 1) / 11 - quarterly * week / 11
          line.participants = came
          line.counts = inquiries(came, lines.count)
          lines.append(line)
        }
        quarter = quarter.next
      }
      return lines
    }
  }

  /// What so many inquiries were about, and where some of those who asked were bridged to.
  private static func inquiries(_ count: Int, _ week: Int) -> [String: Int] {
    let subjects = ["økonomi", "henvendelser fra kommunen", "boligstøtte", "digitalisering"]
    let rarer = [
      "jobsøgning", "sundhed", "forældreopgaven", "skolegang og fritidsliv", "andet emne",
    ]
    let places = ["borgerservice", "jobcenter", "gældsrådgivning", "familieafdeling", "læge"]
    var counts: [String: Int] = [:]
    for number in 0..<count {
      let subject =
        number % 4 == 3
        ? rarer[(week + number) % rarer.count]
        : subjects[(week / 3 + number * number) % subjects.count]
      counts[subject, default: 0] += 1
      if number % 3 == 1 { counts[places[(week + number) % places.count], default: 0] += 1 }
    }
    return counts
  }

  private static func occasion(_ activity: String, _ site: String, _ day: Day) -> Occasion? {
    guard let activity = Slug(activity), let site = Slug(site) else { return nil }
    return Occasion(
      id: "", activity: activity, site: site, day: day, state: .held,
      recordedBy: DemoFigures.author, recordedAt: 0)
  }
}
