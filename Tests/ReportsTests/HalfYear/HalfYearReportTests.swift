import Criteria
import TestSupport
import Testing
import Wording

@testable import Reports

/// The report on half a year.
@Suite struct HalfYearReportTests {
  @Test("The report of each plan looks as it is kept", arguments: Checkout.planIDs)
  func golden(plan: String) {
    let report = HalfYearSample(plan).report
    let folder = GoldenFolder("ReportsTests/Golden/half-year")
    folder.check(report.lines.map { $0 + "\n" }.joined(), "\(plan).txt")
    folder.check(report.markdown, "\(plan).md")
    folder.check(report.html, "\(plan).html")
  }

  @Test("A half-year with much to tell of fills a page", arguments: ExampleHalfYear.fullPlans)
  func length(plan: String) {
    let prose = HalfYearSample(plan).report.blocks.flatMap { block -> [Report.Text.Run] in
      if case .paragraph(let text) = block { text.runs } else { [] }
    }
    let words = prose.filter { $0.content != .gap }.map(\.words).joined().split {
      $0 == " " || $0 == "\n"
    }.count
    #expect((250...450).contains(words), "\(words) words")
  }

  @Test("A half-year without a note or a figure says so, and its gaps are counted")
  func gaps() throws {
    var plan = ReportPlan.plan
    plan.words.funder = nil
    let report = HalfYearSample(plan, Records(), today: ReportPlan.today).report
    let text = report.text
    let written = text.split(separator: "[").count - 1
    #expect(report.gaps == written)
    #expect(text.contains("[Skriv her: samarbejdet med den lokale bestyrelse]"))
    #expect(text.contains("der er endnu ingen tal"))
    #expect(
      report.notices == [
        "Udkast: Der mangler tekst \(CountedNoun.place.text(written)), før rapporten er færdig."
      ])
  }

  @Test("A half-year that runs is preliminary")
  func preliminary() {
    let half = HalfYear(2020, 1)
    let report = HalfYearSample(
      ReportPlan.plan, ReportPlan.records, today: ReportPlan.today, half: half
    ).report
    #expect(report.notices.contains { $0.hasPrefix("Foreløbig: 1. halvår 2020 er ikke slut") })
  }

  @Test("A half-year outside the plan and one to come are refused")
  func refuses() throws {
    let outside = try #require(HalfYear(2017, 2))
    let ahead = try #require(HalfYear(2020, 2))
    #expect(throws: HalfYearProblem.outsidePlan(outside, ReportPlan.plan.period)) {
      try HalfYearReport.check(outside, of: ReportPlan.plan, today: ReportPlan.today)
    }
    #expect(throws: HalfYearProblem.notBegun(ahead)) {
      try HalfYearReport.check(ahead, of: ReportPlan.plan, today: ReportPlan.today)
    }
  }

  @Test("Names with signs of their own and a word without end are told as they are")
  func signs() {
    for name in ["<b>&|;=\"*_x", String(repeating: "å", count: 20_000), "1. 2, 3"] {
      var plan = ReportPlan.plan
      plan.name = name
      plan.focusAreas[0].activities[0].name = name
      plan.focusAreas[0].criteria[0].name = name
      plan.notes = [Note(on: Make.day("2019-09-09"), kind: .initiative, text: name)]
      let report = HalfYearSample(plan, ReportPlan.records, today: ReportPlan.today).report
      #expect(report.text.contains(name))
      #expect(!report.markdown.contains("<b>"))
    }
  }
}
