import Criteria
import TestSupport

@testable import Wording

/// One indicator with its figures, judged as of a day, and the account of it.
struct WhyCase {
  var unit = Unit.percent
  var tally = Tally.latest
  var goal: Goal
  var baseline: Baseline?
  var figures: [(day: String, figure: Figure, size: Int?)] = []
  var today: String
  var holidays = Holidays()
  var source: DataSource?
  var closed: Set<Quarter> = []
  var period = Period(.first(of: 2018), .last(of: 2021)) ?? .year(2018)
  var scope = Scope.planWide

  var assessment: Assessment { judged.0 }
  var why: Why { Why(judged.0, of: judged.1, at: nil, in: judged.2) }

  private var judged: (Assessment, Indicator, Plan) {
    let id = IndicatorID(Make.slug("kriterium"))
    var plan = Plan(id: Make.slug("plan"), name: "Plan", period: period)
    plan.holidays = holidays
    var indicator = Indicator(
      unit: unit, tally: tally, goal: .all(goal), scope: scope, baseline: baseline.map { .all($0) })
    if let source {
      plan.dataSources = [source]
      indicator.dataSource = .all(source.id)
    }
    let records = Records(
      figures.enumerated().map { index, item in
        let day = Day(iso: item.day) ?? .first(of: 1)
        var measurement = Measurement(
          id: "\(index)", indicator: id, site: nil, day: day, quarter: Quarter(containing: day),
          figure: item.figure, recordedBy: "Jørgen", recordedAt: index)
        measurement.sampleSize = item.size
        return measurement
      }, closedQuarters: closed)
    let today = Day(iso: today) ?? .first(of: 1)
    return (
      assess(indicator, id: id, at: nil, records: records, plan: plan, today: today), indicator,
      plan
    )
  }

  static func percent(_ text: String, on day: String, n: Int? = nil) -> (String, Figure, Int?) {
    (day, .amount(amount(text)), n)
  }

  static func counts(_ numbers: [Int], year: Int = 2019) -> [(
    day: String, figure: Figure, size: Int?
  )] {
    zip(numbers, ["03-31", "06-30", "09-30", "12-31"]).map {
      ("\(year)-\($1)", .amount(Amount($0)), nil)
    }
  }
}
