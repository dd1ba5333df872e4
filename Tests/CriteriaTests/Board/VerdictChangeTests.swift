import Criteria
import TestSupport
import Testing

/// What has changed between two standings of a plan.
@Suite struct VerdictChangeTests {
  /// At least 65 % in 2021 from 59.2 % in 2016, with these figures.
  private func rollup(_ figures: [(String, String)], on today: String) -> Rollup {
    var plan = Make.plan()
    let indicator = Indicator(
      unit: .percent,
      goal: .all(Goal(.atLeast(Amount(65)), deadline: Make.day("2021-12-31"))),
      scope: .planWide, baseline: Make.baseline("59.2"))
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(
        id: Make.slug("kriterium"), name: "Kriterium", wording: "Ordlyd", indicators: [indicator])
    ]
    plan.focusAreas = [area]
    let records = Records(
      figures.enumerated().map { Make.measurement($1.1, on: $1.0, number: $0) })
    return Rollup(plan: plan, records: records, asOf: Make.day(today))
  }

  private func kinds(_ then: Rollup, _ now: Rollup) -> [VerdictChange.Kind] {
    now.verdictChanges(since: then).map(\.kind)
  }

  @Test("The worked examples of domain.md, compared with each other")
  func examples() {
    let none = rollup([], on: "2019-01-15")
    let same = rollup([("2018-12-31", "59.2")], on: "2019-01-15")
    let behind = rollup([("2019-12-31", "61.0")], on: "2020-01-15")
    let onTrack = rollup([("2019-12-31", "63.4")], on: "2020-01-15")
    let met = rollup([("2019-12-31", "66.0")], on: "2020-01-15")
    let missed = rollup([("2021-10-01", "64.9")], on: "2022-01-15")
    #expect(kinds(none, behind) == [.newlyJudged])
    #expect(kinds(none, met) == [.newlyMet])
    #expect(kinds(behind, onTrack) == [.better])
    #expect(kinds(onTrack, behind) == [.worse])
    #expect(kinds(same, behind) == [.sameVerdict])
    #expect(kinds(onTrack, met) == [.newlyMet])
    #expect(kinds(behind, missed) == [.newlyMissed])
    #expect(kinds(behind, none) == [.noLongerJudged])
    for standing in [none, behind, met, missed] { #expect(kinds(standing, standing).isEmpty) }
  }

  @Test("A criterion that came or went is said so")
  func comeAndGone() {
    let one = rollup([], on: "2019-01-15")
    let empty = Rollup(plan: Make.plan(), records: Records([]), asOf: Make.day("2019-01-15"))
    #expect(kinds(empty, one) == [.added])
    #expect(kinds(one, empty) == [.removed])
  }

  /// The same criterion at these sites, with a figure for each that is on track, and with another goal.
  private func atSites(_ sites: [String], goal: Int = 65, partly: Bool = false) -> Rollup {
    var plan = Make.plan()
    plan.sites = sites.map { Site(id: Make.slug($0), name: $0) }
    var indicator = Indicator(
      unit: .percent,
      goal: .all(Goal(.atLeast(Amount(goal)), deadline: Make.day("2021-12-31"))),
      scope: sites.isEmpty ? .planWide : .everySite, baseline: Make.baseline("59.2"))
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    var indicators = [indicator]
    if partly {
      indicator.part = Make.slug("del")
      indicators.append(indicator)
    }
    area.criteria = [
      Criterion(
        id: Make.slug("kriterium"), name: "Kriterium", wording: "Ordlyd", indicators: indicators)
    ]
    plan.focusAreas = [area]
    let figures = (sites.isEmpty ? [nil] : sites.map { Make.slug($0) }).map { site in
      Measurement(
        id: "m-\(site?.text ?? "alle")", indicator: Make.id, site: site,
        day: Make.day("2019-12-31"), quarter: Quarter(containing: Make.day("2019-12-31")),
        figure: Make.figure("63.4"), recordedBy: "test", recordedAt: 0)
    }
    return Rollup(plan: plan, records: Records(figures), asOf: Make.day("2020-01-15"))
  }

  @Test("A site that came is judged now, and one that was taken out is said to be; so is a part")
  func sitesAndParts() {
    let (one, two) = (atSites(["nord"]), atSites(["nord", "syd"]))
    #expect(kinds(one, two) == [.newlyJudged])
    #expect(kinds(two, one) == [.removed])
    #expect(one.verdictChanges(since: two).first?.before?.site == Make.slug("syd"))
    #expect(kinds(one, atSites(["nord"], partly: true)) == [.added])
    #expect(kinds(atSites(["nord"], partly: true), one) == [.removed])
  }

  @Test("A criterion that is judged as a whole instead of by site was not taken out")
  func asAWhole() {
    #expect(!kinds(atSites(["nord", "syd"]), atSites([])).contains(.removed))
    #expect(!kinds(atSites([]), atSites(["nord", "syd"])).contains(.removed))
  }

  @Test("Under another goal a verdict is neither better nor worse, but the goal is changed")
  func adjusted() {
    #expect(kinds(atSites(["nord"]), atSites(["nord"], goal: 63)) == [.goalChanged])
    #expect(kinds(atSites(["nord"]), atSites(["nord"], goal: 80)) == [.goalChanged])
    #expect(kinds(atSites(["nord"], goal: 80), atSites(["nord"])) == [.goalChanged])
  }

  /// At least 4 a year: how it stands on a day with a figure for each of the quarters before it.
  private func yearly(_ figures: [String], on day: String) -> Rollup {
    var plan = Make.plan("2019-01-01")
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(
        id: Make.slug("kriterium"), name: "Kriterium", wording: "Ordlyd",
        indicators: [WorkedExample.four])
    ]
    plan.focusAreas = [area]
    let quarters = plan.quarters.prefix(figures.count)
    let measurements = zip(quarters, figures).enumerated().map {
      Make.measurement($1.1, on: "\($1.0.period.last)", number: $0)
    }
    return Rollup(plan: plan, records: Records(measurements), asOf: Make.day(day))
  }

  @Test("A year is not better or worse than another, but a new year; within one it is")
  func otherYears() {
    let missed = yearly(["0", "0", "0", "1"], on: "2020-01-10")
    let begun = yearly(["0", "0", "0", "1", "1"], on: "2020-04-10")
    #expect(kinds(missed, begun) == [.newWindow])
    let behind = yearly(["0", "0", "0", "1", "1", "0", "0"], on: "2020-10-10")
    #expect(kinds(begun, behind) == [.worse])
    let met = yearly(["0", "0", "0", "1", "1", "0", "3"], on: "2020-10-10")
    #expect(kinds(behind, met) == [.newlyMet])
  }

  @Test("The closing to compare with is that of the last quarter closed by the day")
  func lastClosing() {
    func closing(_ day: String, _ asOf: String) -> QuarterClosing {
      QuarterClosing(
        quarter: Quarter(containing: Make.day(day)), asOf: Make.day(asOf), recordedBy: "Mette",
        recordedAt: 0, measurements: 0)
    }
    let all = [
      closing("2019-06-30", "2019-07-20"), closing("2019-09-30", "2019-10-20"),
      closing("2019-09-30", "2019-11-20"), closing("2019-12-31", "2020-01-20"),
    ]
    var records = Records([])
    records.closings = all
    records.closedQuarters = Set(all.map(\.quarter))
    #expect(records.lastClosing(by: Make.day("2019-07-19")) == nil)
    #expect(records.lastClosing(by: Make.day("2019-10-20")) == all[1])
    #expect(records.lastClosing(by: Make.day("2019-12-31")) == all[2])
    #expect(records.lastClosing(by: Make.day("2020-02-01")) == all[3])
    #expect(
      records.lastClosing(by: Make.day("2020-02-01"), before: all[3].quarter) == all[2])
    records.closedQuarters.remove(all[3].quarter)
    #expect(records.lastClosing(by: Make.day("2020-02-01")) == all[2])
  }
}
