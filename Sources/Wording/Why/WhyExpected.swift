import Criteria

/// What a count or a rate should have come to by now, with all that it takes to work it out again.
extension Why {
  func share(goal: Fraction, open: Int, of all: Int, roundedUp: Bool, result: Fraction) -> String {
    let product = all == 0 ? .zero : goal * Fraction(Int128(open), Int128(all))
    let counted = DanishNumber.text(open)
    let sum =
      "\(number(goal)) × \(counted) / \(DanishNumber.text(all)) = "
      + (unit.isWhole ? shown(product) : expectedNumber(product))
    return
      "\(upToFigure) er \(counted) af \(DanishNumber.text(all)) \(days) gået\(leftOut(open)), så der "
      + asked + " \(sum)\(roundedOff(product, to: result, up: roundedUp))."
  }

  /// What should have come by now, which of kroner and hours is no whole number: with no more decimals than keep it on
  /// its side of the sum and give the same percentage of it.
  func expectedNumber(_ expected: Fraction) -> String {
    guard rule == .windowCount, !unit.isWhole, let sum = assessment.windowSum else {
      return number(expected)
    }
    func percent(_ expected: Fraction) -> Fraction? {
      guard sum != .zero, expected != .zero else { return nil }
      return ((target.isLowerBetter ? expected / sum : sum / expected) * 100)
        .rounded(toDecimals: rounding.pace)
    }
    let decimals = Rounding.decimals([expected], from: unit == .kroner ? 0 : 1) { rounded in
      Rounding.side(sum, rounded[0]) == Rounding.side(sum, expected)
        && percent(rounded[0]) == percent(expected)
    }
    return DanishNumber.shortest(expected, mostDecimals: decimals)
  }

  /// The day that the days are counted to: `Til og med 30. juni 2019`.
  private var upToFigure: String {
    countedTo.map { "Til og med \(DanishDay.text($0))" } ?? "Indtil nu"
  }

  /// The figure's day; a rate's days run to the end of a window that has ended.
  private var countedTo: Day? {
    rule == .rate && isOver ? assessment.window?.period.last : assessment.current?.day
  }

  /// All the days from the window's first to that day.
  private var daysSoFar: Period? {
    assessment.window.flatMap { window in countedTo.flatMap { Period(window.period.first, $0) } }
  }

  private var holidays: Holidays { indicator.holidays ?? plan.holidays }

  /// That days without figures are left out, where there are any.
  private func leftOut(_ open: Int) -> String {
    guard let daysSoFar, open < holidays.openDays(in: daysSoFar) else { return "" }
    return ", når det, der ikke er målt, er taget fra"
  }

  private var asked: String { target.isLowerBetter ? "må højst være" : "skulle være" }

  func rate(
    goal: Fraction, _ rate: Rate, openDays: Int, units: Fraction, result: Fraction
  ) -> String {
    let rounded = roundedUnits(units)
    let count = unitCount(units)
    let product = goal * rounded
    return "\(upToFigure) er der gået \(elapsed(rate, openDays, units, count)), så der \(asked) "
      + "\(number(goal)) × \(count) = \(shownShort(product))"
      + "\(roundedOff(product, to: result, up: target.isLowerBetter))."
  }

  /// `274 dage / 7 = 39,14 uger`, `11 hele måneder`.
  private func elapsed(_ rate: Rate, _ open: Int, _ units: Fraction, _ count: String) -> String {
    guard rate == .perMonth else {
      return
        "\(DanishNumber.text(open)) \(open == 1 ? day : days) / 7 = \(count) \(count == "1" ? "uge" : "uger")"
        + leftOut(open)
    }
    func months(_ count: Fraction) -> String {
      "\(number(count)) \(count == 1 ? "hel måned" : "hele måneder")"
    }
    guard let all = daysSoFar.map(Holidays().months(in:)), all > units else { return months(units) }
    let asks = [
      leftOut(open).isEmpty ? nil : "er målt",
      holidays.periods.isEmpty ? nil : "har mindst halvdelen af dagene åbne",
    ].compactMap { $0 }
    return "\(months(all)), hvoraf \(count) tæller (dem, der \(DanishList.text(asks)))"
  }

