import Criteria
import Wording

/// What it says of the criteria.
extension HalfYearWords {
  /// What is aimed at.
  struct Aim {
    /// The goal.
    let goal: Report.Cell
    /// Whether the goal says what the figure is to do.
    let isClause: Bool

    /// In a sentence: `målet er mindst 65 %`.
    var words: Prose { "målet er\(rest)" }
    /// At the beginning of one.
    var sentence: Prose { "Målet er\(rest)" }

    private var rest: Prose { isClause ? ", at tallet \(goal)" : " \(goal)" }
  }

  static let noCriteria: Prose = "Planen har ingen succeskriterier."

  static func noFigures(_ all: Report.Cell) -> Prose {
    "Planen har \(all), og der er endnu ingen tal for dem. Derfor kan ingen af dem vurderes."
  }

  /// `Af planens 18 kriterier er ti opfyldt eller følger planen, fem er bagud eller ikke opfyldt, og tre kan ikke
  /// vurderes.`
  static func standing(_ report: HalfYearReport, _ counts: VerdictCounts) -> Prose {
    let (well, bad) = (report.verdictCell(.goingWell), report.verdictCell(.needingAttention))
    let open = report.verdictCell(.undecided)
    let why = because(report, counts)
    if counts.total == 1 {
      let state: Prose =
        counts.goingWell == 1
        ? "er opfyldt eller følger planen"
        : counts.needingAttention == 1 ? "er bagud eller ikke opfyldt" : "kan ikke vurderes\(why)"
      return "Planen har \(report.verdictCell(.all, true)), og det \(state)."
    }
    // In the first part of the sentence the verb comes first.
    let parts: [(first: Prose, later: Prose)] = [
      (
        counts.goingWell,
        ("er \(well) opfyldt eller følger planen", "\(well) er opfyldt eller følger planen")
      ),
      (
        counts.needingAttention,
        ("er \(bad) bagud eller ikke opfyldt", "\(bad) er bagud eller ikke opfyldt")
      ),
      (
        counts.undecidedTotal,
        ("kan \(open) ikke vurderes\(why)", "\(open) kan ikke vurderes\(why)")
      ),
    ].filter { (count: Int, _: (Prose, Prose)) in count > 0 }.map { $0.1 }
    let said = parts.enumerated().map { place, part -> Prose in
      let joint: Prose = place == 0 ? "" : place == parts.count - 1 ? ", og " : ", "
      return joint + (place == 0 ? part.first : part.later)
    }
    return said.reduce("Af planens \(report.verdictCell(.all, true)) ", +) + "."
  }

  /// Why some cannot be judged: `, fordi der mangler tal`, ` (fire mangler tal og to mangler beslutning)`.
  private static func because(_ report: HalfYearReport, _ counts: VerdictCounts) -> Prose {
    let groups = Undecided.Group.allCases.filter { counts.undecided[$0] ?? 0 > 0 }
    if groups.count == 1 { return because(groups[0]) }
    let parts = groups.map { group -> Prose in
      let some = report.verdictCell(.because(group))
      return switch group {
      case .notYet: "\(some) endnu ikke"
      case .figuresMissing: "\(some) mangler tal"
      case .decisionMissing: "\(some) mangler en beslutning"
      }
    }
    return parts.isEmpty ? "" : " (\(.list(parts)))"
  }

  private static func because(_ group: Undecided.Group) -> Prose {
    switch group {
    case .notYet: " endnu"
    case .figuresMissing: ", fordi der mangler tal"
    case .decisionMissing: ", fordi der mangler en beslutning"
    }
  }

  /// `er bagud`, `følger planen`.
  static func stands(_ verdict: Report.Cell) -> Prose {
    follows(verdict) ? "\(verdict)" : "er \(verdict)"
  }

  /// `bagud`, `at følge planen`: after *fra* and *til*.
  private static func state(_ verdict: Report.Cell) -> Prose {
    guard follows(verdict) else { return "\(verdict)" }
    let following = Report.Cell(
      verdict.value, "følge" + verdict.text.dropFirst("følger".count), from: verdict.origin)
    return "at \(following)"
  }

  private static func follows(_ verdict: Report.Cell) -> Bool { verdict.text.hasPrefix("følger") }

  /// A criterion that stands better than it did, in ways to choose from.
  static func forward(
    _ name: Prose, from before: Report.Cell?, to after: Report.Cell,
    _ aim: (figure: Report.Cell, aim: Aim)?
  ) -> [Prose] {
    let moved: Prose =
      before.map { "er gået fra \(state($0)) til \(state(after))" }
      ?? "er gået frem og \(stands(after))"
    guard let (figure, aim) = aim else { return ["\(name) \(moved)."] }
    if aim.isClause {
      let then: Prose =
        before.map {
          ", hvor det ved halvårets begyndelse \(follows($0) ? "" : "var ")\(state($0))"
        } ?? ""
      return ["\(name) \(stands(after))\(then). \(aim.sentence), og det er nu \(figure)."]
    }
    return [
      "\(name) \(moved): Tallet er nu \(figure), og \(aim.words).",
      "Også \(name) \(moved). \(aim.sentence), og tallet er \(figure).",
      "\(name) \(moved) med \(figure), hvor \(aim.words).",
    ]
  }

  static func alsoForward(_ names: [Prose]) -> Prose {
    "Det er også gået frem med \(.list(names))."
  }

  /// A criterion of which a new year has been made up.
  static func reckoned(
    _ name: Prose, _ verdict: Report.Cell, _ aim: (figure: Report.Cell, aim: Aim)?
  ) -> Prose {
    guard let (figure, aim) = aim else { return "\(name) \(stands(verdict))." }
    return "\(name) \(stands(verdict)) med \(figure); \(aim.words)."
  }

  static func alsoReckoned(_ names: [Prose]) -> Prose {
    "Det går også, som det skal, med \(.list(names))."
  }

  static func back(_ names: [Prose]) -> Prose { "Det er gået tilbage med \(.list(names))." }

  static func lost(_ names: [Prose]) -> Prose { "\(.list(names)) kan ikke længere vurderes." }

  static let noneMoved: Prose =
    "Af de kriterier, der kan sammenlignes fra halvårets begyndelse til dets slutning, er ingen gået frem eller tilbage."

  static func remark(_ name: String, _ text: String) -> Prose {
    "Om \(.quoted(name)) er det noteret: \(.quoted(text))"
  }

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
