import Criteria
import Reports
import TestSupport
import Testing

/// The paper for a board's meeting.
@Suite struct BoardPaperTests {
  static func paper(_ plan: String) -> (Report, Rollup) {
    let rollup = ReportPlan.real(plan, on: ReportPlan.today)
    let measurements = ExampleMeasurements.quarterly(in: rollup.plan, upTo: ReportPlan.today)
    let records = Records(measurements)
    let wheel = YearWheel(plan: rollup.plan, records: records, asOf: rollup.asOf)
    let pages = BoardPages(rollup, records, wheel, since: nil)
    let open = rollup.plan.quarterToClose(records, on: ReportPlan.today)
    return (pages.paper(open: open, control: "1-0862-8f12-8053-f2b6-81a5"), rollup)
  }

  @Test("The paper of each plan looks as it is kept", arguments: Checkout.planIDs)
  func golden(plan: String) {
    let (paper, _) = Self.paper(plan)
    let folder = GoldenFolder("ReportsTests/Golden/board-paper")
    folder.check(paper.lines.map { $0 + "\n" }.joined(), "\(plan).txt")
    folder.check(paper.markdown, "\(plan).md")
    folder.check(paper.html, "\(plan).html")
  }

  @Test("A site's paper says what concerns it, and what is of the whole plan")
  func site() throws {
    let (_, rollup) = Self.paper("helsingoer-syd")
    let records = Records(
      ExampleMeasurements.quarterly(in: rollup.plan, upTo: ReportPlan.today))
    let wheel = YearWheel(plan: rollup.plan, records: records, asOf: rollup.asOf)
    let pages = BoardPages(rollup, records, wheel, since: nil)
    let folder = GoldenFolder("ReportsTests/Golden/board-paper")
    for site in rollup.plan.sites {
      let paper = pages.paper(for: site, open: nil, control: "1-abcd")
      folder.check(paper.lines.map { $0 + "\n" }.joined(), "sted-\(site.id).txt")
      #expect(!paper.lines.contains { $0.contains("Hvorfor") })
      for other in rollup.plan.sites where other.id != site.id {
        #expect(!paper.text.contains(other.name))
      }
      OriginCheck.check(
        paper, [.on(rollup.asOf): rollup],
        HalfYearSample(rollup.plan, records, today: rollup.asOf))
    }
  }

  @Test("Plans of one agreement are one paper: one first page, one agenda, annexes in a row")
  func together() {
    let names = ["helsingoer-syd", "hede-og-magleparken"]
    let parts = names.map { name in
      let (_, rollup) = Self.paper(name)
      let records = Records(
        ExampleMeasurements.quarterly(in: rollup.plan, upTo: ReportPlan.today))
      let wheel = YearWheel(plan: rollup.plan, records: records, asOf: rollup.asOf)
      return BoardPages.PaperPart(
        pages: BoardPages(rollup, records, wheel, since: nil), open: nil, control: "1-abcd")
    }
    let paper = BoardPages.paper(parts, of: MasterPlan(id: Make.slug("alle"), name: "For alle"))
    let folder = GoldenFolder("ReportsTests/Golden/board-paper")
    folder.check(paper.lines.map { $0 + "\n" }.joined(), "fælles.txt")
    let numbers = paper.lines.compactMap { line in
      line.contains(" (B)") || line.contains(" (D)") || line.contains(" (O)")
        ? line.split(separator: ".").first.flatMap { Int($0) } : nil
    }
    #expect(numbers == Array(1...numbers.count))
    let annexes = paper.lines.filter { $0.hasPrefix("Bilag ") }.compactMap {
      $0.dropFirst(6).split(separator: ":").first.flatMap { Int($0) }
    }
    #expect(annexes == Array(1...annexes.count))
    #expect(paper.foot == "Kontrolkode: helsingoer-syd 1-abcd; hede-og-magleparken 1-abcd")
  }

  @Test(
    "Every decision that is missing is an item, and every criterion that needs attention an item and an annex",
    arguments: Checkout.planIDs)
  func items(plan: String) {
    let (paper, rollup) = Self.paper(plan)
    let briefing = BoardBriefing(rollup, since: nil)
    let lines = paper.lines
    for missing in briefing.missingDecisions {
      #expect(
        lines.contains { $0.contains(". \(missing.criterion.name): ") && $0.hasSuffix(" (B)") })
    }
    for status in briefing.attention {
      #expect(lines.contains { $0.hasSuffix(". \(status.criterion.name) (D)") })
      #expect(
        lines.contains { $0.hasPrefix("Bilag ") && $0.hasSuffix(status.criterion.numberedName) })
    }
    #expect(lines.count { $0 == "Indstilling" } == lines.count { $0 == "Sagsfremstilling" })
    #expect(paper.text.contains("Kontrolkode: 1-0862-8f12-8053-f2b6-81a5"))
  }

  @Test("A paper on an open quarter says that it is preliminary, one on a closed quarter does not")
  func preliminary() throws {
    let (paper, _) = Self.paper("helsingoer-syd")
    #expect(paper.notices == ["Foreløbig: 4. kvartal 2019 er slut, men ikke lukket."])
  }
}
