import Criteria

/// What was counted from the logbook, and what is planned in it.
extension Why {
  /// Whether the figures come from the logbook.
  var isCounted: Bool { indicator.counting != nil }

  func counted(from activity: Slug?, held: Int, withoutNumber: Int) -> String {
    let number = held == 0 ? "ikke er nogen" : "er \(DanishNumber.text(held))"
    let times = held == 1 ? "afholdt gang" : "afholdte gange"
    let tag = indicator.counting?.tag.map { " mærket \(Quote.text($0))" } ?? ""
    var text =
      "Det tælles fra \(PlanNames.logbook(activity, plan)), hvor der \(number) "
      + "\(times)\(PlanNames.place(site, plan))\(tag)"
    if withoutNumber > 0 {
      let whose =
        withoutNumber == held
        ? held == 1 ? "den" : "de" : "\(DanishNumber.text(withoutNumber)) af dem"
      text += "; \(whose) er uden \(missingNumber)"
      if case .average = tally { text += " og indgår ikke i gennemsnittet" }
    }
    return text + "."
  }

  func countedUp(to day: Day) -> String { "Der er talt til og med \(DanishDay.text(day))." }

  func addedByQuarter(_ parts: [Fraction], sum: Fraction) -> String {
    let total = FigureText.text(sum, unit: unit)
    switch parts.count {
    case 0, 1: return "Det giver \(total)."
    case 2...12:
      return "Kvartal for kvartal er det \(parts.map(number).joined(separator: " + ")) = \(total)."
    default: return "De \(parts.count) kvartaler giver tilsammen \(total)."
    }
  }

  /// Only whoever has holidays is told which weeks count.
  func heldUnits(_ rate: Rate, held: Int, of count: Int) -> String {
    let hasHolidays = !(indicator.holidays ?? plan.holidays).periods.isEmpty
    let unit = RateText.unit(rate)
    return "\(unit.capitalizedFirst) for \(unit) blev "
      + (target.isLowerBetter ? "grænsen overholdt" : "målet nået")
      + " i \(DanishNumber.text(held)) af \(DanishNumber.text(count)) "
      + (count == 1 ? unit : RateText.units(rate))
      + (hasHolidays ? "; \(RateText.units(rate)) med mest ferie er ikke regnet med." : ".")
  }

  func planned(_ count: Int, sum: Fraction, reaches: Bool) -> String {
    let total = FigureText.text(sum, unit: unit)
    return
      "Der er planlagt \(DanishNumber.text(count)) mere i resten af perioden; med \(planned(count)) "
      + "bliver det \(total), og så \(reaches ? "nås målet" : "nås målet ikke")."
  }

  private func planned(_ count: Int) -> String { count == 1 ? "den" : "dem" }

  /// What nobody wrote.
  private var missingNumber: String {
    indicator.counting?.category.map { "tal for \(Quote.text($0))" } ?? "deltagertal"
  }
}
