import Criteria

extension Unit {
  /// The unit's name: `procent`, `antal møder`, `tal karakter`, `årsværk`, `kr.`, `timer`, `ja/nej`, `vurdering`,
  /// `mangler`.
  public var name: String {
    switch self {
    case .percent: "procent"
    case .count(let noun): "antal \(noun.plural)"
    case .measure(let noun):
      Self.plainMeasures.contains(noun.plural) ? noun.plural : "tal \(noun.plural)"
    case .kroner: "kr."
    case .hours: "timer"
    case .yesNo: "ja/nej"
    case .rating: "vurdering"
    case .missing: "mangler"
    }
  }

  /// The name as a plan has it, also with what a single one is called: `antal kollegier (ental: kollegium)`.
  public var phrase: String {
    switch self {
    case .count(let noun), .measure(let noun):
      name + (noun.singular.map { " (\(Self.singular) \($0))" } ?? "")
    case .percent, .kroner, .hours, .yesNo, .rating, .missing: name
    }
  }

  /// What a unit can be called in a plan.
  public static let forms = [
    "procent", "antal møder", "antal kollegier (ental: kollegium)", "tal karakter", "kr.", "timer",
    "ja/nej", "vurdering", "mangler",
  ]

  /// The measures that are units by themselves.
  private static let plainMeasures = ["år", "dage", "point", "indeks", "promille", "årsværk"]

  /// What comes before a noun for a single one.
  private static let singular = "ental:"

  /// Reads a unit's name as a plan has it, or gives nil. A rating has the standard steps.
  public init?(phrase: String) {
    let text = phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch text.lowercased() {
    case "procent", "%", "pct.": self = .percent
    case "kr.", "kr", "kroner": self = .kroner
    case "timer": self = .hours
    case "ja/nej": self = .yesNo
    case "vurdering": self = .rating(steps: Unit.standardSteps)
    case "mangler": self = .missing
    case let folded where Self.plainMeasures.contains(where: folded.hasPrefix):
      let noun = Self.noun(text[...])
      guard let plain = Self.plain(noun) else { return nil }
      self = .measure(noun: plain)
    case let folded where folded.hasPrefix("antal "):
      self = .count(noun: Self.noun(text.dropFirst("antal ".count)))
    case let folded where folded.hasPrefix("tal "):
      let noun = Self.noun(text.dropFirst("tal ".count))
      self = .measure(noun: Self.plain(noun) ?? noun)
    default: return nil
    }
  }

  /// A measure that is a unit by itself as it is written; nil of other nouns.
  private static func plain(_ noun: Noun) -> Noun? {
    let plain = noun.plural.lowercased()
    return plainMeasures.contains(plain) ? Noun(plain, singular: noun.singular) : nil
  }

  /// A noun, and a single one of it in brackets after it.
  private static func noun(_ text: Substring) -> Noun {
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "("), bracket > text.startIndex
    else { return Noun(String(text)) }
    let inside = text[text.index(after: bracket)...].dropLast()
    guard inside.hasPrefix(singular), case let one = inside.dropFirst(singular.count).trimmed,
      !one.isEmpty
    else { return Noun(String(text)) }
    return Noun(text[..<bracket].trimmed, singular: one)
  }
}
