import Criteria
import Interchange
import Reports
import Storage
import Wording

/// Every criterion's verdict as plain lines, or for machines.
struct Status: Command {
  static let name = "status"
  static let abstract = "Viser hvert kriteriums status."
  static let json = Flag.json
  static let quarter = Option.closedQuarter
  static let grammar = Grammar(json, quarter, brief: "[--json]")

  let given: Given

  func run() throws {
    if let quarter = given[Self.quarter] { return try show(common.closedQuarter(quarter)) }
    let (archive, day) = try common.opened()
    let ids = try archive.chosenPlans(common.plan)
    var pieces = StatusJSON.Pieces(asOf: day)
    let json = given[Self.json]
    var unread: [(plan: Slug, why: String)] = []
    if json { try Output.text(pieces.opening) }
    for (place, id) in ids.enumerated() {
      let shown: (rollup: Rollup, seal: Seal?)
      do { shown = try Self.read(id, in: archive, on: day) } catch {
        // The others are shown all the same.
        unread.append((id, error.refusing.sentence))
        continue
      }
      if json {
        try Output.text(pieces.plan(shown.rollup))
      } else {
        try Output.lines(
          (place == unread.count ? [] : [""]) + Report.status(shown.rollup).lines
            + (shown.seal.map { ["", SealText.line($0, of: id)] } ?? []))
      }
    }
    if json { try Output.text(pieces.closing(unread: unread)) }
    guard !unread.isEmpty else { return }
    Output.errorLines(unread.map(\.why))
    throw ExitCode(1)
  }

  /// How a plan stands, and its seal: what is shown is at least as new as that.
  private static func read(
    _ id: Slug, in archive: Archive, on day: Day
  ) throws -> (rollup: Rollup, seal: Seal?) {
    let seal = try archive.store.seal(of: id)
    let (plan, records) = try archive.aside.open(id, on: day)
    return (Rollup(plan: plan, records: records, asOf: day), seal)
  }

  private func show(_ asked: (quarter: Quarter, day: Day?)) throws {
    let archive = try Archive.reading(Locations.database(common.data))
    let shown = try archive.show(
      asked.quarter, of: archive.chosenPlan(common.plan), asOf: asked.day)
    let closing = shown.kept.closing
    if given[Self.json] {
      try Output.text(SnapshotJSON.document(closing, verdicts: shown.verdicts))
    } else {
      var report = Report.status(shown.rollup)
      report.notices = [
        ClosingText.shown(closing) + ".", ClosingText.since(closing, others: shown.others),
        ClosingText.differing(shown.differences),
      ].compactMap { $0 }
      try Output.lines(report.lines)
    }
  }
}
