import Criteria

/// How the figure is held against what was agreed.
extension Why {
  func satisfied(_ figure: Fraction, _ target: Target, _ isSatisfied: Bool) -> String? {
    let isCount = rule == .windowCount && target.isLowerBetter
    switch rule {
    case .rate:
      guard let expected = assessment.windowExpected else { return nil }
      let sum = FigureText.text(figure, unit: unit)
      let side = figure < expected ? "under" : figure == expected ? "lig med" : "over"
      return
        "De \(sum) er \(side) \(number(expected)), så målet holder\(isSatisfied ? "" : " ikke")."
    case .done: return nil
    case .rating: return "Det opfylder \(isSatisfied ? "" : "ikke ")målet."
    case .direction where target.isDirection:
      return "Det opfylder \(isSatisfied ? "" : "ikke ")målet."
    default:
      let asked = GoalText.long(Goal(target.lowerEnd), unit: unit)
      let subject = value(figure).capitalizedFirst
      if isSatisfied {
        return
          "\(subject) er \(asked), så \(isCount && !isOver ? "grænsen holder" : "målet er nået")."
      }
      let result = isCount ? "brudt" : isOver ? "ikke nået" : "ikke nået endnu"
      return "\(subject) er ikke \(asked), så målet er \(result)."
    }
  }

  func compared(_ figure: Fraction, reference: Fraction, difference: Fraction) -> String {
    let isBaseline = assessment.baseline?.value == reference
    let name =
      rule == .rating
      ? "«\(FigureText.text(reference, unit: unit))»"
      : "\(isBaseline ? "udgangspunktet" : "målet") på \(level(reference))"
    guard difference != .zero else { return "Det er det samme som \(name)." }
    let size = DifferenceText.size(difference, unit: unit)
    return "Det er \(size) \(difference < .zero ? "under" : "over") \(name)."
  }

  func path(from: PathPoint, to: PathPoint, on day: Day, value: Fraction) -> String {
    let start = "\(level(from.value)) \(DanishDay.text(from.day))"
    let end = "\(level(to.value)) \(DanishDay.text(to.day))"
    let all = to.day - from.day
    let gone = min(max(day - from.day, 0), all)
    return "Efter planen går tallet jævnt fra \(start) til \(end); \(DanishDay.text(day)) var "
      + "\(DanishNumber.text(gone)) af de \(DanishNumber.text(all)) dage gået, og tallet skulle være "
      + "\(self.value(value))."
  }

  func progress(current: Fraction, baseline: Fraction, goal: Fraction) -> String {
    let (way, gone) = (goal - baseline, current - baseline)
    let whole = DifferenceText.size(way, unit: unit)
    let quotient = division(gone, by: way)
    return gone == .zero
      ? "Af de \(whole) fra udgangspunkt til mål er intet nået: \(quotient)."
      : (gone > .zero) == (way > .zero)
        ? "Af de \(whole) fra udgangspunkt til mål er \(shown(gone, by: way)) nået: \(quotient)."
        : "Af de \(whole) fra udgangspunkt til mål er intet nået, for tallet har flyttet sig "
          + "\(shown(gone, by: way)) den forkerte vej: \(quotient)."
  }

  func expected(path: Fraction, baseline: Fraction, goal: Fraction) -> String {
    let (way, due) = (goal - baseline, path - baseline)
    return "Efter planen skulle \(shown(due, by: way)) være nået: \(division(due, by: way))."
  }

  /// `1,8 / 5,8 = 31 %`, with the sign that the way's direction gives.
  private func division(_ part: Fraction, by whole: Fraction) -> String {
    let sign = part == .zero || (part > .zero) == (whole > .zero) ? "" : "-"
    return "\(sign)\(shown(part, by: whole)) / \(shown(whole, by: whole)) = "
      + Rounding.percent(part / whole, decimals: shareDecimals)
  }

  private func shown(_ part: Fraction, by whole: Fraction) -> String {
    let decimals = Rounding.decimals(
      dividing: part, by: whole, from: unit == .percent ? 1 : 0, result: shareDecimals)
    let isExact = part == part.rounded(toDecimals: 2)
    return isExact ? number(part.magnitude) : DanishNumber.text(part.magnitude, decimals: decimals)
  }

