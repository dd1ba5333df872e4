/// How a criterion stands (domain.md, "Verdicts").
public enum Verdict: Hashable, Sendable {
  /// Reached, kept or done.
  case met
  /// On the way at the agreed pace, or kept so far.
  case onTrack
  /// Behind the agreed plan.
  case behind
  /// Far behind the agreed plan.
  case farBehind
  /// The window or the deadline has passed and it was not reached.
  case missed
  /// Cannot be judged, and why.
  case undecided(Undecided)

  /// The code that other programs rely on (screens.md, `status --json`).
  public var code: String {
    switch self {
    case .met: "met"
    case .onTrack: "onTrack"
    case .behind: "behind"
    case .farBehind: "farBehind"
    case .missed: "missed"
    case .undecided: "undecided"
    }
  }

  /// The verdict with that code, and that reason when it cannot be judged; nil when there is none.
  public init?(code: String, reason: String?) {
    let undecided = reason.flatMap { Undecided(rawValue: $0) }
    let known: [Verdict] = [.met, .onTrack, .behind, .farBehind, .missed]
    guard
      let verdict = undecided.map({ .undecided($0) }) ?? known.first(where: { $0.code == code }),
      verdict.code == code
    else { return nil }
    self = verdict
  }

  /// Where the verdict stands among the others: 0 is the worst.
  public var rank: Int {
    switch self {
    case .missed: 0
    case .farBehind: 1
    case .behind: 2
    case .undecided: 3
    case .onTrack: 4
    case .met: 5
    }
  }

  /// Whether somebody should do something about it: missed, far behind or behind.
  public var needsAttention: Bool { rank < Verdict.undecided(.noFigures).rank }

  /// Why it cannot be judged, when it cannot.
  public var reason: Undecided? {
    if case .undecided(let reason) = self { reason } else { nil }
  }

  /// The worse of two: missed, far behind, behind, undecided, on track, met. Of two undecided ones, that
  /// for which most must happen: a decision, then figures, then time.
  public static func worse(_ first: Verdict, _ second: Verdict) -> Verdict {
    second.isWorse(than: first) ? second : first
  }

  /// The better of two, in the reverse order.
  public static func better(_ first: Verdict, _ second: Verdict) -> Verdict {
    first.isWorse(than: second) ? second : first
  }

  private func isWorse(than other: Verdict) -> Bool {
    guard let reason, let second = other.reason else { return rank < other.rank }
    return reason.group.urgency < second.group.urgency
  }
}

/// Why a criterion cannot be judged; the raw value is the code that other programs rely on.
public enum Undecided: String, Hashable, Sendable, CaseIterable {
  /// The path has not begun.
  case notBegun
  /// Not due yet.
  case notDue
  /// Too early in the window for anything to be expected.
  case tooEarly
  /// No figure has been recorded.
  case noFigures
  /// A figure that is owed has not come in time.
  case figuresOverdue
  /// The deadline or the window has passed, and its last figure has not come.
  case awaitingFinal
  /// The baseline is yet to be established.
  case baselinePending
  /// The baseline should have been established, or the agreement gives none.
  case baselineOverdue
  /// The denominator is zero.
  case noBasis
  /// Too little was measured to say.
  case notMeasured
  /// The change may be due to whom it happened to ask.
  case uncertain
  /// The agreement gives no number.
  case goalMissing
  /// The agreement does not say whom it covers.
  case scopeMissing
  /// The agreement does not say over what period figures add up.
  case windowMissing
  /// The agreement does not say what is measured.
  case unitMissing
  /// The source changed its method between the figures.
  case seriesBreak

  /// The three groups that are counted apart.
  public enum Group: Hashable, Sendable, CaseIterable {
    /// It is too soon.
    case notYet
    /// Figures are missing.
    case figuresMissing
    /// A decision is missing.
    case decisionMissing

    /// Where the group stands among the others: 0 is the one that somebody must do most about.
    fileprivate var urgency: Int {
      switch self {
      case .decisionMissing: 0
      case .figuresMissing: 1
      case .notYet: 2
      }
    }
  }

  /// Which of the three groups the reason belongs to.
  public var group: Group {
    switch self {
    case .notBegun, .notDue, .tooEarly: .notYet
    case .noFigures, .figuresOverdue, .awaitingFinal, .baselinePending, .baselineOverdue, .noBasis,
      .notMeasured, .uncertain:
      .figuresMissing
    case .goalMissing, .scopeMissing, .windowMissing, .unitMissing, .seriesBreak: .decisionMissing
    }
  }
}
