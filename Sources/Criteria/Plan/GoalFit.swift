/// Whether a goal can be one of a unit, says something, and can be reached.
extension Target {
  /// Whether it can be asked of figures of a unit; a unit that is missing can be asked for anything.
  public func fits(_ unit: Unit) -> Bool {
    switch self {
    case _ where unit == .missing: true
    case .missing: true
    case .done, .doneEachYear, .holdsTrue: unit == .yesNo
    case .atLeastStep: !unit.isNumeric && unit != .yesNo
    case .holdOrRise, .holdOrFall, .rises, .falls, .risesEachYear, .fallsEachYear: unit != .yesNo
    case .relative(let change):
      if case .points = change.size { unit == .percent } else { unit.isNumeric }
    case .atLeast, .moreThan, .atMost, .lessThan, .between: unit.isNumeric
    }
  }

  /// The numbers that it names.
  public var amounts: [Amount] {
    switch self {
    case .atLeast(let amount), .moreThan(let amount), .atMost(let amount), .lessThan(let amount):
      [amount]
    case .between(let low, let high): [low, high]
    default: []
    }
  }

  /// Whether every figure of a unit satisfies it.
  public func saysNothing(in unit: Unit) -> Bool {
    switch self {
    case .atLeast(let amount): amount.value <= 0
    case .atMost(let amount): unit == .percent && amount.value >= 100
    case .between(let low, let high): unit == .percent && low.value <= 0 && high.value >= 100
    case .atLeastStep(let step): step <= 1
    case .relative(let change): change.amount.value <= 0
    default: false
    }
  }

  /// Whether no figure of a unit satisfies it.
  public func isOutOfReach(in unit: Unit) -> Bool {
    switch self {
    case .moreThan(let amount): unit == .percent && amount.value >= 100
    case .lessThan(let amount): amount.value <= 0
    default: false
    }
  }

  /// Whether it is measured against where things stood.
  public var needsBaseline: Bool {
    switch self {
    case .holdOrRise, .holdOrFall, .rises, .falls, .relative: true
    default: false
    }
  }
}

extension Unit {
  /// Whether figures of this unit are numbers: percent, a count, kroner or hours.
  public var isNumeric: Bool {
    switch self {
    case .percent, .count, .kroner, .hours: true
    case .yesNo, .rating, .missing: false
    }
  }

  /// Whether an amount lies in the unit's range.
  public func holds(_ amount: Amount) -> Bool {
    amount.value >= 0 && (self != .percent || amount.value <= 100)
  }

  /// Whether it counts something that comes in whole numbers.
  public var isWhole: Bool { if case .count = self { true } else { false } }
}
