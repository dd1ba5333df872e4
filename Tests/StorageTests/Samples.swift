import Criteria
import TestSupport
import Testing

@testable import Storage

/// A plan, figures and files for the tests.
enum Samples {
  static let plan = Make.slug("helsingoer-syd")

  static func measurement(
    _ id: String, day: String = "2019-12-31", site: String? = "noejsomhed",
    figure: Figure = .amount(Make.amount(610, 1)), quarter: Quarter = Make.quarter(2020, 1)
  ) -> Measurement {
    Measurement(
      id: id, indicator: IndicatorID(Make.slug("trygge-beboere")), site: site.map(Make.slug),
      day: Make.day(day), quarter: quarter, figure: figure, recordedBy: "Jørgen",
      recordedAt: 1_579_046_400)
  }

  /// A figure for a quarter of its own: each round is another one.
  static func measurement(_ id: String, round: Int) -> Measurement {
    measurement(id, day: "\(1980 + round / 4)-\(["02-15", "05-15", "08-15", "11-15"][round % 4])")
  }

  /// Forty with its parts, for another site.
  static func partedMeasurement(_ id: String) -> Measurement {
    var measurement = measurement(id, site: "vapnagaard", figure: .amount(Make.amount(400, 1)))
    measurement.breakdown = try? Breakdown([Breakdown.Part("kv", 26), Breakdown.Part("m", 14)])
    return measurement
  }

  static func correction(
    of corrected: String, by id: String, day: String = "2019-12-31",
    site: String? = "noejsomhed"
  ) -> Measurement {
    var measurement = measurement(
      id, day: day, site: site, figure: .amount(Make.amount(616, 1)))
    measurement.correction = Correction(supersedes: corrected, reason: "Tastefejl")
    return measurement
  }

  /// A line in the logbook; held lines have participants, tags and counts.
  static func line(
    _ id: String, day: String = "2019-11-20", site: String? = "noejsomhed",
    state: OccasionState = .held, superseding: String? = nil
  ) -> Occasion {
    var line = Occasion(
      id: id, activity: Make.slug("hverdagsraadgivning"), site: site.map(Make.slug),
      day: Make.day(day),
      state: state, recordedBy: "Jørgen", recordedAt: 1_574_236_800)
    line.supersedes = superseding
    line.reason = superseding.map { _ in "Talt forkert" }
    guard state == .held else { return line }
    line.participants = 7
    line.tags = ["frivillig-drevet", "omtalt i pressen"]
    line.counts = ["økonomi": 3, "bolig": 0]
    return line
  }

  /// Adds the plan to a store, so that figures can be recorded for it.
  static func addPlan(to store: Store) throws {
    try store.addRevision(
      of: plan, document: "plan: Helsingør Syd\n", reason: "Aftalen", decidedBy: "bestyrelsen",
      effective: Make.day("2018-01-01"), recordedBy: "Jørgen", recordedAt: 1_514_764_800)
  }

  /// What a closing on a day keeps, of verdicts that say nothing.
  static func snapshot(
    in store: Store, asOf: Day = Make.day("2020-04-25"), plan: Slug = plan
  ) throws -> QuarterSnapshot {
    let none = HistoryPoint(revision: 0, measurement: 0, occasion: 0, quarterEvent: 0)
    return QuarterSnapshot(
      asOf: asOf, point: try store.historyPoint(of: plan, asOf: asOf) ?? none, rules: 1,
      verdicts: "[]")
  }

  /// A store in memory with the plan in it.
  static func storeWithPlan() throws -> Store {
    let store = try Store.inMemory()
    try addPlan(to: store)
    return store
  }
}

extension Store {
  /// Closes a quarter, keeping verdicts that say nothing.
  func close(
    _ quarter: Quarter, plan: Slug, by user: String, at moment: Int, reason: String? = nil
  ) throws {
    try close(
      [(quarter, Samples.snapshot(in: self, plan: plan))], plan: plan, by: user, at: moment,
      reason: reason)
  }
}
