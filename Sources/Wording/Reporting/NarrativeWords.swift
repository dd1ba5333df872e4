import Criteria

extension NarrativeSection {
  /// As it heads that part of the report.
  public var name: String {
    switch self {
    case .whole: "Samlet status"
    case .cooperation: "Samarbejdet med den lokale bestyrelse"
    case .initiatives: "Nye tiltag"
    case .criteria: "Succeskriterier"
    case .deviations: "Det, der ikke gik som planlagt"
    case .budget: "Budget"
    case .ahead: "Det næste halvår"
    }
  }

  /// As it is typed as a command.
  public var word: String {
    switch self {
    case .whole: "samlet"
    case .cooperation: "samarbejde"
    case .initiatives: "tiltag"
    case .criteria: "kriterier"
    case .deviations: "afvigelser"
    case .budget: "budget"
    case .ahead: "fremad"
    }
  }

  /// The part of that word or name.
  public static func named(_ text: String) -> NarrativeSection? {
    let wanted = Searching.folded(text)
    return allCases.first {
      Searching.folded($0.word) == wanted || Searching.folded($0.name) == wanted
    }
  }
}

/// What is said of texts in own words.
public enum NarrativeWords {
  /// What a text is about.
  public static func name(_ topic: NarrativeTopic, in plan: Plan) -> String {
    switch topic {
    case .section(let section): section.name
    case .activity(let id): PlanNames.activity(id, plan)
    }
  }

  /// `Madklub, 2. halvår 2019`.
  public static func name(_ place: NarrativePlace, in plan: Plan) -> String {
    "\(name(place.topic, in: plan)), \(DanishHalfYear.text(place.half))"
  }

  /// How long it is: `312 ord`.
  public static func length(_ text: String) -> String {
    "\(DanishNumber.text(text.split(whereSeparator: \.isWhitespace).count)) ord"
  }

  /// Who wrote it, and when: `skrevet af Mette 12. januar 2020`.
  public static func signature(_ narrative: Narrative) -> String {
    let day = Moment(secondsSince1970: narrative.recordedAt).day
    return "skrevet af \(Quote.cleaned(narrative.recordedBy)) \(DanishDay.text(day))"
  }

  /// That an activity is over.
  public static let ended = "afsluttet"

  /// The same with since when: `afsluttet i 2. halvår 2019`.
  public static func ended(_ half: HalfYear) -> String {
    "afsluttet i \(DanishHalfYear.text(half))"
  }

  /// That what stood before stands again.
  public static func undone(_ narrative: Narrative, in plan: Plan) -> String {
    "Fortrudt: \(name(narrative.place, in: plan)); "
      + (narrative.text.isEmpty ? "teksten er taget ud." : "den forrige tekst står der igen.")
  }

  /// What was just done.
  public static func recorded(_ narrative: Narrative, in plan: Plan) -> String {
    let name = name(narrative.place, in: plan)
    if narrative.text.isEmpty { return "Teksten er taget ud: \(name). Den står i historikken." }
    return "Gemt: \(name) (\(length(narrative.text))\(narrative.isEnded ? ", afsluttet" : ""))."
  }
}
