import Criteria

/// What is said about the figures that others deliver.
public enum SupplierWords {
  /// Figures that the agreement names no source for.
  public static let nobody = "uden datakilde i aftalen"

  /// Who delivers figures.
  public static func name(_ standing: SupplierStanding) -> String { standing.supplier ?? nobody }

  /// How far it has come: `bedt 10. januar 2020`.
  public static func stage(_ stage: SupplierStanding.Stage) -> String {
    switch stage {
    case .received: "modtaget"
    case .notAsked: "ikke bedt endnu"
    case .asked(let day): "bedt \(DanishDay.text(day))"
    case .reminded(let day, 1): "rykket \(DanishDay.text(day))"
    case .reminded(let day, let times):
      "rykket \(DanishNumber.text(times)) gange, sidst \(DanishDay.text(day))"
    }
  }

  /// The lines of who owes what of a quarter and how far it has come, and how they get their form.
  public static func overview(_ owing: [SupplierStanding], of round: Round, asOf: Day) -> [String] {
    let quarter = DanishQuarter.text(round.quarter)
    guard !owing.isEmpty else { return ["Ingen skylder tal for \(quarter)."] }
    return [
      "Tal, der mangler for \(quarter), \(deadline(round, asOf: asOf)):"
    ]
      + owing.map {
        "  \(name($0)): \(DanishNumber.text($0.missing.count)) tal\(earlier($0)), \(stage($0.stage))"
      }
      + [
        "Skema til en af dem: maalepind skema --leverandoer NAVN -o FIL.csv",
        "Brev til det:        maalepind skema --leverandoer NAVN --brev",
        "Når det er sendt:    maalepind skema --leverandoer NAVN --sendt",
      ]
  }

  /// How many are from earlier, when some are: ` (5 fra tidligere)`.
  private static func earlier(_ standing: SupplierStanding) -> String {
    standing.missingEarlier == 0
      ? "" : " (\(DanishNumber.text(standing.missingEarlier)) fra tidligere)"
  }

  /// The last day: `frist 31. januar 2020`, `fristen var 31. januar 2020`.
  public static func deadline(_ round: Round, asOf: Day) -> String {
    "\(round.deadline < asOf ? "fristen var" : "frist") \(DanishDay.text(round.deadline))"
  }

  /// The screen's heading: `Rykkere: 4. kvartal 2019`.
  public static func title(_ quarter: Quarter) -> String {
    "Rykkere: \(DanishQuarter.text(quarter))"
  }

  /// How much is missing of all and by when, the longest first.
  public static func summary(_ standings: [SupplierStanding], of round: Round, asOf: Day)
    -> [String]
  {
    let expected = standings.reduce(0) { $0 + $1.expected }
    let missing = standings.reduce(0) { $0 + $1.missing.count }
    guard missing > 0 else { return ["alle \(DanishNumber.text(expected)) tal er modtaget"] }
    let count = "\(DanishNumber.text(missing)) af \(DanishNumber.text(expected)) tal mangler"
    return ["\(count), \(deadline(round, asOf: asOf))", count]
  }

  /// The columns' names.
  public static let supplier = "Leverandør"
  /// How many figures are missing.
  public static let missing = "Mangler"
  /// How far it has come.
  public static let state = "Status"
  /// Nobody delivers figures to the quarter.
  public static let nothingExpected = "Ingen skal levere tal for kvartalet."
  /// What is missing from the selected.
  public static let whatIsMissing = "Mangler:"

  /// That there are more than there is room for.
  public static func more(_ count: Int) -> String { "… og \(DanishNumber.text(count)) til." }

  /// How many of how many: `2 af 4`.
  public static func count(_ standing: SupplierStanding) -> String {
    "\(DanishNumber.text(standing.missing.count)) af \(DanishNumber.text(standing.expected))"
  }

  /// The letter's heading.
  public static func letterTitle(_ standing: SupplierStanding) -> String {
    "\(standing.asked.isEmpty ? "Brev" : "Rykker") til \(name(standing))"
  }

  /// The names of the files with the letter and the form, by their beginnings.
  public static func fileNames(_ standing: SupplierStanding, _ quarter: Quarter)
    -> (letter: String, form: String)
  {
    let supplier = Slug(naming: name(standing))?.text ?? "leverandoer"
    let letter = standing.asked.isEmpty ? "brev" : "rykker"
    return ("\(letter)-\(supplier)-\(quarter)", "skema-\(supplier)-\(quarter)")
  }

  /// The letter and the form were written.
  public static func wrote(_ names: [String], in directory: String) -> String {
    "Gemt: \(DanishList.text(names, joinedBy: "og")) i \(directory). Tast n, når det er sendt."
  }

  /// Why it cannot be noted that nobody was asked.
  public static let nobodyToAsk =
    "Aftalen siger ikke, hvem der leverer tallene; skriv kriteriets datakilde i planen først."

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
  public static func letter(_ standing: SupplierStanding, of round: Round, plan: Plan, asOf: Day)
    -> String
  {
    let quarter = DanishQuarter.text(round.quarter)
    let deadline = DanishDay.text(round.deadline)
    let isOne = standing.missing.count == 1
    let number = isOne ? "ét tal" : "\(DanishNumber.text(standing.missing.count)) tal"
    let opening =
      standing.asked.last.map {
        "Vi skrev til jer \(DanishDay.text($0)) om tal for \(quarter) i \(plan.name), og vi mangler stadig "
          + "\(number) fra jer\(earlier(standing)):"
      }
      ?? "Vi er ved at gøre status for \(quarter) i \(plan.name), og vi mangler \(number) fra jer"
      + "\(earlier(standing)):"
    let wish =
      round.deadline < asOf
      ? "Fristen var \(deadline), så vi vil være glade for at få \(isOne ? "det" : "dem") hurtigst muligt."
      : "Vi vil være glade for at få \(isOne ? "det" : "dem") senest \(deadline)."
    return """
      Emne: \(standing.asked.isEmpty ? "Tal" : "Vi mangler tal") for \(quarter) til \(plan.name)

      Til \(standing.supplier ?? "rette vedkommende")

      \(opening)

      \(standing.missing.map { line($0, plan) }.joined(separator: "\n"))

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

  /// A missing figure, and the newest one before it: `- Trygge beboere, Nøjsomhed, 2019 (sidst 60,0 %, 31. december 2018)`.
  public static func line(_ figure: RoundFigure, _ plan: Plan) -> String {
    let key = figure.key
    let parts = [
      PlanNames.indicator(key.indicator, plan), key.site.map { PlanNames.site($0, plan) },
      DanishPeriod.name(key.period),
    ].compactMap { $0 }
    let last = figure.previous.map {
      " (sidst \(FigureText.text($0.figure, of: key.indicator, in: plan)), "
        + "\(DanishDay.text($0.day)))"
    }
    return "- " + parts.joined(separator: ", ") + (last ?? "")
  }
}
