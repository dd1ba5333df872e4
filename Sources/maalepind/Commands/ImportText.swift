import Criteria
import Interchange
import Wording

/// What is said when figures have been taken in from a file.
enum ImportText {
  /// How many figures were recorded, and of them correct others; how many stood already; how many rows said none.
  ///
  /// - Parameters:
  ///   - references: the figures, where they are of others.
  ///   - reportedIn: the quarters in which figures are reported that another one's days hold, as when it is
  ///     closed; one for each of them.
  ///   - isTrial: whether the file was only looked through.
  static func done(
    recorded: Int, of references: [ReferenceEntry] = [], corrections: Int,
    reportedIn others: [Quarter] = [], present: Int, blank: Int, plan: Plan, isTrial: Bool
  ) -> String {
    let corrected =
      corrections == 0
      ? ""
      : ", \(DanishNumber.text(corrections)) af dem som \(corrections == 1 ? "rettelse" : "rettelser")"
    let rest = [
      present == 0 ? nil : "\(figures(present)) var der i forvejen",
      blank == 0 ? nil : "\(lines(blank)) uden tal",
    ].compactMap { $0 }
    let passedOver = rest.isEmpty ? "" : "; \(DanishList.text(rest))"
    let what = corrected + late(others) + passedOver
    if recorded == 0 { return nothing(present: present, blank: blank) }
    let new = references.isEmpty ? figures(recorded) : StoredWords.came(references, in: plan)
    return isTrial
      ? "Filen er i orden: \(new) kan hentes ind i \(plan.name)\(what). Intet er gemt endnu."
      : "Hentet ind: \(new) i \(plan.name)\(what)."
  }

  /// The figures of others that are to take the place of others, a line each; none where there are none.
  static func changes(_ found: FigureImport, in plan: Plan) -> [String] {
    let lines = found.changedReferences.map {
      "  ~ \(RevisedText.reference($0.entry, from: $0.former, in: plan))"
    }
    return lines.isEmpty ? [] : ["Rettes i \(plan.name):"] + lines
  }

  /// Where late figures are reported: `, 2 af dem efterregistreret i 1. kvartal 2020`.
  private static func late(_ quarters: [Quarter]) -> String {
    guard !quarters.isEmpty else { return "" }
    let names = Set(quarters).sorted().map(DanishQuarter.text)
    return
      ", \(DanishNumber.text(quarters.count)) af dem efterregistreret i \(DanishList.text(names))"
  }

  private static func nothing(present: Int, blank: Int) -> String {
    if present == 0 {
      return blank == 0
        ? "Der er ingen tal i filen; intet er ændret."
        : blank == 1
          ? "Filens ene linje har intet tal; intet er ændret."
          : "Ingen af filens \(lines(blank)) har et tal; intet er ændret."
    }
    let all =
      present == 1
      ? "Filens ene tal var der i forvejen" : "Alle \(figures(present)) var der i forvejen"
    return all + (blank == 0 ? "" : ", og \(lines(blank)) er uden tal") + "; intet er ændret."
  }

  /// What is asked about a figure that may be a slip of the fingers, with its line.
  static func doubt(
    _ line: String, _ doubts: [Doubt], about measurement: Measurement, plan: Plan
  ) -> String {
    "Bemærk \(line), "
      + "\(Quote.text(PlanNames.indicator(measurement.indicator, plan)))"
      + "\(PlanNames.place(measurement.site, plan)): "
      + DoubtText.question(doubts, about: measurement, in: plan)
  }

  /// How a day was understood whose year was not written out.
  static func understood(_ line: String, _ text: String, as day: Day) -> String {
    "\(line.capitalizedFirst): \(Quote.text(text)) er læst som \(DanishDay.text(day))."
  }

  static func moreDays(_ count: Int) -> String {
    "… og \(DanishNumber.text(count)) datoer til uden fuldt årstal."
  }

  static func moreDoubts(_ count: Int) -> String {
    "… og \(DanishNumber.text(count)) usædvanlige tal til."
  }

  /// What is asked on a terminal when there are such figures.
  static func takeDoubtful(_ count: Int) -> String {
    count == 1
      ? "Skal tallet hentes ind, som det står?"
      : "Skal de \(DanishNumber.text(count)) tal hentes ind, som de står?"
  }

  /// That they were not.
  static let declined = "Intet er gemt; ret filen, og prøv igen."

  /// What is being done while a file is read.
  static let reading = "Læser filen"

  /// What is being done while its figures are stored.
  static let storing = "Gemmer tallene"

  private static func figures(_ count: Int) -> String { "\(DanishNumber.text(count)) tal" }

  private static func lines(_ count: Int) -> String { DanishNoun.count(count, "linje", "linjer") }
}
