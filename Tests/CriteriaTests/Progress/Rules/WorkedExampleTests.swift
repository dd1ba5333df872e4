import Criteria
import TestSupport
import Testing

/// domain.md's table of worked examples, a case a row.
struct WorkedExample: CustomTestStringConvertible, Sendable {
  var name: String
  var indicator: Indicator
  var figures: [(figure: String, day: String)]
  var today: String
  var verdict: Verdict
  var plan = Make.plan()
  var n: Int?
  var isProvisional = false
  var progress: Fraction?
  var expected: Fraction?
  /// The pace rounded to four decimals.
  var pace: String?
  var window: String?
  var sum: Int?
  var windowExpected: Int?
  var met: Int?
  var closed: Int?
  var current: String?
  var notes: Set<AssessmentNote>?

  var testDescription: String { name }

  var assessment: Assessment {
    let records = Records(
      figures.enumerated().map {
        Make.measurement($1.figure, on: $1.day, n: n, number: $0)
      })
    return assess(
      indicator, id: Make.id, at: nil, records: records, plan: plan, today: Make.day(today))
  }
}

extension WorkedExample {
  static func safe(from baseline: String) -> Indicator {
    Indicator(
      unit: .percent, goal: .all(Goal(.atLeast(Amount(65)), deadline: .last(of: 2021))),
      baseline: Make.baseline(baseline))
  }

  static func trust() -> Indicator {
    Indicator(unit: .percent, goal: .all(Goal(.holdOrRise)), baseline: Make.baseline("77.6"))
  }

  static let sigtede = Indicator(
    unit: .percent,
    goal: .all(Goal(.lessThan(Amount(13)), deadline: Make.day("2013-12-31"))),
    baseline: Make.baseline("17.8", on: "2009-12-31"))

  static func count(_ target: Target, _ tally: Tally = .sum(per: .year), rate: Rate? = nil)
    -> Indicator
  {
    Indicator(unit: .count(noun: "møder"), tally: tally, goal: .all(Goal(target, rate: rate)))
  }

  static let four = count(.atLeast(Amount(4)))
  static let earlier = Make.plan("2010-01-01", "2013-12-31")

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

  static let counts: [WorkedExample] = [
    .init(
      name: "1 og 0 af 4 om året følger planen", indicator: four,
      figures: [("1", "2019-03-31"), ("0", "2019-06-30")], today: "2019-07-10", verdict: .onTrack,
      window: "2019", windowExpected: 1),
    .init(
      name: "en mangler efter tre kvartaler", indicator: four,
      figures: [("1", "2019-03-31"), ("0", "2019-06-30"), ("0", "2019-09-30")],
      today: "2019-10-10", verdict: .behind, windowExpected: 2),
    .init(
      name: "8 af 20 er langt bagud", indicator: count(.atLeast(Amount(20))),
      figures: [("5", "2019-03-31"), ("2", "2019-06-30"), ("1", "2019-09-30")],
      today: "2019-10-10", verdict: .farBehind, pace: "0.5714", sum: 8, windowExpected: 14),
    .init(
      name: "3 i 2019 er ikke opfyldt", indicator: four,
      figures: [
        ("1", "2019-03-31"), ("0", "2019-06-30"), ("0", "2019-09-30"), ("2", "2019-12-31"),
      ], today: "2020-01-15", verdict: .missed, window: "2019", sum: 3, met: 0, closed: 1),
    .init(
      name: "0 i 1. kvartal er for tidligt, 2019 står ved magt", indicator: four,
      figures: [
        ("1", "2019-03-31"), ("0", "2019-06-30"), ("0", "2019-09-30"), ("2", "2019-12-31"),
        ("0", "2020-03-31"),
      ], today: "2020-04-10", verdict: .missed, window: "2019"),
    .init(
      name: "1 i 1. kvartal følger planen for 2020", indicator: four,
      figures: [
        ("1", "2019-03-31"), ("0", "2019-06-30"), ("0", "2019-09-30"), ("2", "2019-12-31"),
        ("1", "2020-03-31"),
      ], today: "2020-04-10", verdict: .onTrack, window: "2020"),
    .init(
      name: "4. kvartal mangler", indicator: four,
      figures: [("1", "2019-03-31"), ("0", "2019-06-30"), ("0", "2019-09-30")],
      today: "2020-01-15", verdict: .undecided(.awaitingFinal), window: "2019"),
    .init(
      name: "1 om året er for tidligt i september", indicator: count(.atLeast(Amount(1))),
      figures: [("0", "2019-09-30")], today: "2019-10-20", verdict: .undecided(.tooEarly)),
    .init(
      name: "2. kvartal ventes endnu", indicator: four, figures: [("2", "2019-03-31")],
      today: "2019-07-20", verdict: .onTrack),
    .init(
      name: "2. kvartal mangler", indicator: four, figures: [("2", "2019-03-31")],
      today: "2019-08-10", verdict: .undecided(.figuresOverdue)),
    .init(
      name: "tre år af fire ikke opfyldt", indicator: four,
      figures: [
        ("1", "2018-12-31"), ("3", "2019-12-31"), ("0", "2020-12-31"), ("4", "2021-12-31"),
      ], today: "2022-02-15", verdict: .missed, met: 1, closed: 4),
    .init(
      name: "planen begynder 1. august", indicator: count(.atLeast(Amount(12))),
      figures: [("4", "2018-12-31")], today: "2019-01-15", verdict: .missed,
      plan: Make.plan("2018-08-01"), window: "2018"),
    .init(
      name: "højst 1 om året", indicator: count(.atMost(Amount(1))),
      figures: [("1", "2019-03-31")], today: "2019-04-10", verdict: .onTrack, windowExpected: 1),
    .init(
      name: "20 forskellige er 19, aldrig 51",
      indicator: count(.atLeast(Amount(20)), .toDate(per: .year)),
      figures: [
        ("6", "2019-03-31"), ("11", "2019-06-30"), ("15", "2019-09-30"), ("19", "2019-12-31"),
      ], today: "2020-01-15", verdict: .missed, sum: 19),
  ]

