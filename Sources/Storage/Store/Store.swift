import Criteria
import Glibc
import Synchronization

/// The database that holds plans, figures, the logbook and the closing of quarters.
///
/// Every call is complete in itself: it is on the disk when the call returns, or nothing has changed and a
/// `StorageFailure` says why. Calls from several threads wait for each other; a call waits at most the
/// busy timeout for another program.
public final class Store: Sendable {
  private let state: Mutex<OpenDatabase>

  /// What a store may do.
  public enum Access: Hashable, Sendable {
    /// Read and write; the file and its folder are made when they are not there.
    case readWrite
    /// Read and write a file that must be there: nothing is made.
    case readWriteExisting
    /// Read only; the file must be there. One that is still empty is none.
    case readOnly
  }

  /// How long a command waits for another program that is writing.
  public static let usualBusyTimeout = Duration.seconds(5)

  /// Opens a database, and makes it or brings it up to date when it may be written; an empty file is a new one.
  public init(
    path: String, access: Access, busyTimeout: Duration = usualBusyTimeout
  ) throws(StorageFailure) {
    let opened: OpenDatabase
    do throws(StorageFailure) {
      opened = try OpenDatabase(path: path, access: access, busyTimeout: busyTimeout)
    } catch {
      guard error.mayPass else { throw error }
      opened = try OpenDatabase(path: path, access: access, busyTimeout: busyTimeout)
    }
    state = Mutex(opened)
  }

  init(_ database: sending OpenDatabase) { state = Mutex(database) }

  /// A new database that lives in memory, for tests and trials.
  public static func inMemory() throws(StorageFailure) -> Store {
    Store(try OpenDatabase(DatabaseFile(path: ":memory:"), .memory, .zero))
  }

  /// A state of the database: another one as soon as anything is written, here or elsewhere.
  public struct Version: Hashable, Sendable {
    let elsewhere: Int
    let here: Int

    /// The state when one thing more has been written here, and nothing elsewhere.
    public var next: Version { Version(elsewhere: elsewhere, here: here + 1) }
  }

  /// Which state of the database is seen now. What is read afterwards is at least as new.
  public func version() throws(StorageFailure) -> Version {
    try state.withLock { (database) throws(StorageFailure) in
      try database.follow()
      return try database.version()
    }
  }

  /// Whether another connection, of any program, has written since this was last asked, or since the opening.
  public func hasChangedElsewhere() throws(StorageFailure) -> Bool {
    try state.withLock { (database) throws(StorageFailure) in
      try database.follow()
      return try database.hasChangedElsewhere()
    }
  }

  /// Lets the file's group write it as well; what SQLite makes beside it follows.
  ///
  /// - Throws: `readOnly` for all but the file's owner.
  public func shareWithGroup() throws(StorageFailure) {
    try use { (connection) throws(StorageFailure) in
      guard chmod(connection.path, 0o660) == 0 else { throw .readOnly(path: connection.path) }
    }
  }

  /// Why nothing can be written now although that is what it was opened for; it is tried anew when something is. Nil
  /// where nothing stood in the way.
  public var hindrance: StorageFailure? { state.withLock { $0.hindrance } }

  /// Whether anything has been written through it.
  public var hasWritten: Bool { state.withLock { $0.hasWritten } }

  /// What is wrong with the database, in SQLite's own words; empty when it is sound.
  public func integrityCheck() throws(StorageFailure) -> [String] {
    try use { (connection) throws(StorageFailure) in
      let findings: [String]
      do throws(StorageFailure) {
        findings = try connection.rows("PRAGMA integrity_check") {
          (row) throws(StorageFailure) in try row.text()
        }
      } catch {
        // It may be so damaged that the check itself ends.
        guard case .damaged(_, let detail) = error else { throw error }
        return [detail]
      }
      let orphans = try connection.rows("PRAGMA foreign_key_check") {
        (row) throws(StorageFailure) in try "foreign key of a row in \(row.text())"
      }
      return findings.filter { $0 != "ok" } + orphans
    }
  }

  /// Does `body` with the connection, one caller at a time.
  func use<Value: Sendable>(
    _ body: @Sendable (Connection) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    try state.withLock { (database) throws(StorageFailure) in
      for _ in 0..<Self.mostReadings {
        try database.follow()
        let connection = database.connection
        let result = Result { () throws(StorageFailure) in try body(connection) }
        if database.wasOvertaken { continue }
        if case .failure(let failure) = result, failure.mayPass {
          try database.reopen()
          return try body(database.connection)
        }
        return try result.get()
      }
      throw .locked(path: database.connection.path)
    }
  }

  /// How often something is read anew because it changed meanwhile.
  private static let mostReadings = 20

  /// Does `body` on the database as it is at one moment.
  func reading<Value: Sendable>(
    _ body: @Sendable (Connection) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    try use { (connection) throws(StorageFailure) in
      try connection.reading { () throws(StorageFailure) in try body(connection) }
    }
  }

  /// Does `body`, which writes what follows from the rest, if that can be done at once; else nothing is done.
  func keeping(_ body: @Sendable (Connection) throws(StorageFailure) -> Void) {
    state.withLock { database in
      do throws(StorageFailure) {
        try database.follow()
        try database.keeping(body)
      } catch {}
    }
  }

  /// Does `body` while nobody else can write; either all of it is kept or nothing.
  func writing<Value: Sendable>(
    _ body: @Sendable (Connection) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    try state.withLock { (database) throws(StorageFailure) in
      try database.follow()
      do throws(StorageFailure) { return try database.writing(body) } catch {
        guard error.mayPass else { throw error }
        // Nothing was written. It is called damaged only if it still is when it is read anew.
        try database.reopen()
        guard try database.connection.quickFaults().isEmpty else { throw error }
        throw .readFault(path: database.connection.path, code: EIO)
      }
    }
  }
}
