import TestSupport
import Testing

@testable import Criteria

/// Figures that jump further than their series ever has.
@Suite struct UnusualJumpTests {
  private func jumps(
    _ figures: [String], to new: String, on day: String = "2020-12-31", tally: Tally = .latest,
    baseline: String? = nil, correcting: Int? = nil
  ) -> String? {
    var indicator = Indicator(
      unit: .percent, tally: tally, goal: .all(Goal(.atLeast(Make.amount(65)))))
    if tally != .latest { indicator.unit = .count(noun: "unge") }
    indicator.baseline = baseline.map { Make.baseline($0) }
    let quarters = ["03-31", "06-30", "09-30", "12-31"]
    let series = figures.enumerated().map { place, figure in
      Make.measurement(figure, on: "\(2019 + place / 4)-\(quarters[place % 4])", number: place)
    }
    var measurement = Make.measurement(new, on: day, number: 99)
    if let correcting {
      measurement.correction = Correction(supersedes: series[correcting].id, reason: "test")
    }
    return Records(series).unusualJump(to: measurement, of: indicator, in: Make.plan())?.id
  }

  @Test func beyondWhatTheSeriesHasMade() {
    #expect(jumps(["60", "61", "63"], to: "65") == nil, "as far as before")
    #expect(jumps(["60", "61", "63"], to: "65.1") == "m2-2019-09-30")
    #expect(jumps(["60", "61", "63"], to: "60.9") == "m2-2019-09-30", "downwards too")
    #expect(jumps(["60", "-", "63", "-"], to: "60") == nil, "what was not measured is passed over")
  }

  @Test("Little is usual before two moves have been made")
  func fewFigures() {
    #expect(jumps([], to: "99") == nil)
    #expect(jumps(["60"], to: "99") == nil)
    #expect(jumps(["60", "61"], to: "64") == nil)
    #expect(jumps(["60", "61"], to: "64.1") != nil)
    #expect(jumps(["60", "60"], to: "64") == nil)
    #expect(jumps(["59.8"], to: "16", baseline: "59.2") == "m0-2019-03-31")
    #expect(jumps(["59.8"], to: "61", baseline: "59.2") == nil)
  }

  @Test("The figure that is corrected is no part of the series")
  func correction() {
    let figures = ["60", "61", "62", "16"]
    #expect(jumps(figures, to: "63", on: "2019-12-31", correcting: 3) == nil)
    #expect(jumps(figures, to: "64", on: "2019-12-31", correcting: 3) == "m2-2019-09-30")
  }

  @Test("Totals so far are compared by what each adds, and never fall within a window")
  func totals() {
    let figures = ["6", "11", "15", "19"]
    #expect(jumps(figures, to: "6", on: "2020-03-31", tally: .toDate(per: .year)) == nil)
    #expect(jumps(figures, to: "7", on: "2020-03-31", tally: .toDate(per: .year)) != nil)
    #expect(
      jumps(figures + ["5"], to: "4", on: "2020-06-30", tally: .toDate(per: .year)) != nil)
  }

  @Test func answersDoNotJump() {
    let indicator = Indicator(unit: .yesNo, goal: .all(Goal(.done)))
    let series = [
      Make.measurement("nej", on: "2019-03-31"), Make.measurement("nej", on: "2019-06-30"),
    ]
    let records = Records(series)
    let yes = Make.measurement("ja", on: "2019-12-31", number: 1)
    #expect(records.unusualJump(to: yes, of: indicator, in: Make.plan()) == nil)
  }
}
