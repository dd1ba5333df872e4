import Criteria
import Wording

/// What the budgets read so far add up to, year by year.
struct BudgetSums {
  private(set) var sums: [Int: Money] = [:]
  /// Whether every amount could be read, so that a sum that is not the total is a mistake of its own.
  var areSound = true

  mutating func add(_ budget: [Int: Money]) {
    for (year, money) in budget { sums[year, default: .zero] += money }
  }
}

extension PlanReader {
  /// What an activity or a line of the budget may cost and has cost.
  mutating func finances(_ values: KeyedValues, in surroundings: Surroundings) -> Finances {
    let finances = Finances(
      budget: amounts(values, .budget, in: surroundings).mapValues(\.money),
      spent: amounts(values, .spending, in: surroundings).mapValues(\.money))
    budgetSums.add(finances.budget)
    return finances
  }

  /// The plan's own lines and stated totals, which all lines must add up to.
  mutating func budget(_ values: KeyedValues, in surroundings: Surroundings) -> Budget {
    guard let node = values.value(.budget),
      let values = KeyedValues(
        node, under: PlanKey.budget.rawValue, known: [.total, .ownSums, .budgetLines],
        mistakes: mistakes)
    else { return Budget() }
    var ids = IdentityReader(mistakes: mistakes)
    var lines: [BudgetLine] = []
    for item in values.items(.budgetLines, expected: .listOfKeys) {
      if let line = budgetLine(item, ids: &ids, in: surroundings) { lines.append(line) }
    }
    let totals = amounts(values, .total, in: surroundings)
    let ownSums = amounts(values, .ownSums, in: surroundings)
    if budgetSums.areSound {
      check(ownSums, of: .ownSums)
      check(totals.filter { ownSums[$0.key] == nil }, of: .total)
    }
    return Budget(
      lines: lines, totals: totals.mapValues(\.money), ownSums: ownSums.mapValues(\.money))
  }

  /// Finds the years whose lines do not add up to what is stated.
  private func check(_ stated: [Int: PlacedMoney], of key: PlanKey) {
    for (year, total) in stated {
      let sum = budgetSums.sums[year] ?? .zero
      guard sum != total.money else { continue }
      let gap = BudgetGap(year: year, sum: sum, total: total.money)
      mistakes.add(
        .following(.budgetDoesNotSum(gap, key: key.rawValue, isOwn: key == .ownSums)),
        at: total.place)
    }
  }

  private mutating func budgetLine(
    _ item: YAMLNode, ids: inout IdentityReader, in surroundings: Surroundings
  ) -> BudgetLine? {
    guard
      let values = KeyedValues(
        item, under: PlanKey.budgetLines.rawValue, known: [.id, .name, .budget, .spending],
        mistakes: mistakes)
    else {
      budgetSums.areSound = false
      return nil
    }
    let name = values.name(.name, like: ["Daglig leder"])
    let id = ids.id(values, name: name)
    let finances = finances(values, in: surroundings)
    guard let id, let name else { return nil }
    return BudgetLine(id: id, name: name, finances: finances)
  }

  private struct PlacedMoney {
    let money: Money
    let place: TextPlace
  }

  /// An amount for each year: `{ 2018: 90.000, 2019: 95.000 }`.
  private mutating func amounts(
    _ values: KeyedValues, _ key: PlanKey, in surroundings: Surroundings
  ) -> [Int: PlacedMoney] {
    guard values.has(key) else { return [:] }
    let before = mistakes.count
    defer { if mistakes.count > before { budgetSums.areSound = false } }
    guard let node = values.value(key, like: ["{ 2018: 90.000 }"]), !node.saysMissing else {
      return [:]
    }
    guard case .map(let entries) = node.content else {
      mistakes.add(
        .unreadable(
          key: key.rawValue, found: node.text?.singleLine ?? node.shape.rawText,
          forms: ["et beløb for hvert år, som «{ 2018: 90.000 }»"]), at: node.place)
      return [:]
    }
    if let split = node.splitNumber {
      mistakes.add(.splitDecimal(key: key.rawValue, whole: split.number), at: split.place)
      return [:]
    }
    var amounts: [Int: PlacedMoney] = [:]
    for entry in entries {
      guard let year = year(entry, of: key, in: surroundings) else { continue }
      guard !entry.value.isEmpty else {
        mistakes.add(.emptyValue(entry.key, forms: ["90.000"]), at: entry.keyPlace)
        continue
      }
      guard let text = values.scalar(entry.value, of: key) else { continue }
      switch DanishMoney.read(text) {
      case .success(let money):
        amounts[year] = PlacedMoney(money: money, place: entry.value.place)
      case .failure(let problem):
        mistakes.add(.following(.money(key: entry.key, problem)), at: entry.value.place)
      }
    }
    return amounts
  }

  private func year(_ entry: YAMLEntry, of key: PlanKey, in surroundings: Surroundings) -> Int? {
    guard let year = entry.key.trimmed.year else {
      mistakes.add(
        .unreadable(
          key: key.rawValue, found: entry.key.singleLine, forms: ["et årstal som «2020»"]),
        at: entry.keyPlace)
      return nil
    }
    if let period = surroundings.period, period.intersection(.year(year)) == nil {
      mistakes.add(
        .following(.yearOutsidePlan(key: key.rawValue, year, period)), at: entry.keyPlace)
      return nil
    }
    return year
  }
}

extension PlanMistake.Shape {
  /// What stands there when no text does.
  fileprivate var rawText: String { self == .list ? "en liste" : "" }
}
