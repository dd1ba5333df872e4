import Criteria

/// What is said of the figures that others deliver.
public enum SupplierWords {
  /// Figures that the agreement names no source for.
  public static let nobody = "uden datakilde i aftalen"

  /// Whoever it may be.
  public static let somebody = "rette vedkommende"

  /// Who is asked, and by whom.
  public static func between(_ standing: SupplierStanding, _ plan: Plan) -> String {
    "Til \(standing.supplier ?? somebody). Fra \(plan.words.leader), \(plan.name)."
  }

  /// How a form in a workbook is filled in, a line each.
  public static let howToFillIn = [
    "Skriv i de blå celler. De andre er låst, og de grå skal ikke udfyldes.",
    "Er det en andel, så skriv, hvor mange det er, i «tæller», og ud af hvor mange i «nævner».",
    "Er tallet ikke målt, så skriv hvorfor i «ikke målt». Gem filen, og send den tilbage.",
  ]

  /// That a form is not there as a workbook, and how it can be; where it is instead.
  public static func noWorkbook(_ file: String?) -> String {
    "Skemaet er kun med som CSV\(file.map { " i \(Quote.text($0))" } ?? ""). Til Excel laves det af programmet "
      + "maalepind-kontor, som ikke er på maskinen; README siger, hvordan det lægges ind."
  }

  /// Who delivers figures.
  public static func name(_ standing: SupplierStanding) -> String { standing.supplier ?? nobody }

  /// How far it has come: `bedt om tal 10. januar 2020`.
  public static func stage(_ stage: SupplierStanding.Stage) -> String {
    switch stage {
    case .received: "modtaget"
    case .notAsked: "ikke bedt om tal endnu"
    case .asked(let day): "bedt om tal \(DanishDay.text(day))"
    case .reminded(let day, 1): "rykket \(DanishDay.text(day))"
    case .reminded(let day, let times):
      "rykket \(DanishNumber.text(times)) gange, sidst \(DanishDay.text(day))"
    }
  }

  /// How many are from earlier, when some are: ` (5 fra tidligere)`.
  public static func earlier(_ standing: SupplierStanding) -> String {
    standing.missingEarlier == 0
      ? "" : " (\(DanishNumber.text(standing.missingEarlier)) fra tidligere)"
  }

  /// The last day: `frist 31. januar 2020`, `fristen var 31. januar 2020`.
  public static func deadline(_ round: Round, asOf: Day) -> String {
    "\(round.deadline < asOf ? "fristen var" : "frist") \(DanishDay.text(round.deadline))"
  }

  /// What is to be written in a form's cells: `procent i værdi, eller tæller og nævner`.
  public static func form(_ unit: Unit, _ tally: Tally) -> String {
    switch (unit, tally) {
    case (.percent, .latest): "procent i værdi, eller tæller og nævner"
    case (.percent, _): "tæller og nævner"
    case (_, .average): "fremmøder i tæller, gange i nævner"
    case (.count(let noun), .toDate): "\(noun.plural) i alt hidtil i værdi"
    case (.count(let noun), _): "antal \(noun.plural) i værdi"
    case (.measure(let noun), .toDate): "\(noun.plural) i alt hidtil i værdi"
    case (.measure(let noun), _): "\(noun.plural) i værdi"
    case (.kroner, _): "kroner i værdi"
    case (.hours, _): "timer i værdi"
    case (.yesNo, _): "ja eller nej i værdi"
    case (.rating(let steps), _): "\(DanishList.text(steps, joinedBy: "eller")) i værdi"
    case (.missing, _): "tal i værdi"
    }
  }
}
