/// A count parted by whom or what it counts (opdeling): the `kv 26, m 14` of `40 (kv 26, m 14)`. The names are free
/// words, as whoever counts has them. The parts may be fewer than the whole, as where some are not known, never more.
public struct Breakdown: Hashable, Sendable {
  /// One part of a count.
  public struct Part: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// How many, 0 to `Figure.largestCount`.
    public let count: Int

    /// A part of a count.
    public init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// The parts in their order, never empty.
  public let parts: [Part]

  /// The most parts that a count can have.
  public static let mostParts = 20
  /// The most signs of a name.
  public static let longestName = Occasion.longestWord

  /// A breakdown with the parts in their order; nil of no parts.
  ///
  /// - Throws: the first thing that is wrong with the parts themselves. Whether they go with a figure is checked when
  ///   it is recorded.
  public init?(_ parts: [Part]) throws(BreakdownProblem) {
    guard !parts.isEmpty else { return nil }
    guard parts.count <= Self.mostParts else { throw .tooMany(limit: Self.mostParts) }
    var names: Set<String> = []
    for part in parts {
      guard !part.name.isEmpty, part.name.count <= Self.longestName,
        !part.name.contains(where: { Self.signs.contains($0) || $0.isNewline })
      else { throw .badName(part.name, limit: Self.longestName) }
      guard names.insert(part.name.lowercased()).inserted else { throw .twice(part.name) }
      guard 0...Figure.largestCount ~= part.count else { throw .outOfRange(part) }
    }
    self.parts = parts
  }

  /// The signs that part names from numbers, and parts from each other.
  private static let signs: Set<Character> = [",", ";", ":", "=", "(", ")"]

  /// What the parts come to.
  public var sum: Int { parts.reduce(0) { $0 + $1.count } }

  /// How many of the whole are in none of the parts (uoplyst), below zero when the parts are more.
  public func unknown(of whole: Amount) -> Fraction { whole.value - Fraction(sum) }

  /// Whether it says the same as another, in whatever order.
  public func says(whatIsSaidBy other: Breakdown) -> Bool { Set(parts) == Set(other.parts) }
}

/// What can be wrong with the parts of a count.
public enum BreakdownProblem: Error, Hashable, Sendable {
  /// There are more parts than so many.
  case tooMany(limit: Int)
  /// A name is empty, longer than so many signs, or has signs that part names from each other.
  case badName(String, limit: Int)
  /// Two parts have the same name.
  case twice(String)
  /// A count is below zero or too large.
  case outOfRange(Breakdown.Part)
}

extension Figure {
  /// Checks that a figure can be parted so: it is a count, and the parts are not more than it.
  ///
  /// - Throws: `breakdownNotOfCount` or `breakdownAboveWhole`.
  func check(_ breakdown: Breakdown, unit: Unit) throws(EntryProblem) {
    // Where the agreement does not say the unit, it may yet be said to be a count.
    guard unit.isWhole || unit == .missing, case .amount(let whole) = self else {
      throw .breakdownNotOfCount(self, unit)
    }
    guard breakdown.unknown(of: whole) >= 0 else { throw .breakdownAboveWhole(breakdown, whole) }
  }

  /// Whether it is the same number, however many decimals either is written with, or else the same.
  public func isSame(as other: Figure) -> Bool {
    if case (.amount(let mine), .amount(let theirs)) = (self, other) {
      return mine.value == theirs.value
    }
    return self == other
  }
}
