import Criteria
import Wording

extension Report {
  /// A letter to a supplier, or a reminder: what is missing, by when, and how to fill in the form.
  ///
  /// - Parameter withWorkbook: whether the form goes along as a workbook too, and not as a table of text alone.
  public static func letter(
    to standing: SupplierStanding, of round: Round, plan: Plan, asOf: Day,
    withWorkbook: Bool = false
  ) -> Report {
    let quarter = DanishQuarter.text(round.quarter)
    let deadline = DanishDay.text(round.deadline)
    let isOne = standing.missing.count == 1
    let number = isOne ? "ét tal" : "\(DanishNumber.text(standing.missing.count)) tal"
    let missing = number + " fra jer" + SupplierWords.earlier(standing)
    let opening =
      standing.asked.last.map {
        "Vi skrev til jer \(DanishDay.text($0)) om tal for \(quarter) i \(plan.name), og vi mangler stadig "
          + "\(missing):"
      } ?? "Vi er ved at gøre status for \(quarter) i \(plan.name), og vi mangler \(missing):"
    let wish =
      round.deadline < asOf
      ? "Fristen var \(deadline), så vi vil være glade for at få \(isOne ? "det" : "dem") hurtigst muligt."
      : "Vi vil være glade for at få \(isOne ? "det" : "dem") senest \(deadline)."
    return Report(
      title: letterTitle(to: standing, of: round, plan: plan),
      blocks: [
        .paragraph("Til \(standing.supplier ?? SupplierWords.somebody)"),
        .paragraph(opening),
        .bullets(standing.missing.map { $0.text(in: plan) }), .paragraph(wish),
        .paragraph(withWorkbook ? howToInWorkbook : howTo),
        .paragraph("Spørg endelig, hvis noget er uklart. På forhånd mange tak."),
        .paragraph("Med venlig hilsen\n\(plan.words.leader.capitalizedFirst), \(plan.name)"),
      ])
  }

  /// What a letter, and the form with it, is about.
  static func letterTitle(to standing: SupplierStanding, of round: Round, plan: Plan) -> String {
    (standing.asked.isEmpty ? "Tal" : "Vi mangler tal")
      + " for \(DanishQuarter.text(round.quarter)) til \(plan.name)"
  }

  private static let howTo = """
    Det vedlagte skema kan åbnes i Excel og har en linje for hvert tal. Skriv tallet i kolonnen «værdi», med \
    komma ved decimaler som i 59,2. Er det en andel, så skriv i stedet, hvor mange det er, i «tæller», og ud \
    af hvor mange i «nævner». Er tallet ikke målt, så skriv hvorfor i «ikke målt». Lad de øvrige kolonner stå, \
    som de er, gem filen som CSV UTF-8, og send den tilbage.
    """
}

extension Report {
  private static let howToInWorkbook = """
    Det vedlagte regneark har en linje for hvert tal. Skriv i de blå celler, med komma ved decimaler som i 59,2. Er \
    det en andel, så skriv, hvor mange det er, i «tæller», og ud af hvor mange i «nævner». Er tallet ikke målt, så \
    skriv hvorfor i «ikke målt». Gem filen, og send den tilbage. Kan I ikke åbne regnearket, så brug det samme skema \
    som CSV, der også er vedlagt.
    """
}

extension RoundFigure {
  /// What it is of, and the newest figure before it: `Trygge beboere, Nøjsomhed, 2019 (sidst 60,0 %, 31.
  /// december 2018)`.
  public func text(in plan: Plan) -> String {
    let parts = [
      PlanNames.indicator(key.indicator, plan), key.site.map { PlanNames.site($0, plan) },
      DanishPeriod.name(key.period),
    ].compactMap { $0 }
    let last = previous.map {
      " (sidst \(FigureText.text($0.figure, of: key.indicator, in: plan)), "
        + "\(DanishDay.text($0.day)))"
    }
    return parts.joined(separator: ", ") + (last ?? "")
  }
}
