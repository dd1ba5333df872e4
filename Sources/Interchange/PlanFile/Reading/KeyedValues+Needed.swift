import Criteria
import Wording

extension KeyedValues {
  /// A day, or nil when there is none, when it is `mangler` or, which is told, when it cannot be read or
  /// lies outside the period.
  func day(_ key: PlanKey, within period: Period? = nil) -> Day? {
    value(key, like: ["2019-06-30", .missing]).flatMap { day($0, of: key, within: period) }
  }

  /// The days of a key, one or a list; none when it is `mangler`.
  func days(_ key: PlanKey) -> [Day] {
    items(key, expected: .textOrList).compactMap { day($0, of: key) }
  }

  /// A value or an item of a list as a day, as `day(_:within:)` has it.
  func day(_ item: YAMLNode, of key: PlanKey, within period: Period? = nil) -> Day? {
    guard !item.saysMissing, let text = scalar(item, of: key) else { return nil }
    let day = mistakes.reading(DanishDay.read(text), at: item.place) {
      .day(key: key.rawValue, $0)
    }
    if let day, let period, !period.contains(day) {
      mistakes.add(.dayOutsidePlan(key: key.rawValue, day, period), at: item.place)
    }
    return day
  }

  /// Tells that a key must be there, when it is not.
  func need(_ key: PlanKey, like forms: [String]) {
    if !has(key) { mistakes.add(.missingKey(key.rawValue, forms: forms), at: place) }
  }

  /// A text that must be there.
  func neededText(_ key: PlanKey, like form: String) -> String? {
    if let text = text(key) { return text }
    mistakes.add(.missingKey(key.rawValue, forms: [form]), at: place(of: key))
    return nil
  }
}
