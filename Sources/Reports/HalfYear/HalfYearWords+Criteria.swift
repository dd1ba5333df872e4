import Criteria
import Wording

/// What it says of the criteria.
extension HalfYearWords {
  static let noCriteria: Prose = "Planen har ingen succeskriterier."

  static func noFigures(_ all: Report.Cell) -> Prose {
    "Planen har \(all), og der er endnu ingen tal for dem. Derfor kan ingen af dem vurderes."
  }

  /// `Af planens 18 kriterier er 10 opfyldt eller følger planen, 5 er bagud eller ikke opfyldt, …`
  static func standing(_ report: HalfYearReport, _ counts: VerdictCounts) -> Prose {
    var parts: [Prose] = []
    if counts.goingWell > 0 {
      parts.append("\(report.verdictCell(.goingWell)) opfyldt eller følger planen")
    }
    if counts.needingAttention > 0 {
      parts.append("\(report.verdictCell(.needingAttention)) bagud eller ikke opfyldt")
    }
    if counts.undecidedTotal > 0 {
      parts.append("\(report.verdictCell(.undecided)) kan ikke vurderes")
    }
    let intro: Prose = "Planen har \(report.verdictCell(.all, true)): "
    return intro + .list(parts) + "."
  }

  /// A criterion that stands better than it did, in ways to choose from.
  static func forward(
    _ name: Prose, from before: Report.Cell?, to after: Report.Cell, _ figure: Report.Cell?,
    _ goal: Report.Cell?
  ) -> [Prose] {
    let from: Prose = before.map { "fra \($0) til \(after)" } ?? "frem og er nu \(after)"
    guard let figure, let goal else { return ["\(name) er gået \(from)."] }
    return [
      "\(name) er gået \(from): Målet er \(goal), og tallet er nu \(figure).",
      "Også \(name) er gået \(from) med \(figure) mod et mål på \(goal).",
      "For \(name) er det gået \(from); tallet er \(figure), og målet er \(goal).",
    ]
  }

  static func alsoForward(_ names: [Prose]) -> Prose {
    "Det er også gået frem med \(.list(names))."
  }

  /// A criterion of which a new year has been made up.
  static func reckoned(
    _ name: Prose, _ verdict: Report.Cell, _ figure: Report.Cell?, _ goal: Report.Cell?
  ) -> Prose {
    guard let figure, let goal else { return "\(name) er \(verdict)." }
    return "\(name) er \(verdict): \(figure), hvor målet er \(goal)."
  }

  static func alsoReckoned(_ names: [Prose]) -> Prose {
    "Det gælder også \(.list(names))."
  }

  static func back(_ names: [Prose]) -> Prose { "Det er gået tilbage med \(.list(names))." }

  static func lost(_ names: [Prose]) -> Prose { "\(.list(names)) kan ikke længere vurderes." }

  static let noneMoved: Prose = "Ingen kriterier er gået frem eller tilbage i halvåret."

  static func decided(
    _ name: String, _ decision: RecommendationDecision, by body: String
  ) -> Prose {
    let outcome: Prose =
      switch decision.outcome {
      case .adopted: "vedtaget"
      case .rejected: "afvist"
      case .withdrawn: "trukket tilbage"
      }
    return decision.outcome == .withdrawn
      ? "Indstillingen \(.quoted(name)) blev \(outcome) \(decision.day)."
      : "Indstillingen \(.quoted(name)) blev \(outcome) af \(.quoted(body)) \(decision.day)."
  }
}
