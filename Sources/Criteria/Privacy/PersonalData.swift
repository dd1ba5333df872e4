/// Something in a text that looks as if it told who somebody is (domain.md, invariant 9).
public struct PersonalData: Hashable, Sendable {
  /// What it looks like.
  public let kind: Kind
  /// How it stands; of a civil registration number only the first two digits, so that it is repeated nowhere.
  public let text: String

  /// What can be told from a text's form alone.
  public enum Kind: Hashable, Sendable {
    /// A civil registration number (CPR-nummer): never taken in.
    case registrationNumber
    /// A Danish telephone number, perhaps a private one.
    case telephone
    /// An e-mail address, perhaps a private one.
    case email
  }

  /// Whether a text with it is refused; one with the others is asked about, or warned of.
  public var isRefused: Bool { kind == .registrationNumber }

  /// What of it stands in a text, in that order.
  public static func found(in text: String) -> [PersonalData] { placed(in: text).map(\.found) }

  /// What of it stands in a text, and at which of its characters, counted from 0.
  public static func placed(in text: String) -> [(range: Range<Int>, found: PersonalData)] {
    // Most texts have neither.
    guard text.utf8.contains(where: { (48...57).contains($0) || $0 == UInt8(ascii: "@") }) else {
      return []
    }
    let signs = Signs(text)
    var found: [(range: Range<Int>, found: PersonalData)] = []
    var place = 0
    while place < signs.count {
      if let end = signs.registrationNumber(at: place) {
        let begin = signs.text(place..<place + 2)
        found.append(
          (place..<end, PersonalData(kind: .registrationNumber, text: begin + "••••-••••")))
        place = end
      } else if let end = signs.telephone(at: place) {
        found.append((place..<end, PersonalData(kind: .telephone, text: signs.text(place..<end))))
        place = end
      } else {
        if let email = signs.email(around: place) {
          found.append((email, PersonalData(kind: .email, text: signs.text(email))))
        }
        place += 1
      }
    }
    return found
  }

  /// A text as it may be repeated: with what is refused only by its first digits.
  public static func masking(_ text: String) -> String {
    let refused = placed(in: text).filter(\.found.isRefused)
    guard !refused.isEmpty else { return text }
    var signs = Array(text)
    for (range, found) in refused.reversed() { signs.replaceSubrange(range, with: found.text) }
    return String(signs)
  }

  /// The first thing in some texts for which they are refused.
  public static func refused(in texts: [String]) -> PersonalData? {
    texts.lazy.compactMap { found(in: $0).first(where: \.isRefused) }.first
  }

  /// What in some texts must be asked about.
  public static func doubtful(in texts: [String]) -> [PersonalData] {
    texts.flatMap(found).filter { !$0.isRefused }
  }
}
