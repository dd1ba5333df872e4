/// The number that an agreement gives a criterion, as it has it: `2`, `1.1`, `2.10`, `1a`, `B`.
public struct CriterionNumber: Hashable, Sendable, CustomStringConvertible {
  /// How it is written, without a point at its end.
  public let text: String

  /// The text.
  public var description: String { text }

  /// The most signs that a number may have.
  private static let longest = 12

  /// Reads a number; nil where a text is none: its parts, with points or hyphens between them, are 1 to 3 digits (2
  /// after the first), with or without a letter after them, or 1 to 4 letters.
  public init?(_ written: some StringProtocol) {
    let text = written.last == "." ? written.dropLast() : written[...]
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }
    guard text.utf8.count <= Self.longest,
      parts.enumerated().allSatisfy({ Self.isPart($1, isFirst: $0 == 0) })
    else { return nil }
    // `02` is 2.
    self.text = Int(text).map { "\($0)" } ?? String(text)
  }

  private static func isPart(_ part: some StringProtocol, isFirst: Bool) -> Bool {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    let letters = part.dropFirst(digits.count)
    guard letters.allSatisfy(\.isLetter) else { return false }
    return digits.isEmpty
      ? (1...4).contains(letters.count)
      : digits.count <= (isFirst ? 3 : 2) && letters.count <= 1
  }
}

extension CriterionNumber: ExpressibleByIntegerLiteral {
  /// A whole number, as most agreements have them.
  public init(integerLiteral value: Int) { text = "\(value)" }
}

extension CriterionNumber: Comparable {
  /// The order that people count in: 2.10 after 2.9, 1a after 1.
  public static func < (left: CriterionNumber, right: CriterionNumber) -> Bool {
    left.order.lexicographicallyPrecedes(right.order) { first, second in
      (first.count, first.letter) < (second.count, second.letter)
    }
  }

  private var order: [(count: Int, letter: String)] {
    text.split { $0 == "." || $0 == "-" }.map { part in
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      return (Int(digits) ?? .max, part.dropFirst(digits.count).lowercased())
    }
  }
}
