import Synchronization

/// What follows from what all screens see, worked out once for as long as that stays as it is. It is no part of what
/// they see: two worlds are equal whatever has been worked out in them.
final class Worked: Hashable, Sendable {
  private let shelves = Mutex<[ObjectIdentifier: AnyObject]>([:])

  /// What was worked out under a key, else what is made now.
  ///
  /// - Parameters:
  ///   - key: of a type of its own, with all besides what all screens see that the value follows from.
  ///   - make: works it out.
  func value<Key: Hashable & Sendable, Value: Sendable>(
    of key: Key, _ make: () -> Value
  ) -> Value {
    let known = shelves.withLock { shelves in
      (shelves[ObjectIdentifier(Key.self)] as? Shelf<Key, Value>)?.values[key]
    }
    if let known { return known }
    let made = make()
    shelves.withLock { shelves in
      let shelf = shelves[ObjectIdentifier(Key.self)] as? Shelf<Key, Value> ?? Shelf()
      shelf.put(made, under: key)
      shelves[ObjectIdentifier(Key.self)] = shelf
    }
    return made
  }

  static func == (one: Worked, other: Worked) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

/// The values under the keys of one kind.
private final class Shelf<Key: Hashable, Value> {
  private(set) var values: [Key: Value] = [:]

  /// How much is kept before it is begun anew: some screens' rows.
  private static var most: Int { 200 }

  func put(_ value: Value, under key: Key) {
    if values.count >= Self.most { values = [:] }
    values[key] = value
  }
}

extension World {
  /// What follows from what all screens see and a key, worked out once.
  func worked<Key: Hashable & Sendable, Value: Sendable>(
    _ key: Key, _ make: () -> Value
  ) -> Value {
    shared.worked.value(of: key, make)
  }
}
