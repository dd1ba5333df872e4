import Criteria

/// The signs that people are shown. The user chooses, as a program cannot see which its terminal's font has.
public enum SymbolSet: String, Hashable, Sendable, CaseIterable {
  /// All of the verdicts' marks, and finer lines and bars.
  case rich
  /// What the font of every Windows console and of the Linux console has.
  case plain
  /// ASCII only; Danish letters are still shown.
  case ascii

  /// The sign that always stands beside a verdict's word and colour.
  public func mark(_ verdict: Verdict) -> String {
    switch (self, verdict) {
    case (.rich, .met): "✓"
    case (.plain, .met): "√"
    case (.ascii, .met): "+"
    case (.ascii, .onTrack): "o"
    case (_, .onTrack): "●"
    case (.ascii, .behind): "!"
    case (_, .behind): "▲"
    case (.ascii, .farBehind): "#"
    case (_, .farBehind): "■"
    case (.ascii, .missed): "x"
    case (_, .missed): "×"
    case (.ascii, .undecided): "?"
    case (_, .undecided): "○"
    }
  }

  /// The sign beside how something stands: its verdict's, and one of its own for what is held within the figures'
  /// uncertainty.
  public func mark(_ assessment: Assessment) -> String {
    mark(assessment.verdict, isPerhaps: assessment.isPerhapsHeld)
  }

  /// The sign of a verdict; `isPerhaps` of what is held within the figures' uncertainty.
  public func mark(_ verdict: Verdict, isPerhaps: Bool) -> String {
    isPerhaps ? (self == .ascii ? "~" : "≈") : mark(verdict)
  }

  /// The sign that always stands beside a milestone's state: done is a tick however late, and the rest are
  /// signs that verdicts have too.
  public func mark(_ state: MilestoneState) -> String {
    switch state {
    case .done: mark(.met)
    case .overdue: mark(.missed)
    case .underWay: mark(.onTrack)
    case .ahead, .undated: mark(.undecided(.notBegun))
    }
  }

  /// The sign beside whether an occasion was held; `isUnsettled` when it is still planned though its day has passed.
  public func mark(_ state: OccasionState, isUnsettled: Bool = false) -> String {
    switch state {
    case .held: mark(.met)
    case .planned: isUnsettled ? "!" : mark(.undecided(.notBegun))
    case .withdrawn: mark(.missed)
    }
  }

  /// The sign that always stands beside what became of a recommendation.
  public func mark(_ state: FollowUpState) -> String {
    switch state {
    case .underWay: mark(.onTrack)
    case .overdue: mark(.missed)
    case .ended(let isDone): isDone ? mark(.met) : mark(.undecided(.notDue))
    }
  }

  /// The sign beside how far a supplier's figures have come; `isLate` when their last day has passed.
  public func mark(_ stage: SupplierStanding.Stage, isLate: Bool) -> String {
    switch stage {
    case .received: mark(.met)
    case .notAsked: isLate ? mark(.missed) : mark(.undecided(.notBegun))
    case .asked, .reminded: isLate ? mark(.missed) : mark(.onTrack)
    }
  }

  /// What stands before a recommendation.
  public func mark(_ state: RecommendationState) -> String {
    switch state {
    case .proposed: mark(.undecided(.notDue))
    case .decided(.adopted): mark(.met)
    case .decided(.rejected): mark(.missed)
    case .decided(.withdrawn): self == .ascii ? "-" : "–"
    }
  }
}
