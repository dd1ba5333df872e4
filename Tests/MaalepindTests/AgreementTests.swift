import Criteria
import Reports
import TestSupport
import Testing
import Wording

@testable import Interchange
@testable import Storage
@testable import maalepind

/// Whoever asks how a criterion stands gets the same answer (domain.md, "How each is computed").
@Suite("Alle siger det samme") struct AgreementTests {
  /// A row as one of those who tell of it tells it: the verdict, whether it may change, its window and its sum.
  private struct Row: Hashable {
    let id: String
    let site: String?
    let verdict: String
    let reason: String?
    let isProvisional: Bool
    let window: String?
    let notes: [String]
  }

  /// One of the plans, with figures for most of its quarters and the rest told in none of the usual ways.
  private struct Desk {
    let folder: TemporaryFolder
    let archive: Archive
    let plan: Plan

    init(_ id: String) throws {
      folder = try TemporaryFolder()
      archive = try Archive(path: folder.file("x.sqlite"))
      let file = try PlanFile.load("\(Checkout.plans)/\(id).yaml")
      plan = file.plan
      try archive.store.addRevision(
        of: plan.id, document: file.document, reason: StoredWords.firstReason,
        decidedBy: StoredWords.firstDecider, effective: plan.period.first, recordedBy: "Mette",
        recordedAt: 0)
      let all = ExampleMeasurements.quarterly(in: plan, upTo: plan.period.last)
      for (number, measurement) in all.enumerated() where number % 11 != 5 {
        var told = measurement
        if number % 13 == 7 { told.figure = .notMeasured(reason: "eksempel") }
        told.recordedAt = 1
        try archive.store.record(told, plan: plan.id)
      }
    }

    func rollup(on day: Day) throws -> (rollup: Rollup, records: Records) {
      let (plan, records) = try archive.open(plan.id, on: day)
      return (Rollup(plan: plan, records: records, asOf: day), records)
    }
  }

  private static func rows(_ rollup: Rollup) -> [Row] {
    rollup.criteria.flatMap(\.results).map { result in
      let assessment = result.assessment
      return Row(
        id: result.id.description, site: result.site.map { PlanNames.site($0, rollup.plan) },
        verdict: assessment.verdict.code, reason: assessment.verdict.reason?.rawValue,
        isProvisional: assessment.isProvisional, window: assessment.window?.code,
        notes: assessment.notes.map(\.rawValue).sorted())
    }
  }

  private static func rows(_ json: String) throws -> [Row] {
    let elements = try #require(JSONValue(json)?["criteria"]?.elements)
    return try elements.map { element in
      guard case .bool(let isProvisional)? = element["provisional"] else {
        throw Refusal.noPlan
      }
      return Row(
        id: try #require(element["id"]?.text), site: element["site"]?.text,
        verdict: try #require(element["verdict"]?.text), reason: element["reason"]?.text,
        isProvisional: isProvisional, window: element["window"]?.text,
        notes: element["notes"]?.elements?.compactMap(\.text) ?? [])
    }
  }

  /// The day after each quarter's end, closed on that day and nothing come later: the rules, the lines of `status`, its
  /// JSON, the board's pages, the figures as CSV read again, and the closed quarter.
  @Test(arguments: Checkout.planIDs)
  func theDayAfterEachQuarter(_ id: String) throws {
    let desk = try Desk(id)
    var kept: [Quarter: String] = [:]
    for quarter in desk.plan.quarters where quarter.judgedOn <= desk.plan.period.last + 93 {
      let day = quarter.judgedOn
      _ = try desk.archive.close(quarter, of: desk.plan.id, on: day, user: "Mette")
      let (rollup, records) = try desk.rollup(on: day)
      let rows = Self.rows(rollup)
      #expect(rows.isEmpty == desk.plan.placedCriteria.isEmpty)
      #expect(try Self.rows(StatusJSON.write(rollup)) == rows, "\(quarter)")

      let shown = try desk.archive.show(quarter, of: desk.plan.id)
      let json = SnapshotJSON.document(shown.kept.closing, verdicts: shown.verdicts)
      #expect(try Self.rows(json) == rows, "\(quarter)")
      #expect(shown.differences == 0, "\(quarter)")
      kept[quarter] = shown.verdicts

      expectLines(rollup, records, quarter)
      try expectFile(rollup, records, quarter)
    }
    // What was kept is the same for ever, and each day's verdict is its own whatever was closed later.
    for (quarter, verdicts) in kept {
      let shown = try desk.archive.show(quarter, of: desk.plan.id)
      #expect(shown.verdicts == verdicts && shown.differences == 0, "\(quarter)")
      #expect(Self.rows(shown.rollup) == Self.rows(try desk.rollup(on: quarter.judgedOn).rollup))
    }
  }

  /// The lines of `status` and of the board's account of all areas say each row's verdict.
  private func expectLines(_ rollup: Rollup, _ records: Records, _ quarter: Quarter) {
    let lines = Report.status(rollup).text
    let wheel = YearWheel(plan: rollup.plan, records: records, asOf: rollup.asOf)
    let pages = BoardPages(rollup, records, wheel, since: nil)
    let board = pages.account(.areas).text
    for status in rollup.criteria {
      for row in rollup.rows(of: status) {
        let said = "\(SymbolSet.rich.mark(row.verdict)) \(VerdictWords.full(row.assessment))"
        #expect(lines.contains(said), "\(quarter) \(row.result.id)")
        #expect(board.contains(said), "\(quarter) \(row.result.id)")
      }
    }
  }

  /// The figures written as CSV and read again, with the same quarters closed, give the same verdicts.
  private func expectFile(_ rollup: Rollup, _ records: Records, _ quarter: Quarter) throws {
    let (plan, day) = (rollup.plan, rollup.asOf)
    let text = FigureSheet.write(plan, records: records, asOf: day, form: .danish) { _ in day }
    var number = 0
    let file = try FigureSheet.read(
      Array(text.utf8), into: plan, records: Records(), today: day, form: .danish
    ) { entry throws(EntryProblem) in
      number += 1
      return try entry.measurement(
        in: plan, records: Records(), today: day, id: "\(number)", recordedBy: "Mette",
        recordedAt: 0)
    }.get()
    var again = Records(
      file.measurements, closedQuarters: records.closedQuarters, logbook: records.logbook)
    again.closings = records.closings
    #expect(
      Self.rows(Rollup(plan: plan, records: again, asOf: day)) == Self.rows(rollup), "\(quarter)")
  }

  /// On another day, with what is open open, all but a closed quarter agree.
  @Test(arguments: Checkout.planIDs)
  func onOtherDays(_ id: String) throws {
    let desk = try Desk(id)
    let days = desk.plan.period
    for day in stride(from: days.first.number - 5, to: days.last.number + 60, by: 41) {
      let (rollup, records) = try desk.rollup(on: Day(number: day))
      #expect(try Self.rows(StatusJSON.write(rollup)) == Self.rows(rollup))
      expectLines(rollup, records, Quarter(containing: rollup.asOf))
      try expectFile(rollup, records, Quarter(containing: rollup.asOf))
    }
  }
}
