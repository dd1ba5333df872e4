import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Milestones on a time line.
@Suite struct TimeLineTests {
  private let plan = Period(ExamplePlan.day("2018-01-01"), ExamplePlan.day("2021-12-31"))

  private func drawn(
    _ milestone: Milestone, today: String, cells: Int = 24, symbols: SymbolSet = .rich
  ) throws -> String {
    let plan = try #require(plan)
    let year = Milestone(
      id: ExamplePlan.slug("aaret"), name: "", start: .first(of: 2019),
      deadline: .on(.last(of: 2019)))
    let today = ExamplePlan.day(today)
    let axis = try #require(TimeAxis([milestone, year], plan: plan, today: today))
    return TimeLine(axis: axis, today: today, cells: cells, symbols: symbols).line(milestone)
      .reduce(into: "") { $0 += $1.text }
  }

  private func milestone(
    _ start: String?, _ deadline: String?, _ done: String? = nil
  ) -> Milestone {
    var milestone = Milestone(
      id: ExamplePlan.slug("x"), name: "x", start: start.map { ExamplePlan.day($0) },
      deadline: deadline.map { .on(ExamplePlan.day($0)) } ?? .missing)
    milestone.done = done.map { ExamplePlan.day($0) }
    return milestone
  }

  @Test("Half a month a cell: the line, the state's mark, the days too late, and today")
  func states() throws {
    let due = milestone("2019-02-01", "2019-06-05")
    #expect(try drawn(due, today: "2019-01-05") == "│ ├───────○             ")
    #expect(try drawn(due, today: "2019-04-05") == "  ├───┼───●             ")
    #expect(try drawn(due, today: "2019-08-05") == "  ├───────×····         ")
    let done = milestone("2019-02-01", "2019-06-05", "2019-04-05")
    #expect(try drawn(done, today: "2019-08-05") == "  ├───✓───┤   │         ")
    #expect(try drawn(done, today: "2019-03-05") == "  ├─┼─────●             ", "not done yet")
    let late = milestone("2019-02-01", "2019-06-05", "2019-08-05")
    #expect(try drawn(late, today: "2019-12-05") == "  ├───────┤···✓       │ ")
    #expect(
      try drawn(milestone(nil, "2019-06-05"), today: "2019-01-05") == "│         ●             ")
    #expect(
      try drawn(milestone("2019-06-01", nil), today: "2019-01-05") == "│         ├             ")
    #expect(try drawn(milestone(nil, nil), today: "2019-01-05") == "│                       ")
  }

  @Test("ASCII has a line for everything too")
  func ascii() throws {
    let late = milestone("2019-02-01", "2019-06-05", "2019-08-05")
    #expect(
      try drawn(late, today: "2019-12-05", symbols: .ascii) == "  |-------|...+       | ")
  }

  @Test("The axis is the plan's years in which something lies, and what lies outside the plan")
  func axes() throws {
    let plan = try #require(plan)
    func days(_ milestone: Milestone, _ today: String) throws -> Period {
      try #require(TimeAxis([milestone], plan: plan, today: ExamplePlan.day(today))).days
    }
    #expect(try days(milestone("2019-02-01", "2019-06-01"), "2019-03-01") == .year(2019))
    #expect(
      try days(milestone("2019-02-01", "2019-06-01"), "2021-03-01")
        == Period(.first(of: 2019), .last(of: 2021)))
    #expect(
      try days(milestone("2019-02-01", "2019-06-01"), "2031-03-01") == .year(2019),
      "a day after the plan does not stretch it")
    let early = try days(milestone("2017-12-01", "2018-06-01"), "2018-03-01")
    #expect(early == Period(ExamplePlan.day("2017-12-01"), .last(of: 2018)))
    #expect(TimeAxis([milestone(nil, nil)], plan: plan, today: .first(of: 2019)) == nil)
  }

  @Test("Years stand at their first day, and quarters between them where there is room")
  func labels() throws {
    let plan = try #require(plan)
    func labels(_ milestone: Milestone, _ cells: Int) throws -> String {
      let today = ExamplePlan.day("2019-03-01")
      let axis = try #require(TimeAxis([milestone], plan: plan, today: today))
      return TimeLine(axis: axis, today: today, cells: cells, symbols: .rich).labels
        .reduce(into: "") { $0 += $1.text }
    }
    let one = milestone("2019-02-01", "2019-06-01")
    #expect(try labels(one, 24) == "2019  apr   jul   okt   ")
    #expect(try labels(one, 12) == "2019        ")
    let all = milestone("2018-02-01", "2021-06-01")
    #expect(try labels(all, 24) == "2018  2019  2020  2021  ")
    #expect(try labels(all, 16) == "2018    2020    ")
  }

  @Test("No column is cut but the name, from the narrowest window on", arguments: 62...200)
  func widths(width: Int) throws {
    let plan = ExamplePlan.plan
    let activity = try #require(plan.activity(ExamplePlan.culture))
    let rows = MilestoneRows(
      activity.milestones, plan: plan.period, today: ExamplePlan.today, isAsOf: false,
      width: width, symbols: .rich)
    for line in [rows.names] + rows.rows { #expect(line.width <= width) }
    #expect(rows.rows[2].text.contains("31.10.2019  × overskredet"))
    #expect(rows.rows[1].text.contains("✓ udført for sent"))
  }
}
