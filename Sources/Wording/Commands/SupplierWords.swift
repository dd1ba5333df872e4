import Criteria

/// What is said about the figures that others deliver.
public enum SupplierWords {
  /// The lines of who owes what of a quarter, and how they get their form.
  public static func overview(_ owed: [OwedBySupplier], of round: Round, asOf: Day) -> [String] {
    let quarter = DanishQuarter.text(round.quarter)
    let count = owed.reduce(0) { $0 + $1.figures.count }
    guard count > 0 else { return ["Ingen skylder tal for \(quarter)."] }
    let deadline = round.deadline < asOf ? "fristen var" : "frist"
    return [
      "Tal, der mangler for \(quarter), \(deadline) \(DanishDay.text(round.deadline)):"
    ]
      + owed.map {
        "  \($0.supplier ?? "uden datakilde i aftalen"): \(DanishNumber.text($0.figures.count)) tal"
      }
      + [
        "Skema til en af dem: maalepind skema --leverandoer NAVN -o FIL.csv",
        "Brev til det:        maalepind skema --leverandoer NAVN --brev",
      ]
  }

  /// What is to be written in a form's cells: `procent i værdi, eller tæller og nævner`.
  public static func form(_ unit: Unit, _ tally: Tally) -> String {
    switch (unit, tally) {
    case (.percent, .latest): "procent i værdi, eller tæller og nævner"
    case (.percent, _): "tæller og nævner"
    case (_, .average): "fremmøder i tæller, gange i nævner"
    case (.count(let noun), .toDate): "\(noun) i alt hidtil i værdi"
    case (.count(let noun), _): "antal \(noun) i værdi"
    case (.kroner, _): "kroner i værdi"
    case (.hours, _): "timer i værdi"
    case (.yesNo, _): "ja eller nej i værdi"
    case (.rating(let steps), _): "\(DanishList.text(steps, joinedBy: "eller")) i værdi"
    case (.missing, _): "tal i værdi"
    }
  }

  /// A mail to a supplier: what is missing, by when, and how the form is filled in.
  public static func letter(_ owed: OwedBySupplier, of round: Round, plan: Plan, asOf: Day)
    -> String
  {
    let quarter = DanishQuarter.text(round.quarter)
    let deadline = DanishDay.text(round.deadline)
    let isOne = owed.figures.count == 1
    let number = isOne ? "ét tal" : "\(DanishNumber.text(owed.figures.count)) tal"
    let wish =
      round.deadline < asOf
      ? "Fristen var \(deadline), så vi vil være glade for at få \(isOne ? "det" : "dem") hurtigst muligt."
      : "Vi vil være glade for at få \(isOne ? "det" : "dem") senest \(deadline)."
    return """
      Emne: Tal for \(quarter) til \(plan.name)

      Til \(owed.supplier ?? "rette vedkommende")

      Vi er ved at gøre status for \(quarter) i \(plan.name), og vi mangler \(number) fra jer:

      \(owed.figures.map { line($0, plan) }.joined(separator: "\n"))

      \(wish)

      Det vedlagte skema kan åbnes i Excel og har en linje for hvert tal. Skriv tallet i kolonnen «værdi», med \
      komma ved decimaler som i 59,2. Er det en andel, så skriv i stedet, hvor mange det er, i «tæller», og ud \
      af hvor mange i «nævner». Er tallet ikke målt, så skriv hvorfor i «ikke målt». Lad de øvrige kolonner stå, \
      som de er, gem filen som CSV UTF-8, og send den tilbage.

      Spørg endelig, hvis noget er uklart. På forhånd mange tak.

      Med venlig hilsen
      \(plan.words.leader.capitalizedFirst), \(plan.name)

      """
  }

  private static func line(_ figure: RoundFigure, _ plan: Plan) -> String {
    let key = figure.key
    let unit = plan.indicator(key.indicator)?.indicator.unit ?? .missing
    let parts = [
      PlanNames.indicator(key.indicator, plan), key.site.map { PlanNames.site($0, plan) },
      DanishPeriod.name(key.period),
    ].compactMap { $0 }
    let last = figure.previous.map {
      " (sidst \(FigureText.text($0.figure, unit: unit)), \(DanishDay.text($0.day)))"
    }
    return "- " + parts.joined(separator: ", ") + (last ?? "")
  }
}
