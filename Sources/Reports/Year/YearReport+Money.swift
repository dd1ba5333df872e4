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

  /// What each who pays for something has promised and given, and whether all have given it.
  var contributions: [Report.Block] {
    let sources = plan.financingSources
    let whole = sources.map { ($0, plan.financed(by: $0, in: year)) }
    let rows = whole.map { row($0, $1, .plan) }.filter(Self.hasNumber)
    let owners: [(Report.Origin.BudgetOwner, String, Finances)] =
      plan.activities.map { (.activity($0.id), $0.name, $0.finances) }
      + plan.budget.lines.map { (.line($0.id), $0.name, $0.finances) }
    let parts = owners.flatMap { owner, name, finances in
      finances.financing.map { row($0.source, FinancedYear($0, in: year), owner, named: name) }
    }.filter(Self.hasNumber)
    let owing = whole.filter { source, financed in
      financed.moneyToCome.map { $0 > .zero } ?? false
        || financed.hoursToCome.map { $0 > .zero } ?? false
    }.map(\.0)
    let silent = plan.parties.filter { party in
      !rows.contains { Financing.areSame($0[0].text, party) }
    }
    let blocks: [Report.Block] =
      (rows.isEmpty ? [] : [.table(table(rows, Self.parties))])
      + [
        rows.isEmpty ? nil : YearWords.given(owing),
        silent.isEmpty ? nil : YearWords.silent(silent),
      ].compactMap { $0.map { .paragraph($0) } }
      + (parts.isEmpty ? [] : [.table(table(parts, [YearWords.line] + Self.parties))])
    return Report.section(YearWords.contributions(year), blocks)
  }

  private static let parties = [YearWords.party]

  private static func hasNumber(_ row: [Report.Cell]) -> Bool { row.contains { $0.origin != nil } }

  private func table(_ rows: [[Report.Cell]], _ names: [String]) -> Report.Table {
    let titles = [
      YearWords.promised, YearWords.given, YearWords.toCome, YearWords.promisedHours,
      YearWords.givenHours, YearWords.hoursToCome,
    ]
    return Report.Table(
      columns: names.map { Report.Column($0, part: .subject) }
        + titles.map { Report.Column($0, isTrailing: true, part: .fact($0.lowercased())) },
      rows: rows
    ).withoutEmptyColumns
  }

  private func row(
    _ source: String, _ financed: FinancedYear, _ owner: Report.Origin.BudgetOwner,
    named name: String? = nil
  ) -> [Report.Cell] {
    func money(_ money: Money?, _ field: Report.Origin.FinancingField) -> Report.Cell {
      money.map {
        .money($0, year, from: .financing(source, year: year, field, of: owner))
      } ?? .empty
    }
    func hours(_ hours: Fraction?, _ field: Report.Origin.FinancingField) -> Report.Cell {
      hours.map {
        Report.Cell(
          .figure($0, .hours, .last(of: year)),
          DanishNumber.shortest($0, mostDecimals: Amount.mostDecimals),
          from: .financing(source, year: year, field, of: owner))
      } ?? .empty
    }
    return [name.map { Report.Cell($0) }, Report.Cell(source)].compactMap { $0 } + [
      money(financed.promisedMoney, .promisedMoney), money(financed.givenMoney, .givenMoney),
      money(financed.moneyToCome, .moneyToCome),
      hours(financed.promisedHours, .promisedHours), hours(financed.givenHours, .givenHours),
      hours(financed.hoursToCome, .hoursToCome),
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
