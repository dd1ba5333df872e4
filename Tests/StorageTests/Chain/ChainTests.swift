import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("The chain of a plan's history")
struct ChainTests {
  /// A year's history: an edit, figures with and without parts, lines, corrections, a closing and an opening.
  static func history() throws -> Store {
    let store = try Samples.storeWithPlan()
    var figure = Samples.measurement("a")
    (figure.note, figure.source) = ("Set af Jørgen", "politiet")
    try store.record(figure, plan: Samples.plan)
    try store.record(Samples.partedMeasurement("p"), plan: Samples.plan)
    try store.record(Samples.line("l"), plan: Samples.plan)
    try store.record(Samples.correction(of: "a", by: "b"), plan: Samples.plan)
    try store.record(Samples.line("m", superseding: "l"), plan: Samples.plan)
    try store.addEdit(
      to: Samples.plan,
      editions: [PlanEdition(document: "plan: to\n", effective: Make.day("2019-01-01"))],
      reason: "milepæl tilføjet", recordedBy: "Mette", recordedAt: 1_580_000_000, after: 1)
    try store.close(Make.quarter(2020, 1), plan: Samples.plan, by: "Mette", at: 1_587_000_000)
    try store.reopen(
      Make.quarter(2020, 1), plan: Samples.plan, by: "Mette", at: 1_588_000_000, reason: "glemt tal"
    )
    return store
  }

