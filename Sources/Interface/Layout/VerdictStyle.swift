import Criteria

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
  static let oneOfEach: [Verdict] = [
    .met, .onTrack, .behind, .farBehind, .missed, .undecided(.noFigures),
  ]
}
