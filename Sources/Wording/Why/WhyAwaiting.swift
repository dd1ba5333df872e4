import Criteria

/// What the verdict waits for: time, or figures.
extension Why {
  var notBegun: String {
    switch rule {
    case .levelOnPath:
      return
        "der er endnu intet tal at holde op mod udgangspunktet eller planens begyndelse; det første tal efter den "
        + "dag afgør det"
    case .direction:
      let what = tally == .latest ? "tal" : "opgjort \(SpanWords.one(tally.window ?? .year))"
      return
        "der er endnu intet \(what) at holde op mod \(target.fromYear.map(DanishDay.fourDigits) ?? "udgangspunktet"); "
        + "det første derefter afgør det"
    default:
      let year = assessment.goal?.year
      let begins = max(plan.period.first, year.map(Day.first(of:)) ?? plan.period.first)
      return "det, der skal vurderes, begynder først \(DanishDay.text(begins))"
    }
  }

  var notDue: String {
    let day = assessment.window?.period.last ?? assessment.deadline
    let deadline = "fristen" + (day.map { ", \(DanishDay.text($0))," } ?? "") + " er ikke passeret"
    if rule == .done { return "svaret er ikke ja endnu, og \(deadline)" }
    guard let current = assessment.current?.value, let level = target.level, current != level
    else { return deadline }
    let left = rounding.rounded(level) - rounding.rounded(current)
    return "\(deadline); der er \(DifferenceText.size(left, unit: unit)) til målet"
  }

  var tooEarly: String {
    let isShare = rule == .windowFigure && !tally.isAverageFigure
    if isShare, let basis = assessment.current?.denominator, basis < 5 {
      return "andelen er endnu kun af \(number(basis)); den vurderes, når den er af mindst 5"
    }
    return "der er endnu ikke gået så meget af perioden, at der kan ventes noget"
  }

  var awaitingFinal: String {
    if rule == .done {
      return assessment.window == nil
        ? "fristen er passeret uden et svar; registrer det, eller luk kvartalet"
        : "året er slut uden et svar; registrer det, eller luk kvartalet"
    }
    guard let window = assessment.window else {
      return tally == .latest ? finalMeasurement : unsettledWindow
    }
    let missing = (ownWindow?.spans ?? []).filter { $0.state == .missing }
    let isLast = missing.count == 1 && missing[0].period.last == window.period.last
    return isLast
      ? "det sidste tal, for \(SpanWords.names(missing)), er ikke kommet; registrer det, eller skriv «ikke målt» og "
        + "hvorfor"
      : lacking(missing, or: "et tal for \(DanishDay.text(window.period.last))")
  }

  /// The newest window of a direction, which is not settled.
  private var unsettledWindow: String {
    let missing = assessment.spans.filter { $0.state == .missing }
    return
      (isOver
      ? "fristen er passeret, men "
      : "det, der skal sammenlignes, er afsluttet, men ikke opgjort; ")
      + lacking(missing, or: "det sidste tal")
  }

  private var finalMeasurement: String {
    guard let deadline = assessment.deadline, let newest = assessment.current?.day,
      newest > deadline - 365
    else {
      return
        "fristen er passeret, og der er intet tal fra det sidste år op til den; registrer slutmålingen"
    }
    let missing = assessment.spans.last { $0.state == .missing && $0.period.last == deadline }
    return "fristen er passeret, men "
      + lacking(missing.map { [$0] } ?? [], or: "slutmålingen")
  }

  /// `tallene for 2. og 3. kvartal 2018 er ikke kommet; registrer dem, eller skriv «ikke målt» og hvorfor`.
  func lacking(_ spans: [OwedSpan], or other: String, _ when: String = "") -> String {
    let isOne = spans.count <= 1
    let which =
      spans.isEmpty ? other : "\(isOne ? "tallet" : "tallene") for \(SpanWords.names(spans))"
    return "\(which) er ikke kommet\(when); registrer \(isOne ? "det" : "dem")"
      + (spans.isEmpty ? "" : ", eller skriv «ikke målt» og hvorfor")
  }
}

extension Tally {
  /// Whether figures become an average.
  var isAverageFigure: Bool { if case .average = self { true } else { false } }
}
