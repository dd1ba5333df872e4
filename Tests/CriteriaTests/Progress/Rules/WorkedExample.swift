import Criteria
import TestSupport
import Testing

/// domain.md's table of worked examples, a case a row.
struct WorkedExample: CustomTestStringConvertible, Sendable {
  var name: String
  var indicator: Indicator
  var figures: [(figure: String, day: String)] = []
  var today: String
  var verdict: Verdict
  var plan = Make.plan()
  var n: Int?
  /// How often its source owes a figure; by the rule where nothing is said.
  var frequency: Frequency?
  var closedQuarters: [Quarter] = []
  var closings: [QuarterClosing] = []
  var formerGoals: [FormerGoal] = []
  /// The days of the logbook's lines, of the activity that is counted.
  var lines: [Day] = []
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
  /// The spans that are missing, not measured or never reported in the window that speaks.
  var spans: [String: OwedSpan.State]?

  var testDescription: String { name }

  var assessment: Assessment {
    var plan = plan
    var indicator = indicator
    if indicator.dataSource == nil {
      var source = DataSource(id: Make.slug("kilde"), name: "Kilde")
      source.frequency = frequency
      plan.dataSources = [source]
      indicator.dataSource = .all(source.id)
    }
    return assess(
      indicator, id: Make.id, at: nil, records: records, plan: plan, today: Make.day(today))
  }

  private var records: Records {
    let logbook = Logbook(
      lines.enumerated().map {
        Occasion(
          id: "linje-\($0)", activity: Self.activity, site: nil, day: $1, state: .held,
          recordedBy: "test", recordedAt: 0)
      })
    var records = Records(
      figures.enumerated().map {
        Make.measurement($1.figure, on: $1.day, n: n, number: $0)
      }, closedQuarters: Set(closedQuarters + closings.map(\.quarter)), logbook: logbook)
    records.closings = closings
    records.formerGoals = formerGoals
    return records
  }
}

extension WorkedExample {
  static let activity = Make.slug("aktivitet")

  /// A figure for each quarter's last day; "" for none, "-" for *not measured*.
  static func quarters(_ figures: String..., of year: Int) -> [(figure: String, day: String)] {
    zip(figures, ["03-31", "06-30", "09-30", "12-31"]).filter { $0.0 != "" }
      .map { ($0.0, "\(year)-\($0.1)") }
  }

  /// All four quarters of a year.
  static func year(_ year: Int) -> [Quarter] { (1...4).map { Make.quarter(year, $0) } }

  static func safe(from baseline: String) -> Indicator {
    Indicator(
      unit: .percent, goal: .all(Goal(.atLeast(Amount(65)), deadline: .last(of: 2021))),
      baseline: Make.baseline(baseline))
  }

  static func trust(from baseline: String = "77.6") -> Indicator {
    Indicator(unit: .percent, goal: .all(Goal(.holdOrRise)), baseline: Make.baseline(baseline))
  }

  static let sigtede = Indicator(
    unit: .percent,
    goal: .all(Goal(.lessThan(Amount(13)), deadline: Make.day("2013-12-31"))),
    baseline: Make.baseline("17.8", on: "2009-12-31"))

  static func count(
    _ target: Target, _ tally: Tally = .sum(per: .year), rate: Rate? = nil, year: Int? = nil
  ) -> Indicator {
    Indicator(
      unit: .count(noun: "møder"), tally: tally, goal: .all(Goal(target, rate: rate, year: year)))
  }

  static func atLeast(_ number: Int, rate: Rate? = nil, year: Int? = nil) -> Indicator {
    count(.atLeast(Amount(number)), rate: rate, year: year)
  }

  static let four = atLeast(4)
  static let earlier = Make.plan("2010-01-01", "2013-12-31")
}
