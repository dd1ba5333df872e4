import Criteria

/// What verdicts are called.
public enum VerdictWords {
  /// The verdict's name: `opfyldt`, `følger planen`, `bagud`, `langt bagud`, `ikke opfyldt`, `kan ikke vurderes`.
  public static func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "opfyldt"
    case .onTrack: "følger planen"
    case .behind: "bagud"
    case .farBehind: "langt bagud"
    case .missed: "ikke opfyldt"
    case .undecided: "kan ikke vurderes"
    }
  }

  /// The verdict's name for an assessment: also `opfyldt indtil nu`, and for what is to be held
  /// `fastholdt`, `faldet` or `steget`; `klart faldet` when that is more than the figures' uncertainty.
  public static func word(_ assessment: Assessment) -> String {
    if assessment.verdict == .met {
      return assessment.isProvisional ? "opfyldt indtil nu" : "opfyldt"
    }
    guard assessment.reasoning.rule == .direction, let target = assessment.goal?.target,
      !target.asksForChange
    else { return word(assessment.verdict) }
    let worse = target.isLowerBetter ? "steget" : "faldet"
    return switch assessment.verdict {
    case .onTrack: "fastholdt"
    case .behind: worse
    case .farBehind: "klart \(worse)"
    default: word(assessment.verdict)
    }
  }

  /// What stands under Status: the word, or why it cannot be judged, and the window that it is of:
  /// `ikke opfyldt (2019)`, `ingen tal`.
  public static func status(_ assessment: Assessment) -> String {
    let text = assessment.verdict.reason.map(reason) ?? word(assessment)
    guard let window = assessment.window, window.length != .plan else { return text }
    return "\(text) (\(DanishWindow.short(window)))"
  }

  /// As `status`, in full, for a sentence or a line of text: `kan ikke vurderes: ingen tal (2019)`.
  public static func full(_ assessment: Assessment) -> String {
    assessment.verdict.reason == nil
      ? status(assessment) : "\(word(assessment.verdict)): \(status(assessment))"
  }

  /// What the verdict means, for help and for longer texts.
  public static func meaning(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "målet er nået; før fristen hedder det «opfyldt indtil nu»"
    case .onTrack: "tallet er der, hvor det efter den aftalte plan skal være nu"
    case .behind: "bagud i forhold til den aftalte plan"
    case .farBehind: "langt bagud i forhold til den aftalte plan"
    case .missed: "fristen er passeret, og målet blev ikke nået"
    case .undecided: "det er for tidligt, eller der mangler tal eller en beslutning"
    }
  }

  /// Why it cannot be judged, in two or three words.
  public static func reason(_ reason: Undecided) -> String {
    switch reason {
    case .notBegun: "ikke begyndt"
    case .notDue: "ikke forfalden"
    case .tooEarly: "for tidligt"
    case .noFigures: "ingen tal"
    case .figuresOverdue: "tal mangler"
    case .awaitingFinal: "afventer slutmåling"
    case .baselinePending: "udgangspunkt afventes"
    case .baselineOverdue: "udgangspunkt mangler"
    case .noBasis: "intet grundlag"
    case .goalMissing: "måltal mangler"
    case .scopeMissing: "afgrænsning mangler"
    case .windowMissing: "periode mangler"
    case .unitMissing: "måleenhed mangler"
    case .seriesBreak: "er tallene sammenlignelige?"
    }
  }

  /// What a group of those that cannot be judged is called after its number: `3 endnu ikke`.
  public static func group(_ group: Undecided.Group) -> String {
    switch group {
    case .notYet: "endnu ikke"
    case .figuresMissing: "mangler tal"
    case .decisionMissing: "mangler beslutning"
    }
  }

  /// What stands beside a verdict.
  public static func note(_ note: AssessmentNote, goal: Goal? = nil) -> String {
    switch note {
    case .stale: "nyere tal mangler"
    case .notDueYet: "næste tal er ikke forfaldent endnu"
    case .withinUncertainty: "inden for usikkerheden"
    case .belowBaseline:
      goal?.target.isLowerBetter == true ? "over udgangspunktet" : "under udgangspunktet"
    case .planned: "planlagt"
    case .aboveRange: "over det aftalte interval"
    case .late: "for sent"
    case .skippedRound: "kilden sprang den sidste måling over"
    case .incomplete: "tidligere tal i perioden mangler"
    }
  }

  /// All that stands beside an assessment's verdict, always in the same order.
  public static func notes(_ assessment: Assessment) -> [String] {
    AssessmentNote.allCases.filter(assessment.notes.contains).map {
      note($0, goal: assessment.goal)
    }
  }
}

extension Target {
  var isLowerBetter: Bool {
    switch self {
    case .atMost, .lessThan, .holdOrFall, .falls: true
    default: false
    }
  }
}
