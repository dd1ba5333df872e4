import Criteria
import Wording

/// What the pages about the plan, its focus areas and its activities say.
enum PageWords {
  static let report = CommandText(
    name: "lav rapporten til det, der skal afleveres", label: "rapport",
    others: ["papir", "halvårsrapport", "udskriv"])
  static let openOnPage = CommandText(name: "åbn det valgte", label: "åbn")
  static let nextSection = CommandText(name: "næste afsnit", label: "afsnit")
  static let previousSection = CommandText(name: "forrige afsnit", label: "afsnit")
  static let wholeTexts = CommandText(name: "vis teksterne i fuld længde", label: "hele teksten")
  static let shortTexts = CommandText(name: "vis kun begyndelsen af teksterne", label: "kort tekst")
  static let change = CommandText(name: "ret det valgte", label: "ret")
  static let finish = CommandText(
    name: "gør milepælen, afrapporteringen eller opfølgningen færdig", label: "gør færdig")
  static let decide = CommandText(name: "afgør indstillingen", label: "afgør")
  static let addHere = CommandText(name: "tilføj noget her", label: "tilføj")
  static let remove = CommandText(
    name: "tag det valgte ud af planen (kan fortrydes)", label: "tag ud")
  static let openForm = CommandText(name: "tilføj det valgte", label: "tilføj")

  static func nextQuarter(_ quarter: Quarter?) -> String {
    quarter.map { "næste: \(DanishQuarter.text($0))" } ?? "alle, der er slut, er lukket"
  }

  static func activity(in area: String) -> String { "aktivitet i \(area)" }

  static func about(_ plan: String) -> String { "Om planen: \(plan)" }

  static let agenda = "Milepæle, indstillinger og opfølgninger"
  static let nothingToFollow =
    "Planen har hverken milepæle, indstillinger eller opfølgninger endnu. Tryk t for at tilføje."

  static func milestone(_ name: String, of activity: String) -> String { "\(name) – \(activity)" }

  static let purpose = "Formål"
  static let period = "Periode"

  static func period(of plan: Plan) -> String {
    plan.agreedPeriod.map(DanishPeriod.text)
      ?? "mangler; vist som \(DanishPeriod.text(plan.period))"
  }

  static let followedFrom = "Følges fra"
  static let sites = "Områder"
  static let leads = "Leder"
  static let funds = "Bevilling"
  static let nothingMore = "Aftalen siger ikke mere end navnet."

  static let meetings = "Møder"
  static let proposes = "Foreslår"
  static let decides = "Beslutter"
  static let alsoApproves = "Godkender"

  /// What is left out of a list that is folded: `og 3 flere`.
  static func more(_ count: Int) -> String { "og " + DanishNoun.count(count, "mere", "flere") }

  /// An activity with milestones whose deadline has passed: `2 milepæle overskredet`.
  static func overdue(_ count: Int) -> String {
    DanishNoun.count(count, "overskredet milepæl", "overskredne milepæle")
  }

  static let chooseToFinish = "Vælg først en milepæl eller en indstilling."
  static let chooseToRemove =
    "Vælg først det, der skal tages ud, for eksempel en milepæl eller en barriere."
  static let adjustmentIsDecided =
    "Justeringen er afgjort og kan ikke rettes eller tages ud; justér igen, hvis aftalen skal være en anden."
  static let add = "Hvad vil du tilføje?"

  // MARK: The logbook of an activity

  static let newestHeld = "Senest afholdt"
  static let nextPlanned = "Næste planlagt"

  static func unsettled(_ count: Int) -> String {
    DanishNoun.count(count, "planlagt dag", "planlagte dage")
      + " er passeret: blev \(count == 1 ? "den" : "de") til noget?"
  }

  /// How many have been held: `12 afholdt, heraf 5 i 2019`, `3 afholdt, ingen i 2020`.
  static func held(_ count: Int, thisYear: Int, year: Int) -> String {
    if count == 0 { return "ingen afholdt endnu" }
    let now = thisYear == 0 ? "ingen i \(year)" : "heraf \(DanishNumber.text(thisYear)) i \(year)"
    return "\(DanishNumber.text(count)) afholdt, \(now)"
  }

  /// An occasion in a line: `12. maj 2019, Nøjsomhed, 14 deltagere: note`.
  static func line(_ occasion: Occasion, in plan: Plan) -> String {
    let site = occasion.site.map { [PlanNames.site($0, plan)] } ?? []
    let parts = [DanishDay.text(occasion.day)] + site + OccasionText.details(occasion, in: plan)
    return parts.joined(separator: ", ") + (occasion.note.map { ": \($0)" } ?? "")
  }

  // MARK: The milestones' time line

  static let deadline = "Frist"

  static func today(_ day: Day, isAsOf: Bool) -> String { isAsOf ? DanishDay.short(day) : "i dag" }

  /// A year, or a quarter by its first month.
  static func axis(_ day: Day) -> String {
    day.month == 1
      ? DanishDay.fourDigits(day.year) : String(DanishDay.months[day.month - 1].prefix(3))
  }
}
