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
    case .atLeast, .moreThan, .atMost, .lessThan, .between, .relative, .changesEachYear,
      .approaches, .othersLevel:
      unit.isNumeric
    case .yearly(let targets): targets.values.allSatisfy { $0.fits(unit) }
    }
  }

  /// What it asks, each year for itself where they have numbers of their own.
  public var each: [Target] {
    guard case .yearly(let targets) = self else { return [self] }
    return targets.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The numbers that it names.
  public var amounts: [Amount] {
    switch self {
    case .atLeast(let amount), .moreThan(let amount), .atMost(let amount), .lessThan(let amount):
      [amount]
    case .between(let low, let high): [low, high]
    case .yearly: each.flatMap(\.amounts)
    default: []
    }
  }

  /// The number that is asked, or the lower and the upper; of a rating the step.
  public var numbers: [Fraction] {
    if case .atLeastStep(let step) = self { [Fraction(step)] } else { amounts.map(\.value) }
  }

  /// Whether every figure of a unit satisfies it.
  public func saysNothing(in unit: Unit) -> Bool {
    switch self {
    case .atLeast(let amount): amount.value <= 0
    case .atMost(let amount): unit == .percent && amount.value >= 100
    case .between(let low, let high): unit == .percent && low.value <= 0 && high.value >= 100
    case .atLeastStep(let step): step <= 1
    case .relative(let change), .changesEachYear(let change): change.amount.value <= 0
    case .yearly: each.contains { $0.saysNothing(in: unit) }
    default: false
    }
  }

  /// Whether no figure of a unit satisfies it.
  public func isOutOfReach(in unit: Unit) -> Bool {
    switch self {
    case .moreThan(let amount): unit == .percent && amount.value >= 100
    case .lessThan(let amount): amount.value <= 0
    case .relative(let change), .changesEachYear(let change): change.isOutOfReach(in: unit)
    case .yearly: each.contains { $0.isOutOfReach(in: unit) }
    default: false
    }
  }

  /// Whether it is measured against where things stood.
  public var needsBaseline: Bool {
    switch self {
    case .holdOrRise, .holdOrFall, .rises, .falls, .relative, .approaches: true
    default: false
    }
  }
}

extension Unit {
  /// Whether figures of this unit are numbers: percent, a count, a measure, kroner or hours.
  public var isNumeric: Bool {
    switch self {
    case .percent, .count, .measure, .kroner, .hours: true
    case .yesNo, .rating, .missing: false
    }
  }

  /// Whether an amount lies in the unit's range.
  public func holds(_ amount: Amount) -> Bool {
    if case .measure = self { return true }
    return amount.value >= 0 && (self != .percent || amount.value <= 100)
  }

  /// Whether it counts something that comes in whole numbers.
  public var isWhole: Bool { if case .count = self { true } else { false } }

  /// Whether its figures add up unless the agreement says otherwise: what is counted, kroner, hours.
  public var isAddedUp: Bool {
    switch self {
    case .count, .kroner, .hours: true
    case .percent, .measure, .yesNo, .rating, .missing: false
    }
  }

  /// What is counted or measured, where the unit names it.
  public var noun: String? {
    switch self {
    case .count(let noun), .measure(let noun): noun.plural
    case .percent, .kroner, .hours, .yesNo, .rating, .missing: nil
    }
  }
}

extension RelativeChange {
  /// Whether no figure of a unit can fall, or rise, so far: to less than nothing, or by more than all of a percentage.
  fileprivate func isOutOfReach(in unit: Unit) -> Bool {
    if case .measure = unit { return false }
    return switch size {
    case .percent(let percent): !isRise && percent.value > 100
    case .amount(let points): unit == .percent && points.value > 100
    }
  }
}
