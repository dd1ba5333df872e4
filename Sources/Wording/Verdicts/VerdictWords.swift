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

  /// The verdict's name for an assessment: also `opfyldt indtil nu`, and for what is to be held `fastholdt`, `faldet` or
  /// `steget`; `klart faldet` when that is known to be more than the figures' uncertainty, else `faldet meget`, and
  /// `fastholdt, inden for usikkerheden` when it may be chance.
  public static func word(_ assessment: Assessment) -> String {
    if assessment.verdict == .met {
      return assessment.isProvisional ? "opfyldt indtil nu" : "opfyldt"
    }
    guard assessment.reasoning.rule == .direction, let target = assessment.goal?.target,
      !target.asksForChange
    else { return word(assessment.verdict) }
    let worse = target.isLowerBetter ? "steget" : "faldet"
    return switch assessment.verdict {
    case .onTrack: assessment.isPerhapsHeld ? "\(held), \(withinUncertainty)" : held
    case .behind: worse
    case .farBehind: isBeyondMargin(assessment) ? "klart \(worse)" : "\(worse) meget"
    default: word(assessment.verdict)
    }
  }

  private static let held = "fastholdt"
  private static let withinUncertainty = "inden for usikkerheden"

  /// Whether it is known how many answered, and the change is more than they let be chance.
  private static func isBeyondMargin(_ assessment: Assessment) -> Bool {
    assessment.reasoning.steps.contains {
      if case .margin(_, _, _, let within) = $0 { !within } else { false }
    }
  }

  /// What stands under Status: the word, or why it cannot be judged, and the window that it is of:
  /// `ikke opfyldt (2019)`, `ingen tal`.
  public static func status(_ assessment: Assessment) -> String {
    let text = assessment.verdict.reason.map { reason($0, in: assessment) } ?? word(assessment)
    guard let window = assessment.window, window.length != .plan else { return text }
    return "\(text) (\(DanishWindow.short(window)))"
  }

  /// The same where there is little room, without the window: `ikke opfyldt`, `afventer 2019`.
  public static func tight(_ assessment: Assessment) -> String {
    guard let reason = assessment.verdict.reason else {
      return assessment.isPerhapsHeld ? held : word(assessment)
    }
    guard reason == .awaitingFinal, let window = assessment.window, window.length != .plan else {
      return Self.reason(reason)
    }
    return "afventer \(DanishWindow.short(window))"
  }

  /// As `status`, in full, for a sentence or a line of text: `kan ikke vurderes: ingen tal (2019)`, with every
  /// decision that is missing.
  public static func full(_ assessment: Assessment) -> String {
    guard assessment.verdict.reason != nil else { return status(assessment) }
    let others = assessment.reasons.dropFirst().map { reason($0, in: assessment) }
    return "\(word(assessment.verdict)): \(joined([status(assessment)] + others))"
  }

  /// Reasons after each other; a question ends the sentence: `måltal mangler; uafklaret: pr. år eller samlet?
  /// Måleenhed mangler`.
  static func joined(_ reasons: [String]) -> String {
    reasons.reduce("") { text, reason in
      text.isEmpty
        ? reason : text.hasSuffix("?") ? "\(text) \(reason.capitalizedFirst)" : "\(text); \(reason)"
    }
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

  /// Why it cannot be judged, as a question where that is what is open; of a window, that its own last figure is waited
  /// for.
  static func reason(_ reason: Undecided, in assessment: Assessment) -> String {
    // Where the plan's own period is what is missing, nothing is asked of a year.
    let lacksPeriod = assessment.goal != nil && assessment.deadline == nil
    return switch reason {
    case .awaitingFinal:
      assessment.window.map { awaiting($0.length) } ?? Self.reason(reason)
    case .noFigures where assessment.isCounted: "ingen linjer i logbogen endnu"
    case .scopeMissing: "uafklaret: hvert område eller samlet?"
    case .windowMissing where !lacksPeriod: "uafklaret: pr. år eller samlet?"
    default: Self.reason(reason)
    }
  }

  /// That a window's last figure is waited for: `afventer årets sidste tal`.
  static func awaiting(_ length: WindowLength) -> String {
    switch length {
    case .plan: "afventer slutmåling"
    case .year: "afventer årets sidste tal"
    case .halfYear: "afventer halvårets sidste tal"
    case .quarter: "afventer kvartalets sidste tal"
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
    case .notMeasured: "ikke målt"
    case .uncertain: "for få svar til at afgøre det"
    case .scopeMissing: "omfang uafklaret"
    case .windowMissing: "periode uafklaret"
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

  /// What stands beside an assessment's verdict; nil where the figures say it already.
  private static func note(_ note: AssessmentNote, _ assessment: Assessment) -> String? {
    switch note {
    case .stale: "nyere tal mangler"
    case .notDueYet: "næste tal er ikke forfaldent endnu"
    case .withinUncertainty: uncertain(assessment)
    case .belowBaseline:
      assessment.goal?.target.isLowerBetter == true ? "over udgangspunktet" : "under udgangspunktet"
    case .planned: "planlagt"
    case .aboveRange: "over det aftalte interval"
    case .late: "for sent"
    case .skippedRound: "kilden sprang den sidste måling over"
    case .neverReported: spans(.neverReported, assessment).map { "lukket uden tal: \($0)" }
    case .partlyMeasured: SpanWords.coverage(assessment)
    case .goalChanged:
      assessment.windows.contains { $0.passedDeadline != nil }
        ? "fristen er flyttet" : "målet er ændret"
    case .figuresOverdue: gaps(assessment).map { "tal mangler for \($0)" } ?? "tal mangler"
    }
  }

  /// `inden for usikkerheden`, and of what is to move which way it did; nil where the verdict's name says it.
  private static func uncertain(_ assessment: Assessment) -> String? {
    if assessment.isPerhapsHeld { return nil }
    guard assessment.goal?.target.asksForChange == true, assessment.reasoning.rule == .direction,
      assessment.reasoning.gaps == nil
    else { return withinUncertainty }
    for case .compared(_, _, let difference) in assessment.reasoning.steps where difference != .zero
    {
      return "\(difference < .zero ? "faldet" : "steget"), \(withinUncertainty)"
    }
    return withinUncertainty
  }

  /// Of a criterion with parts of which one is enough.
  public static let onePartIsEnough = "det er nok, at én af delene er opfyldt"

  /// The spans of the window that the verdict is of that became something, by name.
  private static func spans(_ state: OwedSpan.State, _ assessment: Assessment) -> String? {
    let own = assessment.windows.first { $0.window == assessment.window }?.spans ?? []
    let spans = own.filter { $0.state == state }
    return spans.isEmpty ? nil : SpanWords.names(spans)
  }

  /// The spans that are missing though their time has passed, of the window itself and of those after it.
  static func gaps(_ assessment: Assessment) -> String? {
    let gaps = gapSpans(assessment)
    return gaps.isEmpty ? nil : SpanWords.names(gaps)
  }

  static func gapSpans(_ assessment: Assessment) -> [OwedSpan] {
    let own = assessment.windows.filter { $0.window == assessment.window }
    return (own + assessment.laterWindows).flatMap(\.gaps)
  }

  /// All that stands beside an assessment's verdict, always in the same order; last what is known of newer windows.
  public static func notes(_ assessment: Assessment, unit: Unit) -> [String] {
    var notes = AssessmentNote.allCases.filter(assessment.notes.contains).compactMap {
      note($0, assessment)
    }
    if let reached = SpanWords.reached(assessment) { notes.append(reached) }
    let saysGaps =
      assessment.notes.contains(.figuresOverdue)
      && assessment.laterWindows.contains { !$0.gaps.isEmpty }
    if !saysGaps, let later = SpanWords.later(assessment, unit: unit) { notes.append(later) }
    return notes
  }
}

extension Assessment {
  /// Whether a figure is worse than what it is to hold, and that may be chance.
  public var isPerhapsHeld: Bool {
    verdict == .onTrack && reasoning.rule == .direction && notes.contains(.withinUncertainty)
      && goal.map { !$0.target.asksForChange } ?? false
  }

  /// Whether its figures are counted from the logbook.
  fileprivate var isCounted: Bool {
    reasoning.steps.contains { if case .counted = $0 { true } else { false } }
  }
}

extension Target {
  var isLowerBetter: Bool {
    switch self {
    case .atMost, .lessThan, .holdOrFall, .falls, .fallsEachYear: true
    case .othersLevel(_, let bound): bound.isCeiling
    case .relative(let change), .changesEachYear(let change): !change.isRise
    case .yearly: each.allSatisfy(\.isLowerBetter)
    default: false
    }
  }
}
