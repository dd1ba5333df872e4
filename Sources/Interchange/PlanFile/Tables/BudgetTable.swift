import Criteria
import Wording

extension ThingFile where Value == YearlyMoney {
  /// What something may cost, which all lines must add up to.
  static var budget: ThingFile {
    ThingFile(
      Followed.budget, .budget,
      read: { values, key, reader in
        let budget = reader.amounts(values, key)
        reader.budgetSums.add(budget)
        return YearlyMoney.list(budget)
      }, write: { amounts, key, lines, _ in lines.add(key, amounts) })
  }

  static var spending: ThingFile {
    ThingFile(
      Followed.spending, "forbrug", read: { YearlyMoney.list($2.amounts($0, $1)) },
      write: { amounts, key, lines, _ in lines.add(key, amounts) })
  }
}

extension FileTables {
  /// The lines of the budget that belong to no activity.
  static let budgetLines = FileTable<BudgetLine>(
    .budgetLines, BudgetLine(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .budgetLines, like: "Daglig leder"),
    FileField.things(in: .budgetLine))
}

extension FileTables {
  /// The plan's own lines and stated totals, which all lines must add up to.
  static let budget = FileTable<Budget>(
    .budget, Budget(),
    [
      .amounts(.total, \.totals), .amounts(.ownSums, \.ownSums),
      FileField(
        .budgetLines, \.lines,
        read: { values, reader in
          let items = values.items(.budgetLines, expected: .listOfKeys)
          if items.contains(where: { $0.shape != .keys || $0.splitNumber != nil }) {
            reader.budgetSums.areSound = false
          }
          return budgetLines.things(values, under: .budgetLines, reader)
        },
        write: { budget, lines, plan in
          budgetLines.write(budget.lines, under: .budgetLines, to: &lines, plan)
        }),
    ],
    check: { budget, values, reader in
      guard reader.budgetSums.areSound else { return }
      check(budget.ownSums, .ownSums, values, reader)
      check(budget.totals.filter { budget.ownSums[$0.key] == nil }, .total, values, reader)
    })

  /// Finds the years whose lines do not add up to what is stated.
  private static func check(
    _ stated: [Int: Money], _ key: PlanKey, _ values: KeyedValues, _ reader: PlanReader
  ) {
    guard case .map(let entries)? = values.value(key)?.content else { return }
    for entry in entries {
      guard let year = entry.key.trimmed.year, let total = stated[year] else { continue }
      let sum = reader.budgetSums.sums[year] ?? .zero
      guard sum != total else { continue }
      let gap = BudgetGap(year: year, sum: sum, total: total)
      reader.mistakes.add(
        .budgetDoesNotSum(gap, key: key.rawValue, isOwn: key == .ownSums), at: entry.value.place)
    }
  }
}

extension FileField {
  fileprivate static func amounts(
    _ key: PlanKey, _ path: WritableKeyPath<Thing, [Int: Money]> & Sendable
  ) -> FileField {
    FileField(
      key, path, read: { values, reader in reader.amounts(values, key) },
      write: { thing, lines, _ in lines.add(key, YearlyMoney.list(thing[keyPath: path])) })
  }
}

extension YAMLLines {
  /// An amount a year: in braces, or a line each where a decimal comma would split one.
  mutating func add(_ key: PlanKey, _ amounts: [YearlyMoney]) {
    guard !amounts.isEmpty else { return }
    let years = amounts.map {
      (year: DanishDay.fourDigits($0.year), amount: DanishMoney.plain($0.money))
    }
    if years.count <= 4, years.allSatisfy({ !$0.amount.contains(",") }) {
      let pairs = years.map { "\($0.year): \($0.amount)" }
      add(key, phrase: "{ \(pairs.joined(separator: ", ")) }")
    } else {
      nest(key) { lines in
        for (year, amount) in years { lines.add(PlanKey(year), phrase: amount) }
      }
    }
  }
}

extension PlanReader {
  /// An amount for each year: `{ 2018: 90.000, 2019: 95.000 }`.
  fileprivate func amounts(_ values: KeyedValues, _ key: PlanKey) -> [Int: Money] {
    guard values.has(key) else { return [:] }
    let before = mistakes.count
    defer { if mistakes.count > before { budgetSums.areSound = false } }
    guard let node = values.value(key, like: ["{ 2018: 90.000 }"]), !node.saysMissing else {
      return [:]
    }
    guard case .map(let entries) = node.content else {
      mistakes.add(
        .unreadable(
          key, node.text?.singleLine ?? (node.shape == .list ? "en liste" : ""),
          like: ["et beløb for hvert år, som «{ 2018: 90.000 }»"]), at: node.place)
      return [:]
    }
    if values.tellsSplit(node, of: key) { return [:] }
    return entries.reduce(into: [:]) { amounts, entry in
      guard let year = year(entry, of: key) else { return }
      guard !entry.value.isEmpty else {
        mistakes.add(.emptyValue(entry.key, forms: ["90.000"]), at: entry.keyPlace)
        return
      }
      guard let text = values.scalar(entry.value, of: key) else { return }
      amounts[year] = mistakes.reading(DanishMoney.read(text), at: entry.value.place) {
        .money(key: entry.key, $0)
      }
    }
  }

  private func year(_ entry: YAMLEntry, of key: PlanKey) -> Int? {
    guard let year = entry.key.trimmed.year else {
      mistakes.add(
        .unreadable(key, entry.key.singleLine, like: ["et årstal som «2020»"]), at: entry.keyPlace)
      return nil
    }
    if let period = surroundings.period, period.intersection(.year(year)) == nil {
      mistakes.add(.yearOutsidePlan(key: key.rawValue, year, period), at: entry.keyPlace)
      return nil
    }
    return year
  }
}
