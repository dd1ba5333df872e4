import Criteria

/// What the portfolio says.
public enum PortfolioWords {
  /// The screen's name.
  public static let title = "Portefølje"
  /// The columns' names.
  public static let plan = "Plan"
  /// The column of the years.
  public static let period = "Periode"
  /// The column of how far the plan is.
  public static let time = "Tid"
  /// The columns of the criteria's verdicts.
  public static let verdicts = "Kriterier"
  /// The column of how much is late.
  public static let late = "Forsinket"
  /// The column of recommendations that wait.
  public static let waiting = "Indstillinger"
  /// The column of the criterion that needs attention the most.
  public static let foremost = "Se først på"
  /// A plan that has not been summed up yet.
  public static let counting = "tælles op …"
  /// A plan that cannot be read.
  public static let unreadable = "kan ikke læses"
  /// The plans' names are on their way.
  public static let reading = "Læser planerne …"

  /// The database holds no plan.
  public static let empty = "Databasen har ingen planer endnu. Tryk i for at hente en ind."

  /// How the plans are ordered.
  public static func order(_ order: PlanOrder) -> String {
    switch order {
    case .urgency: "det mest presserende først"
    case .name: "ordnet efter navn"
    case .end: "ordnet efter planens slutning"
    }
  }

  /// `1 plan`, `1.000 planer`.
  public static func plans(_ count: Int) -> String {
    "\(DanishNumber.text(count)) \(count == 1 ? "plan" : "planer")"
  }

  /// How many plans have been summed up so far.
  public static func progress(counted: Int, of plans: Int) -> String {
    "Tæller op: \(DanishNumber.text(counted)) af \(Self.plans(plans)) er talt med indtil nu."
  }

  /// How many plans cannot be read and are left out.
  public static func unreadable(_ count: Int) -> String {
    "\(plans(count)) kan ikke læses og er ikke talt med."
  }

  /// Where the plans stand together: `5 planer: 23 af 96 kriterier er opfyldt eller følger planen, 12 kræver
  /// opmærksomhed.`
  public static func standing(_ portfolio: Portfolio) -> String {
    guard portfolio.plans > 0 else { return "Ingen planer er talt op endnu." }
    let plans = plans(portfolio.plans)
    guard portfolio.counts.total > 0 else { return "\(plans) uden kriterier." }
    return "\(plans): \(StandingSentence.verdicts(portfolio.counts))."
  }