  func share(goal: Fraction, open: Int, of all: Int, roundedUp: Bool, result: Fraction) -> String {
    let holidays = indicator.holidays ?? plan.holidays
    let days = holidays.periods.isEmpty ? "dage" : "åbne dage"
    let product = all == 0 ? .zero : goal * Fraction(Int128(open), Int128(all))
    let counted = DanishNumber.text(open)
    let sum = "\(number(goal)) × \(counted) / \(DanishNumber.text(all)) = \(shown(product, result))"
    return "\(counted) af \(DanishNumber.text(all)) \(days) er gået, så der "
      + (roundedUp ? "må højst være" : "skulle være") + " \(sum)"
      + (product == result ? "." : ", rundet \(roundedUp ? "op" : "ned") til \(number(result)).")
  }

  func rate(goal: Fraction, _ rate: Rate, units: Fraction, result: Fraction) -> String {
    let isCeiling = target.isLowerBetter
    let product = goal * units
    let decimals = Rounding.decimals([units], from: 2) { rounded in
      let shown = goal * rounded[0]
      return Fraction(isCeiling ? shown.ceiling : shown.floor) == result
        && shown.rounded(toDecimals: 2) == product.rounded(toDecimals: 2)
    }
    let isExact = units == units.rounded(toDecimals: 2)
    let count = isExact ? number(units) : DanishNumber.text(units, decimals: decimals)
    let open = (indicator.holidays ?? plan.holidays).periods.isEmpty ? "" : "åbne "
    return "Der er gået \(count) \(open)\(RateText.units(rate)), så der "
      + (isCeiling ? "må højst være" : "skulle være")
      + " \(number(goal)) × \(count) = \(shown(product, result))"
      + (product == result ? "." : ", rundet \(isCeiling ? "op" : "ned") til \(number(result)).")
  }

  /// A product before it is rounded to a whole number, which it must not look like when it is not.
  private func shown(_ product: Fraction, _ result: Fraction) -> String {
    let decimals = Rounding.decimals(
      product, from: 2, apartFrom: [Fraction(product.floor), Fraction(product.ceiling)])
    return product.denominator == 1
      ? number(product) : DanishNumber.text(product, decimals: decimals)
  }

  func ratio(_ numerator: Fraction, _ denominator: Fraction, result: Fraction) -> String {
    let percent = Rounding.percent(result, decimals: paceDecimals)
    switch rule {
    case .levelOnPath:
      return "\(Rounding.percent(numerator, decimals: shareDecimals)) / "
        + "\(Rounding.percent(denominator, decimals: shareDecimals)) = \(percent) af det aftalte tempo."
    case .windowCount, .rate:
      let division = "\(number(numerator)) / \(number(denominator)) = \(percent)"
      return target.isLowerBetter
        ? "Grænsen nu er \(number(numerator)), men der er \(number(denominator)): \(division)."
        : "\(division) af det, der skulle være nu."
    default:
      return target.isLowerBetter
        ? "\(level(numerator)) / \(value(denominator)) = \(percent)."
        : "\(value(numerator)) / \(level(denominator)) = \(percent) af målet."
    }
  }

  func thresholds(onTrack: Fraction, behind: Fraction?) -> String {
    let first = Rounding.percent(onTrack)
    guard let behind else {
      return "Det skal holde nu: fra \(first) er det bagud, og under \(first) langt bagud."
    }
    let second = Rounding.percent(behind)
    return "Fra \(first) følges planen, fra \(second) er det bagud, og under \(second) langt bagud."
  }

  func margin(squared: Fraction, distance: Fraction, within: Bool) -> String {
    let margin = Rounding.squareRoot(squared)
    let decimals = Rounding.decimals([distance, margin], from: 1) { ($0[0] <= $0[1]) == within }
    let shown = [distance, margin].map { DanishNumber.text($0, decimals: decimals) }
    let among = tally == .latest ? "svar" : "i opgørelsen"
    return
      "Afstanden er \(shown[0]) procentpoint, og med så mange \(among) er usikkerheden ±\(shown[1]) "
      + "procentpoint, så forskellen ligger \(within ? "inden for" : "uden for") usikkerheden."
  }

  func softened(_ reason: Softening) -> String {
    let because =
      switch reason {
      case .early: "Mindre end en tredjedel af vejen skulle være gået endnu"
      case .oneShort: target.isLowerBetter ? "Der er kun én for meget" : "Der mangler kun én"
      case .uncertainty: "Forskellen ligger inden for usikkerheden"
      }
    return "\(because), så det kaldes bagud og ikke langt bagud."
  }
}

extension Target {
  /// A range asks for its lower end; what lies above it is only noted.
  var lowerEnd: Target { if case .between(let low, _) = self { .atLeast(low) } else { self } }
}
