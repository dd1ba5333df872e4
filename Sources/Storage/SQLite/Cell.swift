/// A value bound to a parameter of a query.
enum Cell: Hashable, Sendable {
  /// A whole number of at most 64 bits.
  case integer(Int)
  /// Text, in UTF-8.
  case text(String)
  case null

  static func text(orNull text: String?) -> Cell { text.map { .text($0) } ?? .null }
  static func integer(orNull number: Int?) -> Cell { number.map { .integer($0) } ?? .null }
}
