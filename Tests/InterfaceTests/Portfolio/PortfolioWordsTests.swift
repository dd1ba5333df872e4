import Criteria
import Testing
import Wording

@testable import Interface

/// What the portfolio says.
@Suite struct PortfolioWordsTests {
  private static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  private static func period(_ first: String, _ last: String) -> Period {
    Period(day(first), day(last)) ?? .year(1)
  }

  /// A plan with so many late milestones, waiting recommendations and criteria without a goal.
  private static func summary(
    _ id: String = "a", name: String = "Plan",
    _ period: Period = period("2018-01-01", "2021-12-31"),
    late: Int = 0, waiting: [String?] = [], criteria: Int = 1, duties: Int = 0,
    due: String = "2020-01-31", today: String = "2020-01-15"
  ) -> PlanSummary {
    var plan = Plan(id: Slug(id) ?? Slug(number: 1), name: name, period: period)
    var area = FocusArea(id: Slug(number: 2), name: "Område")
    var activity = Activity(id: Slug(number: 3), name: "Aktivitet")
    activity.milestones = (0..<late).map {
      Milestone(id: Slug(number: $0), name: "M", deadline: .on(period.first))
    }
    activity.criteria = (0..<criteria).map {
      Criterion(
        id: Slug(number: $0), name: "K", wording: "",
        indicators: [Indicator(unit: .percent, goal: .all(Goal(.missing)))])
    }
    area.activities = [activity]
    plan.focusAreas = [area]
    plan.recommendations = waiting.enumerated().map {
      Recommendation(id: Slug(number: $0), name: "I", proposed: $1.map(day))
    }
    plan.reportingDuties = (0..<duties).map { number in
      var duty = ReportingDuty(id: Slug(number: number), name: "Rapport")
      duty.days = [day(due)]
      return duty
    }
    let records = Records()
    return PlanSummary(Rollup(plan: plan, records: records, asOf: day(today)), records: records)
  }

  @Test("How far a plan is, before, in and after its period, and without one")
  func time() {
    let period = Self.period("2018-01-01", "2021-12-31")
    #expect(
      PlanWords.time(period, today: Self.day("2020-01-15"))
        == ["24 af 48 måneder", "24 af 48 md."])
    #expect(
      PlanWords.time(period, today: Self.day("2017-12-31"))
        == ["begynder 1. januar 2018", "begynder 01.01.2018", "ikke begyndt"])
    #expect(
      PlanWords.time(period, today: Self.day("2022-01-01"))
        == ["afsluttet 31. december 2021", "afsluttet 31.12.2021", "afsluttet"])
    #expect(
      PlanWords.time(nil, today: Self.day("2022-01-01")) == ["perioden mangler", "mangler"])
    #expect(PlanWords.years(period) == "2018-2021")
    #expect(PlanWords.years(.year(2019)) == "2019")
  }

  @Test("One plan, two and many, and nothing said of what there is none of")
  func sentences() {
    func attention(_ summaries: [PlanSummary]) -> String {
      PortfolioWords.attention(Portfolio(summaries))
    }
    let early = "2018-01-15"
    let fine = Self.summary(today: early)
    #expect(fine.needsAttention == false)
    #expect(attention([fine]) == "Ingen planer kræver opmærksomhed.")
    let late = Self.summary(late: 1, today: early)
    #expect(attention([late]) == "1 af 1 plan kræver opmærksomhed. Forsinket: 1 milepæl.")
    #expect(
      attention([late, Self.summary(late: 2, today: early)])
        == "Begge planer kræver opmærksomhed. Forsinket: 3 milepæle.")
    #expect(
      attention([late, late, fine]) == "2 af 3 planer kræver opmærksomhed. Forsinket: 2 milepæle.")
    let waiting = Self.summary(waiting: [nil, "2018-01-02"], today: early)
    #expect(
      attention([late, late, late, waiting].map { $0 })
        == "3 af 4 planer kræver opmærksomhed. Forsinket: 3 milepæle. 2 indstillinger venter på beslutning."
    )
    #expect(
      PortfolioWords.standing(Portfolio([fine, late]))
        == "2 planer: ingen af 2 kriterier er opfyldt eller følger planen, 2 kan ikke vurderes (2 mangler beslutning)."
    )
    #expect(
      PortfolioWords.standing(Portfolio([Self.summary(criteria: 0)])) == "1 plan uden kriterier.")
    #expect(
      PortfolioWords.progress(counted: 312, of: 1000)
        == "Tæller op: 312 af 1.000 planer er talt med indtil nu.")
  }

  @Test("What is late in a plan is said in words, or as a number where it is narrow")
  func late() {
    let both = Self.summary(late: 2, waiting: ["2019-03-12", nil])
    #expect(PlanWords.late(both) == ["1 tal, 2 milepæle", "1 tal m.m.", "3"])
    #expect(PlanWords.waiting(both.outstanding) == ["2 siden 12.03.2019", "2"])
    #expect(
      PlanWords.matters(both, symbols: .rich) == [
        "forsinket: 1 tal og 2 milepæle",
        "2 indstillinger venter på beslutning siden 12. marts 2019",
      ])
    let one = Self.summary(late: 1, waiting: [nil], today: "2018-01-15")
    #expect(PlanWords.late(one) == ["1 milepæl", "1"])
    #expect(PlanWords.waiting(one.outstanding) == ["1"])
    #expect(PlanWords.late(Self.summary(today: "2018-01-15")).isEmpty)
  }

  @Test("What is due next is named with its day")
  func next() throws {
    func text(_ summaries: [PlanSummary]) throws -> String {
      PortfolioWords.next(try #require(Portfolio(summaries).next))
    }
    let owing = Self.summary(today: "2019-01-10")
    #expect(try text([owing]) == "Næste frist: 31. januar 2019, 1 tal i 1 plan.")
    let reporting = Self.summary(duties: 2, due: "2019-01-31", today: "2019-01-10")
    #expect(
      try text([owing, reporting])
        == "Næste frist: 31. januar 2019, 2 tal i 2 planer og 2 afrapporteringer.")
    let first = Self.summary(duties: 1, due: "2019-01-20", today: "2019-01-10")
    #expect(try text([owing, first]) == "Næste frist: 20. januar 2019, 1 afrapportering.")
  }

  @Test("Plans are ordered by urgency, by name and by their end; those that are over come last")
  func orders() {
    let summaries = [
      Self.summary("a", name: "Åby", Self.period("2018-01-01", "2021-12-31"), late: 1),
      Self.summary("b", name: "Bo", Self.period("2014-01-01", "2017-12-31"), criteria: 0),
      Self.summary("c", name: "Ærø", Self.period("2019-01-01", "2020-12-31"), late: 3),
      Self.summary("d", name: "Bo", Self.period("2013-01-01", "2016-12-31"), criteria: 0),
    ]
    func ids(_ order: PlanOrder) -> String {
      order.sorted(summaries.reversed()).map(\.id.text).joined()
    }
    #expect(ids(.urgency) == "cabd")
    #expect(ids(.name) == "bdca")
    #expect(ids(.end) == "cabd")
    #expect(PlanOrder.allCases.map(\.next) == [.name, .end, .urgency])
  }
}