  /// Changes the database as one who has written access and is set on it would: without the triggers.
  static func tamper(_ store: Store, _ script: String) throws {
    try store.use { (connection) throws(StorageFailure) in
      try connection.run("PRAGMA foreign_keys = OFF")
    }
    try store.writing { (connection) throws(StorageFailure) in
      let triggers = try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        (row) throws(StorageFailure) in try row.text()
      }
      try connection.runScript(triggers.map { "DROP TRIGGER \($0);" }.joined() + script)
    }
  }

  @Test("Everything that is written gets a link, and the history is found whole")
  func whole() throws {
    let store = try Self.history()
    #expect(try store.brokenChain(of: Samples.plan) == nil)
    let places = try store.past(of: Samples.plan).places
    #expect(places.revisions == [1: 1, 2: 7])
    #expect(places.figures == ["a": 2, "p": 3, "b": 5])
    #expect(places.lines == ["l": 4, "m": 6])
    #expect(places.quarterEvents == [8, 10])
    #expect(try store.seal(of: Samples.plan)?.place == 10)
    #expect(try store.integrityCheck() == [])
  }

  @Test(
    "A chain broken by hand is found, and where",
    arguments: [
      ("UPDATE measurement SET significand = 650 WHERE id = 'a'", 2, ChainBreak.Fault.changed),
      ("UPDATE measurement SET note = 'Set af en anden' WHERE id = 'a'", 2, .textChanged),
      ("UPDATE measurement SET note = NULL WHERE id = 'a'", 2, .textChanged),
      ("UPDATE measurement SET evidence = 'bilag 1' WHERE id = 'a'", 2, .textChanged),
      ("UPDATE measurement_part SET number = 25 WHERE place = 0", 3, .changed),
      (
        "UPDATE occasion_count SET number = 4 WHERE category = 'økonomi' AND occasion = 'm'", 6,
        .changed
      ),
      ("DELETE FROM occasion_tag WHERE occasion = 'm' AND tag = 'frivillig-drevet'", 6, .changed),
      ("UPDATE occasion SET day = '2019-11-21' WHERE id = 'l'", 4, .changed),
      ("UPDATE measurement SET recorded_at = 1 WHERE id = 'b'", 5, .changed),
      ("UPDATE plan_revision SET document = 'plan: tre' WHERE number = 2", 7, .textChanged),
      ("UPDATE plan_revision SET effective_day = '2018-06-01' WHERE number = 2", 7, .changed),
      ("UPDATE quarter_event SET recorded_by = 'Ukendt' WHERE kind = 'closed'", 8, .changed),
      ("UPDATE quarter_snapshot SET verdicts = '[{}]'", 9, .textChanged),
      ("UPDATE quarter_snapshot SET as_of = '2020-04-26'", 9, .changed),
      ("DELETE FROM quarter_event WHERE kind = 'reopened'", 10, .missing),
      ("DELETE FROM occasion WHERE id = 'm'", 6, .missing),
      ("DELETE FROM chain_link WHERE place = 4", 4, .unlinked),
      ("UPDATE chain_link SET hash = lower(hex(zeroblob(32))) WHERE place = 4", 4, .changed),
      ("UPDATE chain_link SET entry = 99 WHERE place = 3", 3, .missing),
      (
        "UPDATE chain_text SET pieces = 'x' WHERE entry = 1 AND kind = 'figure' AND field = 'note'",
        2,
        .textChanged
      ),
      (
        "UPDATE chain_text SET digest = lower(hex(zeroblob(32))) WHERE entry = 1 AND kind = 'figure'",
        2, .changed
      ),
      (
        "DELETE FROM chain_text WHERE entry = 1 AND kind = 'figure' AND field = 'note'", 2, .changed
      ),
      ("UPDATE chain_text SET kind = 'zz' WHERE kind = 'line'", 6, .changed),
      (
        """
        INSERT INTO measurement (id, plan, criterion, day, quarter_year, quarter_number, kind, step,
          recorded_by, recorded_at)
        VALUES ('x', 'helsingoer-syd', 'x', '2019-12-31', 2020, 1, 'step', 1, 'x', 0)
        """, 0, .added(1)
      ),
      (
        """
        INSERT INTO quarter_event (plan, quarter_year, quarter_number, kind, recorded_by, recorded_at)
        VALUES ('helsingoer-syd', 2019, 4, 'closed', 'x', 0)
        """, 0, .added(1)
      ),
    ])
  func broken(script: String, place: Int, fault: ChainBreak.Fault) throws {
    let store = try Self.history()
    try Self.tamper(store, script + ";")
    let found = try store.brokenChain(of: Samples.plan)
    #expect(found?.fault == fault)
    #expect(found?.place == place)
  }

  @Test("A break tells whose entry it is, where that still stands")
  func described() throws {
    let store = try Self.history()
    try Self.tamper(store, "UPDATE measurement SET significand = 650 WHERE id = 'a';")
    let found = try store.brokenChain(of: Samples.plan)
    #expect(found?.kind == .figures)
    #expect(found?.recordedBy == "Jørgen")
    #expect(found?.recordedAt == 1_579_046_400)
  }

  @Test("Whichever value is changed anywhere, the chain is broken there")
  func anyValue() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of the broken chains: \(seed)")
    var random = Dice(seed: seed)
    for _ in 0..<60 {
      let store = try Self.history()
      let kind = try #require(
        [ChainedKind.revision, .figure, .line, .turn, .snapshot].randomElement(using: &random))
      let column = try #require((kind.facts + kind.texts).randomElement(using: &random))
      let place = Int.random(in: 0..<8, using: &random)
      let isChanged =
        try store.use { (connection) throws(StorageFailure) in
          try connection.number(
            "SELECT count(*) FROM \(kind.table) WHERE \(column) IS NOT NULL") ?? 0
        } > place
      // Whatever stands there becomes something else of the same type; the checks of the tables do not matter here.
      try Self.tamper(
        store,
        """
        PRAGMA ignore_check_constraints = ON;
        UPDATE \(kind.table) SET \(column) = CASE typeof(\(column))
          WHEN 'integer' THEN \(column) + 1 WHEN 'text' THEN \(column) || 'x' ELSE \(column) END
        WHERE \(kind.key) = (SELECT \(kind.key) FROM \(kind.table)
          WHERE \(column) IS NOT NULL ORDER BY \(kind.key) LIMIT 1 OFFSET \(place));
        """)
      let found = try store.brokenChain(of: Samples.plan)
      #expect((found != nil) == isChanged, "seed \(seed): \(kind), \(column), \(place)")
    }
  }

  @Test("A plan's chain is its own: what happens to another changes nothing in it")
  func perPlan() throws {
    let store = try Self.history()
    let seal = try store.seal(of: Samples.plan)
    let other = Make.slug("knabstrup")
    try store.addRevision(
      of: other, document: "plan: Knabstrup\n", reason: "Aftalen", decidedBy: "bestyrelsen",
      effective: Make.day("2018-01-01"), recordedBy: "Jørgen", recordedAt: 0)
    try store.record(Samples.measurement("k"), plan: other)
    #expect(try store.seal(of: Samples.plan) == seal)
    #expect(try store.seal(of: other)?.place == 2)
    #expect(try store.brokenChain(of: other) == nil)
    #expect(try store.seal(of: Make.slug("ukendt")) == nil)
  }

  @Test(
    "What was recorded before there were chains is sealed as it stands, and can be broken like the rest"
  )
  func sealedLater() throws {
    let store = try Self.history()
    try Self.tamper(store, "DELETE FROM chain_text; DELETE FROM chain_link;")
    try store.writing { (connection) throws(StorageFailure) in
      try ChainTable.sealAll(connection)
    }
    #expect(try store.brokenChain(of: Samples.plan) == nil)
    #expect(try store.seal(of: Samples.plan)?.place == 10)
    let places = try store.past(of: Samples.plan).places
    // By when it was recorded, and within the same second the plan first.
    #expect(places.lines == ["l": 2, "m": 3])
    #expect(places.figures == ["a": 4, "p": 5, "b": 6])
    #expect(places.quarterEvents == [8, 10])
    try Self.tamper(store, "UPDATE measurement SET significand = 650 WHERE id = 'p';")
    #expect(try store.brokenChain(of: Samples.plan)?.place == 5)
  }
}
