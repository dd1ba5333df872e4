import Criteria
import Wording

/// What the yearly follow-up says.
enum YearWords {
  static func title(_ year: Int, _ plan: Plan) -> String { "Årsopfølgning \(year): \(plan.name)" }

  static func preliminary(_ year: Int, _ day: Day) -> String {
    "Foreløbig: \(year) er ikke slut, og opfølgningen siger, hvad der er kendt \(DanishDay.text(day))."
  }

  static let noFigures = "Der er ingen tal endnu, så intet kriterium kan vurderes efter dem."
  static let nothing = "Der er intet skrevet eller målt om aktiviteten i året."

  static func activity(_ name: String) -> String { "Aktivitet: \(name)" }

  static let milestones = "Milepæle"
  static let judgements = "Vurderinger"
  static let questions = "Åbne spørgsmål"
  static let adjustments = "Justeringer"
  static let decided = "Indstillinger, der er afgjort"
  static let notes = "Noter"

  static func source(_ sources: [String]) -> String {
    "Kilde: \(sources.joined(separator: " "))"
  }

  /// `Skolen var lukket (Nøjsomhed, 31.12.2019)`.
  static func note(_ note: String, _ days: [String]) -> String {
    "\(note) (\(days.joined(separator: "; ")))"
  }

  /// Which of a criterion's figures a note is of: `Nøjsomhed, 31.12.2019`.
  static func place(_ result: IndicatorStatus, in plan: Plan, _ day: Day) -> String {
    [
      result.id.part.map { result.indicator.name ?? $0.text },
      result.site.map { PlanNames.site($0, plan) }, DanishDay.short(day),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// `Nøjsomhed: Ved lukningen af 4. kvartal 2019: afventer slutmåling. Siden indkommet: 63,4 % (efterregistreret 12.
  /// april 2020). Nu: følger planen.`
  static func since(
    _ name: String?, _ quarter: Quarter, _ then: Report.Cell,
    _ late: [(figure: Report.Cell, on: Day)],
    now: Report.Cell
  ) -> Prose {
    let lead: Prose = name.map { "\(.quoted($0)): " } ?? ""
    let came = late.map { figure, day -> Prose in "\(figure) (efterregistreret \(day))" }
    let since: Prose = came.isEmpty ? "" : " Siden indkommet: \(.list(came))."
    return
      "\(lead)Ved lukningen af \(.date(DanishQuarter.text(quarter))): \(then).\(since) Nu: \(now)."
  }

  static func label(_ label: String) -> String { "Mærkat: \(label)" }
  static let withoutLabel = "Uden mærkat"
  static let noLabels = "Planen har ingen mærkater"
  static let newest = "Nyeste tal"
  static let day = "Dag"
  static let sourceColumn = "Kilde"
  static let adjusted = "Justeret"
  static let logbook = "logbogen"

  /// `af bestyrelsen 01.03.2020`.
  static func adjusted(by adjustment: Adjustment) -> String {
    let day = adjustment.decisions.last?.day ?? adjustment.effective
    return "af \(DanishList.text(adjustment.deciders)) \(DanishDay.short(day))"
  }

  static func money(_ year: Int) -> String { "Økonomi \(year), i kroner" }
  static let line = "Post"
  static let budget = "Budget"
  static let corrected = "Korrigeret"
  static func toDate(_ quarter: Int) -> String { "Til og med \(quarter). kvt." }
  static let spent = "Forbrug"
  static let left = "Rest"
  static let expected = "Forventet"
  static let deviation = "Afvigelse"
  static let sum = "I alt"

  static func gap(_ gap: BudgetGap) -> String {
    let way = gap.sum < gap.total ? "for lidt" : "for meget"
    return "Aftalen nævner \(DanishMoney.text(gap.total)) i alt; posterne giver "
      + "\(DanishMoney.text(gap.difference)) \(way)."
  }

  static func contributions(_ year: Int) -> String { "Parternes bidrag \(year)" }
  static let party = "Part"

  /// Whether all have given what they promised.
  static func given(_ owing: [String]) -> String {
    owing.isEmpty
      ? "Ingen, der har oplyst både, hvad de har lovet og givet, mangler at give noget."
      : "Endnu ikke givet, hvad der er lovet: \(DanishList.text(owing))."
  }

  static func silent(_ parties: [String]) -> String {
    "Der er ikke registreret bidrag fra \(DanishList.text(parties))."
  }

  static let promised = "Lovet, kr."
  static let given = "Givet, kr."
  static let toCome = "Udestår, kr."
  static let promisedHours = "Lovet, timer"
  static let givenHours = "Givet, timer"
  static let hoursToCome = "Udestår, timer"

  static func documentation(_ year: Int) -> String { "Bilag: Dokumentation for tallene i \(year)" }
  static let figure = "Tal"
  static let evidence = "Dokumentation"
  static let by = "Registreret af"
  static let recorded = "Registreret"
  static let correction = "Rettelse"
  static let withdrawn = "taget tilbage"
  static let counted =
    "Det, der tælles fra logbogen, står linje for linje i logbogen («maalepind logbog»)."

  /// Whether a figure corrects another, was corrected itself, or came late.
  static func correction(
    stands: Bool, isFirst: Bool, _ reason: String?, isLate: Bool
  ) -> String {
    [
      isLate ? ClosingText.late : nil,
      isFirst ? nil : "retter et tidligere" + (reason.map { ": \($0)" } ?? ""),
      stands ? nil : "gælder ikke længere",
    ].compactMap { $0 }.joined(separator: "; ")
  }
}
