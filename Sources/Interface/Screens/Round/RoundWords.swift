import Criteria
import Wording

/// What the quarter's round says.
enum RoundWords {
  static let nextFigure = CommandText(
    name: "gem tallet, og gå til det næste, der mangler", label: "gem og næste")
  static let storeFigure = CommandText(name: "gem tallet, og bliv på linjen", label: "gem")
  static let nextLine = CommandText(name: "gem tallet, og gå til næste felt", label: "næste felt")
  static let previousLine = CommandText(
    name: "gem tallet, og gå til forrige felt", label: "forrige felt")
  static let nextSource = CommandText(name: "næste eller forrige datakilde", label: "datakilde")
  static let moreFields = CommandText(
    name: "dag, kvartal, antal svar, note og dokumentation for tallet", label: "note m.m.")
  static let takePasted = CommandText(name: "gem de tal, der er forstået", label: "gem tallene")

  static let last = "Forrige"
  static let figure = "Tal"
  static let missing = "mangler"
  static let late = "forsinket"
  static let stored = "gemt"
  static let typed = "tastet"
  static let unstored = "ej gemt"
  /// A stretch without a figure of its own, after which there is one.
  static let laterFigure = "nyere tal"
  static let earlier = "Fra tidligere, stadig ikke kommet"
  static let stopped =
    "Ret først det, der står i feltet: slet med Backspace, eller tøm det med Ctrl-U."
  static let reasonInWords = "Grunden skal være i ord, for eksempel «tastefejl»."

  /// The heading: `Kvartalsopfølgning, 4. kvartal 2019`.
  static func title(_ quarter: Quarter) -> String {
    "Kvartalsopfølgning, \(DanishQuarter.text(quarter))"
  }

  /// That what is typed is not stored yet, the longest first.
  static let notSaved = ["(gemmes, når du går videre)", "(ikke gemt endnu)"]
  static let offered = ["(ikke gemt endnu)"]

  static func failed(_ symbols: SymbolSet) -> String {
    "\(symbols.mark(.missed)) \(unstored)"
  }

  static func wrong(_ symbols: SymbolSet) -> String { "\(symbols.mark(.missed)) ret" }

  /// How many figures are missing and by when, or how the quarter is closed when none are; the longest first.
  static func countdown(_ round: Round, asOf: Day, canClose: Bool, symbols: SymbolSet) -> [String] {
    let earlier =
      round.missingEarlier == 0 ? "" : " + \(DanishNumber.text(round.missingEarlier)) fra før"
    guard round.missing > 0 else {
      let mark = symbols.mark(.met)
      let all = ["\(mark) alle kvartalets tal er på plads\(earlier)", "\(mark) alle tal\(earlier)"]
      return canClose ? all.map { "\($0): Esc og L lukker kvartalet" } + all : all
    }
    let number = DanishNumber.text(round.missing)
    let deadline = round.deadline < asOf ? "fristen var" : "frist"
    return [
      "\(number) tal mangler\(earlier), \(deadline) \(DanishDay.text(round.deadline))",
      "\(number) mangler\(earlier), \(deadline) \(DanishDay.short(round.deadline))",
      "\(number) mangler\(earlier)",
    ]
  }

  static func nothing(_ quarter: Quarter, isClosed: Bool) -> String {
    isClosed
      ? "\(DanishQuarter.text(quarter)) er lukket, så der kan ikke indtastes flere tal i det."
      : "Der skal ikke indtastes tal for \(DanishQuarter.text(quarter))."
  }

  /// A source's name, who delivers, and how often: `Politiets årlige undersøgelse – politiet, årligt`.
  static func heading(_ source: DataSource?) -> String {
    guard let source else { return "Uden datakilde i aftalen" }
    let by = source.deliveredBy.flatMap { $0 == source.name ? nil : $0 }
    let often: String? =
      switch source.frequency {
      case .quarterly?: "hvert kvartal"
      case .halfYearly?: "hvert halvår"
      case .yearly?: "hvert år"
      case nil: nil
      }
    let details = [by, often].compactMap { $0 }
    return details.isEmpty ? source.name : "\(source.name) – \(details.joined(separator: ", "))"
  }

  /// The stretch of an earlier figure: `2019K3`, `2018`.
  static func stretch(_ period: Period) -> String {
    let quarter = Quarter(containing: period.last)
    return quarter.period.first <= period.first
      ? DanishQuarter.short(quarter) : DanishDay.yearOrDay(period.last)
  }

  static func hint(_ form: String) -> String {
    "Skriv tallet (\(form)), og tryk Enter. Ikke målt: skriv en bindestreg (-)."
  }

  static func recorded(_ measurement: Measurement) -> String {
    let by = measurement.recordedBy.isEmpty ? "" : " af \(measurement.recordedBy)"
    return
      "Gemt\(by), gælder \(DanishDay.text(measurement.day)). Skriv et nyt tal for at rette det."
  }

  static let pasted = "Indsatte tal: se dem igennem, før de gemmes"
  static let pastedText = "Indsat"
  static let understood = "Forstået"
  static let emptyCell = "tom, springes over"
  static let stands = "står der allerede"

  static let unplaced = "Går ikke til nogen linje:"
  static let leftOut = "Udeladt som overskrifter og summer:"
  static let notes = "Teksten efter tallet bliver tallets note:"
  static let ratios = "To tal i en række er læst som tæller og nævner: se efter, at det passer."

  /// How many pasted figures can be stored, how many must be put right, and how many rows go nowhere: `7 tal kan
  /// gemmes, 2 skal rettes bagefter og 1 række går ikke til nogen linje (se nedenfor).`
  static func pastedCounts(right: Int, wrong: Int, unplaced: Int) -> String {
    var parts = ["\(DanishNumber.text(right)) tal kan gemmes"]
    if wrong > 0 { parts.append("\(DanishNumber.text(wrong)) skal rettes bagefter") }
    if unplaced > 0 {
      parts.append("\(CountWords.rows(unplaced)) går ikke til nogen linje")
    }
    return DanishList.text(parts) + (unplaced > 0 ? " (se nedenfor)." : ".")
  }

  /// A row's cells side by side.
  static func cells(_ cells: [String]) -> String { Quote.text(cells.joined(separator: " · ")) }

  static func beyond(_ count: Int) -> String {
    count == 1
      ? "Den sidste række er der ingen linje til, så den udelades."
      : "De sidste \(DanishNumber.text(count)) rækker er der ingen linjer til, så de udelades."
  }

  /// Who closed the quarter and when, at the right of its name, the longest first.
  static func closed(_ closing: QuarterClosing?) -> [String] {
    guard let closing else { return ["lukket"] }
    return [ClosingText.how(closing), "lukket \(DanishDay.short(closing.day))"]
  }

  /// That a quarter is closed, and how it is opened again.
  ///
  /// - Parameter hasTyping: whether a figure was typed that then could not be stored.
  static func closed(_ quarter: Quarter, _ closing: QuarterClosing?, hasTyping: Bool) -> String {
    let closed = QuarterClosed(quarter, by: closing?.recordedBy, at: closing?.recordedAt)
    return "\(DanishQuarter.text(quarter)) \(ClosingText.isClosed(closed)), så "
      + (hasTyping ? "det indtastede er ikke gemt." : "tallene kan kun ses.")
      + " Det \(ClosingWords.reopening)."
  }
}
