import Canvas
import Criteria
import Reports
import Wording

extension Verdict {
  /// What a verdict's mark and word are set as.
  var role: Role {
    switch self {
    case .met: .met
    case .onTrack: .onTrack
    case .behind: .behind
    case .farBehind: .farBehind
    case .missed: .missed
    case .undecided: .undecided
    }
  }

  /// A verdict of each kind, the best first.
  static let oneOfEach = VerdictCounts([]).each.map(\.verdict)
}

extension MilestoneState {
  /// What a milestone's mark and word are set as.
  var role: Role {
    switch self {
    case .done(late: false): .met
    case .done(late: true): .behind
    case .overdue: .missed
    case .underWay: .onTrack
    case .ahead, .undated: .undecided
    }
  }
}

extension RecommendationState {
  /// What a recommendation's mark and word are set as.
  var role: Role {
    switch self {
    case .proposed: .undecided
    case .decided(.adopted): .met
    case .decided(.rejected): .missed
    case .decided(.withdrawn): .secondary
    }
  }
}

extension FollowUpState {
  /// How it is set.
  var role: Role {
    switch self {
    case .underWay: .onTrack
    case .overdue: .missed
    case .ended(let isDone): isDone ? .met : .undecided
    }
  }
}

extension VerdictChange.Kind {
  /// What the word for it is set as.
  var role: Role {
    switch self {
    case .better: .onTrack
    case .worse: .behind
    case .newlyMet: .met
    case .newlyMissed: .missed
    case .newlyJudged, .added, .newWindow, .goalChanged: .notice
    case .noLongerJudged, .removed, .sameVerdict: .undecided
    }
  }
}

extension Sign {
  /// What the sign and the words beside it are set as.
  var role: Role {
    switch self {
    case .verdict(let verdict, _): verdict.role
    case .milestone(let state): state.role
    case .proposal(let state): state.role
    case .followUp(let state): state.role
    case .change(let kind): kind.role
    }
  }
}

extension Standing {
  /// What it is set as.
  var role: Role { sign?.role ?? .plain }

  /// It as a piece of text.
  func span(_ symbols: SymbolSet) -> Span { Span(string(symbols), Style(role, bold: true)) }
}
