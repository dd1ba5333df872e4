/// The two ways to be judged (domain.md, "How each is computed").
extension Assessment {
  /// How near a value comes to what is asked of it, and the step that says so: c/g, or g/c where lower is better.
  mutating func nearness(of value: Fraction, to asked: Fraction, isCeiling: Bool) -> Fraction {
    let (part, whole) = isCeiling ? (asked, value) : (value, asked)
    let ratio = whole == 0 ? .zero : part / whole
    reasoning.steps.append(.ratio(part, to: whole, result: ratio))
    return ratio
  }

  /// *On the way* to a goal: on track, behind, or far behind, by the plan's thresholds.
  mutating func judgeOnTheWay(ratio: Fraction, thresholds: Thresholds) {
    pace = ratio
    reasoning.steps.append(
      .thresholds(onTrack: thresholds.onTrack, behind: thresholds.behind))
    verdict =
      ratio >= thresholds.onTrack ? .onTrack : ratio >= thresholds.behind ? .behind : .farBehind
  }

  /// *Must hold now*, and does not: behind, or far behind.
  mutating func judgeNotHolding(ratio: Fraction, thresholds: Thresholds) {
    pace = ratio
    reasoning.steps.append(.thresholds(onTrack: thresholds.onTrack, behind: nil))
    verdict = ratio >= thresholds.onTrack ? .behind : .farBehind
  }

  /// Gives behind where far behind would be too hard.
  mutating func soften(_ reason: Softening) {
    guard verdict == .farBehind else { return }
    reasoning.steps.append(.softened(from: .farBehind, to: .behind, because: reason))
    verdict = .behind
  }

  /// A verdict by whether the figure satisfies the goal, once its time is up.
  mutating func judgeFinally(_ isSatisfied: Bool) { verdict = isSatisfied ? .met : .missed }

  /// The same assessment, closed by its conclusion.
  func concluded() -> Assessment {
    var concluded = self
    concluded.reasoning.steps.append(.conclusion(verdict, isProvisional: isProvisional))
    return concluded
  }
}
