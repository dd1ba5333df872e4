import Criteria

extension Reasoning {
  /// What a value must not be rounded onto or past: the goal, the baseline, the path.
  var landmarks: [Fraction] {
    steps.flatMap { step -> [Fraction] in
      switch step {
      case .satisfied(_, .between(let low, let high), _): [low.value, high.value]
      case .satisfied(_, let target, _): target.level.map { [$0] } ?? []
      case .compared(_, let reference, _): [reference]
      case .path(_, _, _, let value): [value]
      default: []
      }
    }
  }

  /// The plan's thresholds as this verdict met them.
  var thresholds: [Fraction] {
    for case .thresholds(let onTrack, let behind) in steps {
      return [onTrack] + (behind.map { [$0] } ?? [])
    }
    return []
  }
}

extension Rounding {
  /// The fewest decimals of a percentage of the way and of its pace: those that other programs show too.
  private static let leastOnPath = 2

  /// The decimals that keep the pace, as a percentage, on its own side of the thresholds.
  static func paceDecimals(_ assessment: Assessment) -> Int {
    let thresholds = assessment.reasoning.thresholds.map { $0 * 100 }
    let least = assessment.reasoning.rule == .levelOnPath ? leastOnPath : 0
    return assessment.pace.map { decimals($0 * 100, from: least, apartFrom: thresholds) } ?? 0
  }

  /// The decimals with which the shares of the way, as percentages, give the pace as shown when the one is
  /// divided by the other.
  static func shareDecimals(_ assessment: Assessment, pace: Int) -> Int {
    guard assessment.reasoning.rule == .levelOnPath, let progress = assessment.progress,
      let expected = assessment.expected, expected > .zero
    else { return 0 }
    return decimals(dividing: progress, by: expected, from: leastOnPath + 2, result: pace) - 2
  }
}
