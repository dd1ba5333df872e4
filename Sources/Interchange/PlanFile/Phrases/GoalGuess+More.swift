import Criteria
import Wording

/// What a goal alone does not say: a comparison, a way from a number to another, a place, a mean.
extension GoalGuess {
  /// How to write what its goal alone does not say; nil where it names no such thing.
  var more: String? {
    guard unit?.isNumeric != false else { return nil }
    return againstOthers ?? movement ?? ofEachYear ?? ofAll ?? ofEachSite ?? ofAllCounted ?? ofTwo
      ?? overAll ?? about ?? moreThanOthers
  }

  /// That it is a mean of several years: `over 40 (gennemsnit for de seneste 2 år)`.
  var ofYears: String? {
    guard clues.says(anyOf: ["gennemsnit", "snit"]), clues.says(anyOf: Self.several) else {
      return nil
    }
    return first.map {
      "et mål som «\($0)» med «opgøres: seneste», hvor I hvert år indtaster det gennemsnit, I har regnet ud"
    }
  }

  /// That it is asked at each site: `i ingen bydele må det overstige 10 %`.
  private var ofEachSite: String? {
    guard clues.says(anyOf: Self.sites),
      ["alle", "ingen", "hver", "hvert", "begge"].contains(where: clues.says)
    else { return nil }
    return first.map { "et mål som «\($0)» med «omfang: hvert boligområde»" }
  }

  /// The likeliest of what it may be.
  private var first: String? { goals.first }

  private static let several = ["seneste", "sidste", "rullende", "glidende"]
  private static let sites = ["bydel", "boligområde", "område", "afdeling"]

  /// That it is held against the figures of others.
  private var againstOthers: String? {
    guard let name = clues.others else { return nil }
    if let number = clues.numbers.first {
      return "et mål som «højst \(number.text)» med «enhed: tal procentpoint», hvor I selv regner "
        + "forskellen ud"
    }
    let leads =
      if clues.says("end") {
        Self.ways(clues.isRise).map { $0 ? "over" : "under" }
      } else {
        (clues.says(anyOf: Self.nearer)
          ? [] : clues.isRise == false ? ["højst som"] : ["mindst som", "højst som"]) + [
            "nærmer sig"
          ]
      }
    return
      "en vending som \(Self.one(of: leads.map { (["\($0) \(name)"] + clues.times).joined(separator: " ") })) med tallene under "
      + "«sammenligning»"
  }

  private static let nearer = ["tættere", "nærmere", "afstand", "forskel", "gab"]

  /// That a number becomes another: `fra 20 i 2017 til 25 i 2021`.
  private var movement: String? {
    guard !clues.says("skala"), let (before, after) = clues.parts(at: "til"),
      let (_, from) = before.parts(at: "fra"), let last = after.number(at: 0),
      let first = from.number(at: 0)
    else { return nil }
    let isRise =
      clues.isRise
      ?? (first.amount == last.amount ? nil : first.amount.value < last.amount.value)
    let goals = Self.ways(isRise).map {
      ([Self.verb($0) + " til \(last.text)"] + after.times).joined(separator: " ")
    }
    let year = from.times.first { $0.hasPrefix("i ") }
    return "et mål som \(Self.one(of: goals)) med "
      + (year.map { "«udgangspunkt: \(first.text) \($0)»" } ?? "det første tal under «udgangspunkt»")
  }

  /// That there is a number for each of several years: `80 % i 2025 og 92 % i 2030`.
  private var ofEachYear: String? {
    guard let (before, after) = clues.parts(at: "og"), let first = before.times.last,
      let last = after.times.last, first != last, !before.numbers.isEmpty, !after.numbers.isEmpty
    else { return nil }
    let goal = GoalGuess(clues: before, tally: tally).goals.first
    return goal.map { "et kriterium for hvert af dem, som «\($0)»" }
  }

  /// That one thing is to rise, and another to fall: `skal stige, og antallet af klager falde`.
  private var ofTwo: String? {
    guard clues.goesBothWays, clues.says("og"), clues.numbers.isEmpty else { return nil }
    return "et delkriterium for hver del, som «stiger» og «falder»"
  }

  /// That more than all of something changes, which is a number of it: `reduceres med 272.000`.
  private var overAll: String? {
    guard unit == .percent, let number = clues.numbers.first, number.amount.value > 100,
      let isRise = clues.isRise
    else { return nil }
    return "et mål som «\(Self.verb(isRise)) med \(number.text)» med «enhed: antal …»"
  }

  /// That it is to be about a number: `omkring 50`.
  private var about: String? {
    guard clues.isRise == nil, clues.says(anyOf: ["omkring", "cirka"]) || clues.says("ca."),
      let number = clues.numbers.first,
      number.amount.value > 0
    else { return nil }
    let ends = [9, 11].map {
      DanishNumber.text(number.amount.value * Fraction($0, 10), decimals: 0)
    }
    let times = ([""] + clues.times).joined(separator: " ")
    return
      "et spænd som «\(ends[0])-\(ends[1])\(times)» eller en grænse som «mindst \(number.text)\(times)»"
  }

  /// That it is to change more than something else does.
  private var moreThanOthers: String? {
    guard clues.numbers.isEmpty, clues.isRise != nil,
      ["mere end", "mindre end", "hurtigere end"].contains(where: clues.says)
    else { return nil }
    let times = ([""] + clues.times).joined(separator: " ")
    return "et mål som «ja\(times)» med «enhed: ja/nej», som I selv svarer på"
  }

  /// That all of what is counted is done: `alle nedlagt senest i 2030`.
  private var ofAllCounted: String? {
    guard let unit, unit != .percent, clues.says("alle"), clues.numbers.isEmpty else { return nil }
    let times = ([""] + clues.times).joined(separator: " ")
    return
      "et mål som «højst 0\(times)» af dem, der er tilbage, eller «mindst 100\(times)» med «enhed: procent»"
  }

  /// That it is asked of a part of all, where the unit is another: `højst 30 dage i 80 % af sagerne`.
  private var ofAll: String? {
    guard let unit, unit != .percent else { return nil }
    guard
      clues.numbers.contains(where: { $0.of == .percent && ($0.isOfAll || $0.isLevel && !isYearly) }
      )
    else {
      return nil
    }
    let goal = GoalGuess(clues: clues.of(.percent), tally: tally).goals.first
    return goal.map { "et mål som «\($0)» med «enhed: procent»" }
  }

  private static func one(of goals: [String]) -> String {
    DanishList.text(goals.map { "«\($0)»" }, joinedBy: "eller")
  }
}
