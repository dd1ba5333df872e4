import Criteria

/// The figure against the goal in few words, for a line that also has the criterion's name.
extension Why {
  /// `500 af 521 i 2019`, `61,0 %, planen siger 62,1 % nu`, `58,6 % i 2019, målet er mindst 60 %`; where there is no
  /// figure, why it cannot be judged.
  public var brief: String {
    guard let current = assessment.current, !isUndecided else { return reasons }
    switch rule {
    case .precondition: return reasons
    case .levelOnPath:
      if let path = assessment.reasoning.pathValue, !isOver {
        let (now, planned) = (
          brief(current.value, beside: path), brief(path, beside: current.value)
        )
        return "\(now), planen siger \(planned) nu"
      }
    case .direction:
      if let reference = assessment.baseline, target.approached == nil, !target.isEachYear {
        let (now, start) = (
          brief(current.value, beside: reference.value),
          brief(reference.value, beside: current.value)
        )
        return "\(now)\(when), udgangspunktet var \(start)"
      }
    case .windowCount, .rate:
      if let counted = againstExpectedInBrief { return counted }
    case .done:
      let isDone = target == .done || target == .doneEachYear
      let said =
        isDone
        ? current.value == .zero
          ? "ikke udført" : assessment.notes.contains(.late) ? "udført for sent" : "udført"
        : "svaret er \(value(current.value))"
      guard assessment.window == nil, let deadline = assessment.deadline else {
        return said + when
      }
      return "\(said), fristen \(isOver ? "var" : "er") \(DanishDay.text(deadline))"
    case .rating, .windowFigure: break
    }
    let figure =
      rule == .rating
      ? "«\(value(current.value))»" : FigureText.short(current.value, unit: unit)
    return "\(figure)\(when), målet \(isOver ? "var" : "er") \(askedNow)"
  }

  /// `500 af 521 i 2019`; while the window runs `8 hidtil i 2019, planen siger 14 nu`.
  private var againstExpectedInBrief: String? {
    guard let sum = assessment.windowSum, !target.isLowerBetter else { return nil }
    if rule == .rate { return FigureText.ofExpected(assessment).map { $0 + when } }
    if isOver, let level = askedLevel { return "\(number(sum)) af \(number(level))\(when)" }
    guard let expected = assessment.windowExpected, expected > .zero, !isOver else { return nil }
    return "\(number(sum))\(when), planen siger \(number(expected)) nu"
  }

  /// A value that is told with another one and no sum to check: rounded as figures are, on its own side of the other
  /// and of the goal.
  private func brief(_ value: Fraction, beside other: Fraction) -> String {
    guard !AccountRounding.isShort(value) else { return self.value(value) }
    let decimals = Rounding.decimals(
      value, from: unit == .kroner ? 0 : 1,
      apartFrom: [other] + assessment.reasoning.landmarks + [.zero])
    return FigureText.text(value, unit: unit, decimals: decimals)
  }

  /// What a window asks for: one that the plan cuts its own level.
  private var askedLevel: Fraction? {
    for case .satisfied(_, let target, _) in assessment.reasoning.steps { return target.level }
    return target.level
  }
}
