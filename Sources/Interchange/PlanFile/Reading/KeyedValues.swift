import Criteria
import Wording

/// The keys and values of one thing in a plan file. Keys that do not belong there are mistakes at once.
struct KeyedValues {
  /// Where the first key stands.
  let place: TextPlace
  private var entries: [PlanKey: YAMLEntry]
  let mistakes: MistakeList

  /// The values of a map, or nil, with the mistake told, when it is something else.
  ///
  /// - Parameters:
  ///   - key: the key that the thing stands under, for the mistake.
  ///   - known: the keys that it may have.
  init?(_ node: YAMLNode, under key: PlanKey, known: [PlanKey], mistakes: MistakeList) {
    guard case .map(let written) = node.content else {
      mistakes.add(shapeOf: node, under: key, expected: .keys)
      return nil
    }
    if let split = node.splitNumber {
      let key = written.last { $0.value.place <= split.place }?.key ?? key.rawValue
      mistakes.add(.splitDecimal(key: key, whole: split.number), at: split.place)
      return nil
    }
    var entries: [PlanKey: YAMLEntry] = [:]
    for entry in written {
      let key = PlanKey(word: entry.key)
      if known.contains(key) {
        if let first = entries[key] {
          mistakes.add(.duplicateKey(entry.key, firstLine: first.keyPlace.line), at: entry.keyPlace)
        } else {
          entries[key] = entry
        }
      } else {
        let words = known.map(\.rawValue)
        let nearest = mistakes.nearest(to: entry.key, among: words)
        mistakes.add(.unknownKey(entry.key, nearest: nearest, known: words), at: entry.keyPlace)
      }
    }
    place = node.place
    self.entries = entries
    self.mistakes = mistakes
  }

  /// The same, with what others say where these say nothing.
  func inheriting(_ others: KeyedValues) -> KeyedValues {
    var values = self
    values.entries.merge(others.entries) { mine, _ in mine }
    return values
  }

  /// The value of a key, or nil when it is not there or, which is a mistake, when it is empty.
  func value(_ key: PlanKey, like forms: [String] = []) -> YAMLNode? {
    guard let entry = entries[key] else { return nil }
    guard !entry.value.isEmpty else {
      let isNeeded = !forms.isEmpty && Self.needed.contains(key)
      mistakes.add(
        isNeeded ? .missingKey(entry.key, forms: forms) : .emptyValue(entry.key, forms: forms),
        at: entry.keyPlace)
      return nil
    }
    return entry.value
  }

  /// Whether the key is there, whatever stands after it.
  func has(_ key: PlanKey) -> Bool { entries[key] != nil }

  /// Where the key stands, or the thing itself when it does not.
  func place(of key: PlanKey) -> TextPlace { entries[key]?.keyPlace ?? place }

  /// The text of a key on one line, or nil when there is none.
  func line(_ key: PlanKey, like forms: [String] = []) -> String? {
    guard let node = value(key, like: forms) else { return nil }
    return scalar(node, of: key)?.singleLine
  }

  /// A name on one line, which must be there.
  func name(_ key: PlanKey, like forms: [String]) -> String? {
    need(key, like: forms)
    guard let name = line(key, like: forms) else { return nil }
    return short(name, key, at: place(of: key))
  }

  /// A name that stands alone in a list.
  func listedName(_ item: YAMLNode, of key: PlanKey) -> String? {
    guard !item.isEmpty, let name = item.text?.singleLine, !name.isEmpty else {
      mistakes.add(.emptyValue(key.rawValue, forms: []), at: item.place)
      return nil
    }
    return short(name, key, at: item.place)
  }

  private func short(_ name: String, _ key: PlanKey, at place: TextPlace) -> String? {
    if name.count <= Self.longestName { return name }
    mistakes.add(.tooLong(key: key.rawValue, limit: Self.longestName), at: place)
    return nil
  }

  /// The keys that cannot be left out where an example of them is at hand.
  private static let needed: Set<PlanKey> = [.plan, .period, .name, .unit, .goal]

  /// The longest name, in characters.
  private static let longestName = 200

