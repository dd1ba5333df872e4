import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

/// The form that a supplier fills in.
@Suite("A supplier's form") struct SupplierFormTests {
  private static let quarter = Quarter(containing: Make.day("2019-12-31"))

  private static func round(_ records: Records, today: Day = FigurePlan.today) -> Round {
    Round(
      Rollup(plan: plan, records: records, asOf: today), records: records,
      quarter: quarter)
  }

  private static func owed(_ records: Records, by supplier: String) throws -> SupplierStanding {
    try #require(round(records).owing(in: plan).first { $0.supplier == supplier })
  }

  /// Followed from the fourth quarter of 2019, which alone is owed.
  private static let plan: Plan = {
    var plan = FigurePlan.plan
    plan.followedFrom = quarter
    return plan
  }()

  private static let records = Records([
    FigurePlan.measurement("trygge", "60,5", at: "nord", day: "2019-09-30"),
    FigurePlan.measurement("trygge", "61,0", at: "syd", day: "2019-12-31"),
    FigurePlan.measurement("omtale", "12/18", day: "2019-09-30"),
    FigurePlan.measurement("moeder", "ikke målt: ferie", day: "2019-09-30"),
  ])

  @Test func aRowForEachFigureWithTheLastAndTheGoalBeside() throws {
    let text = SupplierForm(
      try Self.owed(Self.records, by: "politiet"), quarter: Self.quarter, plan: Self.plan
    ).csv
    #expect(
      text == """
        \u{FEFF}navn;sted;gælder for;mål;seneste tal;seneste dag;udfyldes med;værdi;tæller;nævner;ikke målt;\
        antal svar;note;dag;kvartal;kriterium;plan\r
        Trygge beboere;Nøjsomhed;4. kvartal 2019;mindst 65 %;60,5 %;2019-09-30;\
        procent i værdi, eller tæller og nævner;;;;;;;;2019K4;trygge;nordby\r
        Omtale;samlet;4. kvartal 2019;mindst 60 %;12 af 18 (66,7 %);2019-09-30;tæller og nævner;;;;;;;;2019K4;\
        omtale;nordby\r

        """)
  }

  @Test func filledInItIsTakenIn() throws {
    let text = SupplierForm(
      try Self.owed(Self.records, by: "politiet"), quarter: Self.quarter, plan: Self.plan
    ).csv
    let empty = try FigurePlan.read(text, records: Self.records).get()
    #expect(empty.blank == 2 && empty.measurements.isEmpty)

    let filled = text.replacing(
      "og nævner;;;;;;;;2019K4;t", with: "og nævner;61,4;;;;293;;;2019K4;t"
    )
    .replacing("og nævner;;;;;;;;2019K4;o", with: "og nævner;-;;;ingen omtale;;;;2019K4;o")
    let found = try FigurePlan.read(filled, records: Self.records).get()
    #expect(
      found.measurements.map(\.figure) == [
        FigurePlan.figure("61,4", of: "trygge"), .notMeasured(reason: "ingen omtale"),
      ])
    #expect(found.measurements.map(\.day) == [Self.quarter.period.last, Self.quarter.period.last])
    #expect(found.measurements.map(\.quarter) == [Self.quarter, Self.quarter])
    #expect(found.measurements.map(\.sampleSize) == [293, nil])
  }

  @Test func aFigureFromBeforeHoldsForItsOwnStretch() throws {
    let plan = FigurePlan.plan
    let rollup = Rollup(plan: plan, records: Records(), asOf: FigurePlan.today)
    let owed = Round(rollup, records: Records(), quarter: Self.quarter).owing(in: plan)
    let text = SupplierForm(
      try #require(owed.first { $0.supplier == "politiet" }), quarter: Self.quarter, plan: plan
    ).csv
    let rows = text.split(separator: "\r\n").map(String.init)
    #expect(
      rows.contains {
        $0.hasPrefix("Omtale;samlet;3. kvartal 2019;")
          && $0.hasSuffix(";2019-09-30;2019K4;omtale;nordby")
      })
  }

  @Test func aFormOfAnyFiguresHasAsManyRowsAndReadsAsBlank() throws {
    for owed in Self.round(Records()).owing(in: Self.plan) {
      let text = SupplierForm(owed, quarter: Self.quarter, plan: Self.plan).csv
      #expect(try FigurePlan.read(text).get().blank == owed.missing.count)
    }
  }

  @Test func whatIsToBeWrittenInItIsSaidByUnit() {
    #expect(SupplierWords.form(.percent, .latest) == "procent i værdi, eller tæller og nævner")
    #expect(SupplierWords.form(.percent, .sum(per: .year)) == "tæller og nævner")
    #expect(
      SupplierWords.form(.count(noun: "børn"), .average(per: .year))
        == "fremmøder i tæller, gange i nævner")
    #expect(
      SupplierWords.form(.count(noun: "unge"), .toDate(per: .year)) == "unge i alt hidtil i værdi")
    #expect(SupplierWords.form(.count(noun: "møder"), .sum(per: .year)) == "antal møder i værdi")
    #expect(SupplierWords.form(.kroner, .latest) == "kroner i værdi")
    #expect(SupplierWords.form(.hours, .latest) == "timer i værdi")
    #expect(SupplierWords.form(.yesNo, .latest) == "ja eller nej i værdi")
    #expect(
      SupplierWords.form(.rating(steps: ["dårligt", "godt"]), .latest)
        == "dårligt eller godt i værdi")
    #expect(SupplierWords.form(.missing, .latest) == "tal i værdi")
  }
}
