import Criteria
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite("Tables")
struct SchemaTests {
  /// Released tables are only changed by a new migration: these texts show every change. Run with
  /// `MAALEPIND_GOLDEN=write` to write them anew, which those of released steps never need.
  @Test(
    "The tables are those of Golden, after each step that made a table anew and after the last",
    arguments: [("schema-0003.sql", 3), ("schema.sql", Migration.all.count)])
  func golden(name: String, steps: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: "x.sqlite")
    let connection = try Connection(
      path: folder.file("x.sqlite"), mode: .readWrite, busyTimeout: .zero)
    try Migrator(connection: connection, known: Array(Migration.all.prefix(steps)))
      .migrate(mayWrite: true)
    let statements = try connection.rows(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    ) { (row) throws(StorageFailure) in try row.text() }
    let schema = statements.map { $0 + ";\n" }.joined(separator: "\n")
    GoldenFolder("StorageTests/Golden").check(schema, name)
  }

  @Test(
    "What has happened is never changed, deleted or replaced",
    arguments: [
      "UPDATE measurement SET note = 'x'",
      "UPDATE measurement SET significand = 620 WHERE id = 'a'",
      "DELETE FROM measurement",
      "INSERT OR REPLACE INTO measurement SELECT * FROM measurement",
      """
      REPLACE INTO measurement (id, plan, criterion, day, quarter_year, quarter_number, kind, step,
        recorded_by, recorded_at)
      VALUES ('a', 'helsingoer-syd', 'x', '2019-12-31', 2020, 1, 'step', 1, 'x', 0)
      """,
      "UPDATE plan_revision SET document = 'x'",
      "DELETE FROM plan_revision",
      "REPLACE INTO plan_revision SELECT * FROM plan_revision",
      "UPDATE quarter_event SET kind = 'reopened', reason = 'x'",
      "DELETE FROM quarter_event",
      "REPLACE INTO quarter_event SELECT * FROM quarter_event",
      "UPDATE quarter_snapshot SET verdicts = 'x'",
      "DELETE FROM quarter_snapshot",
      "REPLACE INTO quarter_snapshot SELECT * FROM quarter_snapshot",
      "UPDATE narrative SET body = 'x'",
      "UPDATE narrative SET is_ended = 1",
      "DELETE FROM narrative",
      "REPLACE INTO narrative SELECT * FROM narrative",
      "UPDATE occasion SET participants = 8",
      "DELETE FROM occasion",
      "REPLACE INTO occasion SELECT * FROM occasion",
      "INSERT OR REPLACE INTO occasion_tag SELECT * FROM occasion_tag",
      "UPDATE occasion_tag SET tag = 'x'",
      "DELETE FROM occasion_tag",
      "INSERT INTO occasion_tag (occasion, tag) VALUES ('l', 'x')",
      "UPDATE occasion_count SET number = 9",
      "DELETE FROM occasion_count",
      "REPLACE INTO occasion_count SELECT occasion, category, 9 FROM occasion_count",
      "INSERT INTO occasion_count (occasion, category, number) VALUES ('l', 'x', 1)",
      "UPDATE measurement_part SET number = 1",
      "DELETE FROM measurement_part",
      "REPLACE INTO measurement_part SELECT measurement, place, name, 0 FROM measurement_part",
      "INSERT INTO measurement_part (measurement, place, name, number) VALUES ('p', 7, 'x', 1)",
      "UPDATE plan SET id = 'x'",
      "DELETE FROM plan",
      "UPDATE migration SET name = 'x'",
      "DELETE FROM migration",
    ])
  func appendOnly(statement: String) throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    try store.record(Samples.partedMeasurement("p"), plan: Samples.plan)
    try store.record(Samples.line("l"), plan: Samples.plan)
    try store.record(
      Narrative(
        id: "n",
        at: NarrativePlace(HalfYear(containing: Make.day("2019-12-31")), .section(.whole)),
        text: "Godt.", recordedBy: "Mette", recordedAt: 1), plan: Samples.plan)
    try store.close(Make.quarter(2020, 1), plan: Samples.plan, by: "Mette", at: 1)
    let before = try store.records(of: Samples.plan)
    // As another program would, which has not asked for these triggers.
    try store.use { (connection) throws(StorageFailure) in
      try connection.runScript("PRAGMA recursive_triggers = OFF; PRAGMA foreign_keys = OFF")
    }
    let tables = [
      "measurement_part", "measurement", "plan_revision", "quarter_event", "quarter_snapshot",
      "migration", "occasion_tag", "occasion_count", "occasion",
      "narrative",
    ]
    let table = tables.first { statement.contains($0) } ?? "plan"
    // What is added to a line of the logbook or a figure is refused as a change of it.
    let whole = ["occasion", "measurement"].filter { table.hasPrefix($0 + "_") }
    let messages = ([table] + whole).map {
      StorageFailure.constraint(
        path: ":memory:", message: "\($0) is append-only", statement: statement)
    }
    do throws(StorageFailure) {
      try store.writing { (connection) throws(StorageFailure) in try connection.run(statement) }
      Issue.record("accepted: \(statement)")
    } catch { #expect(messages.contains(error)) }
    #expect(try store.records(of: Samples.plan) == before)
    #expect(try store.revisions(of: Samples.plan).count == 1)
  }

  /// A measurement's columns; each case changes one or two to what must be refused.
  private static let sound = [
    "id": "'a'", "plan": "'helsingoer-syd'", "criterion": "'x'", "part": "NULL", "site": "NULL",
    "day": "'2019-12-31'", "quarter_year": "2020", "quarter_number": "1", "kind": "'amount'",
    "significand": "610", "decimals": "1", "numerator": "NULL", "denominator": "NULL",
    "answer": "NULL", "step": "NULL", "not_measured_reason": "NULL", "sample_size": "NULL",
    "recorded_by": "'x'", "recorded_at": "0", "supersedes": "NULL", "correction_reason": "NULL",
  ]

  @Test(
    "Parts that are not parts of their figure are refused by the table itself",
    arguments: [
      "('a', 0, 'kv', 62)", "('a', 0, 'kv', 60), ('a', 1, 'm', 2)", "('a', 0, '', 1)",
      "('a', 0, 'kv', -1)", "('a', 0, 'kv', 1), ('a', 1, 'kv', 1)", "('nobody', 0, 'kv', 1)",
    ])
  func partsAboveTheWhole(parts: String) throws {
    let store = try Samples.storeWithPlan()
    func insert(_ parts: String) throws(StorageFailure) {
      try store.writing { (connection) throws(StorageFailure) in
        try connection.run(
          "INSERT INTO measurement_part (measurement, place, name, number) VALUES \(parts)")
        var recording = try FigureRecording(connection, plan: Samples.plan)
        try recording.record(Samples.measurement("a"))
      }
    }
    #expect(throws: StorageFailure.self) { try insert(parts) }
    #expect(try store.records(of: Samples.plan).measurements.isEmpty)
    try insert("('a', 0, 'kv', 60), ('a', 1, 'm', 1)")
    #expect(try store.records(of: Samples.plan).measurements.first?.breakdown?.sum == 61)
  }

  private func insert(_ changes: [String: String]) throws {
    let store = try Samples.storeWithPlan()
    let columns = Self.sound.merging(changes) { $1 }.sorted { $0.key < $1.key }
    let statement = """
      INSERT INTO measurement (\(columns.map(\.key).joined(separator: ", ")))
      VALUES (\(columns.map(\.value).joined(separator: ", ")))
      """
    try store.writing { (connection) throws(StorageFailure) in try connection.run(statement) }
  }

  @Test(
    "A row that makes no sense is refused by the table itself",
    arguments: [
      ["day": "'2019-02-29'"], ["day": "'2019-2-01'"], ["day": "'31.12.2019'"], ["day": "''"],
      ["day": "'now'"], ["day": "'2019-12-31 00:00'"], ["day": "'0000-01-01'"], ["day": "20191231"],
      ["day": "NULL"], ["quarter_number": "0"], ["quarter_number": "5"], ["quarter_year": "0"],
      ["quarter_year": "'x'"], ["plan": "'unknown'"], ["plan": "NULL"], ["criterion": "'Tryghed'"],
      ["criterion": "''"], ["criterion": "'å'"], ["site": "'A B'"], ["part": "''"], ["id": "NULL"],
      ["id": "''"], ["kind": "'guess'"], ["significand": "NULL"], ["decimals": "NULL"],
      ["decimals": "7"], ["decimals": "-1"], ["significand": "1000000000000000"],
      ["significand": "61.5"], ["numerator": "1"], ["kind": "'ratio'"],
      ["kind": "'ratio'", "significand": "NULL", "decimals": "NULL", "numerator": "1"],
      ["kind": "'step'", "significand": "NULL", "decimals": "NULL", "step": "0"],
      ["kind": "'answer'", "significand": "NULL", "decimals": "NULL", "answer": "2"],
      ["kind": "'not measured'", "significand": "NULL", "decimals": "NULL"],
      [
        "kind": "'not measured'", "significand": "NULL", "decimals": "NULL",
        "not_measured_reason": "''",
      ],
      ["kind": "'withdrawn'"], ["kind": "'withdrawn'", "significand": "NULL", "decimals": "NULL"],
      ["sample_size": "0"], ["sample_size": "1000001"], ["recorded_by": "''"],
      ["recorded_at": "NULL"], ["supersedes": "'b'"], ["correction_reason": "'x'"],
      ["supersedes": "'b'", "correction_reason": "'x'"],
      ["supersedes": "'a'", "correction_reason": "'x'"],
    ])
  func senseless(changes: [String: String]) throws {
    do {
      try insert(changes)
      Issue.record("accepted: \(changes)")
    } catch StorageFailure.constraint {}
  }

  @Test("The row that those are made from is accepted")
  func sound() throws {
    try insert([:])
    try insert(["site": "NULL", "day": "'2020-02-29'", "decimals": "6"])
  }

  @Test("A figure is corrected at most once, whatever program tries")
  func correctedOnce() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    try store.record(Samples.correction(of: "a", by: "b"), plan: Samples.plan)
    #expect(throws: StorageFailure.self) {
      try store.writing { (connection) throws(StorageFailure) in
        try connection.run(
          """
          INSERT INTO measurement (id, plan, criterion, day, quarter_year, quarter_number, kind,
            step, recorded_by, recorded_at, supersedes, correction_reason)
          VALUES ('c', 'helsingoer-syd', 'x', '2019-12-31', 2020, 1, 'step', 1, 'x', 0, 'a', 'x')
          """)
      }
    }
    #expect(try store.records(of: Samples.plan).measurements.map(\.id) == ["a", "b"])
  }

  @Test("No query is written in SQLite's dialect only")
  func portable() {
    let words = [
      "?", "INSERT OR", "REPLACE", "IFNULL", "GLOB", "ROWID", "PRAGMA", "DATETIME", "STRFTIME",
      "JULIANDAY", "PRINTF", "GROUP_CONCAT", "LAST_INSERT", "`", "[", "\"", " IS $", "==",
    ]
    for query in Self.queries {
      for word in words { #expect(!query.uppercased().contains(word), "\(query)") }
    }
  }

  /// The queries that the program has.
  static let queries =
    PlanQueries.all + FigureQueries.all + QuarterQueries.all + OccasionQueries.all
    + SnapshotQueries.all + KeptQueries.all + ChainQueries.all + ChainTable.places
    + RemovalTable.all + NarrativeQueries.all
    + ChainedKind.allCases.flatMap { [$0.row, $0.unsealed] + $0.belongings }
}