  /// A text that may have several lines; nil when there is none or when it is `mangler`.
  func text(_ key: PlanKey) -> String? {
    guard let node = value(key), let text = scalar(node, of: key), !node.saysMissing else {
      return nil
    }
    return text.trimmed
  }

  /// A text or a list of texts; none when it is `mangler`.
  func texts(_ key: PlanKey) -> [String] {
    guard let node = value(key), !node.saysMissing else { return [] }
    return items(node, of: key, expected: .textOrList).compactMap { item in
      guard !item.isEmpty else {
        mistakes.add(.emptyValue(key.rawValue, forms: []), at: item.place)
        return nil
      }
      return scalar(item, of: key)?.trimmed
    }
  }

  /// The values of a list; one value stands for a list of one where text may.
  func items(_ key: PlanKey, expected: PlanMistake.Shape) -> [YAMLNode] {
    guard let entry = entries[key] else { return [] }
    if case .list(let items) = entry.value.content, items.isEmpty { return [] }
    return value(key).map { items($0, of: key, expected: expected) } ?? []
  }

  private func items(_ node: YAMLNode, of key: PlanKey, expected: PlanMistake.Shape)
    -> [YAMLNode]
  {
    switch node.content {
    case .list(let items):
      // Years may stand close together: `[2020,2021]`.
      if key != .skippedYears, key != .seriesBreaks, tellsSplit(node, of: key) { return [] }
      return items
    case .scalar where expected == .textOrList: return [node]
    default:
      mistakes.add(shapeOf: node, under: key, expected: expected)
      return []
    }
  }

  /// Whether a comma has split a number in two, which is told.
  func tellsSplit(_ node: YAMLNode, of key: PlanKey) -> Bool {
    guard let split = node.splitNumber else { return false }
    mistakes.add(.splitDecimal(key: key.rawValue, whole: split.number), at: split.place)
    return true
  }

  /// The text of a value, or nil, with the mistake told, when it is something else.
  func scalar(_ node: YAMLNode, of key: PlanKey) -> String? {
    if let text = node.text { return text }
    mistakes.add(shapeOf: node, under: key, expected: .text)
    return nil
  }

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
    if !has(key) { tellMissing(key, like: forms) }
  }

  /// Tells that a key is missing, at another that calls for it or where its own value is none.
  func tellMissing(_ key: PlanKey, like forms: [String] = [], at other: PlanKey? = nil) {
    mistakes.add(.missingKey(key.rawValue, forms: forms), at: place(of: other ?? key))
  }

  /// Tells that a key must have a value other than `mangler`, when it has not.
  ///
  /// - Returns: whether it has.
  @discardableResult
  func needStated(_ key: PlanKey, like form: String) -> Bool {
    if has(key), value(key)?.saysMissing != true { return true }
    tellMissing(key, like: [form])
    return false
  }

  /// A text that must be there.
  func neededText(_ key: PlanKey, like form: String) -> String? {
    if let text = text(key) { return text }
    tellMissing(key, like: [form])
    return nil
  }
}

extension YAMLNode {
  /// A key with its value.
  func entry(_ key: PlanKey) -> YAMLEntry? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { PlanKey(word: $0.key) == key }
  }

  /// The items of the list that a key has; none when it has none.
  func items(of key: PlanKey) -> [YAMLNode] {
    if case .list(let items)? = entry(key)?.value.content { items } else { [] }
  }

  /// Whether the value is the word `mangler`, not in quotes.
  var saysMissing: Bool { !isQuoted && text?.folded == .missing }

  /// The years that it has values for, when it has nothing else.
  var years: [(year: Int, node: YAMLNode)]? {
    guard case .map(let entries) = content, !entries.isEmpty else { return nil }
    let years = entries.compactMap { entry in
      entry.key.trimmed.year.map { (year: $0, node: entry.value) }
    }
    return years.count == entries.count ? years : nil
  }

  /// What the value consists of, as a mistake tells it.
  var shape: PlanMistake.Shape {
    switch content {
    case .scalar: isEmpty ? .nothing : .text
    case .list: .list
    case .map: .keys
    }
  }
}
