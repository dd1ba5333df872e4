import Criteria
import TestSupport
import Testing

@testable import Reports

/// What a half-year's report says of one thing or another.
@Suite struct HalfYearSectionTests {
  private static let half = HalfYear(containing: Make.day("2019-12-31"))

  private static func text(_ change: (inout Plan) -> Void, _ lines: [Occasion] = []) -> String {
    var plan = ReportPlan.plan
    change(&plan)
    let records = Records(ReportPlan.records.measurements, logbook: Logbook(lines))
    return HalfYearSample(plan, records, today: ReportPlan.today, half: half).report.text
  }

  private static func held(_ number: Int, on day: String, came: Int?) -> Occasion {
    var line = Occasion(
      id: "\(number)", activity: Make.slug("cafe"), site: nil, day: Make.day(day), state: .held,
      recordedBy: "Mette", recordedAt: 0)
    line.participants = came
    return line
  }

  @Test("How many came agrees with how many they were")
  func participants() {
    func text(_ came: Int?...) -> String {
      Self.text(
        { _ in }, came.enumerated().map { Self.held($0, on: "2019-10-0\($0 + 1)", came: $1) })
    }
    #expect(text(10).contains("Café har været afholdt én gang i oktober. Der var 10 deltagere."))
    #expect(text(1).contains("Der var én deltager."))
    #expect(text(0).contains("Der kom ingen deltagere."))
    #expect(text(nil).contains("Deltagerne er ikke talt."))
    #expect(
      text(10, 11).contains(
        "Café har været afholdt to gange i oktober. Der var i alt 21 deltagere, i gennemsnit 10,5 pr. gang."
      ))
    #expect(text(10, nil).contains("men de er kun talt én gang."))
  }

  @Test("What was held outside the half-year, or has not been yet, is not told of")
  func days() {
    let text = Self.text(
      { _ in },
      [
        Self.held(1, on: "2019-06-30", came: 5), Self.held(2, on: "2020-01-02", came: 6),
        Self.held(3, on: "2019-07-01", came: 7),
      ])
    #expect(text.contains("én gang i juli. Der var 7 deltagere."))
  }

  @Test("The money is told of as far as it is known, and too much is called that")
  func money() {
    func text(budget: Int?, spent: Int?, in quarter: Quarter? = nil) -> String {
      Self.text { plan in
        var line = BudgetLine(id: Make.slug("loen"), name: "Løn")
        line.finances.budget = budget.map { [2019: Money(kroner: $0)] } ?? [:]
        if let spent {
          if let quarter {
            line.finances.spentToDate[quarter] = Money(kroner: spent)
          } else {
            line.finances.spent[2019] = Money(kroner: spent)
          }
        }
        plan.budget.lines = [line]
      }
    }
    #expect(text(budget: nil, spent: nil).contains("Planen har intet budget for 2019."))
    #expect(
      text(budget: 1_000, spent: nil).contains(
        "Budgettet for 2019 er 1.000 kr. Der er endnu ikke noget tal for, hvad der er brugt."))
    #expect(
      text(budget: 1_000, spent: 400, in: Make.quarter(2019, 3)).contains(
        "Budgettet for 2019 er 1.000 kr., og 400 kr. er brugt til og med 3. kvartal 2019, og der er 600 kr. tilbage."
      ))
    #expect(
      text(budget: 1_000, spent: 1_200).contains(
        "og 1.200 kr. er brugt; det er 200 kr. for meget."))
  }

  @Test("What went forward is told as that, and what went back as that")
  func moves() {
    func figure(_ value: Int64, at site: String, on day: String) -> Measurement {
      Measurement(
        id: "\(site)-\(day)", indicator: IndicatorID(Make.slug("trygge")),
        site: Make.slug(site), day: Make.day(day), quarter: Quarter(containing: Make.day(day)),
        figure: .amount(Make.amount(value)), recordedBy: "Mette", recordedAt: 0)
    }
    let records = Records([
      figure(66, at: "nord", on: "2019-06-30"), figure(60, at: "nord", on: "2019-12-31"),
      figure(59, at: "syd", on: "2019-06-30"), figure(66, at: "syd", on: "2019-12-31"),
    ])
    let text = HalfYearSample(
      ReportPlan.plan, records, today: ReportPlan.today, half: Self.half
    ).report.text
    #expect(text.contains("Det er gået tilbage med Trygge beboere (Nøjsomhed)."))
    #expect(
      text.contains(
        "Trygge beboere (Vapnagaard) er gået fra langt bagud til opfyldt indtil nu: Tallet er nu 66,0 %, og målet er mindst 65 %."
      ))
    #expect(
      text.contains(
        "Trygge beboere (Nøjsomhed) er langt bagud: Tallet er 60,0 %, og målet er mindst 65 % senest 31. december 2021."
      ))
  }

  @Test("One reason is told as one, several as several, and none is a gap")
  func reasons() {
    func text(_ reasons: String...) -> String {
      Self.text { plan in
        plan.notes = reasons.map {
          Note(
            on: Make.day("2019-11-01"), kind: .other, text: $0,
            topic: .criterion(Make.slug("trygge")))
        }
      }
    }
    #expect(text().contains("[Skriv her: hvorfor det ikke gik som planlagt med Trygge beboere]"))
    #expect(text("Lyset var slukket").contains("Grunden er denne: Lyset var slukket."))
    #expect(
      text("Lyset var slukket.", "Der var uro.").contains(
        "Der er flere grunde til det: Lyset var slukket. Der var uro."))
  }

  @Test("Notes of other half-years, and of days to come, are not told")
  func notes() {
    let text = Self.text { plan in
      plan.notes = ["2019-06-30", "2019-07-01", "2019-12-31", "2020-01-01"].map {
        Note(on: Make.day($0), kind: .initiative, text: "Nyt \($0).")
      }
    }
    #expect(text.contains("Nye tiltag\nNyt 2019-07-01. Nyt 2019-12-31.\n"))
    #expect(!text.contains("Nyt 2019-06-30") && !text.contains("Nyt 2020-01-01"))
  }

  @Test("What is done about it is told once, with who and by when")
  func followUps() {
    let text = Self.text { plan in
      var followUp = FollowUp(
        action: "lyset tændes", topic: .criterion(Make.slug("trygge")),
        deadline: Make.day("2020-02-01"))
      followUp.responsible = "driftslederen"
      plan.followUps = [followUp]
    }
    #expect(
      text.contains(
        "Der følges op: lyset tændes. Ansvarlig er driftslederen, og fristen er 1. februar 2020."))
    #expect(text.split(separator: "lyset tændes", omittingEmptySubsequences: false).count == 2)
  }
}
