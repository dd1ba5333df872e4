import Criteria
import Synchronization

/// The database that holds plans, figures and the closing of quarters.
///
/// Every call is complete in itself: it is on the disk when the call returns, or nothing has changed and a
/// `StorageFailure` says why. Calls from several threads wait for each other; a call waits at most the
/// busy timeout for another program.
public final class Store: Sendable {
  private let state: Mutex<State>

  /// What a store may do.
  public enum Access: Hashable, Sendable {
    /// Read and write; the file and its folder are made when they are not there.
    case readWrite
    /// Read only; the file must be there.
    case readOnly
  }

  private struct State {
    var connection: Connection
    let access: Access
    /// SQLite's count of what others have written, as it was when last asked about.
    var seen: Int
    /// The file as it was, when it had to be opened as one that nobody can change.
    var stamp: DatabaseFile.Stamp?

    init(
      _ connection: Connection, _ access: Access, stamp: DatabaseFile.Stamp? = nil
    ) throws(StorageFailure) {
      try Migrator(connection: connection).migrate(mayWrite: access == .readWrite)
      self.connection = connection
      self.access = access
      self.stamp = stamp
      seen = try connection.version()
    }
  }

  /// How long a command waits for another program that is writing.
  public static let usualBusyTimeout = Duration.seconds(5)

  private let busyTimeout: Duration

  /// Opens a database, and makes it or brings it up to date when it may be written. An empty file is a new
  /// database.
  public init(
    path: String, access: Access, busyTimeout: Duration = usualBusyTimeout
  ) throws(StorageFailure) {
    self.busyTimeout = busyTimeout
    switch access {
    case .readWrite:
      try DatabaseFile(path: path).prepareForWriting()
      let connection = try Connection(path: path, mode: .readWrite, busyTimeout: busyTimeout)
      state = Mutex(try State(connection, access))
    case .readOnly:
      try DatabaseFile(path: path).prepareForReading()
      state = Mutex(try Self.readOnlyState(path: path, busyTimeout: busyTimeout))
    }
  }

  private init(inMemory path: String) throws(StorageFailure) {
    busyTimeout = .zero
    let connection = try Connection(path: path, mode: .memory, busyTimeout: .zero)
    state = Mutex(try State(connection, .readWrite))
  }

  /// A new database that lives in memory, for tests and trials.
  public static func inMemory() throws(StorageFailure) -> Store { try Store(inMemory: ":memory:") }

  /// Even a reader needs a shared file beside the database. Where it may make none and there is none, nobody
  /// has the database open, and it is read as a file that does not change.
  private static func readOnlyState(
    path: String, busyTimeout: Duration
  ) throws(StorageFailure) -> sending State {
    do throws(StorageFailure) {
      return try State(
        Connection(path: path, mode: .readOnly, busyTimeout: busyTimeout), .readOnly)
    } catch {
      let file = DatabaseFile(path: path)
      switch error {
      case .cannotOpen, .readOnly: break
      default: throw error
      }
      guard !file.hasUnfinishedWrites, let stamp = file.stamp else { throw error }
      return try State(
        Connection(path: path, mode: .unchanging, busyTimeout: busyTimeout), .readOnly,
        stamp: stamp)
    }
  }

  /// Whether another connection, in this program or another, has written since this was last asked, or
  /// since the store was opened.
  public func hasChangedElsewhere() throws(StorageFailure) -> Bool {
    let busyTimeout = busyTimeout
    return try state.withLock { (state) throws(StorageFailure) in
      if let stamp = state.stamp {
        let file = DatabaseFile(path: state.connection.path)
        guard file.stamp != stamp || file.hasUnfinishedWrites else { return false }
        state = try Self.readOnlyState(path: file.path, busyTimeout: busyTimeout)
        return true
      }
      let version = try state.connection.version()
      defer { state.seen = version }
      return version != state.seen
    }
  }

  /// What is wrong with the database, in SQLite's own words; empty when it is sound.
  public func integrityCheck() throws(StorageFailure) -> [String] {
    try use { (connection) throws(StorageFailure) in
      let findings = try connection.rows("PRAGMA integrity_check") {
        (row) throws(StorageFailure) in try row.text()
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
    try state.withLock { (state) throws(StorageFailure) in try body(state.connection) }
  }

  /// Does `body` on the database as it is at one moment.
  func reading<Value: Sendable>(
    _ body: @Sendable (Connection) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    try state.withLock { (state) throws(StorageFailure) in
      let connection = state.connection
      return try connection.reading { () throws(StorageFailure) in try body(connection) }
    }
  }

  /// Does `body` while nobody else can write; either all of it is kept or nothing.
  func writing<Value: Sendable>(
    _ body: @Sendable (Connection) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    try state.withLock { (state) throws(StorageFailure) in
      let connection = state.connection
      guard state.access == .readWrite else { throw .readOnly(path: connection.path) }
      let value = try connection.writing { () throws(StorageFailure) in try body(connection) }
      DatabaseFile(path: connection.path).announceChange()
      return value
    }
  }
}
