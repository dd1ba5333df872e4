/// The id that figures hang on: ASCII small letters, digits and hyphens, unique within a plan
/// (plan-file.md).
public struct Slug: Hashable, Sendable {
  /// The id as it is written.
  public let text: String

  /// The longest an id may be.
  public static let longest = 60

  /// The id, or nil when it has other signs than `a–z`, `0–9` and single hyphens between them.
  public init?(_ text: String) {
    let hyphen = UInt8(ascii: "-")
    var last = hyphen
    for sign in text.utf8 {
      guard (97...122).contains(sign) || (48...57).contains(sign) || sign == hyphen && last != sign
      else { return nil }
      last = sign
    }
    guard last != hyphen, text.utf8.count <= Self.longest else { return nil }
    self.text = text
  }

  /// The id that is a number, without its sign: `7`.
  public init(number: Int) { text = String(number.magnitude) }

  /// The id made from a name: small letters, æ→ae, ø→oe, å→aa, all else a hyphen; nil when nothing is left.
  public init?(naming name: String) {
    var slug = ""
    for character in name.lowercased() {
      switch character {
      case "æ": slug += "ae"
      case "ø": slug += "oe"
      case "å": slug += "aa"
      case "é", "è", "ë": slug += "e"
      case "ä": slug += "ae"
      case "ö": slug += "oe"
      case "ü": slug += "u"
      case "a"..."z", "0"..."9": slug.append(character)
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    slug = String(slug.prefix(Self.longest))
    while slug.hasSuffix("-") { slug.removeLast() }
    self.init(slug)
  }
}

extension Slug: Comparable, CustomStringConvertible {
  /// The id as it is written.
  public var description: String { text }
  /// Alphabetical order.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

/// What a figure is about: a criterion, or one part of it, written `id` or `id.del`.
public struct IndicatorID: Hashable, Sendable {
  /// The criterion.
  public let criterion: Slug
  /// The part, when the criterion has parts.
  public let part: Slug?

  /// The criterion's only indicator, or the named part of it.
  public init(_ criterion: Slug, part: Slug? = nil) {
    self.criterion = criterion
    self.part = part
  }

  /// Reads `id` or `id.del`, or gives nil.
  public init?(_ text: String) {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false).map {
      Slug(String($0))
    }
    guard (1...2).contains(pieces.count), let criterion = pieces[0] else { return nil }
    guard pieces.count == 2 else {
      self.init(criterion)
      return
    }
    guard let part = pieces[1] else { return nil }
    self.init(criterion, part: part)
  }
}

extension IndicatorID: Comparable, CustomStringConvertible {
  /// The id as it is written: `lektiecafe.ugentlig`.
  public var description: String { part.map { "\(criterion).\($0)" } ?? "\(criterion)" }
  /// Alphabetical order.
  public static func < (left: IndicatorID, right: IndicatorID) -> Bool {
    left.description < right.description
  }
}
