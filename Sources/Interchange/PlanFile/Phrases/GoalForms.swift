import Criteria
import Wording

/// The phrases that can stand under `mål`, as people are shown them.
enum GoalForms {
  /// Phrases of one kind, and the units that they are of.
  struct Group {
    let heading: String
    let units: [Unit]
    /// How figures become one where they can stand.
    var tally = Tally.latest
    let forms: [String]
  }

  private static let numbers: [Unit] = [.percent, .count(noun: "møder")]

  static let all = [
    Group(
      heading: "Et tal", units: numbers,
      forms: [
        "mindst 65", "over 60", "højst 86", "under 13", "5-10", "stiger til 65", "falder til 20",
        "mindst femogtyve", "65 eller derover", "må ikke overstige 15", "ikke under 75",
      ]),
    Group(
      heading: "En del af alle, når enheden er procent", units: [.percent],
      forms: ["mindst halvdelen", "mindst tre fjerdedele", "højst hver fjerde", "mindst 4 ud af 5"]),
    Group(
      heading: "Et tal i en periode, når tallene lægges sammen", units: [.count(noun: "møder")],
      tally: .sum(per: .year),
      forms: [
        "mindst 4 pr. år", "25 om året", "mindst 10 pr. uge", "mindst to om måneden",
        "mindst 4 i 2019", "mindst 10 i 2018, mindst 15 i 2019",
      ]),
    Group(
      heading: "I forhold til udgangspunktet", units: numbers,
      forms: [
        "fastholdes", "fastholdes eller stiger", "fastholdes eller falder", "stiger", "falder",
        "20 % færre", "10 % flere", "falder med 25 %", "falder med en fjerdedel", "halveres",
        "fordobles", "må ikke stige", "øges med 10 % i perioden 2018-2021",
      ]),
    Group(
      heading: "I forhold til udgangspunktet, når enheden er procent", units: [.percent],
      forms: ["5 procentpoint højere", "stiger med 5 procentpoint"]),
    Group(
      heading: "I forhold til udgangspunktet, når enheden er et antal",
      units: [.count(noun: "møder")], forms: ["5 færre", "stiger med fem"]),
    Group(
      heading: "Fra år til år", units: numbers,
      forms: ["stiger hvert år", "falder hvert år", "falder med 5 % hvert år"]),
    Group(
      heading: "I forhold til andres tal, som står under «sammenligning»", units: numbers,
      forms: [
        "mindst som Helsingør Kommune", "højst som Hele landet", "over landsgennemsnittet",
        "under landsgennemsnittet", "nærmer sig Helsingør Kommune",
      ]),
    Group(
      heading: "Noget, der gøres, når enheden er ja/nej", units: [.yesNo],
      forms: ["udført", "udført senest 2019-06-30", "udført hvert år", "ja ved udgangen af 2021"]),
    Group(
      heading: "Et trin, når enheden er vurdering", units: [.rating(steps: Unit.standardSteps)],
      forms: ["mindst i høj grad", "i nogen grad eller derover"]),
    Group(
      heading: "Hvornår, efter enhver af dem", units: numbers,
      forms: [
        "mindst 65 i 2021", "stiger senest 2021-06-30", "mindst 65 inden udgangen af juni 2020",
        "mindst 65 i 4. kvartal 2019", "mindst 65 ved planens udløb",
      ]),
    Group(
      heading: "Det, som aftalen ikke siger, eller som ikke kan siges sådan",
      units: numbers + [.yesNo], forms: [.missing]),
  ]

  /// The phrases that are most like what is written, for a unit, the most alike first.
  static func nearest(to written: String, unit: Unit?) -> [String] {
    let words = telling(written)
    let forms = all.filter { $0.isOf(unit) && !$0.forms.contains(.missing) }.flatMap(\.forms)
    let scored = forms.enumerated().map { index, form in
      (form: form, score: telling(form).count { words.contains($0) }, index: index)
    }
    let like = scored.filter { $0.score > 0 }.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    let usual = scored.filter { $0.score == 0 && Self.usual.contains($0.form) }
    return (like.prefix(most - 1) + usual).prefix(most).map(\.form)
  }

  /// What can be written where nothing is known of what is meant: the phrases most like it, or an answer of one's own.
  static func answers(to written: String, unit: Unit?) -> [String] {
    let like = nearest(to: written, unit: unit)
    guard unit?.isNumeric == true else { return like }
    return like.prefix(2) + ["et mål som «ja» med «enhed: ja/nej», som I selv svarer på"]
  }

  private static let most = 3
  /// What most agreements say.
  private static let usual: Set = [
    "mindst 65", "stiger", "20 % færre", "udført", "udført senest 2019-06-30", "mindst i høj grad",
  ]

  /// The words that tell phrases apart, by their beginnings: `stigning` is like `stiger`.
  private static func telling(_ text: String) -> Set<String> {
    Set(
      text.folded.split(separator: " ").filter { $0.count > 3 && $0.allSatisfy(\.isLetter) }
        .map { String($0.prefix(4)) })
  }
}

extension GoalForms.Group {
  fileprivate func isOf(_ unit: Unit?) -> Bool {
    switch unit {
    case nil, .missing: true
    case .rating: units.contains { !$0.isNumeric && $0 != .yesNo }
    case .yesNo: units.contains(.yesNo)
    case .percent: units.contains(.percent)
    default: units.contains(.count(noun: "møder"))
    }
  }
}

extension PhraseMistake {
  /// What is written is no goal.
  ///
  /// - Parameter forms: what could stand there; the phrases most like it where there are none.
  init(goal written: String, like forms: [String] = [], unit: Unit?) {
    kind = .unknownGoal(
      goal: written.singleLine,
      forms: forms.isEmpty ? GoalForms.answers(to: written, unit: unit) : forms)
  }
}
