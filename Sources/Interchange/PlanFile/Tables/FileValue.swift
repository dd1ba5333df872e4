import Criteria
import Wording

/// A kind of value in a plan file: how it is read, and how it is written.
struct FileValue<Value: Sendable>: Sendable {
  /// The value; nil when there is none that can be read, which is told when there should be one.
  let read: @Sendable (PlanKey, KeyedValues, PlanReader) -> Value?
  let write: @Sendable (Value, PlanKey, inout YAMLLines) -> Void

  /// A value that is written as a phrase of ours.
  init(
    phrase: @escaping @Sendable (Value) -> String,
    read: @escaping @Sendable (PlanKey, KeyedValues, PlanReader) -> Value?
  ) {
    self.init(read: read) { value, key, lines in lines.add(key, phrase: phrase(value)) }
  }

  init(
    read: @escaping @Sendable (PlanKey, KeyedValues, PlanReader) -> Value?,
    write: @escaping @Sendable (Value, PlanKey, inout YAMLLines) -> Void
  ) {
    (self.read, self.write) = (read, write)
  }
}

extension FileValue where Value == String {
  /// A text that may have several lines.
  static var text: FileValue { FileValue { $1.text($0) } }

  /// A text on one line.
  static var line: FileValue { FileValue { $1.text($0)?.singleLine } }

  /// A name on one line, which must be there.
  static func name(like form: String) -> FileValue { FileValue { $1.name($0, like: [form]) } }

  /// A text that must be there.
  static func text(like form: String) -> FileValue { FileValue { $1.neededText($0, like: form) } }

  private init(_ read: @escaping @Sendable (PlanKey, KeyedValues) -> String?) {
    self.init(read: { key, values, _ in read(key, values) }) { $2.add($1, $0) }
  }
}

extension FileValue where Value == Day {
  /// A day.
  ///
  /// - Parameters:
  ///   - forms: what it can be, where its key must be there.
  ///   - isInPlan: whether it must lie within the plan's period.
  static func day(like forms: String..., isInPlan: Bool = false) -> FileValue {
    FileValue(phrase: \.description) { key, values, reader in
      if !forms.isEmpty { values.need(key, like: forms) }
      return values.day(key, within: isInPlan ? reader.surroundings.period : nil)
    }
  }

  /// A day that must be there, and cannot be said to be missing.
  static func statedDay(isInPlan: Bool = false) -> FileValue {
    FileValue(phrase: \.description) { key, values, reader in
      guard values.needStated(key, like: "2020-01-01") else { return nil }
      return values.day(key, within: isInPlan ? reader.plan.period : nil)
    }
  }
}

extension FileValue where Value == Quarter {
  /// A quarter that the plan has days in, or that it is missing.
  static var quarterInPlan: FileValue {
    FileValue(phrase: DanishQuarter.short) { key, values, reader in
      guard let node = values.value(key, like: ["2019K3"]), !node.saysMissing,
        let text = values.scalar(node, of: key)
      else { return nil }
      let quarter = reader.mistakes.reading(DanishQuarter.read(text), at: node.place) {
        .quarter(key: key.rawValue, $0)
      }
      if let quarter, let period = reader.surroundings.period,
        quarter.period.intersection(period) == nil
      {
        reader.mistakes.add(
          .quarterOutsidePlan(key: key.rawValue, quarter, period), at: node.place)
      }
      return quarter
    }
  }
}

extension FileValue {
  /// One of a few words, which must be there.
  ///
  /// - Parameter isToldAtValue: whether another word is told of where it stands, rather than at its key.
  static func word(
    among forms: [String], isToldAtValue: Bool = false,
    write: @escaping @Sendable (Value) -> String, read: @escaping @Sendable (String) -> Value?
  ) -> FileValue {
    FileValue(phrase: write) { key, values, reader in
      guard let text = values.name(key, like: forms) else { return nil }
      if let value = read(text) { return value }
      let place = isToldAtValue ? values.value(key)?.place : values.place(of: key)
      reader.mistakes.add(.unreadable(key, text, like: forms), at: place ?? values.place)
      return nil
    }
  }

  /// A phrase, or that it is missing.
  ///
  /// - Parameter told: what is told of what it can be, when that is more than examples.
  static func phrase(
    like forms: [String], told: [String]? = nil, write: @escaping @Sendable (Value) -> String,
    read: @escaping @Sendable (String) -> Value?
  ) -> FileValue {
    FileValue(phrase: write) { key, values, reader in
      guard let node = values.value(key, like: forms), !node.saysMissing,
        let text = values.scalar(node, of: key)
      else { return nil }
      if let value = read(text) { return value }
      reader.mistakes.add(.unreadable(key, text, like: told ?? forms), at: node.place)
      return nil
    }
  }
}

extension FileValue where Value == RecommendationTopic {
  /// What something is about: the plan, or something in it by its id or name.
  static var topic: FileValue {
    FileValue(phrase: \.phrase) { _, values, reader in reader.topic(values) ?? .plan }
  }
}
