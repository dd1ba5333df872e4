import Criteria

extension AdjustmentProblem: Refusing {
  /// Why what is agreed cannot be adjusted so, in one sentence: what, and what to do.
  public var sentence: String {
    switch self {
    case .nothing: "Der er intet ændret; skriv det nye mål, udgangspunkt eller svar."
    case .reasonMissing: "En justering skal have en begrundelse; skriv, hvorfor."
    case .deciderMissing: "Skriv, hvem der beslutter justeringen, for eksempel bestyrelsen."
    case .answerMissing: "Spørgsmålet kan ikke afgøres uden et svar; skriv, hvad der er besluttet."
    case .quarterClosed(let closed):
      "\(DanishQuarter.text(closed.quarter)) \(ClosingText.isClosed(closed)) og beholder sine vurderinger; "
        + "lad justeringen gælde fra en dag i et åbent kvartal."
    case .beforeNewest(let day, let newest):
      "Den \(DanishDay.text(day)) ligger før den nyeste ændring af aftalen; skriv en dag fra og med "
        + "\(DanishDay.text(newest))."
    case .decidedTooEarly(let day, let earlier):
      "Justeringen kan ikke være afgjort \(DanishDay.text(day)), før \(DanishDay.text(earlier)), da den blev "
        + "foreslået eller sidst besluttet; ret dagen."
    case .goalNotOfUnit(let unit):
      "Sådan et mål passer ikke til enheden \(Quote.text(unit.name)); vælg et andet."
    case .amountOutOfRange(let amount, .percent):
      "En procent ligger fra 0 til 100, men her står \(DanishNumber.text(amount)); ret tallet."
    case .amountOutOfRange(let amount, _):
      "Tallet kan ikke være under 0, men her står \(DanishNumber.text(amount)); ret tallet."
    case .amountNotWhole(let amount, let unit):
      "Enheden \(Quote.text(unit.name)) tælles i hele tal, men her står \(DanishNumber.text(amount)); ret "
        + "tallet."
    case .shareOutOfRange:
      "Den første del af en andel kan ikke være større end den anden, som ikke kan være 0; ret andelen."
    case .rangeBackwards: "Det første tal skal være mindre end det andet, som i 5-10."
    case .goalSaysNothing: "Det mål er opfyldt af ethvert tal; skriv et mål, der siger noget."
    case .goalOutOfReach: "Det mål kan intet tal opfylde; skriv et mål, der kan nås."
    case .yearlyNeedsYears:
      "Målet har et tal for hvert år; vælg pr. år, pr. halvår eller pr. kvartal, eller vedtag ét tal i alt."
    case .baselineNeeded:
      "Sådan et mål måles mod et udgangspunkt; skriv udgangspunktet og den dag, det blev målt."
    case .baselineAfterDeadline(let day, let deadline):
      "Udgangspunktet, \(DanishDay.text(day)), ligger ikke før fristen, \(DanishDay.text(deadline)); ret en af "
        + "dem."
    case .deadlineOutsidePlan(let day, let period):
      "Fristen, \(DanishDay.text(day)), ligger uden for planens periode; skriv en dag "
        + "\(DanishPeriod.within(period))."
    }
  }
}
