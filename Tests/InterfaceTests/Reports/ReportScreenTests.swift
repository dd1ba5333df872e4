import Canvas
import Criteria
import Reports
import TestSupport
import Testing

@testable import Interface

@Suite("Reports on the screen")
struct ReportScreenTests {
  private static func opened() -> Player {
    var player = Player(ExampleLogbook.state(columns: 80, rows: 24))
    player.state.go(to: .reports)
    player.press(.home)
    return player
  }

  @Test("A report is chosen with its period, which stays within the plan and today")
  func chosen() throws {
    var player = Self.opened()
    #expect(player.text.contains("2. halvår 2019"))
    player.press(.down, .left)
    #expect(player.text.contains("1. halvår 2019"))
    for _ in 0..<9 { player.press(.left) }
    #expect(player.text.contains("1. halvår 2018"))
    #expect(player.text.contains("Planen har ingen sådan periode"))
    player.press(.enter)
    let half = try #require(HalfYear(2018, 1))
    #expect(
      player.takeEffects().contains { effect in
        if case .makeReport(ReportRequest(.halfYear(half)), _) = effect { true } else { false }
      })
    #expect(player.text.contains("Rapporten laves …"))
  }

  @Test("A report that has come is read, saved in a format, and its place is said")
  func saved() throws {
    var player = Self.opened()
    player.press(.enter)
    let request = ReportRequest(.board)
    let holding = try #require(player.state.holding)
    var report = Report.status(holding.rollup)
    report.notices = ["Foreløbig."]
    report.foot = "Kontrolkode: 1-abcd"
    player.send(.message(.madeReport(report, request, plan: Make.slug("andet"), token: 1)))
    #expect(player.text.contains("Rapporten laves …"))
    player.send(.message(.madeReport(report, request, plan: holding.plan.id, token: 1)))
    #expect(player.text.contains("Foreløbig.") && player.text.contains(holding.plan.name))
    player.press(.end)
    #expect(player.text.contains("Kontrolkode: 1-abcd"))
    player.type("g")
    player.press(.down, .enter)
    #expect(
      player.takeEffects().contains { effect in
        if case .saveReport(request, .pdf, _) = effect { true } else { false }
      })
    player.send(.message(.savedReport(path: "/tmp/x.pdf", gaps: 2, token: 9)))
    #expect(player.oneLine.contains("Gemt: /tmp/x.pdf. Rapporten er et udkast: to steder"))
    player.send(.message(.failed("Disken er fuld.", token: 10)))
    #expect(player.text.contains("Disken er fuld."))
  }

  @Test("From a duty its report is made: of half a year where it is owed twice a year")
  func duty() throws {
    var duty = ReportingDuty(id: Make.slug("afrapportering"), name: "Afrapportering")
    let plan = ExamplePlan.plan
    let half = try #require(HalfYear(2019, 2))
    for (times, kind) in [
      (TimesAYear.exactly(2), ReportRequest.Kind.halfYear(half)), (.exactly(1), .year(2019)),
      (.exactly(4), .board), (.atLeast(2), .board),
    ] {
      duty.timesAYear = times
      #expect(ReportRequest(duty, of: plan, on: ExamplePlan.today) == ReportRequest(kind))
    }
  }

  @Test("What is on the screen is written as text and as a page, as it is seen")
  func snapshot() throws {
    var player = Player(ExampleLogbook.state(columns: 80, rows: 24))
    let lines = player.screen.lines
    player.press(.control("p"))
    let effect = try #require(player.takeEffects().last)
    guard case .saveFile(let text, let name, "txt", _) = effect else {
      Issue.record("\(effect)")
      return
    }
    #expect(text == lines.map { $0 + "\n" }.joined())
    #expect(name == "skaermbillede-\(ExamplePlan.plan.id)-2020-01-15")
    player.type(":skærmbillede som en side")
    player.press(.enter)
    guard case .saveFile(let page, _, "html", _)? = player.takeEffects().last else {
      Issue.record("no page")
      return
    }
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<pre>"))
    for word in ["Trygge beboere", "bagud"] { #expect(page.contains(word)) }
    #expect(page.contains("class=\"orange\""))
  }
}
