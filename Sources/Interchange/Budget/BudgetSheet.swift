import Criteria
import Wording

/// A plan's budget as a table: a row for each year of each activity and budget line, and below them one for each year
/// of each who pays. It goes out only; the plan file is where money is written.
public enum BudgetSheet {
  /// The table, its headings first.
  public static func write(_ plan: Plan, form: CSVForm) -> String {
    var writer = CSVWriter(form)
    writer.add(Column.allCases.map { .text($0.rawValue) })
    for row in rows(plan) { writer.add(Column.allCases.map { row[$0] ?? .empty }) }
    return writer.text
  }

  /// The columns by their headings. The last is never empty: Excel leaves out cells at the end of a row that are.
  private enum Column: String, CaseIterable {
    case area = "indsatsområde"
    case line = "post"
    case id
    case year = "år"
    case budget
    case corrected = "korrigeret budget"
    case first = "forbrug til og med 1. kvartal"
    case second = "forbrug til og med 2. kvartal"
    case third = "forbrug til og med 3. kvartal"
    case fourth = "forbrug til og med 4. kvartal"
    case spent = "forbrug hele året"
    case left = "rest"
    case expected = "forventet forbrug"
    /// Where the expectation comes from.
    case basis = "forventet efter"
    case deviation = "afvigelse"
    case source = "finansieret af"
    case promisedMoney = "lovet kr."
    case givenMoney = "givet kr."
    case promisedHours = "lovede timer"
    case givenHours = "givne timer"
    case plan

    static let quarters: [Column] = [.first, .second, .third, .fourth]
  }

  private typealias Row = [Column: CSVWriter.Cell]

  private static func rows(_ plan: Plan) -> [Row] {
    let whole: Row = [.plan: .text(plan.id.text)]
    let parts: [(head: Row, finances: Finances)] =
      plan.focusAreas.flatMap { area in
        [(head(whole, area: area), Finances(financing: area.financing))]
          + area.activities.map {
            (head(head(whole, area: area), line: $0.name, $0.id), $0.finances)
          }
      } + plan.budget.lines.map { (head(whole, line: $0.name, $0.id), $0.finances) }
    let all = [(whole, Finances(financing: plan.financing))] + parts
    return all.flatMap { head, finances in
      finances.years.map { year in
        head.merging(row(year, of: finances)) { $1 }
      }
    }
      + all.flatMap { head, finances in
        finances.financing.flatMap { financing in
          financing.years.map { head.merging(row($0, of: financing)) { $1 } }
        }
      }
  }

  private static func head(_ row: Row, area: FocusArea) -> Row {
    row.merging([.area: .text(area.name)]) { $1 }
  }

  private static func head(_ row: Row, line: String, _ id: Slug) -> Row {
    row.merging([.line: .text(line), .id: .text(id.text)]) { $1 }
  }

  private static func row(_ year: Int, of finances: Finances) -> Row {
    let expected = finances.expectation(in: year)
    var row: Row = [
      .year: .number(Amount(year)), .budget: cell(finances.budget[year]),
      .corrected: cell(finances.corrected[year]), .spent: cell(finances.spent[year]),
      .left: cell(finances.left(in: year)), .expected: cell(expected?.money),
      .basis: .text(orEmpty: expected.map { basis($0.basis) }),
      .deviation: cell(finances.deviation(in: year)),
    ]
    for (place, column) in Column.quarters.enumerated() {
      row[column] = cell(Quarter(year, place + 1).flatMap { finances.spentToDate[$0] })
    }
    return row
  }

  private static func row(_ year: Int, of financing: Financing) -> Row {
    [
      .year: .number(Amount(year)), .source: .text(financing.source),
      .promisedMoney: cell(financing.promised.money[year]),
      .givenMoney: cell(financing.given.money[year]),
      .promisedHours: financing.promised.hours[year].map { .number($0) } ?? .empty,
      .givenHours: financing.given.hours[year].map { .number($0) } ?? .empty,
    ]
  }

  private static func cell(_ money: Money?) -> CSVWriter.Cell {
    guard let money else { return .empty }
    let isWhole = money.oere % 100 == 0
    return Amount(
      significand: Int64(isWhole ? money.oere / 100 : money.oere), decimals: isWhole ? 0 : 2
    ).map { .number($0) } ?? .text(DanishMoney.plain(money))
  }

  private static func basis(_ basis: ExpectedCost.Basis) -> String {
    switch basis {
    case .stated: "skrevet"
    case .budget: "budgettet"
    case .spending: "forbruget"
    }
  }
}
