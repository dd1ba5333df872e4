import Criteria

/// Short ways to write plans and figures in tests.
enum Make {
  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  static func slug(_ text: String) -> Slug {
    Slug(text) ?? Slug(naming: "test-\(text.utf8.count)") ?? fallback
  }

  private static var fallback: Slug {
    guard let slug = Slug("test") else { preconditionFailure("test is a slug") }
    return slug
  }

  /// `61` → 61; `612, 1` → 61.2.
  static func amount(_ significand: Int64, _ decimals: Int = 0) -> Amount {
    Amount(significand: significand, decimals: decimals) ?? Amount(0)
  }

  /// A decimal written with a point.
  static func amount(_ text: String) -> Amount {
    let parts = text.split(separator: ".")
    let decimals = parts.count == 2 ? parts[1].count : 0
    return amount(Int64(parts.joined()) ?? 0, decimals)
  }

  static func plan(
    _ first: String = "2018-01-01", _ last: String = "2021-12-31",
    holidays: [(String, String)] = []
  ) -> Plan {
    guard let period = Period(day(first), day(last)) else { preconditionFailure("period") }
    var plan = Plan(id: slug("test"), name: "Test", period: period)
    plan.holidays = Holidays(holidays.compactMap { Period(day($0.0), day($0.1)) })
    return plan
  }

  static func figure(_ text: String) -> Figure {
    if text == "ja" { return .answer(true) }
    if text == "nej" { return .answer(false) }
    if text == "-" { return .notMeasured(reason: "test") }
    if text.hasPrefix("#") { return .step(Int(text.dropFirst()) ?? 0) }
    let ratio = text.split(separator: "/").compactMap { Int($0) }
    if ratio.count == 2 { return .ratio(ratio[0], ratio[1]) }
    return .amount(amount(text))
  }

  static let id = IndicatorID(slug("kriterium"))

  static func measurement(_ figure: String, on iso: String, n: Int? = nil, number: Int = 0)
    -> Measurement
  {
    let day = day(iso)
    var measurement = Measurement(
      id: "m\(number)-\(iso)", indicator: id, site: nil, day: day,
      quarter: Quarter(containing: day), figure: Self.figure(figure), recordedBy: "test",
      recordedAt: 0)
    measurement.sampleSize = n
    return measurement
  }

  static func baseline(_ text: String, on iso: String = "2016-12-31") -> PerSite<Baseline> {
    .all(.measured(figure(text), on: day(iso)))
  }
}

/// Random numbers that can be had again from their seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
