import Criteria
import Wording

/// What is said of one of several plans.
enum PlanWords {
  static let plan = "Plan"
  static let period = "Periode"
  static let time = "Tid"
  static let late = "Forsinket"
  static let waiting = "Indstillinger"
  static let foremost = "Se først på"

  /// How far a plan is, the longest first: `24 af 48 måneder`, `24 af 48 md.`; `begynder 1. januar 2021`,
  /// `ikke begyndt`; `afsluttet 31. december 2017`, `afsluttet`; `perioden mangler`, `mangler`.
  static func time(_ period: Period?, today: Day) -> [String] {
    guard let period else { return ["perioden mangler", "mangler"] }
    switch period.phase(on: today) {
    case .ahead:
      return dates(period.first).map { "begynder \($0)" } + ["ikke begyndt"]
    case .underWay:
      let (gone, all) = (period.monthsGone(by: today), period.monthCount)
      return [HeaderWords.months(gone: gone, of: all), "\(gone) af \(all) md."]
    case .over:
      return dates(period.last).map { "afsluttet \($0)" } + ["afsluttet"]
    }
  }

  private static func dates(_ day: Day) -> [String] { [DanishDay.text(day), DanishDay.short(day)] }

  /// The years that a plan touches: `2018-2021`, `2019`.
  static func years(_ period: Period) -> String {
    let years = [period.first, period.last].map { DanishDay.fourDigits($0.year) }
    return years[0] == years[1] ? years[0] : "\(years[0])-\(years[1])"
  }

  /// What is late in a plan, the longest first: `14 tal, 1 milepæl`, `14 tal m.m.`, `15`.
  static func late(_ summary: PlanSummary) -> [String] {
    guard summary.overdue > 0 else { return [] }
    let items = LateWords.items(summary)
    let number = DanishNumber.text(summary.overdue)
    let shorter = items.count > 1 ? ["\(items[0]) m.m.", number] : [number]
    return [items.joined(separator: ", ")] + shorter
  }

  /// How many recommendations wait, the longest first: `2 siden 12.03.2019`, `2`; nothing where none do.
  static func waiting(_ outstanding: Outstanding) -> [String] {
    guard outstanding.undecided > 0 else { return [] }
    let number = DanishNumber.text(outstanding.undecided)
    return outstanding.undecidedSince.map { ["\(number) siden \(DanishDay.short($0))", number] }
      ?? [number]
  }

  static func name(_ criterion: ForemostCriterion) -> String {
    PlanNames.numbered(criterion.name, criterion.number)
  }

  /// What is to be said of one plan besides its verdicts, a sentence's worth each.
  static func matters(_ summary: PlanSummary, symbols: SymbolSet) -> [String] {
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
