import Criteria
import Wording

/// How far a result is.
public enum Progress: Hashable, Sendable {
  /// Along an agreed path: how much of the way has been gone, and how much should have been.
  case path(gone: Fraction, expected: Fraction)
  /// A sum in its window against its goal.
  case sum(Fraction, of: Fraction, Window?)
  /// A difference from the baseline.
  case difference(Fraction)
  /// How much further it lies from the figures of others than the baseline did.
  case gap(Fraction)
  /// What is missing to a goal; nothing, or less, when it is reached.
  case distance(Fraction)
  /// How many steps of a rating are missing.
  case steps(Fraction)

  /// How far an assessment says that it is; nil where it says nothing of that.
  public init?(_ assessment: Assessment) {
    if let gone = assessment.progress, let expected = assessment.expected {
      self = .path(gone: gone, expected: expected)
      return
    }
    guard let current = assessment.current?.value else { return nil }
    if let sum = assessment.windowSum, let target = assessment.goal?.target.level,
      assessment.reasoning.rule == .windowCount
    {
      self = .sum(sum, of: target, assessment.window)
      return
    }
    switch assessment.goal?.target {
    case .holdOrRise, .holdOrFall, .rises, .falls:
      guard let baseline = assessment.baseline else { return nil }
      self = .difference(current - baseline.value)
    // Nobody has said yet what the figure is to be held against.
    case _ where assessment.verdict.reason != nil: return nil
    case .atLeast(let least), .moreThan(let least), .between(let least, _):
      self = .distance(least.value - current)
    case .atMost(let most), .lessThan(let most): self = .distance(current - most.value)
    case .atLeastStep(let step): self = .steps(Fraction(step) - current)
    // Each year is held against the one before, not against where it began.
    case .risesEachYear, .fallsEachYear, .changesEachYear: return nil
    case .approaches:
      guard let (now, start) = assessment.reasoning.gaps else { return nil }
      self = .gap(now.size - start.size)
    case .done, .doneEachYear, .holdsTrue, .missing, .relative, .othersLevel, .yearly, nil:
      return nil
    }
  }

  /// What is said of it, the longest first; of a path that is drawn, nothing.
  public func texts(in unit: Unit) -> [String] {
    switch self {
    case .path: return []
    case .sum(let sum, of: let goal, let window):
      let numbers = [sum, goal].map { DanishNumber.shortest($0, mostDecimals: 1) }
      let text = "\(numbers[0]) af \(numbers[1])"
      return (window.map { ["\(text) (\(DanishWindow.short($0)))"] } ?? []) + [text]
    case .difference(let difference):
      return [.column, .narrow].map { DifferenceText.change(difference, unit: unit, room: $0) }
    case .gap(let change):
      return Progress.difference(change).texts(in: unit).map { "afstand \($0)" }
    case .distance(let missing):
      guard missing > .zero else { return ["nået"] }
      let texts = [DifferenceText.Room.column, .narrow].map {
        DifferenceText.missing(missing, unit: unit, room: $0)
      }
      // Rather without its full stop than cut.
      return texts + texts.suffix(1).filter { $0.hasSuffix(".") }.map { String($0.dropLast()) }
    case .steps(let missing):
      let number = DanishNumber.shortest(missing, mostDecimals: 0)
      return [missing > .zero ? "mangler \(number) trin" : "nået"]
    }
  }
}
