import TestSupport
import Testing

@testable import Criteria

/// Which figures a plan waits for.
@Suite struct FiguresDueTests {
  /// A criterion by the name of its case.
  static func indicator(_ name: String) -> Indicator {
    let four = Goal(.atLeast(Amount(4)))
    return switch name {
    case "quarterly":
      Indicator(unit: .count(noun: "møder"), tally: .sum(per: .year), goal: .all(four))
    case "yearly": Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(65)))))
    case "done by summer 2019":
      Indicator(unit: .yesNo, goal: .all(Goal(.done, deadline: Make.day("2019-06-30"))))
    case "holds at the end": Indicator(unit: .yesNo, goal: .all(Goal(.holdsTrue)))
    case "each year": Indicator(unit: .yesNo, goal: .all(Goal(.doneEachYear)))
    case "level by summer 2019":
      Indicator(
        unit: .percent, goal: .all(Goal(.atLeast(Amount(65)), deadline: Make.day("2019-06-30"))))
    default: preconditionFailure(name)
    }
  }

  static func summary(
    _ name: String, _ figures: [(String, String)], today: String, skipping years: Set<Int> = [],
    closed: Set<Quarter> = []
  ) -> PlanSummary {
    let (rollup, records) = judged(
      name, figures, today: today, skipping: years, closed: closed)
    return PlanSummary(rollup, records: records)
  }

  /// A plan with one criterion, judged.
  static func judged(
    _ name: String, _ figures: [(String, String)], today: String, skipping years: Set<Int> = [],
    closed: Set<Quarter> = []
  ) -> (Rollup, Records) {
    var plan = Make.plan()
    var source = DataSource(id: Make.slug("kilde"), name: "Kilde")
    source.skippedYears = years
    plan.dataSources = [source]
    var indicator = indicator(name)
    indicator.dataSource = .all(source.id)
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(id: Make.id.criterion, name: "Kriterium", wording: "", indicators: [indicator])
    ]
    plan.focusAreas = [area]
    let records = Records(
      figures.enumerated().map { Make.measurement($1.0, on: $1.1, number: $0) },
      closedQuarters: closed)
    return (Rollup(plan: plan, records: records, asOf: Make.day(today)), records)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var figures: [(String, String)] = []
    var today: String
    var quarter: String
    var missing: Int
    var overdue: Int
    var testDescription: String { "\(name) \(figures.map(\.1)) on \(today)" }
  }

  static let cases = [
    Case(name: "quarterly", today: "2018-04-10", quarter: "2018K1", missing: 1, overdue: 0),
    Case(name: "quarterly", today: "2018-05-01", quarter: "2018K1", missing: 1, overdue: 0),
    Case(name: "quarterly", today: "2018-05-02", quarter: "2018K1", missing: 1, overdue: 1),
    Case(
      name: "quarterly", figures: [("1", "2018-03-31")], today: "2018-05-02", quarter: "2018K2",
      missing: 1, overdue: 0),
    Case(
      name: "quarterly", figures: [("1", "2018-06-30")], today: "2018-07-10", quarter: "2018K2",
      missing: 0, overdue: 1),
    Case(
      name: "quarterly", figures: [("-", "2018-03-31")], today: "2018-05-02", quarter: "2018K2",
      missing: 1, overdue: 0),
    // What has not come by the day looked at is still missing then.
    Case(
      name: "quarterly", figures: [("1", "2018-06-30")], today: "2018-05-02", quarter: "2018K1",
      missing: 1, overdue: 1),
    Case(name: "yearly", today: "2018-10-15", quarter: "2018K3", missing: 0, overdue: 0),
    Case(name: "yearly", today: "2019-01-15", quarter: "2018K4", missing: 1, overdue: 0),
    Case(
      name: "yearly", figures: [("60", "2018-06-30")], today: "2019-01-15", quarter: "2018K4",
      missing: 0, overdue: 0),
    Case(name: "yearly", today: "2019-02-01", quarter: "2018K4", missing: 1, overdue: 1),
    Case(
      name: "level by summer 2019", today: "2019-07-15", quarter: "2019K2", missing: 1, overdue: 1),
    Case(
      name: "level by summer 2019", figures: [("66", "2019-06-01")], today: "2020-07-15",
      quarter: "2020K2", missing: 0, overdue: 1),
    Case(
      name: "done by summer 2019", today: "2019-04-15", quarter: "2019K1", missing: 0, overdue: 0),
    Case(
      name: "done by summer 2019", today: "2019-07-15", quarter: "2019K2", missing: 1, overdue: 0),
    Case(
      name: "done by summer 2019", today: "2019-08-01", quarter: "2019K2", missing: 1, overdue: 1),
    Case(
      name: "done by summer 2019", figures: [("ja", "2018-03-01")], today: "2019-08-01",
      quarter: "2019K3", missing: 0, overdue: 0),
    Case(name: "each year", today: "2019-10-15", quarter: "2019K3", missing: 0, overdue: 1),
    Case(
      name: "each year", figures: [("ja", "2018-05-05")], today: "2020-01-15", quarter: "2019K4",
      missing: 1, overdue: 0),
    Case(name: "quarterly", today: "2026-01-01", quarter: "2021K4", missing: 1, overdue: 16),
    Case(name: "quarterly", today: "2017-01-01", quarter: "2018K1", missing: 1, overdue: 0),
  ]

  @Test("Figures that are missing and overdue", arguments: cases)
  func waitsFor(_ example: Case) {
    let found = Self.summary(example.name, example.figures, today: example.today).figures
    #expect(found.quarter.description == example.quarter)
    #expect(found.missing == example.missing)
    #expect(found.overdue == example.overdue)
    #expect(found.deadline == found.quarter.period.last + 31)
  }

  @Test("A year that the source skips and a quarter that is closed owe nothing")
  func nothingOwed() {
    #expect(
      Self.summary("yearly", [], today: "2019-01-15", skipping: [2018]).figures.missing == 0)
    #expect(
      Self.summary("yearly", [], today: "2019-02-15", skipping: [2018]).figures.overdue == 0)
    let first = Quarter(containing: Make.day("2018-01-01"))
    #expect(
      Self.summary("quarterly", [], today: "2018-05-02", closed: [first]).figures.overdue == 0)
  }

  @Test("It is the quarter that the round opens, and says how many figures are asked for in it")
  func quarterOfTheRound() {
    for example in Self.cases {
      let (rollup, records) = Self.judged(example.name, example.figures, today: example.today)
      let found = FiguresDue(rollup, records: records)
      let round = Round(rollup, records: records, quarter: found.quarter)
      #expect(found.missing == round.missing, "\(example)")
      #expect(found.asked == round.groups.flatMap(\.figures).count, "\(example)")
    }
    #expect(Self.summary("yearly", [], today: "2018-10-15").figures.asked == 0)
    #expect(Self.summary("yearly", [], today: "2019-01-15").figures.asked == 1)
  }

  @Test("A state that can change is asked about each year, what is done once by its deadline")
  func interimAnswers() {
    let year = Self.summary("holds at the end", [], today: "2019-01-15").figures
    #expect(year.quarter.description == "2018K4")
    #expect(year.missing == 1)
    let told = Self.summary("holds at the end", [("ja", "2018-12-31")], today: "2020-01-15").figures
    #expect(told.missing == 1, "what held a year ago can have changed")
    #expect(Self.summary("done by summer 2019", [], today: "2019-01-15").figures.missing == 0)
  }

  @Test("A deadline is named only for figures that are missing and not late")
  func nextDeadline() {
    let summary = Self.summary("quarterly", [], today: "2018-04-10")
    #expect(summary.figures.next?.deadline == Make.day("2018-05-01"))
    #expect(Self.summary("quarterly", [], today: "2026-01-01").figures.next?.deadline == nil)
    #expect(Self.summary("yearly", [], today: "2018-10-15").figures.next?.deadline == nil)
  }
}
