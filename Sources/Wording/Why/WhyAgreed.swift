import Criteria

/// What was agreed, and what was measured.
extension Why {
  func agreed(_ goal: Goal, _ deadline: Day, _ baseline: BaselineValue?) -> String? {
    guard goal.target != .missing else { return nil }
    let asked = asked(goal, deadline, hasBaseline: baseline != nil)
    var text = "Målet er\(asked.hasPrefix("at ") ? ", " : " ")\(asked)"
    if let baseline {
      let when =
        baseline.day == .last(of: baseline.day.year)
        ? "i \(DanishDay.fourDigits(baseline.day.year))" : "pr. \(DanishDay.text(baseline.day))"
      text += "; udgangspunktet var \(value(baseline.value)) \(when)"
    }
    return text + "."
  }

  private func asked(_ goal: Goal, _ deadline: Day, hasBaseline: Bool) -> String {
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
    case .approaches(let name): return "at tallet nærmer sig \(name) frem til \(by)"
    case .risesEachYear: return "at tallet stiger hvert år"
    case .fallsEachYear: return "at tallet falder hvert år"
    case .changesEachYear(let change):
      return "at tallet \(GoalText.eachYear(change, unit: unit))"
    default:
      let asked = GoalText.long(
        goal, unit: unit, tally: tally, deadline: deadline,
        mustHold: GoalText.mustHold(goal, tally: tally, hasBaseline: hasBaseline))
      guard let relative = assessment.relative else { return asked }
      let change = GoalText.plain(relative, unit: unit)
      if relative.others != nil {
        return "\(change) frem til \(by) (\(GoalText.long(goal, unit: unit, tally: tally)))"
      }
      let isVerb = relative == .relative(.halved) || relative == .relative(.doubled)
      return "\(asked) (\(change) \(isVerb ? "i forhold til" : "end ved") udgangspunktet)"
    }
  }

  func figure(_ figure: Tallied) -> String? {
    let day = DanishDay.text(figure.day)
    switch rule {
    case .windowCount where isCounted, .windowFigure where isCounted, .direction where isCounted:
      return countedUp(to: figure.day)
    case .windowCount:
      let isSilent = ownWindow?.spans.contains {
        $0.state == .neverReported && $0.period.last == figure.day
      }
      return isSilent == true
        ? "Der er regnet til og med \(day)." : "Det nyeste tal er fra \(day)."
    case .rate: return perUnit(figure)
    case .windowFigure where tally != .latest, .direction where tally != .latest:
      return "Det nyeste tal er fra \(day)."
    // The first line says it.
    case .done, .rating: return nil
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
      return
        "Vurderingen gælder \(name), som løber til og med \(DanishDay.text(window.period.last))."
    }
    guard isUndecided || decided else {
      return
        "Vurderingen gælder \(name), som er afsluttet; de tal, der mangler, kan ikke ændre den."
    }
    if decided, assessment.verdict != .undecided(.awaitingFinal) {
      return "Vurderingen gælder \(name), som er afsluttet og opgjort."
    }
    return "Vurderingen gælder \(name), som er afsluttet, men ikke opgjort."
      + (decided || rule == .done ? "" : " \(RuleWords.settled)")
  }

  /// The window that the verdict is of, as it stands in the strip.
  var ownWindow: WindowVerdict? { assessment.windows.first { $0.window == assessment.window } }

  func added(_ parts: [Fraction], sum: Fraction) -> String {
    guard !isCounted else { return addedByQuarter(parts, sum: sum) }
    let total = FigureText.text(sum, unit: unit)
    if case .toDate = tally { return "Tallet er opgjort løbende og er nu \(total)." }
    if rule == .windowFigure {
      return "Det nyeste tal gælder, som det er indberettet: \(value(sum))."
    }
    switch parts.count {
    case 0: return "Der er ikke indberettet noget; der er regnet med \(total)."
    case 1: return "Der er indberettet \(total)."
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
        + "\(FigureText.times(number(denominator))) er \(value(result)) i gennemsnit."
  }
}
