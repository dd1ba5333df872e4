/// Rule B, *approaches*: the distance to others' figure of the same year is to be smaller than at the baseline.
extension Subject {
  /// The newest figure whose year the others have too, against the distance at the baseline; one whose year they lack
  /// waits.
  func assessApproach(to name: String) -> Assessment {
    guard let own = baselineValue else { return undecided(missingBaseline) }
    guard let start = gap(of: own.value, in: own.day.year, to: name) else {
      return undecided(.baselinePending)
    }
    guard case .latest = indicator.tally else { return assessWindowedDirection() }
    var assessment = begin(.direction, baseline: own)
    let figure = figureToJudge(&assessment, against: own) { dated in
      self.tallied(dated).map { self.gap(of: $0.value, in: $0.day.year, to: name) != nil } ?? true
    }
    guard let figure, let gap = gap(of: figure.value, in: figure.day.year, to: name) else {
      return assessment.concluded()
    }
    judge(&assessment, gap, of: figure, against: start, of: own)
    lapse(&assessment)
    return assessment.concluded()
  }

  /// The verdict on a distance against that at the baseline. Only one's own figures have a margin.
  func judge(
    _ assessment: inout Assessment, _ gap: Gap, of figure: Tallied, against start: Gap,
    of own: BaselineValue
  ) {
    assessment.reasoning.steps += [.gap(start), .gap(gap)]
    judge(
      &assessment, Tallied(value: gap.size, day: figure.day),
      against: BaselineValue(value: start.size, day: own.day), level: start.size, isHold: false,
      margin: margin(of: figure, against: own))
  }

  /// How far a figure lies from that of the others of the same year; nil where they have none.
  func gap(of value: Fraction, in year: Int, to name: String) -> Gap? {
    references.first { $0.isNamed(name) }?.value(of: year, in: indicator, asOf: today).map {
      Gap(own: value, others: $0, size: (value - $0.value).magnitude)
    }
  }

  /// The figures of others that it is shown beside.
  var references: [ReferenceSeries] { indicator.references(from: source) }
}

/// How far a figure lies from that of others of the same year.
public struct Gap: Hashable, Sendable {
  /// One's own figure.
  public let own: Fraction
  /// That of the others.
  public let others: ReferenceValue
  /// How far they lie from each other.
  public let size: Fraction
}

extension Reasoning {
  /// How far the figure lies from that of others, and how far the baseline lay; nil where that is not asked.
  public var gaps: (now: Gap, start: Gap)? {
    let gaps = steps.compactMap { if case .gap(let gap) = $0 { gap } else { nil } }
    return gaps.count == 2 ? (gaps[1], gaps[0]) : nil
  }
}

extension Target {
  /// Whose figures it asks to come nearer to.
  public var approached: String? { if case .approaches(let name) = self { name } else { nil } }

  /// Whose figures it holds one's own against.
  public var others: String? {
    switch self {
    case .approaches(let name), .othersLevel(let name, _): name
    default: nil
    }
  }

  /// The same, with whose figures they are named as their series has it.
  public func named(_ name: String) -> Target {
    switch self {
    case .approaches: .approaches(name)
    case .othersLevel(_, let bound): .othersLevel(name, bound)
    default: self
    }
  }
}
