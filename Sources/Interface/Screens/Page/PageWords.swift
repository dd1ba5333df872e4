import Criteria
import Wording

/// What the pages about the plan, its focus areas and its activities say.
enum PageWords {
  static let openOnPage = CommandText(
    name: "åbn det valgte", label: "åbn")
  static let nextSection = CommandText(name: "næste afsnit", label: "afsnit")
  static let previousSection = CommandText(name: "forrige afsnit", label: "afsnit")
  static let wholeTexts = CommandText(
    name: "vis teksterne i fuld længde", label: "hele teksten")
  static let shortTexts = CommandText(
    name: "vis kun begyndelsen af teksterne", label: "kort tekst")
  static let change = CommandText(name: "ret det valgte", label: "ret")
  static let finish = CommandText(
    name: "gør milepælen, afrapporteringen eller opfølgningen færdig", label: "gør færdig")
  static let decide = CommandText(name: "afgør indstillingen", label: "afgør")
  static let addHere = CommandText(name: "tilføj noget her", label: "tilføj")
  static let remove = CommandText(
    name: "tag det valgte ud af planen (kan fortrydes)", label: "tag ud")
  static let openForm = CommandText(name: "tilføj det valgte", label: "tilføj")

  static func nextQuarter(_ quarter: Quarter?) -> String {
    quarter.map { "næste: \(DanishQuarter.text($0))" }
      ?? "alle, der er slut, er lukket"
  }

  static func activity(in area: String) -> String { "aktivitet i \(area)" }

  static func about(_ plan: String) -> String { "Om planen: \(plan)" }

  static let agenda = "Milepæle, indstillinger og opfølgninger"
  static let nothingToFollow =
    "Planen har hverken milepæle, indstillinger eller opfølgninger endnu. Tast t for at tilføje."

  static func milestone(_ name: String, of activity: String) -> String {
    "\(name) – \(activity)"
  }

  static let purpose = "Formål"
  static let period = "Periode"

  static func period(of plan: Plan) -> String {
    plan.agreedPeriod.map(DanishPeriod.text)
      ?? "mangler; vist som \(DanishPeriod.text(plan.period))"
  }

  static let sites = "Områder"
  static let leads = "Leder"
  static let funds = "Bevilling"
  static let nothingMore = "Aftalen siger ikke mere end navnet."

  static let meetings = "Møder"
  static let proposes = "Foreslår"
  static let decides = "Beslutter"
  static let alsoApproves = "Godkender"

  /// What is left out of a list that is folded: `og 3 flere`.
  static func more(_ count: Int) -> String {
    "og \(DanishNumber.text(count)) \(count == 1 ? "mere" : "flere")"
  }

  /// An activity with milestones whose deadline has passed: `2 milepæle overskredet`.
  static func overdue(_ count: Int) -> String {
    "\(DanishNumber.text(count)) \(count == 1 ? "milepæl" : "milepæle") overskredet"
  }

  static let chooseToFinish = "Vælg først en milepæl eller en indstilling."
  static let chooseToRemove =
    "Vælg først det, der skal tages ud, for eksempel en milepæl eller en barriere."
  static let adjustmentIsDecided =
    "Justeringen er afgjort og kan ikke rettes eller tages ud; justér igen, hvis aftalen skal være en anden."
  static let add = "Hvad vil du tilføje?"
}
