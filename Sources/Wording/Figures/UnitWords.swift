import Criteria

extension Unit {
  /// The unit's name: `procent`, `antal møder`, `kr.`, `timer`, `ja/nej`, `vurdering`, `mangler`.
  public var name: String {
    switch self {
    case .percent: "procent"
    case .count(let noun): "antal \(noun)"
    case .kroner: "kr."
    case .hours: "timer"
    case .yesNo: "ja/nej"
    case .rating: "vurdering"
    case .missing: "mangler"
    }
  }
}
