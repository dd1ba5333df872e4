import Criteria
import Wording

extension ThingFile where Value == YearlyMoney {
  /// What something may cost, which all lines must add up to.
  static var budget: ThingFile {
    ThingFile(
      Followed.budget, .budget,
      read: { values, key, reader in
        let budget = reader.summed { reader.amounts(values, key) }
        reader.budgetSums.add(budget)
        return YearlyMoney.list(budget)
      }, write: { amounts, key, lines, _ in lines.add(key, amounts) })
  }

  /// Amounts by year that nothing is held against.
  init(_ lens: PlanLens<YearlyMoney>, amounts key: PlanKey) {
    self.init(
      lens, key, read: { YearlyMoney.list($2.amounts($0, $1)) },
      write: { amounts, key, lines, _ in lines.add(key, amounts) })
  }
}

extension ThingFile where Value == MoneyToDate {
  /// What has been spent from the first day of a year to the end of a quarter.
  static var spendingToDate: ThingFile {
    ThingFile(
      Followed.spendingToDate, "forbrug år til dato",
      read: { values, key, reader in
        reader.amountsToDate(values, key).map { MoneyToDate($0.value, through: $0.key) }
          .sorted { $0.quarter < $1.quarter }
      },
      write: { amounts, key, lines, _ in
        lines.add(
          key, by: amounts.map { (DanishQuarter.short($0.quarter), DanishMoney.plain($0.money)) })
      })
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
      key, path,
      read: { values, reader in reader.summed { reader.amounts(values, key) } },
      write: { thing, lines, _ in lines.add(key, YearlyMoney.list(thing[keyPath: path])) })
  }
}

extension YAMLLines {
  /// An amount a year.
  mutating func add(_ key: PlanKey, _ amounts: [YearlyMoney]) {
    add(key, by: amounts.map { (DanishDay.fourDigits($0.year), DanishMoney.plain($0.money)) })
  }
}

extension PlanReader {
  /// What is read of amounts that are added up: a sum that is not the total is a mistake of its own only when all of
  /// them could be read.
  fileprivate func summed(_ read: () -> [Int: Money]) -> [Int: Money] {
    let before = mistakes.count
    defer { if mistakes.count > before { budgetSums.areSound = false } }
    return read()
  }
}
