import Criteria

/// How far a level has come on its agreed way.
extension Why {
  func path(from: PathPoint, to: PathPoint, on day: Day, value: Fraction) -> String {
    let start = "\(reference(from.value)) \(DanishDay.text(from.day))"
    let end = "\(reference(to.value)) \(DanishDay.text(to.day))"
    let (way, days) = (to.value - from.value, to.day - from.day)
    let gone = min(max(day - from.day, 0), days)
    let counted = DanishNumber.text(gone)
    let all = DanishNumber.text(days)
    return
      "Efter planen går tallet jævnt fra \(start) til \(end); \(DanishDay.text(day)) var \(counted) af de "
      + "\(all) dage imellem gået, så tallet skulle være \(bare(from.value)) \(way < .zero ? DanishNumber.minus : "+") "
      + "\(bare(way.magnitude)) × \(counted) / \(all) = \(self.value(value))."
  }

  /// The way as it is shown.
  private var way: AccountRounding.Way? { .init(assessment, decimals: rounding.value) }

  func progress() -> String? {
    guard let way else { return nil }
    let whole = DifferenceText.size(way.whole, unit: unit)
    let quotient = division(way.gone, by: way.whole)
    let text = "Af de \(whole) fra udgangspunkt til mål er "
    if way.gone == .zero { return text + "intet nået: \(quotient)." }
    return text
      + ((way.gone > .zero) == (way.whole > .zero)
        ? "\(bare(way.gone.magnitude)) nået: \(quotient)."
        : "intet nået, for tallet har flyttet sig \(bare(way.gone.magnitude)) den forkerte vej: \(quotient).")
  }

  func expected() -> String? {
    guard let way, let baseline = assessment.baseline?.value,
      let path = assessment.reasoning.pathValue
    else { return nil }
    guard way.due != .zero else { return "Efter planen skulle der intet være nået endnu." }
    let ends = way.whole > .zero ? (path, baseline) : (baseline, path)
    let sign = (way.due > .zero) == (way.whole > .zero) ? "" : DanishNumber.minus
    return
      "Efter planen skulle \(bare(ends.0)) \(DanishNumber.minus) \(bare(ends.1)) = \(sign)\(bare(way.due.magnitude)) være nået: "
      + "\(division(way.due, by: way.whole))."
  }

  /// A length of the way; nothing is `0`, without decimals.
  private func length(_ part: Fraction) -> String {
    part == .zero ? "0" : bare(part.magnitude)
  }

  /// `1,8 / 2,9`, what is gone by what should have been.
  func pace(_ result: Fraction) -> String {
    guard let way else { return "" }
    return "\(result < .zero ? DanishNumber.minus : "")\(length(way.gone)) / \(length(way.due))"
  }

  /// `1,8 / 5,8 = 31 %`, with the sign that the way's direction gives.
  private func division(_ part: Fraction, by whole: Fraction) -> String {
    let sign = part == .zero || (part > .zero) == (whole > .zero) ? "" : DanishNumber.minus
    return
      "\(sign)\(length(part)) / \(length(whole)) = \(Rounding.percent(part / whole, decimals: 0))"
  }

  /// `31 % af vejen er nået, 50 % var aftalt`.
  var wayInShort: String? {
    guard let way, way.due != .zero else { return nil }
    let share = way.gone / way.whole
    let gone =
      share < .zero
      ? "tallet har flyttet sig den forkerte vej"
      : "\(Rounding.percent(share, decimals: 0)) af vejen er nået"
    return "\(gone), \(Rounding.percent(way.due / way.whole, decimals: 0)) var aftalt"
  }

  func margin(of samples: [Sample], squared: Fraction, distance: Fraction, within: Bool) -> String {
    let margin = Rounding.squareRoot(squared)
    let apart = shownDistance ?? distance
    let decimals = Rounding.decimals([apart, margin], from: 1) { ($0[0] <= $0[1]) == within }
    let shown = [apart, margin].map { DanishNumber.text($0, decimals: decimals) }
    let places = (1..<4).first { places in
      let square = samples.reduce(Fraction.zero) { sum, sample in
        let share = sample.share.rounded(toDecimals: places)
        return sum + Fraction(38_416, 10_000) * share * (100 - share) / Fraction(sample.size)
      }
      return Rounding.squareRoot(square).rounded(toDecimals: decimals)
        == margin.rounded(toDecimals: decimals)
    }
    let parts = samples.map { sample in
      let share = sample.share.rounded(toDecimals: places ?? 4)
      return "\(DanishNumber.shortest(share, mostDecimals: 4)) × "
        + "\(DanishNumber.shortest(100 - share, mostDecimals: 4)) / \(DanishNumber.text(sample.size))"
    }
    return
      "Usikkerheden er 1,96 × √(\(parts.joined(separator: " + "))) = \(shown[1]) procentpoint, og afstanden "
      + "er \(shown[0]), så forskellen ligger \(within ? "inden for" : "uden for") usikkerheden."
  }

  /// How far the figure is from what it is held against, as both are shown.
  private var shownDistance: Fraction? {
    guard let current = assessment.current?.value else { return nil }
    if let path = assessment.reasoning.pathValue {
      return (rounding.rounded(path) - rounding.rounded(current)).magnitude
    }
    for case .compared(let figure, let reference, _) in assessment.reasoning.steps {
      return (rounding.rounded(figure) - rounding.rounded(reference)).magnitude
    }
    return nil
  }
}
