import Criteria

/// A key of a thing in a plan file, or several that belong together: how it is read, and how it is written.
struct FileField<Thing>: Sendable {
  /// Puts what stands there in the thing, and tells what is wrong with it. False when it could not be read, and
  /// there is no such thing without.
  typealias Read = @Sendable (inout Thing, KeyedValues, PlanReader) -> Bool
  typealias Write = @Sendable (Thing, inout YAMLLines, Plan) -> Void

  let keys: [PlanKey]
  private(set) var read: Read
  let write: Write
  /// Whether it is read when all else has been, as it is about that.
  private(set) var isReadLast = false
  /// Whether it comes last among the keys that are told to somebody who has written another.
  private(set) var isToldLast = false

  init(_ keys: [PlanKey], read: @escaping Read, write: @escaping Write) {
    (self.keys, self.read, self.write) = (keys, read, write)
  }

  init(_ keys: PlanKey..., read: @escaping Read, write: @escaping Write) {
    self.init(keys, read: read, write: write)
  }

  /// What a thing can be without.
  init(
    _ keys: PlanKey..., put: @escaping @Sendable (inout Thing, KeyedValues, PlanReader) -> Void,
    write: @escaping Write
  ) {
    self.init(
      keys,
      read: { thing, values, reader in
        put(&thing, values, reader)
        return true
      }, write: write)
  }

  /// What the thing has for a key.
  init<Value>(
    _ key: PlanKey, _ path: WritableKeyPath<Thing, Value> & Sendable,
    read: @escaping @Sendable (KeyedValues, PlanReader) -> Value, write: @escaping Write
  ) {
    self.init(key, put: { $0[keyPath: path] = read($1, $2) }, write: write)
  }

  /// A value that a thing cannot be without.
  init<Value>(
    _ key: PlanKey, _ path: WritableKeyPath<Thing, Value> & Sendable, _ kind: FileValue<Value>
  ) {
    self.init(
      key,
      read: { thing, values, reader in
        guard let value = kind.read(key, values, reader) else { return false }
        thing[keyPath: path] = value
        return true
      }, write: { thing, lines, _ in kind.write(thing[keyPath: path], key, &lines) })
  }

  /// A value that may be left out.
  ///
  /// - Parameter isSaid: whether it is written that it is missing.
  init<Value>(
    _ key: PlanKey, _ path: WritableKeyPath<Thing, Value?> & Sendable, _ kind: FileValue<Value>,
    orMissing isSaid: Bool = false
  ) {
    self.init(
      key, path, read: { kind.read(key, $0, $1) },
      write: { thing, lines, _ in
        if let value = thing[keyPath: path] {
          kind.write(value, key, &lines)
        } else if isSaid {
          lines.add(key, phrase: .missing)
        }
      })
  }

  /// The same, read when all else has been.
  var readLast: FileField {
    var field = self
    field.isReadLast = true
    return field
  }

  var toldLast: FileField {
    var field = self
    field.isToldLast = true
    return field
  }

  /// The same, where other things name what stands there: that a name is not among them is a mistake of its own
  /// only when all of them could be read.
  func named(_ areSound: ReferenceWritableKeyPath<PlanReader, Bool> & Sendable) -> FileField {
    var field = self
    field.read = { [read] thing, values, reader in
      let before = reader.mistakes.count
      defer { if reader.mistakes.count > before { reader[keyPath: areSound] = false } }
      return read(&thing, values, reader)
    }
    return field
  }
}

extension FileField {
  /// The id, and a name on one line.
  static func identity(
    _ id: WritableKeyPath<Thing, Slug> & Sendable,
    _ name: WritableKeyPath<Thing, String> & Sendable, among list: PlanKey, like form: String
  ) -> [FileField] {
    [.id(id, among: list, like: form), FileField(.name, name, .name(like: form))]
  }

  /// The id, which is made from the name where none is written.
  ///
  /// - Parameters:
  ///   - list: the key of the things that must have different ids.
  ///   - name: the key of the name.
  ///   - form: what the name can be.
  static func id(
    _ path: WritableKeyPath<Thing, Slug> & Sendable, among list: PlanKey,
    of name: PlanKey = .name, like form: String
  ) -> FileField {
    FileField(
      .id, path,
      FileValue(phrase: \.text) { _, values, reader in
        reader.id(values, name: values.name(name, like: [form]), among: list)
      })
  }

  /// Texts, a line each.
  static func texts(
    _ key: PlanKey, _ path: WritableKeyPath<Thing, [String]> & Sendable
  ) -> FileField {
    FileField(
      key, path, read: { values, _ in values.texts(key) },
      write: { thing, lines, _ in lines.add(key, list: thing[keyPath: path]) })
  }

  /// Keys of their own under one key, left out where there is nothing to say.
  static func keys<Value>(
    _ path: WritableKeyPath<Thing, Value> & Sendable, _ table: FileTable<Value>,
    unless isEmpty: @escaping @Sendable (Value) -> Bool
  ) -> FileField {
    FileField(
      table.key, path,
      read: { values, reader in
        values.value(table.key).flatMap { table.thing($0, under: table.key, reader) }
          ?? table.blank
      },
      write: { thing, lines, plan in
        guard !isEmpty(thing[keyPath: path]) else { return }
        lines.nest(table.key) { table.write(thing[keyPath: path], to: &$0, plan) }
      })
  }

  /// A list of things that have keys of their own.
  static func list<Value>(
    _ path: WritableKeyPath<Thing, [Value]> & Sendable, _ table: FileTable<Value>
  ) -> FileField {
    FileField(
      table.key, path, read: { table.things($0, under: table.key, $1) },
      write: { thing, lines, plan in
        table.write(thing[keyPath: path], under: table.key, to: &lines, plan)
      })
  }
}
