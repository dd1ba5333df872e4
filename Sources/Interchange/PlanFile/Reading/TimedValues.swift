import Criteria
import Wording

/// A value for each year or quarter of a plan: `{ 2018: 90.000, 2019: 95.000 }`.
extension PlanReader {
  /// An amount for each year.
  func amounts(_ values: KeyedValues, _ key: PlanKey) -> [Int: Money] {
    timed(values, key, "et beløb for hvert år", like: ("2018", "90.000"), at: year) {
      self.money($1, at: $0)
    }
  }

  /// An amount for each quarter.
  func amountsToDate(_ values: KeyedValues, _ key: PlanKey) -> [Quarter: Money] {
    timed(values, key, "et beløb for hvert kvartal", like: ("2018K1", "90.000"), at: quarter) {
      self.money($1, at: $0)
    }
  }

  /// A number of hours for each year.
  func hours(_ values: KeyedValues, _ key: PlanKey) -> [Int: Amount] {
    timed(values, key, "et antal timer for hvert år", like: ("2018", "120"), at: year) {
      entry, text in
      let hours = self.mistakes.reading(DanishNumber.read(text), at: entry.value.place) {
        .number(key: entry.key, $0)
      }
      guard let hours, hours.value < 0 else { return hours }
      self.mistakes.add(
        .unreadable(PlanKey(entry.key), text, like: ["et antal timer, som ikke er under 0"]),
        at: entry.value.place)
      return nil
    }
  }

  /// - Parameters:
  ///   - kind: what the whole value is, for the mistake.
  ///   - example: a time and a value as they can be written.
  ///   - time: reads what a value is of, or tells the mistake and gives nil.
  ///   - read: reads one value, or tells the mistake and gives nil.
  private func timed<Time: Hashable, Value>(
    _ values: KeyedValues, _ key: PlanKey, _ kind: String,
    like example: (time: String, value: String),
    at time: (YAMLEntry, PlanKey) -> Time?, read: (YAMLEntry, String) -> Value?
  ) -> [Time: Value] {
    let form = "{ \(example.time): \(example.value) }"
    guard let node = values.value(key, like: [form]), !node.saysMissing else { return [:] }
    guard case .map(let entries) = node.content else {
      let found = node.text?.singleLine ?? (node.shape == .list ? "en liste" : "")
      mistakes.add(.unreadable(key, found, like: ["\(kind), som «\(form)»"]), at: node.place)
      return [:]
    }
    if values.tellsSplit(node, of: key) { return [:] }
    var found: [Time: Value] = [:]
    for entry in entries {
      guard let time = time(entry, key) else { continue }
      guard !entry.value.isEmpty else {
        mistakes.add(.emptyValue(entry.key, forms: [example.value]), at: entry.keyPlace)
        continue
      }
      guard let text = values.scalar(entry.value, of: key) else { continue }
      if found[time] != nil {
        mistakes.add(.wordTwice(key: key.rawValue, entry.key), at: entry.keyPlace)
      }
      found[time] = read(entry, text)
    }
    return found
  }

  private func money(_ text: String, at entry: YAMLEntry) -> Money? {
    mistakes.reading(DanishMoney.read(text), at: entry.value.place) { .money(key: entry.key, $0) }
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

  private func quarter(_ entry: YAMLEntry, of key: PlanKey) -> Quarter? {
    let quarter = mistakes.reading(DanishQuarter.read(entry.key), at: entry.keyPlace) {
      .quarter(key: key.rawValue, $0)
    }
    guard let quarter, let period = surroundings.period,
      quarter.period.intersection(period) == nil
    else { return quarter }
    mistakes.add(.quarterOutsidePlan(key: key.rawValue, quarter, period), at: entry.keyPlace)
    return nil
  }
}

extension YAMLLines {
  /// A value for each of some years or quarters: in braces, or a line each where a decimal comma would split one.
  mutating func add(_ key: PlanKey, by values: [(time: String, value: String)]) {
    guard !values.isEmpty else { return }
    if values.count <= 4, values.allSatisfy({ !$0.value.contains(",") }) {
      let pairs = values.map { "\($0.time): \($0.value)" }
      add(key, phrase: "{ \(pairs.joined(separator: ", ")) }")
    } else {
      nest(key) { lines in
        for (time, value) in values { lines.add(PlanKey(time), phrase: value) }
      }
    }
  }
}
