import Criteria

/// A plan that is made up from a seed, with its figures.
struct MadePlan {
  struct Site {
    let id: String
    let name: String
  }

  static let sites = [Site(id: "nord", name: "Nordparken"), Site(id: "syd", name: "Sydparken")]
  static let areas = 3
  static let activitiesInArea = 2
  /// The day that all made plans are looked at as of: a quarter is over that there are no figures of yet.
  static let day = "2020-04-15"
  /// The day after it, as of which nothing has been summed up.
  static let dayAfter = "2020-04-16"
  /// The last year that there are figures of.
  static let lastYear = 2019

  let number: Int
  let workload: Workload
  let criteria: [MadeCriterion]
  private let diceOfFigures: Dice

  init(number: Int, workload: Workload) {
    self.number = number
    self.workload = workload
    // Each plan has a row of its own, so that a plan is the same however many there are.
    var dice = Dice(seed: workload.seed &* 1_000_003 &+ number)
    criteria = (0..<workload.criteria).map { MadeCriterion(number: $0, dice: &dice) }
    diceOfFigures = dice
  }

  var id: String { "plan-\(number)" }

  /// The ids of its activities.
  static var activities: [String] {
    (1...areas).flatMap { area in (1...activitiesInArea).map { "aktivitet-\(area)-\($0)" } }
  }

  private var firstYear: Int { Self.lastYear - (workload.quarters - 1) / 4 }

  /// The plan's first and last day, as files have them.
  var firstDay: String { "\(firstYear)-01-01" }
  var lastDay: String { "\(Self.lastYear + 1)-12-31" }

  /// The day that it is in force from as it is agreed on for the `revision`th time: a week after the one before.
  static func effectiveDay(ofRevision revision: Int) -> Day {
    Day.first(of: lastYear - 1) + 7 * revision
  }

  /// The plan's file, as it is agreed on for the `revision`th time.
  func file(revision: Int = 1) -> String {
    var lines = [
      "plan: Plan \(number)", "id: \(id)",
      "periode: \(firstDay) til \(lastDay)", "boligområder:",
    ]
    lines += Self.sites.map { "  - { id: \($0.id), navn: \($0.name) }" }
    lines += [
      "mærker: [åbent hus, omtalt i pressen]", "datakilder:", "  - id: egen",
      "    navn: Egen registrering", "    leveres af: helhedsplanen", "    hyppighed: kvartalsvis",
      "indsatsområder:",
    ]
    for area in 0..<Self.areas { lines += areaLines(area, revision: revision) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func areaLines(_ area: Int, revision: Int) -> [String] {
    var lines = [
      "  - id: indsats-\(area + 1)", "    navn: Indsats \(area + 1)",
      "    formål: Det, der er aftalt for \(revision). gang.", "    aktiviteter:",
    ]
    for place in 0..<Self.activitiesInArea {
      let activity = area * Self.activitiesInArea + place
      lines += [
        "      - id: \(Self.activities[activity])",
        "        navn: Aktivitet \(area + 1).\(place + 1)", "        kategorier:",
        "          henvendelser: [\(MadeOccasion.subjects.joined(separator: ", "))]",
        "          henvist til: [\(MadeOccasion.places.joined(separator: ", "))]",
        "        kriterier:",
      ]
      let own = criteria.filter { $0.number % Self.activities.count == activity }
      lines += own.flatMap(\.lines).map { "          " + $0 }
      if own.isEmpty { lines[lines.count - 1] += " []" }
    }
    return lines
  }

  /// The file of its figures, which `import` takes in, in the order that quarters come in; at most `limit` of them.
  func figures(limit: Int = .max) -> String {
    var dice = diceOfFigures
    var text = "plan;kriterium;sted;dag;værdi;tæller;nævner\n"
    var left = limit
    for quarter in 0..<workload.quarters {
      let day = lastDay(of: quarter)
      for criterion in criteria {
        for (place, site) in Self.sites.enumerated() where left > 0 {
          let figure = criterion.figure(
            quarter: quarter, site: place, of: workload.quarters, dice: &dice)
          text += "\(id);\(criterion.id);\(site.name);\(day);\(figure)\n"
          left -= 1
        }
      }
    }
    return text
  }

  /// The last day of the quarter with a number from the first, the last of them being the last of `lastYear`.
  private func lastDay(of quarter: Int) -> String {
    let count = Self.lastYear * 4 + 4 - workload.quarters + quarter
    return ["31.03.", "30.06.", "30.09.", "31.12."][count % 4] + "\(count / 4)"
  }

  /// The file of its logbook: a line each with all that stands in it.
  func logbook() -> String {
    var text = "aktivitet;sted;dag;deltagere;mærker;antal;note\n"
    for line in occasions { text += line.text + "\n" }
    return text
  }

  /// The logbook's lines, oldest first.
  var occasions: [MadeOccasion] {
    var dice = Dice(seed: workload.seed &* 7_368_787 &+ number)
    let days = (Self.lastYear - firstYear + 1) * 365
    return (0..<workload.lines).map { place in
      MadeOccasion(
        firstYear: firstYear, dayOfPeriod: days * place / max(1, workload.lines), dice: &dice)
    }
  }
}
