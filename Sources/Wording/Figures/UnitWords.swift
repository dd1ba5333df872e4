import Criteria

extension Unit {
  /// The unit's name: `procent`, `antal møder`, `tal karakter`, `årsværk`, `kr.`, `timer`, `ja/nej`, `vurdering`,
  /// `mangler`.
  public var name: String {
    switch self {
    case .percent: "procent"
    case .count(let noun): "antal \(noun)"
    case .measure(let noun): Self.plainMeasures.contains(noun) ? noun : "tal \(noun)"
    case .kroner: "kr."
    case .hours: "timer"
    case .yesNo: "ja/nej"
    case .rating: "vurdering"
    case .missing: "mangler"
    }
  }

  /// What a unit can be called in a plan.
  public static let forms = [
    "procent", "antal møder", "tal karakter", "kr.", "timer", "ja/nej", "vurdering", "mangler",
  ]

  /// The measures that are units by themselves.
  private static let plainMeasures = ["år", "dage", "point", "indeks", "promille", "årsværk"]

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
    case let folded where Self.plainMeasures.contains(folded): self = .measure(noun: folded)
    case let folded where folded.hasPrefix("antal "):
      self = .count(noun: String(text.dropFirst("antal ".count)))
    case let folded where folded.hasPrefix("tal "):
      let noun = String(text.dropFirst("tal ".count))
      self = .measure(
        noun: Self.plainMeasures.contains(noun.lowercased()) ? noun.lowercased() : noun)
    default: return nil
    }
  }
}
