/// A criterion of a made plan: one of four kinds, so that all the ways to judge are used.
struct MadeCriterion {
  let number: Int
  let kind: Kind
  /// What the goal says, and what the baseline was at each site, in tenths.
  let goal: Int
  let baselines: [Int]

  enum Kind: CaseIterable {
    /// The newest share, from a baseline to a goal.
    case newestShare
    /// A share of what is added up over a year.
    case yearlyShare
    /// What is counted in a year.
    case yearlyCount
    /// What is counted in a week.
    case weeklyCount
  }

  init(number: Int, dice: inout Dice) {
    self.number = number
    kind = Kind.allCases[number % Kind.allCases.count]
    goal = dice.number(60...80)
    baselines = MadePlan.sites.map { _ in dice.number(400...590) }
  }

  var id: String { "kriterium-\(number + 1)" }

  /// The number that the goal asks for.
  var asked: Int {
    switch kind {
    case .newestShare, .yearlyShare: goal
    case .yearlyCount: goal / 5
    case .weeklyCount: goal / 8
    }
  }

  /// Its part of the plan file.
  var lines: [String] {
    [
      "- id: \(id)", "  nr: \(number / MadePlan.activities.count + 1)",
      "  navn: Kriterium \(number + 1)",
      "  ordlyd: >-", "    Det, der er aftalt i kriterium \(number + 1), nås i hvert boligområde.",
    ] + (measuring + ["datakilde: egen"]).map { "  " + $0 }
  }

  private var measuring: [String] {
    switch kind {
    case .newestShare:
      ["enhed: procent", "opgøres: seneste", "mål: mindst \(asked) i 2020", "udgangspunkt:"]
        + zip(MadePlan.sites, baselines).map {
          "  \($0.name): \($1 / 10),\($1 % 10) i 2009"
        }
    case .yearlyShare:
      [
        "enhed: procent", "opgøres: sum pr. år", "mål: mindst \(asked)",
        "omfang: hvert boligområde",
      ]
    case .yearlyCount:
      [
        "enhed: antal møder", "opgøres: sum pr. år", "mål: mindst \(asked)",
        "omfang: hvert boligområde",
      ]
    case .weeklyCount:
      [
        "enhed: antal beboere", "opgøres: sum pr. år", "mål: mindst \(asked) pr. uge",
        "omfang: hvert boligområde",
      ]
    }
  }

  /// One quarter's figure at a site: value, numerator and denominator as a file has them.
  func figure(quarter: Int, site: Int, of quarters: Int, dice: inout Dice) -> String {
    switch kind {
    case .newestShare:
      let way = goal * 10 - baselines[site]
      let tenths = baselines[site] + way * (quarter + 1) / (quarters + 4) + dice.number(-15...15)
      return "\(tenths / 10),\(tenths % 10);;"
    case .yearlyShare:
      let asked = dice.number(20...60)
      return ";\(asked * dice.number(50...90) / 100);\(asked)"
    case .yearlyCount: return "\(dice.number(1...6));;"
    case .weeklyCount: return "\(dice.number(70...170));;"
    }
  }
}
