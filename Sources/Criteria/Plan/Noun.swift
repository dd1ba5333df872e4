/// What a unit counts or measures, as a plan names it: `møder`, `kollegier (ental: kollegium)`.
public struct Noun: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Several of it, as it stands after a number; empty where numbers stand alone.
  public let plural: String
  /// A single one, where the plan says it; nil where it follows from the plural.
  public let singular: String?

  /// A noun, and a single one of it where the plural does not show it.
  public init(_ plural: String, singular: String? = nil) {
    (self.plural, self.singular) = (plural, singular)
  }

  /// A noun in the plural.
  public init(stringLiteral plural: String) { self.init(plural) }
}
