import Synchronization

/// What follows from what all screens see, worked out once for as long as that stays as it is. It is no part of what
/// they see: two worlds are equal whatever has been worked out in them.
final class Worked: Hashable, Sendable {
  private let values = Mutex<[AnyHashable: any Sendable]>([:])

  /// How much is kept before it is begun anew: some screens' rows.
  private static let most = 400

  /// What was worked out under a key, else what is made now.
  ///
  /// - Parameters:
  ///   - key: of a type of its own, with all besides what all screens see that the value follows from.
  ///   - make: works it out.
  func value<Key: Hashable & Sendable, Value: Sendable>(
    of key: Key, _ make: () -> Value
  ) -> Value {
    if let known = values.withLock({ $0[AnyHashable(key)] }) as? Value { return known }
    let made = make()
    values.withLock { values in
      if values.count >= Self.most { values = [:] }
      values[AnyHashable(key)] = made
    }
    return made
  }

  static func == (one: Worked, other: Worked) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

extension World {
  /// What follows from what all screens see and a key, worked out once.
  func worked<Key: Hashable & Sendable, Value: Sendable>(
    _ key: Key, _ make: () -> Value
  ) -> Value {
    shared.worked.value(of: key, make)
  }
}
