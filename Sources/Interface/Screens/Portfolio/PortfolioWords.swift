import Criteria
import Wording

/// What the portfolio says.
enum PortfolioWords {
  static let backToPlan = CommandText(name: "tilbage til planen", label: "tilbage")
  static let choosePlan = CommandText(name: "vælg plan", label: "vælg")
  static let openHeldPlan = CommandText(name: "åbn planen", label: "åbn")
  static let sortPlans = CommandText(
    name: "skift rækkefølge: presserende, navn, slutning", label: "sortér")
  static let takePlan = CommandText(name: "hent en plan ind fra en fil", label: "hent plan")

  static let readOnlyPlans =
    "Her kan du kun se: databasen er åbnet uden skriveadgang, så planer kan ikke hentes ind."
  static let title = "Portefølje"
  static let verdicts = "Kriterier"
  static let counting = "tælles op …"
  static let unreadable = "kan ikke læses"
  static let reading = "Læser planerne …"
  static let empty = "Databasen har ingen planer endnu. Tryk i for at hente en ind."

  static func order(_ order: PlanOrder) -> String {
    switch order {
    case .urgency: "det mest presserende først"
    case .name: "ordnet efter navn"
    case .end: "ordnet efter planens slutning"
    }
  }

  /// `1 plan`, `1.000 planer`.
  static func plans(_ count: Int) -> String { DanishNoun.count(count, "plan", "planer") }

  static func progress(counted: Int, of plans: Int) -> String {
    "Tæller op: \(DanishNumber.text(counted)) af \(Self.plans(plans)) er talt med indtil nu."
  }

  static func unreadable(_ count: Int) -> String {
    "\(plans(count)) kan ikke læses og er ikke talt med."
  }

  /// Where the plans stand together: `5 planer: 23 af 96 kriterier er opfyldt eller følger planen, 12 kræver
  /// opmærksomhed.`
  static func standing(_ portfolio: Portfolio) -> String {
    guard portfolio.plans > 0 else { return "Ingen planer er talt op endnu." }
    let plans = plans(portfolio.plans)
    guard portfolio.counts.total > 0 else { return "\(plans) uden kriterier." }
    return "\(plans): \(StandingSentence.verdicts(portfolio.counts))."
  }

  /// How many plans need attention, what is late, and what waits to be decided: `3 af 5 planer kræver
  /// opmærksomhed. Forsinket: 14 tal og 2 milepæle. 2 indstillinger venter på beslutning.`
  static func attention(_ portfolio: Portfolio) -> String {
    var text =
      switch portfolio.needingAttention {
      case 0: "Ingen planer kræver opmærksomhed"
      case 2 where portfolio.plans == 2: "Begge planer kræver opmærksomhed"
      case portfolio.plans where portfolio.plans > 2:
        "Alle \(plans(portfolio.plans)) kræver opmærksomhed"
      default:
        "\(DanishNumber.text(portfolio.needingAttention)) af \(plans(portfolio.plans)) kræver "
          + "opmærksomhed"
      }
    let late = LateWords.items(
      figures: portfolio.overdueFigures, milestones: portfolio.overdueMilestones,
      duties: portfolio.overdueDuties, followUps: portfolio.lateFollowUps,
      occasions: portfolio.unsettledOccasions)
    text += "."
    if !late.isEmpty { text += " Forsinket: \(DanishList.text(late))." }
    if portfolio.undecided > 0 { text += " \(LateWords.waiting(portfolio.undecided))." }
    return text
  }

  /// What is due next: `Næste frist: 31. januar 2020, 9 tal i 2 planer og 1 afrapportering.`
  static func next(_ deadline: PortfolioDeadline) -> String {
    var due: [String] = []
    if deadline.figures > 0 {
      due.append("\(DanishNumber.text(deadline.figures)) tal i \(plans(deadline.plans))")
    }
    if deadline.duties > 0 {
      due.append(DanishNoun.count(deadline.duties, "afrapportering", "afrapporteringer"))
    }
    return "Næste frist: \(DanishDay.text(deadline.day)), \(DanishList.text(due))."
  }
}
