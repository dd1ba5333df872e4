import Criteria
import Glibc
import TestSupport
import Testing
import Wording

@testable import Storage
@testable import maalepind

/// Looking a database through. What a program of ours never stores is put there behind its back.
@Suite struct CheckupTests {
  private let trial: Trial
  private static let closing = Day.last(of: 2018) + 30

  init() throws {
    trial = try Trial()
    let (day, today) = (Day.last(of: 2018), Self.closing)
    try trial.record(
      "trygge", .amount(Make.amount(610, 1)), site: "noejsomhed", for: day, on: today)
    try trial.record(
      "trygge", .amount(Make.amount(616, 1)), site: "noejsomhed", for: day,
      correcting: "Tastefejl", on: today)
    try trial.record("moeder", .amount(Amount(4)), for: day, on: today)
    let (plan, records) = try trial.archive.open(trial.plan, on: today)
    let entry = OccasionEntry(activity: Make.slug("cafe"), day: day)
    _ = try Recorder(archive: trial.archive, user: "Mette")
      .record(entry, plan: plan, records: records, today: today)
    _ = try trial.archive.close(
      Quarter(containing: day), of: trial.plan, on: today, user: "Mette")
  }

  private func faults() throws -> [String] { try Checkup(trial.archive.path).faults }

  /// Changes rows as somebody does who opens the file with another program.
  private func tamper(_ script: String) throws {
    let connection = try Connection(
      path: trial.archive.path, mode: .readWrite, busyTimeout: .zero)
    let triggers = try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      (row) throws(StorageFailure) in try row.text()
    }
    let drops = triggers.map { "DROP TRIGGER \($0);" }.joined()
    try connection.runScript("PRAGMA foreign_keys = OFF; \(drops) \(script)")
  }

  @Test("What the program has stored is sound, and counted")
  func sound() throws {
    let checkup = try Checkup(trial.archive.path)
    #expect(checkup.faults == [])
    let holdings = try #require(checkup.holdings)
    #expect(
      CheckText.sound(
        holdings, closedQuarters: checkup.closedQuarters, newestCopy: .last(of: 2018))
        == "Alt er, som det skal være: 1 plan, 1 udgave, 3 tal, 1 linje i logbogen og 4 lukkede kvartaler; "
        + "den nyeste kopi er fra 31. december 2018.")
  }

  static let cases: [(script: String, says: [String])] = [
    (
      "UPDATE measurement SET criterion = 'ukendt' WHERE criterion = 'moeder'",
      [
        "Tallet for ukendt pr. 31. december 2018 (4, registreret af Mette) hører til et kriterium, som"
      ]
    ),
    (
      "UPDATE measurement SET site = NULL WHERE criterion = 'trygge'",
      ["gælder et sted, som kriteriet ikke", "gælder et sted, som kriteriet ikke"]
    ),
    (
      "UPDATE measurement SET significand = 6100 WHERE significand = 616",
      ["i Nøjsomhed pr. 31. december 2018 (610,0 %, registreret af Mette) kan ikke passe: «610,0"]
    ),
    (
      "UPDATE measurement SET day = '2017-06-30' WHERE criterion = 'moeder'",
      ["(4 møder, registreret af Mette) ligger uden for planens periode"]
    ),
    (
      "UPDATE measurement SET quarter_number = 1 WHERE criterion = 'moeder'",
      ["er indberettet i 1. kvartal 201"]
    ),
    (
      "UPDATE measurement SET criterion = 'aftener' WHERE criterion = 'moeder'",
      ["er indtastet, selv om kriteriet tælles fra logbogen"]
    ),
    (
      "UPDATE measurement SET supersedes = NULL, correction_reason = NULL",
      ["gælder samtidig med et andet tal for det samme i 4. kvartal 2018"]
    ),
    (
      "UPDATE measurement SET site = 'vapnagaard' WHERE supersedes IS NOT NULL",
      ["retter et tal, der gælder noget andet"]
    ),
    (
      "UPDATE measurement SET supersedes = 'x' WHERE supersedes IS NOT NULL",
      ["foreign key", "retter et tal, der ikke findes", "gælder samtidig med"]
    ),
    (
      """
      UPDATE measurement SET quarter_year = 2018, quarter_number = 4;
      UPDATE quarter_snapshot SET last_measurement = 2;
      """,
      ["er skrevet i 4. kvartal 2018, efter at kvartalet blev lukket"]
    ),
    (
      "UPDATE occasion SET activity = 'ukendt'",
      [
        "Linjen i logbogen om ukendt 31. december 2018 (registreret af Mette) hører til en aktivitet"
      ]
    ),
    ("UPDATE occasion SET site = 'ukendt'", ["gælder et sted, som planen ikke har"]),
    ("UPDATE occasion SET day = '2017-12-31'", ["ligger uden for planens periode; ret linjen"]),
    (
      "INSERT INTO occasion_tag SELECT id, 'ukendt' FROM occasion",
      ["(registreret af Mette) har mærket «ukendt», som aktivitetens logbog ikke kender"]
    ),
    (
      "INSERT INTO occasion_count SELECT id, 'ukendt', 3 FROM occasion",
      ["(registreret af Mette) har kategorien «ukendt», som aktivitetens logbog ikke kender"]
    ),
    (
      """
      UPDATE plan_revision SET document = replace(
        document, 'tælles: fra logbogen
                  mål: mindst 2
                  omfang: samlet',
        'tælles: fra logbogen
                  mål: mindst 2
                  omfang: hvert boligområde');
      """,
      ["siger ikke hvor, selv om der tælles for hvert sted"]
    ),
    (
      "UPDATE quarter_snapshot SET last_occasion = 0",
      ["er skrevet, efter at dagens kvartal blev lukket"]
    ),
    (
      """
      UPDATE quarter_event SET kind = 'reopened', reason = 'x' WHERE quarter_number = 2;
      """,
      ["2. kvartal 2018 er lukket eller åbnet to gange i træk"]
    ),
    (
      "DELETE FROM quarter_snapshot WHERE closing = 1",
      ["1. kvartal 2018 er lukket, men det, der blev vist, er ikke gemt"]
    ),
    (
      "UPDATE quarter_snapshot SET verdicts = '[{' WHERE closing = 2",
      ["2. kvartal 2018 er lukket, men det, der blev vist, er ikke gemt"]
    ),
    (
      "UPDATE plan_revision SET document = 'plan: [x'",
      ["Planen «proeveplan» kan ikke læses i udgave 1 (1 fejl; den første er i linje"]
    ),
    (
      "DELETE FROM plan_revision",
      ["foreign key", "Planen «proeveplan» er der, men ingen udgave af den"]
    ),
    ("UPDATE plan_revision SET number = 2", ["foreign key", "mangler udgave 1"]),
    (
      "UPDATE measurement SET note = 'Ring til 010170-1234' WHERE criterion = 'moeder'",
      ["har noget, der ligner et cpr-nummer; fjern det med «maalepind fjern-tekst "]
    ),
    (
      "UPDATE occasion SET note = 'x' || char(27) || ']0;y'",
      ["har skjulte tegn eller er for lang"]
    ),
    (
      """
      PRAGMA ignore_check_constraints = ON;
      UPDATE measurement SET day = 'x' WHERE criterion = 'moeder';
      """,
      ["1 tal i planen «proeveplan» kan ikke læses"]
    ),
  ]

  private static let broken = "Historikken i planen «proeveplan» er ikke, som den blev skrevet: "

  private static func isOfSchema(_ fault: String) -> Bool {
    fault.hasPrefix("Tabellerne, eller det, der skal hindre, ")
  }

  @Test("Each thing that is wrong is said in a line of its own, with what to do", arguments: cases)
  func faults(script: String, says: [String]) throws {
    try tamper(script)
    let before = TextFile.bytes(of: trial.archive.path)
    // To change anything by hand, the triggers had to go.
    let said = try faults()
    let (changed, all) = (said.filter(Self.isOfSchema), said.filter { !Self.isOfSchema($0) })
    #expect(changed.count == 1)
    changed.forEach(expectReadable)
    let faults = all.filter { !$0.hasPrefix(Self.broken) }
    #expect(faults.count == says.count, "\(faults)")
    // Whatever was changed by hand breaks the chain.
    #expect(all.count == faults.count + 1)
    all.filter { $0.hasPrefix(Self.broken) }.forEach(expectReadable)
    for (fault, expected) in zip(faults, says) {
      #expect(fault.contains(expected), "\(fault)")
      #expect(!fault.contains("\n"))
      // A number of rows may come first.
      if fault.first?.isNumber != true { expectReadable(fault) }
    }
    #expect(TextFile.bytes(of: trial.archive.path) == before)
  }

  @Test("A damaged database is looked through as far as it goes, and no quarter is closed on it")
  func damaged() throws {
    for number in 0..<400 {
      try trial.archive.store.record(
        Occasion(
          id: "\(number)", activity: Make.slug("cafe"), site: nil, day: .first(of: 2020) + number,
          state: .held, recordedBy: String(repeating: "x", count: 40), recordedAt: 0),
        plan: trial.plan)
    }
    let connection = try Connection(
      path: trial.archive.path, mode: .readWrite, busyTimeout: .zero)
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    let bytes = try #require(TextFile.bytes(of: trial.archive.path))
    let file = open(trial.archive.path, O_WRONLY)
    let junk = [UInt8](repeating: 0xA5, count: bytes.count / 8)
    try #require(pwrite(file, junk, junk.count, bytes.count * 3 / 4) == junk.count)
    close(file)
    let faults = try faults()
    #expect(faults.first?.contains("er beskadiget (") == true, "\(faults)")
    #expect(faults.first?.contains("«maalepind gendan»") == true)
    let again = try Archive(path: trial.archive.path)
    #expect {
      _ = try again.close(
        Make.quarter(2019, 1), of: trial.plan, on: .last(of: 2019), user: "Mette")
    } throws: {
      guard case .damaged? = $0 as? StorageFailure else { return false }
      return true
    }
  }
}
