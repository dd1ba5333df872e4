import Criteria
import Wording

/// How each kind of thing stands in a plan file.
enum FileTables {}

/// How one kind of thing stands in a plan file: its keys in their order.
struct FileTable<Thing: Sendable>: Sendable {
  /// What is to be read of an item that is a text alone.
  typealias Alone = @Sendable (YAMLNode, KeyedValues, PlanReader) -> Thing?
  /// Tells what is wrong with a thing whose keys have been read.
  typealias Check = @Sendable (Thing, KeyedValues, PlanReader) -> Void

  /// The key that a list of them stands under.
  let key: PlanKey
  /// A thing of which nothing has been read.
  let blank: Thing
  private let fields: [FileField<Thing>]
  private let known: [PlanKey]
  /// Whether an empty line stands between two in a list.
  private let hasGaps: Bool
  private let check: Check
  private let alone: Alone?

  init(
    _ key: PlanKey, _ blank: Thing, _ fields: [FileField<Thing>]..., hasGaps: Bool = false,
    check: @escaping Check = { _, _, _ in }, alone: Alone? = nil
  ) {
    let fields = fields.flatMap { $0 }
    (self.key, self.blank, self.fields) = (key, blank, fields)
    (self.hasGaps, self.check, self.alone) = (hasGaps, check, alone)
    known =
      fields.filter { !$0.isToldLast }.flatMap(\.keys)
      + fields.filter(\.isToldLast).flatMap(\.keys)
  }

  // MARK: - Reading

  /// The things of the list that stands under a key.
  func things(_ values: KeyedValues, under key: PlanKey, _ reader: PlanReader) -> [Thing] {
    placed(values, under: key, reader).map(\.thing)
  }

  /// The same, with where each stands.
  func placed(
    _ values: KeyedValues, under key: PlanKey, _ reader: PlanReader
  ) -> [(thing: Thing, place: TextPlace)] {
    values.items(key, expected: alone == nil ? .listOfKeys : .textOrList).compactMap { item in
      let thing =
        if let alone, item.text != nil { alone(item, values, reader) } else {
          self.thing(item, under: key, reader)
        }
      return thing.map { ($0, item.place) }
    }
  }

  /// One thing; nil when it is none, or when something that it cannot be without could not be read.
  func thing(_ node: YAMLNode, under key: PlanKey, _ reader: PlanReader) -> Thing? {
    guard let values = values(node, under: key, reader) else { return nil }
    var thing = blank
    let isWhole =
      read(values, into: &thing, last: false, reader)
      && read(values, into: &thing, last: true, reader)
    check(thing, values, reader)
    return isWhole ? thing : nil
  }

  /// Reads the fields that are read last, or the others. False when a needed one could not be read.
  func read(
    _ values: KeyedValues, into thing: inout Thing, last isLast: Bool, _ reader: PlanReader
  ) -> Bool {
    var isWhole = true
    for field in fields where field.isReadLast == isLast {
      if !field.read(&thing, values, reader) { isWhole = false }
    }
    return isWhole
  }

  /// The keys and values of a thing; nil when it is none.
  func values(_ node: YAMLNode, under key: PlanKey, _ reader: PlanReader) -> KeyedValues? {
    KeyedValues(node, under: key, known: known, mistakes: reader.mistakes)
  }

  // MARK: - Writing

  /// A list under its key, unless there is nothing in it.
  func write(_ things: [Thing], under key: PlanKey, to lines: inout YAMLLines, _ plan: Plan) {
    guard !things.isEmpty else { return }
    lines.nest(key) { lines in
      for (place, thing) in things.enumerated() {
        if hasGaps, place > 0 { lines.gap() }
        lines.item { write(thing, to: &$0, plan) }
      }
    }
  }

  /// The keys of one thing.
  func write(_ thing: Thing, to lines: inout YAMLLines, _ plan: Plan) {
    for field in fields { field.write(thing, &lines, plan) }
  }
}
