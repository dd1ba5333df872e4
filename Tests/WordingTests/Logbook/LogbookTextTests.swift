import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct LogbookTextTests {
  static let plan = LogbookPlan.plan

  static func recorded(_ line: Occasion, former: Occasion? = nil, others: Int = 0) -> [String] {
    LogbookText.recorded(line, former: former, others: others, in: plan, moves: [])
  }

  @Test func saysWhatWasWritten() {
    var line = LogbookPlan.line()
    line.participants = 1
    line.tags = ["omtalt i pressen", "frivillig-drevet"]
    line.note = "i gården"
    #expect(
      Self.recorded(line, others: 1) == [
        "Skrevet i logbogen: Kulturelle arrangementer i Nøjsomhed, afholdt 15. januar 2020, 1 deltager, frivillig-drevet, omtalt i pressen, «i gården».",
        "Bemærk: logbogen har én anden linje for samme dag og sted.",
        "Det flytter ingen kriterier.",
      ])
    var counts = LogbookPlan.line(of: LogbookPlan.advice, at: nil)
    counts.participants = 1741
    counts.counts = ["jobcenter": 2, "økonomi": 3, "gammel": 0]
    #expect(
      Self.recorded(counts) == [
        "Skrevet i logbogen: Hverdagsrådgivning, afholdt 15. januar 2020, 1.741 deltagere, økonomi 3, jobcenter 2, gammel 0.",
        "Ingen kriterier tælles fra den aktivitet.",
      ])
  }

  @Test func saysWhatBecameOfTheFormerLine() {
    var held = LogbookPlan.line("b", superseding: "a")
    held.participants = 12
    let planned = LogbookPlan.line(on: "2020-01-14", .planned)
    let name = "Kulturelle arrangementer i Nøjsomhed"
    func first(_ line: Occasion, _ former: Occasion) -> String? {
      Self.recorded(line, former: former).first
    }
    #expect(
      first(held, planned)
        == "Skrevet i logbogen: \(name), afholdt 15. januar 2020, 12 deltagere; det var planlagt til 14. januar 2020."
    )
    #expect(
      first(held, LogbookPlan.line("p", .planned))
        == "Skrevet i logbogen: \(name), afholdt 15. januar 2020, 12 deltagere; det var planlagt.")
    #expect(
      first(LogbookPlan.line(on: "2020-02-01", .planned), planned)
        == "Ændret i logbogen: \(name), planlagt til 1. februar 2020 (før: planlagt til 14. januar 2020)."
    )
    #expect(
      first(LogbookPlan.line(), held)
        == "Rettet i logbogen: \(name), afholdt 15. januar 2020 (før: afholdt 15. januar 2020, 12 deltagere)."
    )
    var withdrawn = LogbookPlan.line("c", .withdrawn, superseding: "b")
    withdrawn.reason = "skrevet to gange"
    #expect(
      first(withdrawn, held)
        == "Taget ud af logbogen: \(name), afholdt 15. januar 2020, 12 deltagere (skrevet to gange)."
    )
    #expect(
      first(withdrawn, planned)
        == "Aflyst: \(name), planlagt til 14. januar 2020 (skrevet to gange).")
    #expect(
      first(LogbookPlan.line(), withdrawn)
        == "Sat ind i logbogen igen: \(name), afholdt 15. januar 2020.")
  }

  @Test func listsWhatStandsTheNewestFirst() {
    let lines = [
      LogbookPlan.line("11111111-a", on: "2020-01-02"),
      LogbookPlan.line("22222222-a", on: "2020-01-10", .planned),
      LogbookPlan.line("22222222-b", on: "2020-02-10", .planned),
      LogbookPlan.line("33333333-a", of: LogbookPlan.advice, at: nil, on: "2020-01-09"),
      LogbookPlan.line("44444444-a", on: "2020-01-03", superseding: "11111111-a"),
      LogbookPlan.line("55555555-a", on: "2020-01-16"),
    ]
    let logbook = Logbook(lines)
    let today = Make.day("2020-01-15")
    #expect(
      LogbookText.lines(logbook, of: Self.plan, asOf: today) == [
        "Syd, logbog pr. 15. januar 2020",
        "1 planlagt er passeret (!); skriv, om det blev afholdt, eller aflys det.", "",
        "Planlagt",
        "Kulturelle arrangementer i Nøjsomhed, planlagt til 10. februar 2020 [22222222-b]",
        "! Kulturelle arrangementer i Nøjsomhed, planlagt til 10. januar 2020 [22222222-a]", "",
        "Afholdt", "Hverdagsrådgivning, afholdt 9. januar 2020 [33333333-a]",
        "Kulturelle arrangementer i Nøjsomhed, afholdt 3. januar 2020 [44444444-a]",
      ])
    #expect(
      LogbookText.lines(logbook, of: Self.plan, activity: LogbookPlan.advice, asOf: today).count
        == 4
    )
    #expect(
      LogbookText.lines(
        logbook, of: Self.plan, activity: LogbookPlan.advice, site: LogbookPlan.site, asOf: today)
        == [
          "Syd, logbog pr. 15. januar 2020",
          "Her er ingen linjer; «maalepind afholdt AKTIVITET» skriver den første.",
        ])
  }

  @Test func activitiesAreFoundByIdAndName() {
    let plan = Self.plan
    for text in ["hverdagsraadgivning", "Hverdagsrådgivning", "HVERDAGSRAADGIVNING"] {
      #expect(plan.activities(named: text).map(\.id) == [LogbookPlan.advice])
    }
    #expect(plan.activities(named: "hverdag").isEmpty)
    #expect(plan.activities(named: "").isEmpty)
    var twins = plan
    twins.focusAreas[0].activities[0].name = "Hverdagsrådgivning"
    #expect(twins.activities(named: "hverdagsrådgivning").count == 1)
    twins.focusAreas[0].activities[0].name = "Ens navn"
    twins.focusAreas[0].activities[1].name = "ens  navn"
    #expect(twins.activities(named: "Ens navn").count == 2)
  }
}
