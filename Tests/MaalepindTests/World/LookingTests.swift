import Criteria
import Glibc
import Interface
import Testing
import Wording

@testable import Storage
@testable import maalepind

/// The board view's database: it can be read, and nothing else.
@Suite struct LookingTests {
  private let trial: Trial

  init() throws { trial = try Trial() }

  private var path: String { trial.archive.path }

  private func refusal(_ open: () throws -> Archive) -> String? {
    do {
      _ = try open()
      return nil
    } catch { return error.refusing.sentence }
  }

  @Test("Its connection refuses whatever is to be written, and says why")
  func refusesWrites() throws {
    let desk = Desk(
      archive: try Archive.looking(path), plan: trial.plan, asked: .last(of: 2019), user: "")
    var entry = FigureEntry(
      indicator: try #require(IndicatorID("trygge")), site: Slug("noejsomhed"),
      figure: .amount(Amount(61)))
    entry.day = .last(of: 2019)
    let line = OccasionEntry(activity: try #require(Slug("cafe")), day: .last(of: 2019) - 1)
    let quarter = Quarter(containing: .last(of: 2019)).previous
    let before = try trial.archive.open(trial.plan, on: .last(of: 2019)).1
    let answers = [
      desk.answer(.record(entry, token: 1)), desk.answer(.closeQuarter(quarter, token: 2)),
      desk.answer(.write(line, token: 3)),
    ]
    for answer in answers {
      guard case .failed(let sentence, _)? = answer else {
        Issue.record("\(String(describing: answer))")
        continue
      }
      #expect(sentence.contains("kan kun læses"), "\(sentence)")
    }
    #expect(try trial.archive.open(trial.plan, on: .last(of: 2019)).1 == before)
    // The same desk with the leader's connection can.
    let leader = Desk(
      archive: trial.archive, plan: trial.plan, asked: .last(of: 2019), user: "Mette")
    let stored = leader.answer(.record(entry, token: 4))
    if case .recorded? = stored { return }
    Issue.record("\(String(describing: stored))")
  }

  @Test("Its connection is opened for reading")
  func opensForReading() throws {
    let store = try Archive.looking(path).store
    #expect(throws: StorageFailure.readOnly(path: path)) {
      try store.use { (connection) throws(StorageFailure) in
        try connection.run("DELETE FROM plan_revision")
      }
    }
    #expect(throws: StorageFailure.readOnly(path: path)) {
      try store.use { (connection) throws(StorageFailure) in
        try connection.runScript("CREATE TABLE x (y TEXT) STRICT")
      }
    }
  }

  @Test("A database that another version made is not touched")
  func otherVersions() throws {
    let connection = try Connection(path: path, mode: .readWrite, busyTimeout: .zero)
    let count = try #require(try connection.number("SELECT count(*) FROM migration"))
    func saidOf(_ change: String) throws -> String? {
      try connection.runScript(change)
      let before = try connection.number("SELECT count(*) FROM migration")
      defer { #expect((try? connection.number("SELECT count(*) FROM migration")) == before) }
      return refusal { try Archive.looking(path) }
    }
    let newer = try saidOf("INSERT INTO migration VALUES (\(count + 1), '9999 noget nyt')")
    #expect(newer?.contains("opdater programmet") == true, "\(newer ?? "opened")")
    let older = try saidOf(
      """
      DROP TRIGGER migration_is_never_deleted;
      DELETE FROM migration WHERE number >= \(count);
      """)
    #expect(older?.contains("åbn den én gang med «maalepind»") == true, "\(older ?? "opened")")
  }

  @Test("No file is made where there is none")
  func missing() {
    let other = path + ".x"
    let said = refusal { try Archive.looking(other) }
    #expect(said?.contains("findes ikke") == true, "\(said ?? "opened")")
    #expect(access(other, F_OK) != 0)
  }
}