  static let windows: [WorkedExample] = [
    .init(
      name: "10 om ugen med 42 feriedage",
      indicator: count(.atLeast(Amount(10)), rate: .perWeek),
      figures: [("90", "2019-03-31"), ("91", "2019-06-30")], today: "2019-07-10",
      verdict: .behind,
      plan: Make.plan(holidays: [("2019-02-01", "2019-02-21"), ("2019-04-01", "2019-04-21")]),
      pace: "0.9141", window: "2019", sum: 181, windowExpected: 198, current: "9.1"),
    .init(
      name: "1 om ugen i 2018", indicator: count(.atLeast(Amount(1)), rate: .perWeek),
      figures: [("52", "2018-12-31")], today: "2019-01-15", verdict: .met, window: "2018",
      windowExpected: 52),
    .init(
      name: "1 om måneden, juli lukket", indicator: count(.atLeast(Amount(1)), rate: .perMonth),
      figures: [("11", "2019-12-31")], today: "2020-01-15", verdict: .met,
      plan: Make.plan(holidays: [("2019-07-01", "2019-07-31")]), window: "2019",
      windowExpected: 11),
    .init(
      name: "5-10 i gennemsnit",
      indicator: count(.between(Amount(5), Amount(10)), .average(per: .year)),
      figures: [("126/14", "2018-12-31")], today: "2019-01-15", verdict: .met, window: "2018",
      current: "9.0"),
    .init(
      name: "positiv omtale, puljet",
      indicator: Indicator(
        unit: .percent, tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(60))))),
      figures: [("12/18", "2019-03-31"), ("5/12", "2019-06-30")], today: "2019-07-10",
      verdict: .behind, pace: "0.9444", current: "56.7"),
  ]
}

@Suite("De gennemregnede eksempler") struct WorkedExampleTests {
  @Test(arguments: WorkedExample.levels + WorkedExample.counts + WorkedExample.windows)
  func example(_ example: WorkedExample) {
    let result = example.assessment
    #expect(result.verdict == example.verdict, "\(result.reasoning)")
    #expect(result.isProvisional == example.isProvisional)
    if let progress = example.progress { #expect(result.progress == progress) }
    if let expected = example.expected { #expect(result.expected == expected) }
    if let pace = example.pace {
      #expect(result.pace?.rounded(toDecimals: 4) == Make.amount(pace).value)
    }
    if let window = example.window { #expect(result.window?.code == window) }
    if let sum = example.sum { #expect(result.windowSum == Fraction(sum)) }
    if let expected = example.windowExpected {
      #expect(result.windowExpected == Fraction(expected))
    }
    if let met = example.met { #expect(result.windowsMet == met) }
    if let closed = example.closed { #expect(result.windowsClosed == closed) }
    if let current = example.current {
      #expect(result.current?.value.rounded(toDecimals: 1) == Make.amount(current).value)
    }
    if let notes = example.notes { #expect(result.notes.isSuperset(of: notes)) }
  }

  @Test func theMarginOf293IsFiveAndAHalf() {
    let example = WorkedExample.levels[4].assessment
    for case .margin(let squared, let distance, let within) in example.reasoning.steps {
      // 5.61 ± 0.005, squared.
      #expect(
        squared > Fraction(5605 * 5605, 1_000_000) && squared < Fraction(5615 * 5615, 1_000_000))
      #expect(distance.rounded(toDecimals: 2) == Fraction(210, 100))
      #expect(within)
      return
    }
    Issue.record("no margin in the reasoning")
  }

  @Test func aPaceOfExactlyTheThresholdIsOnTrack() {
    // Half of the way is expected on the day; 42.5 of a hundred is exactly 0.85 of it.
    let plan = Make.plan("2018-01-01", "2018-12-31")
    let indicator = Indicator(
      unit: .percent, goal: .all(Goal(.atLeast(Amount(100)))),
      baseline: Make.baseline("0", on: "2017-12-31"))
    func verdict(_ figure: String) -> Verdict {
      assess(
        indicator, id: Make.id, at: nil,
        records: Records([Make.measurement(figure, on: "2018-07-02")]), plan: plan,
        today: Make.day("2018-07-03")
      ).verdict
    }
    #expect(verdict("42.5") == .onTrack)
    #expect(verdict("42.499999") == .behind)
  }
}