  /// How many weeks or months, with the decimals that the sums made of it need.
  private func unitCount(_ units: Fraction) -> String {
    units == units.rounded(toDecimals: 2)
      ? number(units) : DanishNumber.text(units, decimals: unitDecimals(units))
  }

  private func roundedUnits(_ units: Fraction) -> Fraction {
    units == units.rounded(toDecimals: 2)
      ? units : units.rounded(toDecimals: unitDecimals(units))
  }

  private func unitDecimals(_ units: Fraction) -> Int {
    guard let goal = target.level else { return 2 }
    let places = FigureText.decimals(assessment) ?? 2
    return Rounding.decimals([units], from: 2) { rounded in
      guard rounded[0] != .zero, expected(goal * rounded[0]) == expected(goal * units) else {
        return false
      }
      guard let figure = assessment.current, let sum = figure.numerator else { return true }
      return (sum / rounded[0]).rounded(toDecimals: places)
        == figure.value.rounded(toDecimals: places)
    }
  }

  /// What a product comes to in what is counted.
  private func expected(_ product: Fraction) -> Fraction {
    guard unit.isWhole else { return product.rounded(toDecimals: 2) }
    return Fraction(target.isLowerBetter ? product.ceiling : product.floor)
  }

  /// `Det svarer til 181 / 19,86 = 9,1 møder pr. uge.`
  func perUnit(_ figure: Tallied) -> String? {
    guard let sum = figure.numerator, let units = figure.denominator,
      let rate = assessment.goal?.rate
    else { return nil }
    let shown = FigureText.text(figure.value, unit: unit, decimals: FigureText.decimals(assessment))
    return "Det svarer til \(number(sum)) / \(unitCount(units)) = \(shown) \(RateText.per(rate))."
  }

  func cutGoal(_ goal: Fraction, days: Int, of all: Int, result: Fraction) -> String {
    let product = goal * Fraction(Int128(days), Int128(all))
    let sum =
      "\(number(goal)) × \(DanishNumber.text(days)) / \(DanishNumber.text(all)) = \(shown(product))"
    return
      "Planen dækker kun \(DanishNumber.text(days)) af \(DanishNumber.text(all)) dage, så målet her er "
      + "\(sum)\(roundedOff(product, to: result, up: false))."
  }

  /// `, rundet ned til 198`, of what comes in wholes only.
  private func roundedOff(_ product: Fraction, to result: Fraction, up: Bool) -> String {
    product == result || !unit.isWhole ? "" : ", rundet \(up ? "op" : "ned") til \(number(result))"
  }

  /// A product before it is rounded to a whole number, which it must not look like when it is not.
  private func shown(_ product: Fraction) -> String {
    product.denominator == 1
      ? number(product) : DanishNumber.text(product, decimals: productDecimals(product))
  }

  /// A product of numbers that are shown as they are: all of its decimals where they are few.
  private func shownShort(_ product: Fraction) -> String {
    product == product.rounded(toDecimals: 2) ? number(product) : shown(product)
  }

  private func productDecimals(_ product: Fraction) -> Int {
    guard unit.isWhole else { return 2 }
    return Rounding.decimals(
      product, from: 1, apartFrom: [Fraction(product.floor), Fraction(product.ceiling)])
  }

  /// `dag`, or `åben dag` where there are holidays.
  private var day: String { holidays.periods.isEmpty ? "dag" : "åben dag" }

  func windows(met: Int, of closed: Int) -> String? {
    // Of the only one, which is the one that is told of, nothing is left to say.
    let isOwn = assessment.windows.contains { $0.window == assessment.window && $0.isDecided }
    if closed == 1 && isOwn || SpanWords.reached(assessment) != nil { return nil }
    let noun = SpanWords.several(assessment.window?.length ?? .plan)
    return
      "Af de opgjorte \(noun) er målet nået i \(DanishNumber.text(met)) af \(DanishNumber.text(closed))."
  }
}
