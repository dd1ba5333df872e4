import Criteria
import Wording

/// The money, and what comes next.
extension HalfYearReport {
  /// What the year of the half-year may cost, and has cost so far.
  var budget: [Prose] {
    let year = half.year
    guard let budget = money(plan.budgetInForce(in: year), .budget) else {
      return [HalfYearWords.noBudget(year)]
    }
    guard let spent = money(plan.spent(in: year), .spent) else {
      return [HalfYearWords.notSpent(year, budget)]
    }
    let through = Set(
      plan.allFinances.filter { $0.spent(in: year) != nil }.map {
        $0.spentThrough(in: year)
      })
    let until = through.count == 1 ? through.first.flatMap { $0 } : nil
    return [
      HalfYearWords.spent(
        year, budget, spent, until, left: money(plan.left(in: year), .left),
        isOver: plan.left(in: year).map { $0 < .zero } ?? false)
    ]
  }

  private func money(_ money: Money?, _ field: Report.Origin.BudgetField) -> Report.Cell? {
    money.map {
      Report.Cell(
        .figure(Fraction(Int128($0.oere), 100), .kroner, .last(of: half.year)),
        DanishMoney.text(field == .left && $0 < .zero ? .zero - $0 : $0),
        from: .budget(year: half.year, field))
    }
  }

  /// What is planned and due in the half-year after.
  var ahead: [Prose] {
    let next = half.next.period
    guard next.first <= plan.period.last || plan.agreedPeriod == nil else {
      return [HalfYearWords.over(plan.period.last, on: today)]
    }
    let wheel = YearWheel(plan: plan, records: records, asOf: half.period.last + 1)
    let entries = wheel.months.flatMap(\.entries).filter { next.contains($0.day) }
    let planned = plan.activities.filter { activity in
      records.logbook.planned(activity.id, from: next.first).contains { next.contains($0.day) }
    }
    let occasions = planned.map { activity in
      HalfYearWords.named(
        activity.name, occasionCell(activity.id, .occasions, in: next, .planned))
    }
    let dues = entries.compactMap { HalfYearWords.due($0) }.prefix(5)
    guard !occasions.isEmpty || !dues.isEmpty else { return [.gap(HalfYearWords.noAhead)] }
    return [
      occasions.isEmpty ? "" : HalfYearWords.planned(occasions), .sentences(Array(dues)),
    ]
  }
}
