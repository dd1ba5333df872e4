import Criteria
import Wording

/// The money as a controller reads it, and what each party promised and gave.
extension YearReport {
  /// The budget's lines with what each may cost, has cost and is expected to.
  var money: [Report.Block] {
    let activities = plan.activities.map {
      (Report.Origin.BudgetOwner.activity($0.id), $0.name, $0.finances)
    }
    let lines = plan.budget.lines.map {
      (Report.Origin.BudgetOwner.line($0.id), $0.name, $0.finances)
    }
    let rows = (activities + lines).filter { $0.2.years.contains(year) }.map {
      owner, name, finances in
      row(owner, name) { field in
        switch field {
        case .agreed: finances.budget[year]
        case .corrected: finances.corrected[year]
        case .toDate(let quarter):
          Quarter(year, quarter).flatMap { finances.spentToDate[$0] }
        case .spent: finances.spent(in: year)
        case .left: finances.left(in: year)
        case .expected: finances.expectation(in: year)?.money
        case .deviation: finances.deviation(in: year)
        case .budget: finances.budgetInForce(in: year)
        }
      }
    }
    guard !rows.isEmpty || plan.budget.totals[year] != nil else { return [] }
    let sum = row(.plan, YearWords.sum) { field in
      switch field {
      case .agreed: plan.budgeted(in: year)
      case .spent: plan.spent(in: year)
      case .left: plan.left(in: year)
      case .expected: plan.expected(in: year)
      case .deviation: plan.deviation(in: year)
      case .budget: plan.budgetInForce(in: year)
      case .corrected, .toDate: nil
      }
    }
    let table = Report.Table(columns: Self.columns, rows: rows + [sum]).withoutEmptyColumns
    let gap = plan.budgetGaps.first { $0.year == year }
    return [.heading(YearWords.money(year)), .table(table)]
      + (gap.map { [.paragraph(YearWords.gap($0))] } ?? [])
      + [.paragraph(FinancesText.expectedRule, .quiet)]
  }

  private static let fields: [(Report.Origin.BudgetField, String)] =
    [(.agreed, YearWords.budget), (.corrected, YearWords.corrected)]
    + (1...4).map { (.toDate($0), YearWords.toDate($0)) }
    + [
      (.spent, YearWords.spent), (.left, YearWords.left), (.expected, YearWords.expected),
      (.deviation, YearWords.deviation),
    ]

  private static let columns =
    [Report.Column(YearWords.line, part: .subject)]
    + fields.map { Report.Column($1, isTrailing: true, part: .fact($1.lowercased())) }

  private func row(
    _ owner: Report.Origin.BudgetOwner, _ name: String,
    _ money: (Report.Origin.BudgetField) -> Money?
  ) -> [Report.Cell] {
    [Report.Cell(name)]
      + Self.fields.map { field, _ in
        money(field).map { .money($0, year, from: .budget(year: year, field, of: owner)) } ?? .empty
      }
  }

  /// What each who pays for something has promised and given.
  var contributions: [Report.Block] {
    let rows = plan.financingSources.compactMap { source -> [Report.Cell]? in
      let financed = plan.financed(by: source, in: year)
      func money(_ money: Money?, _ field: Report.Origin.FinancingField) -> Report.Cell {
        money.map { .money($0, year, from: .financing(source, year: year, field)) } ?? .empty
      }
      func hours(_ hours: Fraction?, _ field: Report.Origin.FinancingField) -> Report.Cell {
        hours.map {
          Report.Cell(
            .figure($0, .hours, .last(of: year)),
            DanishNumber.shortest($0, mostDecimals: Amount.mostDecimals),
            from: .financing(source, year: year, field))
        } ?? .empty
      }
      let cells = [
        money(financed.promisedMoney, .promisedMoney), money(financed.givenMoney, .givenMoney),
        money(financed.moneyToCome, .moneyToCome),
        hours(financed.promisedHours, .promisedHours), hours(financed.givenHours, .givenHours),
        hours(financed.hoursToCome, .hoursToCome),
      ]
      return [Report.Cell(source)] + cells
    }
    guard rows.contains(where: { $0.dropFirst().contains { !$0.text.isEmpty } }) else { return [] }
    let titles = [
      YearWords.promised, YearWords.given, YearWords.toCome, YearWords.promisedHours,
      YearWords.givenHours, YearWords.hoursToCome,
    ]
    let columns =
      [Report.Column(YearWords.party, part: .subject)]
      + titles.map { Report.Column($0, isTrailing: true, part: .fact($0.lowercased())) }
    return [
      .heading(YearWords.contributions(year)),
      .table(Report.Table(columns: columns, rows: rows).withoutEmptyColumns),
    ]
  }
}

extension Report.Cell {
  /// An amount of a year.
  fileprivate static func money(_ money: Money, _ year: Int, from origin: Report.Origin) -> Self {
    Report.Cell(
      .figure(Fraction(Int128(money.oere), 100), .kroner, .last(of: year)),
      DanishMoney.plain(money), from: origin)
  }
}