  /// How many plans need attention, what is late, and what waits to be decided: `3 af 5 planer kræver
  /// opmærksomhed. Forsinket: 14 tal og 2 milepæle. 2 indstillinger venter på beslutning.`
  public static func attention(_ portfolio: Portfolio) -> String {
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
  public static func next(_ deadline: PortfolioDeadline) -> String {
    var due: [String] = []
    if deadline.figures > 0 {
      due.append("\(DanishNumber.text(deadline.figures)) tal i \(plans(deadline.plans))")
    }
    if deadline.duties > 0 {
      due.append(
        "\(DanishNumber.text(deadline.duties)) "
          + (deadline.duties == 1 ? "afrapportering" : "afrapporteringer"))
    }
    return "Næste frist: \(DanishDay.text(deadline.day)), \(DanishList.text(due))."
  }

  /// How far a plan is, the longest first: `24 af 48 måneder`, `24 af 48 md.`; `begynder 1. januar 2021`,
  /// `ikke begyndt`; `afsluttet 31. december 2017`, `afsluttet`; `perioden mangler`, `mangler`.
  public static func time(_ period: Period?, today: Day) -> [String] {
    guard let period else { return ["perioden mangler", "mangler"] }
    switch period.phase(on: today) {
    case .ahead:
      return [
        "begynder \(DanishDay.text(period.first))", "begynder \(DanishDay.short(period.first))",
        "ikke begyndt",
      ]
    case .underWay:
      let (gone, all) = (period.monthsGone(by: today), period.monthCount)
      return [OverviewWords.months(gone: gone, of: all), "\(gone) af \(all) md."]
    case .over:
      return [
        "afsluttet \(DanishDay.text(period.last))", "afsluttet \(DanishDay.short(period.last))",
        "afsluttet",
      ]
    }
  }

  /// The years that a plan touches: `2018-2021`, `2019`.
  public static func years(_ period: Period) -> String {
    let years = [period.first, period.last].map { DanishDay.fourDigits($0.year) }
    return years[0] == years[1] ? years[0] : "\(years[0])-\(years[1])"
  }

  /// What is late in a plan, the longest first: `14 tal, 1 milepæl`, `14 tal m.m.`, `15`; nothing
  /// where nothing is.
  public static func late(_ summary: PlanSummary) -> [String] {
    guard summary.overdue > 0 else { return [] }
    let items = LateWords.items(summary)
    let number = DanishNumber.text(summary.overdue)
    let shorter = items.count > 1 ? ["\(items[0]) m.m.", number] : [number]
    return [items.joined(separator: ", ")] + shorter
  }

  /// How many recommendations wait, the longest first: `2 siden 12.03.2019`, `2`; nothing where none do.
  public static func waiting(_ outstanding: Outstanding) -> [String] {
    guard outstanding.undecided > 0 else { return [] }
    let number = DanishNumber.text(outstanding.undecided)
    return outstanding.undecidedSince.map { ["\(number) siden \(DanishDay.short($0))", number] }
      ?? [number]
  }

  /// A criterion's number and name.
  public static func name(_ criterion: ForemostCriterion) -> String {
    PlanNames.numbered(criterion.name, criterion.number)
  }

  /// What is to be said of one plan besides its verdicts, a sentence's worth each: what is late, what waits,
  /// what is due, and which criterion to look at first.
  public static func matters(_ summary: PlanSummary, symbols: SymbolSet) -> [String] {
    var matters: [String] = []
    let late = LateWords.items(summary)
    if !late.isEmpty { matters.append("forsinket: \(DanishList.text(late))") }
    let outstanding = summary.outstanding
    if outstanding.undecided > 0 {
      matters.append(
        LateWords.waiting(outstanding.undecided)
          + (outstanding.undecidedSince.map { " siden \(DanishDay.text($0))" } ?? ""))
    }
    if let foremost = summary.foremost {
      matters.append(
        "se først på \(symbols.mark(foremost.verdict)) \(name(foremost)) "
          + "(\(VerdictWords.word(foremost.verdict)))")
    }
    return matters
  }
}

/// What is late and what waits, each with its number.
enum LateWords {
  /// `14 tal`, `1 milepæl`, `2 uafklarede i logbogen`; nothing is said of what there is none of.
  static func items(
    figures: Int, milestones: Int, duties: Int, followUps: Int, occasions: Int
  ) -> [String] {
    [
      (figures, "tal", "tal"), (milestones, "milepæl", "milepæle"),
      (duties, "afrapportering", "afrapporteringer"), (followUps, "opfølgning", "opfølgninger"),
      (occasions, "uafklaret i logbogen", "uafklarede i logbogen"),
    ].filter { $0.0 > 0 }.map { "\(DanishNumber.text($0.0)) \($0.0 == 1 ? $0.1 : $0.2)" }
  }

  static func items(_ summary: PlanSummary) -> [String] {
    items(
      figures: summary.figures.overdue, milestones: summary.outstanding.overdueMilestones,
      duties: summary.outstanding.overdueDuties, followUps: summary.outstanding.lateFollowUps,
      occasions: summary.outstanding.unsettledOccasions)
  }

  /// `1 indstilling venter på beslutning`.
  static func waiting(_ count: Int) -> String {
    "\(DanishNumber.text(count)) \(count == 1 ? "indstilling" : "indstillinger") venter på beslutning"
  }
}
