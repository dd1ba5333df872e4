import Criteria
import Interchange
import TestSupport
import Testing
import Wording

@testable import Storage
@testable import maalepind

/// One of the plans with figures, a logbook and a closed quarter, all as of fixed days, and the built program that is
/// asked about it.
final class CommandDesk {
  /// The day that is asked about: before the quarter's figures are due.
  let today: Day
  /// A day after they were due.
  let later: Day
  /// The quarter that is closed.
  let closed: Quarter
  private let plan: Plan
  private let archive: Archive
  private let folder: TemporaryFolder

  init(_ id: String) throws {
    folder = try TemporaryFolder()
    archive = try Archive(path: folder.file("x.sqlite"))
    let file = try PlanFile.load("\(Checkout.plans)/\(id).yaml")
    plan = file.plan
    // Two weeks into the first quarter of the third year, or into the last quarter of a plan of one year.
    let third = plan.period.first + 2 * 366
    let quarter = Quarter(containing: min(third, plan.period.last))
    today = quarter.period.first + 14
    later = today + 40
    closed = quarter.previous.previous
    try archive.store.addRevision(
      of: plan.id, document: file.document, reason: StoredWords.firstReason,
      decidedBy: StoredWords.firstDecider, effective: plan.period.first, recordedBy: "Mette",
      recordedAt: Self.moment(plan.period.first))
    // The newest quarter's figures are not in yet.
    let typed =
      id == "helsingoer-syd"
      ? try DemoFigures.measurements(for: plan, upTo: today)
      : ExampleMeasurements.quarterly(in: plan, upTo: closed.period.last)
    for figure in typed { try archive.store.record(figure, plan: plan.id) }
    let lines = id == "helsingoer-syd" ? DemoLogbook.lines(for: plan, on: today) : logbook()
    for line in lines { try archive.store.record(line, plan: plan.id) }
    try close()
  }

  private static func moment(_ day: Day) -> Int { day.number * 86_400 + 36_000 }

  /// A line every third week of the plan's first activities, the last of them planned.
  private func logbook() -> [Occasion] {
    var lines: [Occasion] = []
    for (place, activity) in plan.activities.prefix(6).enumerated() {
      var day = plan.period.first + 10 + place
      let sites = plan.sites.map(\.id)
      while day < today + 30 {
        let number = lines.count
        var line = Occasion(
          id: "de300000-0000-4000-9000-\(100_000_000_000 + number)", activity: activity.id,
          site: sites.isEmpty ? nil : sites[number % sites.count], day: day,
          state: day > today ? .planned : .held, recordedBy: "eksempel",
          recordedAt: Self.moment(min(day, today)))
        if day <= today { line.participants = 6 + number * 7 % 12 }
        let tags = activity.logbook.tags + plan.logbook.tags
        if !tags.isEmpty { line.tags = [tags[number % tags.count]] }
        line.note = "eksempel"
        lines.append(line)
        day = day + 21
      }
    }
    return lines
  }

  /// Closes the quarter with the figures that are there, on the day that is asked about, and none before it.
  private func close() throws {
    let point = try #require(try archive.store.historyPoint(of: plan.id, asOf: closed.judgedOn))
    let (plan, records) = try archive.open(plan.id, on: closed.judgedOn, at: point)
    let ending = QuarterEnding(.init(closed, missing: 0), plan: plan, records: records)
    let snapshot = QuarterSnapshot(
      asOf: today, point: point, rules: RulesVersion.current,
      verdicts: SnapshotJSON.write(ending.rollup))
    try archive.store.close(
      [(closed, snapshot)], plan: plan.id, by: "Mette", at: Self.moment(today))
  }

  /// What the program prints, with its seals masked; it must say nothing else and end well.
  func prints(_ arguments: [String], on day: Day? = nil) throws -> String {
    let outcome = try runs(arguments, on: day)
    try #require(outcome.status == 0, "\(arguments): \(outcome.output)")
    return maskingSeals(outcome.output)
  }

  /// What the program prints, and how it ends.
  ///
  /// - Parameters:
  ///   - path: where it finds other programs.
  ///   - program: the program, where it is another one than the built one.
  ///   - variables: what else is set for it.
  func runs(
    _ arguments: [String], on day: Day? = nil, path: String = "/usr/bin:/bin",
    program: String = Checkout.programs + "/maalepind", setting variables: [String: String] = [:]
  ) throws -> Outcome {
    try Shell.run(
      [program] + arguments
        + ["--pr", (day ?? today).description, "--data", archive.path],
      environment: [
        "PATH": path, "HOME": folder.path, "LANG": "C.UTF-8", "TMPDIR": folder.path,
      ].merging(variables) { $1 },
      in: folder.path)
  }

  /// Who owes figures and can be written to, with a name for their files.
  func owing() throws -> [(name: String, supplier: String)] {
    let (plan, records) = try archive.open(plan.id, on: today)
    let rollup = Rollup(plan: plan, records: records, asOf: today)
    let quarter = FiguresDue(rollup, records: records).quarter
    return try Round(rollup, records: records, quarter: quarter).owing(in: plan)
      .compactMap(\.supplier).map { (try #require(Slug(naming: $0)).text, $0) }
  }
}
