import Criteria
import Reports
import TestSupport
import Testing
import Wording

/// A criterion's row, which every table shows.
@Suite struct CriterionRowTests {
  @Test func itSaysWhatItIsAndHowItStands() throws {
    let row = try #require(ReportPlan.row("trygge", at: "nord"))
    #expect(row.name == "2 Trygge beboere" && row.fullName == row.name)
    #expect(row.part == nil && row.site == "Nøjsomhed")
    #expect(row.start == "59,0 %" && row.now == "60,5 %" && row.goal == "mindst 65 %")
    #expect(row.status == VerdictWords.status(row.assessment))
    #expect(row.trend == [Fraction(121, 2)])
  }

  @Test func aPartIsNamedAfterItsCriterion() throws {
    let row = try #require(ReportPlan.row("oplevelse.hjaelp"))
    #expect(row.name == "Oplevelse" && row.part == "Hjælp" && row.site == nil)
    #expect(row.fullName == "Oplevelse: Hjælp")
  }

  @Test func aShareWithoutAUnitIsShownAsItWasTyped() throws {
    let row = try #require(ReportPlan.row("oplevelse.hjaelp"))
    #expect(row.now == "21/30" && row.start == "–" && row.goal == "mangler")
    #expect(row.cell(.now).text == "21 af 30 (30. september 2019)")
    #expect(row.cell(.goal) == .empty)
  }

  @Test(
    "Every typed cell of every row is what the verdict was reached by", arguments: Checkout.planIDs)
  func cells(_ plan: String) {
    for day in ["2018-03-01", "2019-12-31", "2022-06-01"] {
      let rollup = ReportPlan.real(plan, on: Make.day(day))
      for criterion in rollup.criteria {
        for (row, result) in zip(rollup.rows(of: criterion), criterion.results) {
          Self.check(row, result.assessment, result)
        }
      }
    }
  }

  private static func check(
    _ row: CriterionRow, _ assessment: Assessment, _ result: IndicatorStatus
  ) {
    let unit = result.indicator.unit
    func value(_ column: CriterionRow.Column) -> Report.Cell.Value { row.cell(column).value }
    #expect(value(.status) == .verdict(assessment.verdict))
    #expect(value(.id) == .indicator(result.id))
    #expect(
      value(.now) == assessment.current.map { .figure($0.value, unit, $0.day) } ?? .none)
    #expect(
      value(.start) == assessment.baseline.map { .figure($0.value, unit, $0.day) } ?? .none)
    #expect(value(.goal) == assessment.goal.map { .goal($0) } ?? .none)
    #expect(
      value(.windows)
        == (assessment.windowsClosed == 0
          ? .none : .share(assessment.windowsMet, of: assessment.windowsClosed)))
    for column in CriterionRow.Column.allCases {
      #expect(row.cell(column).text.isEmpty == (value(column) == .none))
    }
  }
}
