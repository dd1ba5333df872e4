import Criteria
import TestSupport
import Testing
import Wording

@testable import Reports

/// A criterion's row, which every table shows.
@Suite struct CriterionRowTests {
  @Test func itSaysWhatItIsAndHowItStands() throws {
    let row = try #require(ReportPlan.row("trygge", at: "nord"))
    #expect(row.name == "2 Trygge beboere" && row.fullName == row.name)
    #expect(row.part == nil && row.site == "Nøjsomhed")
    #expect(row.start == "59,0 %" && row.now == "60,5 %" && row.goal == "mindst 65 %")
    #expect(row.status == VerdictWords.status(row.assessment))
    #expect(row.trend(asOf: ReportPlan.today) == [Fraction(121, 2)])
  }

  @Test func aPartIsNamedAfterItsCriterion() throws {
    let row = try #require(ReportPlan.row("oplevelse.hjaelp"))
    #expect(row.name == "Oplevelse" && row.part == "Hjælp" && row.site == nil)
    #expect(row.fullName == "Oplevelse: Hjælp")
  }

  @Test func aShareWithoutAUnitIsShownAsItWasTyped() throws {
    let row = try #require(ReportPlan.row("oplevelse.hjaelp"))
    #expect(row.now == "21/30" && row.start == "–" && row.goal == "mangler")
    let cells = Self.cells(row)
    #expect(cells["Nu"]?.text == "21 af 30 (30. september 2019)")
    #expect(cells["Mål"] == .empty)
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
    let cells = cells(row)
    let nothing = Report.Cell.Value.none
    func value(_ title: String) -> Report.Cell.Value? { cells[title]?.value }
    #expect(value("Status") == .verdict(assessment.verdict))
    #expect(value("Id") == .indicator(result.id))
    let (now, start) = (assessment.current, assessment.baseline)
    #expect(value("Nu") == now.map { .figure($0.value, unit, $0.day) } ?? nothing)
    #expect(value("Start") == start.map { .figure($0.value, unit, $0.day) } ?? nothing)
    #expect(value("Mål") == assessment.goal.map { .goal($0) } ?? nothing)
    #expect(
      value("Opgjort")
        == (assessment.windowsClosed == 0
          ? nothing : .share(assessment.windowsMet, of: assessment.windowsClosed)))
    for cell in cells.values {
      #expect(cell.text.isEmpty == (cell.value == nothing))
    }
  }

  /// What it says in a table, by the columns' names.
  private static func cells(_ row: CriterionRow) -> [String: Report.Cell] {
    let table = CriterionRow.table([row])
    #expect(table.rows[0].count == table.columns.count)
    return Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.title), table.rows[0]))
  }
}
