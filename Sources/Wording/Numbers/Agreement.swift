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

  /// So many as a number before the noun: `ingen`, `én`, `ét`, `2`, `1.200`.
  public func number(_ count: Int) -> String {
    switch count {
    case 0: "ingen"
    case 1: isNeuter ? "ét" : "én"
    default: DanishNumber.text(count)
    }
  }

  /// The number and the noun: `ingen deltagere`, `én deltager`, `10 deltagere`, `ét møde`.
  public func text(_ count: Int) -> String { "\(number(count)) \(after(count))" }

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
