import Criteria
import Wording

/// The money of activities and of lines of the budget.
extension Forms {
  /// What has been spent in a year. It takes the place of what was spent in the year that is chosen.
  static let spending = yearly(
    Followed.spending, title: "Nyt forbrug", .amount, missing: FormWords.amountMissing, in: \.spent
  ) { FormWords.understood($0.money, year: $0.year, of: $1?.budgetInForce(in: $0.year)) }

  /// What may be spent in a year. It takes the place of the budget of the year that is chosen.
  static let budget = yearly(
    Followed.budget, title: "Nyt budget", .budget, missing: FormWords.budgetMissing, in: \.budget
  ) { FormWords.understood(budget: $0.money, year: $0.year, before: $1?.budget[$0.year]) }

  private static func yearly(
    _ lens: PlanLens<YearlyMoney>, title: String, _ name: FieldName, missing: String,
    in years: KeyPath<Finances, [Int: Money]> & Sendable,
    understood: @escaping @Sendable (YearlyMoney, Finances?) -> String
  ) -> ThingForm<YearlyMoney> {
    let amount = ThingField<YearlyMoney>(
      fields: { money, context in
        // Of a year that is yet to be chosen nothing is filled in.
        let year = context.subject.thing == nil ? context.subject.year : money.year
        let former = year.flatMap { context.finances?[keyPath: years][$0] }
        return [.text(name, former.map(DanishMoney.plain) ?? "")]
      },
      read: { money, reader in
        reader.hints[name] = FormWords.kroner
        if let read = reader.money(name, missing: missing) { money.money = read }
      })
    return ThingForm(
      lens: lens, titles: { _ in (title, title) },
      blank: { YearlyMoney(.zero, in: $0.subject.year ?? $0.today.year) },
      fields: [.year(\.year), amount], understood: { understood($0, $1.context.finances) },
      replaced: { money, reader in
        reader.context.finances?[keyPath: years][money.year].map { YearlyMoney($0, in: money.year) }
      })
  }

  /// A line of the budget that belongs to no activity, with its budget in one year.
  static let budgetLine = ThingForm(
    lens: Followed.budgetLines, blank: { _ in BudgetLine(id: .unnamed, name: "") },
    fields: [
      .name(\.name, \.id, in: Followed.budgetLines),
      ThingField(
        fields: { _, context in
          [FormField.year(context.today.year, in: context.plan), .text(.budget)]
        },
        read: { line, reader in
          let isNew = reader.subject.thing == nil
          reader.hints[.budget] = isNew ? FormWords.kroner : FormWords.budgetHint
          let money = reader.money(
            .budget, missing: isNew ? FormWords.budgetMissing : nil, isNeeded: isNew)
          if let money, let year = reader.year { line.finances.budget[year] = money }
        }),
    ])
}

extension FormContext {
  /// The money that a year of is written.
  fileprivate var finances: Finances? { subject.owner.flatMap(plan.finances) }
}

extension ThingField {
  /// A calendar year of the plan.
  fileprivate static func year(_ path: Path<Int>) -> Self {
    Self(
      fields: { value, context in [.year(value[keyPath: path], in: context.plan)] },
      read: { value, reader in if let year = reader.year { value[keyPath: path] = year } })
  }
}

extension FormField {
  fileprivate static func year(_ year: Int, in plan: Plan) -> FormField {
    let years = plan.spendingYears
    return .choice(
      .year, years.map(String.init), chosen: years.firstIndex(of: year) ?? years.count - 1)
  }
}

extension FormReader {
  /// The calendar year that is chosen.
  fileprivate var year: Int? {
    let years = plan.spendingYears
    return form.chosen(.year).flatMap { years.indices.contains($0) ? years[$0] : nil }
  }

  /// An amount; nil when none can be read, or when there is none, which is said once it is asked for.
  fileprivate mutating func money(
    _ name: FieldName, missing: String?, isNeeded: Bool = true
  ) -> Money? {
    let text = form.text(name)
    guard !text.isEmpty else {
      if hasAsked, let missing { problems[name] = missing }
      isIncomplete = isIncomplete || isNeeded
      return nil
    }
    return problems.read(name, text, DanishMoney.read, \.sentence)
  }
}

extension Plan {
  /// The calendar years that money can be spent in.
  fileprivate var spendingYears: [Int] { Array(period.first.year...period.last.year) }
}
