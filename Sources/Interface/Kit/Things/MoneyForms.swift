import Criteria
import Wording

/// What has been spent of an activity's or a budget line's money, in a year to begin with. It takes the place of
/// what was spent in the year that is chosen.
struct SpendingForm: ThingForm {
  let owner: Slug
  let year: Int?

  var title: String { "Nyt forbrug" }
  var former: FollowedThing? { nil }
  func owner(in plan: Plan) -> String? { plan.name(ofOwner: owner) }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    let spent = year.flatMap { plan.finances(of: owner)?.spent[$0] }
    return [
      .year(year, in: plan, today: today), .text(.amount, spent.map(DanishMoney.plain) ?? ""),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reader.hints[.amount] = FormWords.kroner
    guard let money = reader.money(.amount, missing: FormWords.amountMissing),
      let year = reader.year(in: plan)
    else { return nil }
    let finances = plan.finances(of: owner)
    return ThingReading(
      thing: .spending(money, year: year, of: owner),
      former: finances?.spent[year].map { .spending($0, year: year, of: owner) },
      understood: FormWords.understood(money, year: year, of: finances?.budget[year]))
  }
}

/// What may be spent of an activity's money, in a year to begin with. It takes the place of the budget of the year
/// that is chosen.
struct YearBudgetForm: ThingForm {
  let owner: Slug
  let year: Int?

  var title: String { "Nyt budget" }
  var former: FollowedThing? { nil }
  func owner(in plan: Plan) -> String? { plan.name(ofOwner: owner) }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    let budget = year.flatMap { plan.finances(of: owner)?.budget[$0] }
    return [
      .year(year, in: plan, today: today), .text(.budget, budget.map(DanishMoney.plain) ?? ""),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reader.hints[.budget] = FormWords.kroner
    guard let money = reader.money(.budget, missing: FormWords.budgetMissing),
      let year = reader.year(in: plan)
    else { return nil }
    let before = plan.finances(of: owner)?.budget[year]
    return ThingReading(
      thing: .budget(money, year: year, of: owner),
      former: before.map { .budget($0, year: year, of: owner) },
      understood: FormWords.understood(budget: money, year: year, before: before))
  }
}

/// A line of the budget that belongs to no activity, with its budget in one year.
struct BudgetLineForm: ThingForm {
  let line: BudgetLine?

  var title: String { line == nil ? "Ny budgetpost" : "Ret budgetpost" }
  var former: FollowedThing? { line.map { .budgetLine($0) } }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [.text(.name, line?.name ?? ""), .year(nil, in: plan, today: today), .text(.budget)]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reader.hints[.budget] = line == nil ? FormWords.kroner : FormWords.budgetHint
    let name = reader.form.text(.name)
    let id = reader.id(line?.id, besides: plan.budget.lines.map(\.id), in: plan)
    var read = line ?? BudgetLine(id: id, name: name)
    read.name = name
    let money = reader.money(.budget, missing: line == nil ? FormWords.budgetMissing : nil)
    if let money, let year = reader.year(in: plan) { read.finances.budget[year] = money }
    return line == nil && money == nil ? nil : reading(.budgetLine(read))
  }
}

extension FormSubject {
  static func spending(of owner: Slug, year: Int?) -> Self {
    Self(SpendingForm(owner: owner, year: year))
  }
  static func budget(of owner: Slug, year: Int?) -> Self {
    Self(YearBudgetForm(owner: owner, year: year))
  }
  static func budgetLine(_ line: BudgetLine?) -> Self { Self(BudgetLineForm(line: line)) }
}
