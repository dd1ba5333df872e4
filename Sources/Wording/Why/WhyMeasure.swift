import Criteria

/// Whether the figure satisfies the goal, and how near it comes.
extension Why {
  func satisfied(_ figure: Fraction, _ target: Target, _ isSatisfied: Bool) -> String? {
    switch rule {
    case .rate: return keptRate(figure, isSatisfied)
    case .done: return nil
    case .rating: return meets(isSatisfied)
    // What may be chance is not called a breach before it has been looked into.
    case .direction where !isSatisfied && assessment.notes.contains(.withinUncertainty): return nil
    case .direction where target.isDirection: return meets(isSatisfied)
    default:
      let asked = asked(target)
      // What cannot be judged is neither called reached nor, once its time is up, not reached.
      let standing = isSatisfied ? asked : short(figure, of: target, asked)
      if isUndecided, isSatisfied || isOver {
        return "Med de tal, der er kommet, er \(value(figure)) \(standing)."
      }
      return "\(value(figure).capitalizedFirst) er \(standing), så \(result(isSatisfied))."
    }
  }

  var isUndecided: Bool { assessment.verdict.reason != nil }

  /// On which side a figure lies that is not what was agreed: `under 65 %`, `færre end de aftalte 20`, `over 13 %`; on
  /// the limit itself `ikke under 13 %`.
  private func short(_ figure: Fraction, of target: Target, _ asked: String) -> String {
    guard let level = target.level, figure != level else { return "ikke \(asked)" }
    guard unit.isWhole else { return "\(figure < level ? "under" : "over") \(self.level(level))" }
    // What is to be under or over a number is not agreed to be that number.
    let isNamed = level == .one || target.isStrict
    return "\(figure < level ? "færre" : "flere") end "
      + (isNamed ? self.level(level) : "de aftalte \(number(level))")
  }

  private func meets(_ isSatisfied: Bool) -> String {
    isUndecided
      ? "Med de tal, der er kommet, opfylder det \(isSatisfied ? "" : "ikke ")målet."
      : "Det opfylder \(isSatisfied ? "" : "ikke ")målet."
  }

  /// What a figure that satisfies its goal or not means for it.
  private func result(_ isSatisfied: Bool) -> String {
    if rule == .windowCount, target.isLowerBetter {
      return "grænsen er \(isSatisfied ? "overholdt" : "overskredet")"
    }
    return isSatisfied
      ? "målet er nået" : isOver ? "målet er ikke nået" : "målet er ikke nået endnu"
  }

  private func keptRate(_ figure: Fraction, _ isSatisfied: Bool) -> String? {
    guard let expected = assessment.windowExpected else { return nil }
    let sum = FigureText.text(figure, unit: unit)
    let side = figure < expected ? "under" : figure == expected ? "lig med" : "over"
    let number = number(expected)
    guard !isUndecided else { return "Med de tal, der er kommet, er \(sum) \(side) \(number)." }
    return "\(sum.capitalizedFirst) er \(side) \(number), så \(result(isSatisfied))."
  }

  func compared(_ figure: Fraction, reference: Fraction, difference: Fraction) -> String {
    if let approached { return approached }
    let name =
      rule == .rating
      ? "«\(FigureText.text(reference, unit: unit))»"
      : "\(self.name(of: reference)) på \(self.reference(reference))"
    guard difference != .zero else { return "Det er det samme som \(name)." }
    let shown = rounding.rounded(figure) - rounding.rounded(reference)
    let size = DifferenceText.size(shown, unit: unit)
    return "Det er \(size) \(difference < .zero ? "under" : "over") \(name)."
  }

  /// `udgangspunktet`, `tallet for 2018`, `målet`.
  private func name(of reference: Fraction) -> String {
    guard isBaseline(reference) else { return target.isEachYear ? "året før" : "målet" }
    return target.fromYear.map { "tallet for \(DanishDay.fourDigits($0))" } ?? "udgangspunktet"
  }

  func ratio(_ numerator: Fraction, _ denominator: Fraction, result: Fraction) -> String {
    let percent = Rounding.percent(result, decimals: rounding.pace)
    if let gapRatio = gapRatio(percent) { return gapRatio }
    switch rule {
    case .levelOnPath: return "\(pace(result)) = \(percent) af det aftalte tempo."
    case .windowCount, .rate:
      if target.isLowerBetter {
        let (limit, sum) = (expectedNumber(numerator), number(denominator))
        return "Grænsen nu er \(limit), men der er \(sum): \(limit) / \(sum) = \(percent)."
      }
      return
        "\(number(numerator)) / \(expectedNumber(denominator)) = \(percent) af det, der skulle være nu."
    default:
      let asked = target.isLowerBetter ? numerator : denominator
      let name = isBaseline(asked) ? "udgangspunktet" : "målet"
      if let parts = assessment.pooledParts {
        let figure = "\(unit == .percent ? "100 × " : "")\(number(parts.0)) / \(number(parts.1))"
        return target.isLowerBetter
          ? "\(bareReference(numerator)) / (\(figure)) = \(percent)."
          : "\(figure) / \(bareReference(denominator)) = \(percent) af \(name)."
      }
      return target.isLowerBetter
        ? "\(reference(numerator)) / \(value(denominator)) = \(percent)."
        : "\(value(numerator)) / \(reference(denominator)) = \(percent) af \(name)."
    }
  }

  private func bareReference(_ reference: Fraction) -> String {
    isBaseline(reference) ? bare(reference) : number(reference)
  }

  func thresholds(onTrack: Fraction, behind: Fraction?) -> String {
    let first = Rounding.percent(onTrack)
    guard let behind else {
      return "Målet gælder allerede nu. \(first) og derover: bagud. Under \(first): langt bagud."
    }
    let second = Rounding.percent(behind)
    return "\(first) og derover: følger planen. "
      + (behind < onTrack ? "\(second.dropLast(2))-\(first): bagud. " : "")
      + "Under \(second): langt bagud."
  }

  func softened(_ reason: Softening) -> String {
    switch reason {
    case .early:
      "Efter planen skulle under en tredjedel af vejen være nået endnu, så det kaldes bagud og ikke langt bagud."
    case .oneShort:
      "\(target.isLowerBetter ? "Der er kun én for meget" : "Der mangler kun én"), så det kaldes bagud og ikke "
        + "langt bagud."
    case .uncertainty:
      "\(RuleWords.uncertainty) Derfor kaldes det bagud og ikke langt bagud."
    }
  }
}

extension Target {
  /// A range asks for its lower end; what lies above it is only noted.
  var lowerEnd: Target { if case .between(let low, _) = self { .atLeast(low) } else { self } }

  /// Whether the number itself is not enough.
  var isStrict: Bool {
    switch self {
    case .moreThan, .lessThan: true
    default: false
    }
  }

  /// With at most two decimals, where it has so many more that nobody has typed it.
  var shortened: Target {
    func short(_ amount: Amount) -> Amount {
      guard amount.decimals > 2, case let cents = amount.value.rounded(toDecimals: 2) * 100,
        cents != .zero
      else { return amount }
      return Amount(significand: Int64(clamping: cents.numerator), decimals: 2) ?? amount
    }
    return switch self {
    case .atLeast(let amount): .atLeast(short(amount))
    case .moreThan(let amount): .moreThan(short(amount))
    case .atMost(let amount): .atMost(short(amount))
    case .lessThan(let amount): .lessThan(short(amount))
    default: self
    }
  }
}
