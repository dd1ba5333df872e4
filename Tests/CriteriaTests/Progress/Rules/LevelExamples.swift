import Criteria
import TestSupport

/// The worked examples of levels and directions.
extension WorkedExample {
  static let levels: [WorkedExample] = [
    .init(
      name: "61,0 fra 59,2 er bagud", indicator: safe(from: "59.2"),
      figures: [("61.0", "2019-12-31")], today: "2020-01-15", verdict: .behind,
      progress: Fraction(18, 58), expected: Fraction(729, 1460), pace: "0.6215"),
    .init(
      name: "63,4 fra 59,9 følger planen", indicator: safe(from: "59.9"),
      figures: [("63.4", "2019-12-31")], today: "2020-01-15", verdict: .onTrack,
      progress: Fraction(35, 51), pace: "1.3744"),
    .init(
      name: "59,2 efter et år er bagud, ikke 91 %", indicator: safe(from: "59.2"),
      figures: [("59.2", "2018-12-31")], today: "2019-01-15", verdict: .behind, progress: .zero,
      expected: Fraction(364, 1460), pace: "0.0000"),
    .init(
      name: "60,0 er langt bagud", indicator: safe(from: "59.2"),
      figures: [("60.0", "2019-12-31")], today: "2020-01-15", verdict: .farBehind, pace: "0.2762"),
    .init(
      name: "60,0 af 293 er kun bagud", indicator: safe(from: "59.2"),
      figures: [("60.0", "2019-12-31")], today: "2020-01-15", verdict: .behind, n: 293,
      notes: [.withinUncertainty]),
    .init(
      name: "66,0 er opfyldt indtil nu", indicator: safe(from: "59.2"),
      figures: [("66.0", "2019-12-31")], today: "2020-01-15", verdict: .met, isProvisional: true),
    .init(
      name: "64,9 ved fristen er ikke opfyldt", indicator: safe(from: "59.2"),
      figures: [("64.9", "2021-10-01")], today: "2022-01-15", verdict: .missed),
    .init(
      name: "64,0 fra 2019 afventer slutmåling", indicator: safe(from: "59.2"),
      figures: [("64.0", "2019-12-31")], today: "2022-01-15",
      verdict: .undecided(.awaitingFinal)),
    .init(
      name: "77,6 er fastholdt", indicator: trust(), figures: [("77.6", "2019-12-31")],
      today: "2020-01-15", verdict: .onTrack),
    .init(
      name: "77,5 er faldet", indicator: trust(), figures: [("77.5", "2019-12-31")],
      today: "2020-01-15", verdict: .behind),
    .init(
      name: "77,5 af 300 er inden for usikkerheden", indicator: trust(),
      figures: [("77.5", "2019-12-31")], today: "2020-01-15", verdict: .onTrack, n: 300,
      notes: [.belowBaseline, .withinUncertainty]),
    .init(
      name: "halvdelen af udgangspunktet i 2024",
      indicator: Indicator(
        unit: .count(noun: "sager"),
        goal: .all(Goal(.relative(.halved), deadline: .last(of: 2024))),
        baseline: Make.baseline("172", on: "2019-12-31")),
      figures: [("130", "2021-12-31")], today: "2022-01-15", verdict: .onTrack,
      plan: Make.plan("2020-01-01", "2024-12-31"), progress: Fraction(42, 86),
      expected: Fraction(730, 1826)),
    .init(
      name: "47 fra 77,0 er langt bagud", indicator: trust(from: "77.0"),
      figures: [("47", "2019-12-31")], today: "2020-01-15", verdict: .farBehind),
    .init(
      name: "6 af 10 fra 77,0 er for få svar", indicator: trust(from: "77.0"),
      figures: [("6/10", "2019-12-31")], today: "2020-01-15", verdict: .undecided(.uncertain),
      notes: [.belowBaseline, .withinUncertainty]),
    .init(
      name: "højst 4000 i 2020 uden udgangspunkt er ikke forfalden",
      indicator: Indicator(
        unit: .count(noun: "fraflytninger"),
        goal: .all(Goal(.atMost(Amount(4000)), deadline: .last(of: 2020)))),
      figures: [("6635", "2017-12-31")], today: "2018-01-10", verdict: .undecided(.notDue),
      plan: Make.plan("2017-01-01")),
    .init(
      name: "66 i marts 2018 er opfyldt indtil nu", indicator: safe(from: "59.2"),
      figures: [("66", "2018-03-31")], today: "2019-06-01", verdict: .met, frequency: .yearly,
      isProvisional: true),
    .init(
      name: "66 i marts 2018 er for gammelt i juli 2020", indicator: safe(from: "59.2"),
      figures: [("66", "2018-03-31")], today: "2020-07-01", verdict: .undecided(.figuresOverdue),
      frequency: .yearly),
    .init(
      name: "77,5 ved udgangen er ikke opfyldt", indicator: trust(),
      figures: [("77.5", "2021-11-01")], today: "2022-01-15", verdict: .missed),
    .init(
      name: "15,4 mod under 13 følger planen", indicator: sigtede,
      figures: [("15.4", "2011-12-31")], today: "2012-01-15", verdict: .onTrack, plan: earlier,
      progress: Fraction(1, 2), expected: Fraction(729, 1460), pace: "1.0014"),
    .init(
      name: "13,0 er ikke under 13", indicator: sigtede, figures: [("13.0", "2013-12-31")],
      today: "2014-01-15", verdict: .missed, plan: earlier),
    .init(
      name: "12,9 er under 13", indicator: sigtede, figures: [("12.9", "2013-12-31")],
      today: "2014-01-15", verdict: .met, plan: earlier),
    .init(
      name: "baseline skulle være etableret",
      indicator: Indicator(
        unit: .percent, goal: .all(Goal(.rises(fromYear: nil))),
        baseline: .all(.pending(by: .last(of: 2018)))),
      figures: [], today: "2019-03-01", verdict: .undecided(.baselineOverdue)),
  ]
}
