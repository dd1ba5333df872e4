import Criteria

extension EntryProblem: RefusingInPlan {
  /// Why a figure cannot be recorded, as it is told who typed a command.
  public func sentence(in plan: Plan?) -> String { sentence(in: plan, isTyped: true) }

  /// Why a figure cannot be recorded, in one sentence: what, and what to do. The plan, if any, lends its names.
  ///
  /// - Parameter isTyped: whether it is typed as a command, so that options are named.
  public func sentence(in plan: Plan?, isTyped: Bool) -> String {
    func option(_ name: String) -> String { isTyped ? " (\(name))" : "" }
    return switch self {
    case .unknownIndicator(let id):
      "Kriteriet \(Quote.text(id)) findes ikke i planen; "
        + Self.meant(Nearest.names(to: id, among: (plan?.indicatorIDs ?? []).map(\.description)))
    case .partNeeded(let criterion, let parts):
      "Kriteriet \(Quote.text(criterion.text)) har flere dele; skriv "
        + "\(Quote.choices(parts.map(\.description)))."
    case .countedFromLogbook(let id, let activity): counted(id, activity, plan)
    case .siteNeeded(let id, let sites):
      "\(name(id, plan)) opgøres for hvert boligområde; vælg "
        + "\(Quote.choices(sites.map(\.name)))\(option("--sted"))."
    case .siteNotMeasured(let id, let site, let sites):
      sites.isEmpty
        ? "\(name(id, plan)) opgøres samlet for hele planen; udelad boligområdet "
          + "\(Quote.text(site))\(option("--sted"))."
        : "\(name(id, plan)) opgøres ikke for \(Quote.text(site)); vælg "
          + "\(Quote.choices(sites.map(\.name)))\(option("--sted"))."
    case .dayNeeded(let deadline):
      "Fristen er \(DanishDay.text(deadline)), inde i kvartalet; skriv den dag, tallet gælder for"
        + "\(option("--dato"))."
    case .dayInFuture(let day, let today):
      "\(DanishDay.text(day)) er ikke kommet endnu; skriv en dag til og med \(DanishDay.text(today))."
    case .dayOutsidePlan(let day, let period):
      "\(DanishDay.text(day)) ligger uden for planens periode; skriv en dag "
        + "\(DanishPeriod.within(period))."
    case .quarterOutsidePlan(let quarter, let period):
      "\(DanishQuarter.text(quarter)) ligger uden for planens periode, \(DanishPeriod.text(period)); "
        + "vælg et kvartal i den."
    case .quarterInFuture(let quarter):
      "\(DanishQuarter.text(quarter)) er ikke begyndt endnu; vælg et tidligere kvartal."
    case .quarterBeforeDay(let quarter, let day):
      "Et tal for \(DanishDay.text(day)) kan ikke indberettes i \(DanishQuarter.text(quarter)), som "
        + "slutter før den dag; vælg \(DanishQuarter.text(Quarter(containing: day))) eller senere."
    case .quarterClosed(let closed):
      "\(DanishQuarter.text(closed.quarter)) \(ClosingText.isClosed(closed)); vælg et åbent kvartal"
        + "\(option("--kvartal"))."
    case .wrongUnit(let figure, let unit):
      "\(Quote.text(plain(figure))) passer ikke til enheden \(Quote.text(unit.name)); skriv "
        + "\(TypedFigure.form(unit, .latest))."
    case .outOfRange(let figure, let unit): outOfRange(figure, unit)
    case .notWhole(let figure, let unit):
      "\(Quote.text(plain(figure))) er ikke et helt tal, men \(Quote.text(unit.name)) tælles; skriv et "
        + "helt tal."
    case .numeratorAboveDenominator(let numerator, let denominator):
      "\(DanishNumber.text(numerator)) kan ikke være en del af \(DanishNumber.text(denominator)); skriv "
        + "det mindste tal først, som i 12/18."
    case .sampleSizeOutOfRange(let size):
      "Antallet af svar (n) er \(DanishNumber.text(size)), men skal være mellem 1 og "
        + "\(DanishNumber.text(Measurement.largestSample)); ret det, eller udelad det."
    case .breakdownNotOfCount(let figure, let unit):
      "Kun et antal kan deles op, men her er \(Quote.text(FigureText.short(figure, unit: unit))); skriv "
        + "det uden opdelingen."
    case .breakdownAboveWhole(let breakdown, let whole):
      "Delene \(Quote.text(BreakdownText.parts(breakdown))) giver \(DanishNumber.text(breakdown.sum)), "
        + "men tallet er \(DanishNumber.text(whole)); ret et af dem. De må give mindre, hvor noget er "
        + "uoplyst, men ikke mere."
    case .text(let fault, _): fault.sentence
    case .alreadyRecorded(let measurement):
      Self.standing(measurement, plan) + "; ret det med en begrundelse\(option("--rettelse"))."
    case .nothingToCorrect(let quarter):
      "Der er intet tal for \(DanishQuarter.text(quarter)) at rette; registrer tallet uden at kalde det "
        + "en rettelse\(option("--rettelse"))."
    }
  }

  private func counted(_ id: IndicatorID, _ activity: Slug?, _ plan: Plan?) -> String {
    let command = "maalepind afholdt \(activity?.text ?? "AKTIVITET")"
    return
      "\(name(id, plan)) tælles fra \(PlanNames.logbook(activity, plan)), og tallet indtastes ikke; skriv det "
      + "afholdte i logbogen (\(Quote.text(command)), eller tryk l på skærmen)."
  }

  private func outOfRange(_ figure: Figure, _ unit: Unit) -> String {
    let text = Quote.text(plain(figure))
    switch unit {
    case .percent: return "\(text) er ikke en mulig procent; skriv et tal fra 0 til 100."
    case .rating(let steps):
      return "\(text) er ikke et af vurderingens trin; skriv \(Quote.choices(steps))."
    default:
      return "\(text) er ikke et muligt tal for \(Quote.text(unit.name)); skriv 0 eller derover."
    }
  }

  /// What stands already, as the first half of a sentence.
  static func standing(_ measurement: Measurement, _ plan: Plan?) -> String {
    let unit = plan?.indicator(measurement.indicator)?.indicator.unit ?? .missing
    let quarter = DanishQuarter.text(Quarter(containing: measurement.day))
    let name = Quote.text(PlanNames.indicator(measurement.indicator, plan))
    return "\(name) har allerede et tal for \(quarter)"
      + "\(PlanNames.place(measurement.site, plan)), "
      + FigureText.short(measurement.figure, unit: unit)
  }

  private static func meant(_ nearest: [String]) -> String {
    nearest.isEmpty
      ? "«maalepind status» viser dem alle." : "mente du \(Quote.choices(nearest, most: 3))?"
  }

  private func plain(_ figure: Figure) -> String { FigureText.typed(figure, unit: .missing) }

  private func name(_ id: IndicatorID, _ plan: Plan?) -> String {
    Quote.text(PlanNames.indicator(id, plan))
  }
}
