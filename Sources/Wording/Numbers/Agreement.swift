import Criteria

/// A noun that agrees with its number and its gender.
public struct CountedNoun: Hashable, Sendable {
  /// One of it: `deltager`.
  public let one: String
  /// Several: `deltagere`.
  public let several: String
  /// Whether it is *et* and not *en*.
  public let isNeuter: Bool

  /// A noun.
  public init(_ one: String, _ several: String, isNeuter: Bool = false) {
    (self.one, self.several, self.isNeuter) = (one, several, isNeuter)
  }

  /// The noun after so many.
  public func after(_ count: Int) -> String { count == 1 ? one : several }

  /// So many before the noun, in words up to ten: `ingen`, `én`, `ét`, `to`, `11`, `1.200`; `inDigits` from two on.
  public func number(_ count: Int, inDigits: Bool = false) -> String {
    switch count {
    case 0: "ingen"
    case 1: isNeuter ? "ét" : "én"
    case 2...10 where !inDigits: Self.words[count - 2]
    default: DanishNumber.text(count)
    }
  }

  private static let words = ["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"]

  /// The number and the noun: `ingen deltagere`, `én deltager`, `to møder`, `11 møder`.
  public func text(_ count: Int, inDigits: Bool = false) -> String {
    "\(number(count, inDigits: inDigits)) \(after(count))"
  }

  /// Someone who took part.
  public static let participant = CountedNoun("deltager", "deltagere")
  /// Once, twice.
  public static let time = CountedNoun("gang", "gange")
  /// An activity.
  public static let activity = CountedNoun("aktivitet", "aktiviteter")
  /// A criterion.
  public static let criterion = CountedNoun("kriterium", "kriterier", isNeuter: true)
  /// A place in a text.
  public static let place = CountedNoun("sted", "steder", isNeuter: true)
}
