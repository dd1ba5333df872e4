import Criteria

/// What was agreed, and what was measured.
extension Why {
  func agreed(_ goal: Goal, _ deadline: Day, _ baseline: BaselineValue?) -> String? {
    guard goal.target != .missing else { return nil }
    let asked = asked(goal, deadline)
    var text = "Målet er\(asked.hasPrefix("at ") ? ", " : " ")\(asked)"
    if let baseline {
      let when =
        baseline.day == .last(of: baseline.day.year)
        ? "i \(DanishDay.fourDigits(baseline.day.year))" : "pr. \(DanishDay.text(baseline.day))"
      text += "; udgangspunktet var \(FigureText.text(baseline.value, unit: unit)) \(when)"
    }
    return text + "."
  }

  private func asked(_ goal: Goal, _ deadline: Day) -> String {
    let by = DanishDay.text(deadline)
    switch goal.target {
    case .done: return "at det er udført senest \(by)"
    case .doneEachYear: return "at det bliver udført hvert år"
    case .holdsTrue: return "at svaret er ja \(by)"
    case .atLeastStep(let step):
      return "mindst «\(FigureText.name(ofStep: step, unit: unit))» senest \(by)"
    case .holdOrRise: return "at tallet fastholdes eller stiger frem til \(by)"
    case .holdOrFall: return "at tallet fastholdes eller falder frem til \(by)"
    case .rises(let year):
      return "at tallet stiger fra \(year.map(DanishDay.fourDigits) ?? "udgangspunktet") til \(by)"
    case .falls(let year):
      return "at tallet falder fra \(year.map(DanishDay.fourDigits) ?? "udgangspunktet") til \(by)"
    default: return GoalText.long(goal, unit: unit, tally: tally, deadline: deadline)
    }
  }

  func figure(_ figure: Tallied) -> String? {
    let day = DanishDay.text(figure.day)
    switch rule {
    case .windowCount where isCounted, .windowFigure where isCounted, .direction where isCounted:
      return countedUp(to: figure.day)
    case .windowCount: return "Det nyeste tal er fra \(day)."
    case .rate:
      let per = assessment.goal?.rate.map(RateText.per) ?? ""
      return "Det svarer til \(number(figure.value)) \(per) til og med \(day)."
    case .windowFigure where tally != .latest, .direction where tally != .latest:
      return "Det nyeste tal er fra \(day)."
    case .done: return "Det nyeste svar er \(value(figure.value)), pr. \(day)."
    case .rating: return "Den nyeste vurdering er «\(value(figure.value))», pr. \(day)."
    default: break
    }
    var text = "Det nyeste tal er \(value(figure.value))"
    if let numerator = figure.numerator, let denominator = figure.denominator {
      text += " (\(number(numerator)) \(unit == .percent ? "af" : "på") \(number(denominator)))"
    }
    text += " pr. \(day)"
    if let size = figure.sampleSize, figure.denominator == nil {
      text += ", med \(DanishNumber.text(size)) svar"
    }
    return text + "."
  }

  func deadline(_ day: Day, passed: Bool) -> String? {
    guard passed else { return nil }
    let text = "Fristen, \(DanishDay.text(day)), er passeret"
    switch rule {
    case .done: return text + "."
    case .direction where tally != .latest: return text + ", så den sidste opgørelse afgør det."
    default: return text + ", så det nyeste tal fra året op til den afgør det."
    }
  }

  func window(_ window: Window, closed: Bool, decided: Bool) -> String {
    let name = DanishWindow.text(window)
    if !closed {
      return "Det gælder \(name), som løber til og med \(DanishDay.text(window.period.last))."
    }
    return decided
      ? "Det gælder \(name), som er slut og gjort op."
      : "Det gælder \(name), som er slut, men det sidste "
        + (isCounted ? "kvartal er ikke lukket." : "tal mangler.")
  }

  /// The most stretches that are named.
  private static let mostNamed = 4

  func untold(_ stretches: [Period]) -> String {
    let names =
      stretches.count > Self.mostNamed
      ? "\(DanishNumber.text(stretches.count)) tidligere perioder"
      : DanishList.text(stretches.map(DanishPeriod.name))
    return "Der er ikke indberettet noget for \(names), så det kan der mangle."
  }

  func added(_ parts: [Fraction], sum: Fraction) -> String {
    guard !isCounted else { return addedByQuarter(parts, sum: sum) }
    let total = FigureText.text(sum, unit: unit)
    if case .toDate = tally { return "Tallet er opgjort løbende og er nu \(total)." }
    switch parts.count {
    case 0, 1: return "Der er indberettet \(total)."
    case 2...12:
      return "Tallene lægges sammen: \(parts.map(number).joined(separator: " + ")) = \(total)."
    default: return "De \(parts.count) tal giver tilsammen \(total)."
    }
  }

  func pooled(_ numerator: Fraction, _ denominator: Fraction, result: Fraction) -> String {
    if case .toDate = tally {
      return "Tallet er opgjort løbende og er nu \(number(numerator)) af \(number(denominator)), "
        + "\(value(result))."
    }
    return unit == .percent
      ? "Tallene lægges sammen, før andelen regnes ud: \(number(numerator)) af \(number(denominator)) "
        + "er \(value(result))."
      : "Tallene lægges sammen, før gennemsnittet regnes ud: \(number(numerator)) på "
        + "\(FigureText.times(number(denominator))) er \(value(result))."
  }
}
