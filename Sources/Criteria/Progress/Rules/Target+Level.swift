/// Which way is better.
enum Better: Int {
  case higher = 1
  case lower = -1

  /// How much better the first is than the second; negative when it is worse.
  func gain(from reference: Fraction, to value: Fraction) -> Fraction {
    self == .higher ? value - reference : reference - value
  }
}

extension Target {
  /// Which way is better; a range counts from its lower end.
  var better: Better {
    switch self {
    case .atMost, .lessThan, .holdOrFall, .falls, .fallsEachYear, .approaches: .lower
    case .othersLevel(_, let bound): bound.isCeiling ? .lower : .higher
    case .relative(let change), .changesEachYear(let change): change.isRise ? .higher : .lower
    default: .higher
    }
  }

  /// The number to be reached, when the target has one: the lower end of a range, the step of a rating.
  public var level: Fraction? {
    switch self {
    case .atLeast(let amount), .moreThan(let amount), .atMost(let amount), .lessThan(let amount):
      amount.value
    case .between(let low, _): low.value
    case .atLeastStep(let step): Fraction(step)
    default: nil
    }
  }

  /// Whether a value satisfies the number that is asked for. A value above a range satisfies it, and is
  /// noted. Nil when the target asks for no number.
  public func isSatisfied(by value: Fraction) -> Bool? {
    switch self {
    case .moreThan(let amount): value > amount.value
    case .lessThan(let amount): value < amount.value
    case .atMost(let amount): value <= amount.value
    default: level.map { value >= $0 }
    }
  }

  /// Whether it asks for a number between two.
  var isRange: Bool { if case .between = self { true } else { false } }

  /// Whether a value lies above the agreed range.
  func isAboveRange(_ value: Fraction) -> Bool {
    if case .between(_, let high) = self { value > high.value } else { false }
  }

  /// The same target with its number scaled, as in a window that the plan cuts: rounded down for what comes in wholes,
  /// else to the most decimals that a figure may have.
  func cut(to share: Fraction, isWhole: Bool) -> Target {
    func cut(_ amount: Amount) -> Amount {
      let scaled = amount.value * share
      return isWhole ? Amount(Int(scaled.floor)) : Amount(notAbove: scaled)
    }
    return switch self {
    case .atLeast(let amount): .atLeast(cut(amount))
    case .moreThan(let amount): .moreThan(cut(amount))
    case .atMost(let amount): .atMost(cut(amount))
    case .lessThan(let amount): .lessThan(cut(amount))
    case .between(let low, let high): .between(cut(low), cut(high))
    default: self
    }
  }
}
