import Criteria
import Wording

extension KeyedValues {
  /// A day, or nil when there is none, when it is `mangler` or, which is told, when it cannot be read or
  /// lies outside the period.
  func day(_ key: PlanKey, within period: Period? = nil) -> Day? {
    guard let node = value(key, like: ["2019-06-30", .missing]), !node.saysMissing,
      let text = scalar(node, of: key)
    else { return nil }
    return day(text, of: key, at: node.place, within: period)
  }

  /// The days of a key, one or a list; none when it is `mangler`.
  func days(_ key: PlanKey, within period: Period? = nil) -> [Day] {
    items(key, expected: .textOrList).compactMap { item in
      guard !item.saysMissing, let text = scalar(item, of: key) else { return nil }
      return day(text, of: key, at: item.place, within: period)
    }
  }

  /// An item of a list as a day, or nil when it is `mangler` or, which is told, when it cannot be read.
  func day(_ item: YAMLNode, of key: PlanKey) -> Day? {
    guard !item.saysMissing, let text = scalar(item, of: key) else { return nil }
    return day(text, of: key, at: item.place, within: nil)
  }

  private func day(_ text: String, of key: PlanKey, at place: TextPlace, within period: Period?)
    -> Day?
  {
    switch DanishDay.read(text) {
    case .success(let day):
      if let period, !period.contains(day) {
        mistakes.add(.dayOutsidePlan(key: key.rawValue, day, period), at: place)
      }
      return day
    case .failure(let problem):
      mistakes.add(.day(key: key.rawValue, problem), at: place)
      return nil
    }
  }

  /// A name that stands alone in a list.
  func listedName(_ item: YAMLNode, of key: PlanKey) -> String? {
    guard !item.isEmpty, let name = item.text?.singleLine, !name.isEmpty else {
      mistakes.add(.emptyValue(key.rawValue, forms: []), at: item.place)
      return nil
    }
    guard name.count <= Self.longestName else {
      mistakes.add(.tooLong(key: key.rawValue, limit: Self.longestName), at: item.place)
      return nil
    }
    return name
  }

  /// Tells that a key must be there, when it is not.
  func need(_ key: PlanKey, like forms: String...) {
    if !has(key) { mistakes.add(.missingKey(key.rawValue, forms: forms), at: place) }
  }

  /// A text that must be there.
  func neededText(_ key: PlanKey, like form: String) -> String? {
    if let text = text(key) { return text }
    mistakes.add(.missingKey(key.rawValue, forms: [form]), at: place(of: key))
    return nil
  }
}
