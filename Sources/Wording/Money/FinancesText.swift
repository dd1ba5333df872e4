import Criteria

/// What is said of budgets, spending and financing in a line.
public enum FinancesText {
  /// What is expected where nobody has said it.
  public static let expectedRule =
    "Hvor ingen har skrevet, hvad der forventes, forventes budgettet brugt, eller det, der er brugt, når "
    + "det er mere, eller året er omme."

  /// All years in a line: `2017: 90.000 kr., brugt 45.000 kr., rest 45.000 kr.; 2018: 90.000 kr.`.
  public static func line(_ finances: Finances) -> String {
    finances.years.map { "\($0): \(year($0, of: finances))" }.joined(separator: "; ")
  }

  /// A year: `90.000 kr., korrigeret til 95.000 kr., brugt 45.000 kr., rest 50.000 kr.`.
  private static func year(_ year: Int, of finances: Finances) -> String {
    let pieces = [
      finances.budget[year].map(DanishMoney.text),
      finances.corrected[year].map { "korrigeret til \(DanishMoney.text($0))" },
      spent(year, of: finances),
      rest(finances.left(in: year)),
    ]
    return (pieces.compactMap { $0 } + outcome(year, of: finances)).joined(separator: ", ")
  }

  /// What is left: `rest 45.000 kr.`, `500 kr. over budgettet`.
  public static func rest(_ money: Money?) -> String? {
    money.map {
      $0 < .zero
        ? "\(DanishMoney.text(.zero - $0)) over budgettet" : "rest \(DanishMoney.text($0))"
    }
  }

  /// How far what is expected is from the budget: `mindreforbrug 3.000 kr.`, `merforbrug 500 kr.`; nil where it is not.
  public static func deviation(_ money: Money?) -> String? {
    guard let money, money != .zero else { return nil }
    return money < .zero
      ? "merforbrug \(DanishMoney.text(.zero - money))" : "mindreforbrug \(DanishMoney.text(money))"
  }

  private static func spent(_ year: Int, of finances: Finances) -> String? {
    let quarters = finances.spendingToDate.filter { $0.quarter.year == year }.map {
      "til og med \($0.quarter.number). kvartal \(DanishMoney.text($0.money))"
    }
    let whole = finances.spent[year].map {
      (quarters.isEmpty ? "" : "i hele året ") + DanishMoney.text($0)
    }
    let pieces = quarters + (whole.map { [$0] } ?? [])
    return pieces.isEmpty ? nil : "brugt \(DanishList.text(pieces))"
  }

  /// What is expected, once there is more to say than that the budget will be spent.
  private static func outcome(_ year: Int, of finances: Finances) -> [String] {
    guard finances.hasOutlook(in: year), let expected = finances.expectation(in: year) else {
      return []
    }
    return outcome(expected.money, finances.deviation(in: year))
  }

  /// What is expected of a whole plan: `forventet 95.000 kr., mindreforbrug 5.000 kr.`, a piece each.
  public static func outcome(_ year: Int, of plan: Plan) -> [String] {
    plan.expected(in: year).map { outcome($0, plan.deviation(in: year)) } ?? []
  }

  private static func outcome(_ expected: Money, _ far: Money?) -> [String] {
    ["forventet \(DanishMoney.text(expected))", deviation(far)].compactMap { $0 }
  }

  /// What a source pays: `Landsbyggefonden: 2018: lovet 300.000 kr., givet 250.000 kr., udestår 50.000 kr.`.
  public static func source(_ financing: Financing) -> String {
    named(financing.source, said(financing))
  }

  /// The same without its name.
  static func said(_ financing: Financing) -> String {
    let said = said(financing.years) { FinancedYear(financing, in: $0) }
    return said.isEmpty ? "beløb ikke oplyst" : said
  }

  /// What each who pays for something in a plan pays for all of it.
  public static func sources(of plan: Plan) -> [String] {
    plan.financingSources.map { name in
      named(name, said(plan.financingYears) { plan.financed(by: name, in: $0) })
    }
  }

  private static func named(_ name: String, _ said: String) -> String {
    said.isEmpty ? name : "\(name): \(said)"
  }

  private static func said(_ years: [Int], in year: (Int) -> FinancedYear) -> String {
    years.compactMap { number in
      let financed = year(number)
      let pieces = [
        given("lovet", financed.promisedMoney, financed.promisedHours),
        given("givet", financed.givenMoney, financed.givenHours),
        given(
          "udestår", financed.moneyToCome.flatMap { $0 > .zero ? $0 : nil },
          financed.hoursToCome.flatMap { $0 > .zero ? $0 : nil }),
      ].compactMap { $0 }
      return pieces.isEmpty ? nil : "\(number): \(pieces.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private static func given(_ word: String, _ money: Money?, _ hours: Fraction?) -> String? {
    let pieces = [
      money.map(DanishMoney.text),
      hours.map {
        let number = DanishNumber.shortest($0, mostDecimals: Amount.mostDecimals)
        return "\(number) \($0 == Fraction(1) ? "time" : "timer")"
      },
    ].compactMap { $0 }
    return pieces.isEmpty ? nil : "\(word) \(DanishList.text(pieces))"
  }
}
