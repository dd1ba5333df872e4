import Criteria
import TestSupport

/// Short ways to write plans and figures in tests.
extension Make {
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
    var plan = Plan(id: slug("test"), name: "Test", period: period(first, last))
    plan.holidays = Holidays(holidays.map { period($0.0, $0.1) })
    return plan
  }

  /// A plan whose only focus area has some criteria, each with one indicator, by their ids.
  static func plan(judgedBy indicators: KeyValuePairs<String, Indicator>) -> Plan {
    var plan = plan()
    var area = FocusArea(id: slug("omraade"), name: "Område")
    area.criteria = indicators.map { id, indicator in
      Criterion(id: slug(id), name: id.uppercased(), wording: id, indicators: [indicator])
    }
    plan.focusAreas = [area]
    return plan
  }

  /// At least so many meetings a year.
  static func meetings(atLeast number: Int) -> Indicator {
    Indicator(
      unit: .count(noun: "møder"), tally: .sum(per: .year),
      goal: .all(Goal(.atLeast(Amount(number)))))
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
