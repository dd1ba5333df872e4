/// What there is to ask about a figure before it is recorded: the mark of a slip of the fingers, which is worth a
/// question and never a refusal (domain.md, invariant 5).
public enum Doubt: Hashable, Sendable {
  /// A percentage below one, where the hundredfold is likelier: 0,61 for 61 %. The hundredfold stands with it.
  case hundredth(of: Amount)
  /// A number below 0, where nothing else of the indicator is.
  case belowZero
  /// A percentage without its numbers, where those of several stretches are pooled: it stands for its own alone.
  case withoutNumbers
  /// It lies far from what it is compared with.
  case far(from: Landmark)
  /// A total so far that is lower than the one before it in its window.
  case lowerTotal(than: Measurement)
}

/// What a figure is compared with.
public enum Landmark: Hashable, Sendable {
  /// The indicator's own figure before it, or after it when none is before it.
  case figure(Measurement)
  /// The baseline.
  case baseline(Figure, on: Day)
  /// A figure of the same indicator at another site.
  case site(Measurement)
  /// The goal.
  case goal(Goal)
}

extension Records {
  /// What there is to ask about a figure; nothing when it is as could be expected.
  ///
  /// - Parameters:
  ///   - measurement: a figure that has been checked and is not recorded yet.
  ///   - others: figures that are about to be recorded with it, as the lines before it in a file.
  public func doubts(
    about measurement: Measurement, of indicator: Indicator, in plan: Plan,
    besides others: FiguresBeside = FiguresBeside()
  ) -> [Doubt] {
    guard let value = measurement.figure.value(in: indicator), indicator.unit.isNumeric else {
      return []
    }
    let surroundings = Surroundings(
      of: measurement, indicator, in: plan, records: self, besides: others)
    return [
      surroundings.belowZero(value) ?? surroundings.hundredth(measurement.figure, value)
        ?? surroundings.distance(of: measurement),
      surroundings.withoutNumbers(measurement),
    ]
    .compactMap { $0 }
  }
}
