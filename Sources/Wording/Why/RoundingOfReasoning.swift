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

  /// What is divided, and by what, to be held against the thresholds.
  var division: (part: Fraction, whole: Fraction, result: Fraction)? {
    for case .ratio(let part, let whole, let result) in steps { return (part, whole, result) }
    return nil
  }

  /// Where the agreed path is on the figure's day.
  var pathValue: Fraction? {
    for case .path(_, _, _, let value) in steps { return value }
    return nil
  }
}

extension Assessment {
  /// What a figure that is not exact with two decimals is made of, to be divided by.
  var pooledParts: (Fraction, Fraction)? {
    guard let current, !AccountRounding.isShort(current.value), let numerator = current.numerator,
      let denominator = current.denominator
    else { return nil }
    return (numerator, denominator)
  }
}

/// How far the values of one account are rounded: all of them alike, and only so far that whoever does the sums again
/// with what is shown gets what is shown.
struct AccountRounding {
  /// How many decimals a percentage of a goal or of a pace has.
  let pace: Int
  /// How many decimals a value has that is not exact with two.
  let value: Int

  /// The rounding of one assessment's account.
  init(_ assessment: Assessment, unit: Unit) {
    pace = Self.paceDecimals(assessment)
    value = Self.valueDecimals(assessment, pace: pace, unit: unit)
  }

  /// A value as the account shows it.
  func rounded(_ value: Fraction) -> Fraction { Self.rounded(value, self.value) }

  private static func rounded(_ value: Fraction, _ decimals: Int) -> Fraction {
    isShort(value) ? value : value.rounded(toDecimals: decimals)
  }

  /// Whether a value needs no rounding.
  static func isShort(_ value: Fraction) -> Bool { value == value.rounded(toDecimals: 2) }

  /// On its own side of the thresholds, and of the whole where what is short of it does not hold.
  private static func paceDecimals(_ assessment: Assessment) -> Int {
    guard let division = assessment.reasoning.division else { return 0 }
    let whole: [Fraction] = assessment.reasoning.rule == .levelOnPath ? [] : [100]
    return Rounding.decimals(
      division.result * 100, from: 0,
      apartFrom: [.zero] + whole + assessment.reasoning.thresholds.map { $0 * 100 })
  }

  private static func valueDecimals(_ assessment: Assessment, pace: Int, unit: Unit) -> Int {
    let least = unit == .kroner ? 0 : 1
    return (least..<Rounding.most).first {
      keepsSides(assessment, $0) && keepsPace(assessment, $0, pace)
    } ?? Rounding.most
  }

  /// Whether the figure stays apart from what it is held against; what it is behind stays apart from it.
  private static func keepsSides(_ assessment: Assessment, _ decimals: Int) -> Bool {
    let values = [
      assessment.current?.value,
      assessment.verdict.needsAttention ? assessment.reasoning.pathValue : nil,
    ].compactMap { $0 }
    let landmarks = assessment.reasoning.landmarks + values + [.zero]
    return values.allSatisfy { value in
      landmarks.allSatisfy { other in
        if other == value { return true }
        let shown = assessment.verdict.needsAttention ? rounded(other, decimals) : other
        return Rounding.side(rounded(value, decimals), shown) == Rounding.side(value, other)
      }
    }
  }

  private static func keepsPace(_ assessment: Assessment, _ decimals: Int, _ pace: Int) -> Bool {
    guard let division = assessment.reasoning.division else { return true }
    func isSame(_ part: Fraction, _ whole: Fraction, _ exact: Fraction, _ places: Int) -> Bool {
      whole != .zero
        && (part / whole * 100).rounded(toDecimals: places)
          == (exact * 100).rounded(toDecimals: places)
    }
    switch assessment.reasoning.rule {
    case .levelOnPath:
      guard let way = Way(assessment, decimals: decimals),
        let exact = Way(assessment, decimals: nil)
      else { return true }
      return isSame(way.gone, way.due, division.result, pace)
        && isSame(way.gone, way.whole, exact.gone / exact.whole, 0)
        && isSame(way.due, way.whole, exact.due / exact.whole, 0)
    case .windowFigure, .direction:
      // They are divided by what stands behind them, and not as they are shown.
      return assessment.pooledParts != nil
        || isSame(
          rounded(division.part, decimals), rounded(division.whole, decimals), division.result, pace
        )
    default: return true
    }
  }

  /// The way from the baseline to the goal, with values as they are shown.
  struct Way {
    let whole: Fraction
    let gone: Fraction
    let due: Fraction

    /// The way of a level on its path; exact without a number of decimals.
    init?(_ assessment: Assessment, decimals: Int?) {
      guard let baseline = assessment.baseline?.value, let current = assessment.current?.value,
        let goal = assessment.goal?.target.level, let path = assessment.reasoning.pathValue
      else { return nil }
      func shown(_ value: Fraction) -> Fraction {
        decimals.map { AccountRounding.rounded(value, $0) } ?? value
      }
      whole = goal - shown(baseline)
      gone = shown(current) - shown(baseline)
      due = shown(path) - shown(baseline)
      guard whole != .zero else { return nil }
    }
  }
}
