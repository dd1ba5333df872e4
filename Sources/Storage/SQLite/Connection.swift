import CSQLite
import Glibc

/// An open SQLite database: the only thing in the program that knows SQLite.
///
/// Queries name their parameters `$1`, `$2`, …, as PostgreSQL does, and are prepared once. A connection is
/// used by one thread at a time.
final class Connection {
  /// How a database is opened.
  enum Mode {
    /// For reading and writing; the file must be there.
    case readWrite
    /// For reading beside those who write: with their log and its index, but without making either.
    case readOnly
    /// For reading a file that is all there is: without locks and without a file beside it.
    case unchanging
    /// A new database that lives in memory only.
    case memory
  }

  /// The file's path, for messages.
  let path: String
  let handle: OpaquePointer
  let busyTimeout: Duration
  private var statements: [String: Statement] = [:]

  /// Opens the database and gives it its settings; writes nothing.
  ///
  /// - Parameter keepsLog: whether the log is left as it is when the connection is closed, until told otherwise.
  init(
    path: String, mode: Mode, busyTimeout: Duration, keepsLog: Bool = false
  ) throws(StorageFailure) {
    self.path = path
    self.busyTimeout = max(busyTimeout, .zero)
    var opened: OpaquePointer?
    let (name, flags) = Self.name(of: path, mode)
    let code = sqlite3_open_v2(
      name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
      mode == .readOnly ? Self.reader : nil)
    guard let handle = opened else { throw .cannotOpen(path: path, code: ENOMEM) }
    self.handle = handle
    guard code == SQLITE_OK else { throw failure(code, nil) }
    if keepsLog { _ = storage_keep_log(handle, 1) }
    wait(atMost: self.busyTimeout)
    let defensive = storage_set_defensive(handle)
    guard defensive == SQLITE_OK else { throw failure(defensive, nil) }
    // Recursive triggers make REPLACE fire the triggers that forbid deletion. What is taken away is written over.
    try runScript(
      """
      PRAGMA foreign_keys = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA recursive_triggers = ON;
      PRAGMA secure_delete = ON;
      PRAGMA synchronous = FULL;
      """)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// A path is never taken for a URI or for `:memory:`.
  private static func name(of path: String, _ mode: Mode) -> (String, Int32) {
    let plain = path.hasPrefix("/") ? path : "./" + path
    switch mode {
    case .readWrite: return (plain, SQLITE_OPEN_READWRITE)
    case .readOnly:
      return (uri(of: plain, "readonly_shm=1"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    case .memory:
      return (":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY)
    case .unchanging:
      return (uri(of: plain, "immutable=1"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    }
  }

  private static func uri(of path: String, _ parameter: String) -> String {
    let escaped = path.utf8.reduce(into: "") { name, byte in
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 47, 95: name.unicodeScalars.append(.init(byte))
      default: name += (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }
    return "file:\(escaped)?\(parameter)"
  }

  /// The name of the file system that makes no files, which SQLite keeps for as long as the program runs.
  private static let reader: String = {
    let name = "maalepind-reader"
    storage_register_reader(strdup(name))
    return name
  }()

  /// Runs a query that gives no rows, or whose rows are of no interest.
  func run(_ query: String, _ cells: [Cell] = []) throws(StorageFailure) {
    let statement = try statement(for: query)
    defer { statement.reset() }
    try statement.bind(cells)
    while try statement.step() {}
  }

  /// Runs statements without parameters, one after the other, without keeping them.
  func runScript(_ script: String) throws(StorageFailure) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code, script) }
  }

  /// All rows that a query gives, each read by `read`.
  func rows<Value>(
    _ query: String, _ cells: [Cell] = [],
    read: (inout Row) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> [Value] {
    var values: [Value] = []
    try each(query, cells) { (row) throws(StorageFailure) in values.append(try read(&row)) }
    return values
  }

  /// Takes the rows that a query gives one by one.
  func each(
    _ query: String, _ cells: [Cell] = [], take: (inout Row) throws(StorageFailure) -> Void
  ) throws(StorageFailure) {
    let statement = try statement(for: query)
    defer { statement.reset() }
    try statement.bind(cells)
    while try statement.step() {
      var row = Row(of: statement, path: path)
      try take(&row)
    }
  }

  /// The first row that a query gives, or nil.
  func first<Value>(
    _ query: String, _ cells: [Cell] = [],
    read: (inout Row) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value? {
    try rows(query, cells, read: read).first
  }

  /// The number that a query gives in its first row and column.
  func number(_ query: String, _ cells: [Cell] = []) throws(StorageFailure) -> Int? {
    try first(query, cells) { (row) throws(StorageFailure) in try row.integer() }
  }

  /// Lets others read while one writes; remembered by the file. SQLite does not wait for its turn here.
  func useWriteAheadLog() throws(StorageFailure) {
    let deadline = ContinuousClock.now + busyTimeout
    while true {
      do throws(StorageFailure) {
        try run("PRAGMA journal_mode = WAL")
        return
      } catch {
        guard case .locked = error, ContinuousClock.now < deadline else { throw error }
        usleep(2000)
      }
    }
  }

  /// Reads the log in when the connection is closed, as is usual; then it is gone.
  func takeLogInAtClose() { _ = storage_keep_log(handle, 0) }

  /// A number that changes whenever another connection has written.
  func version() throws(StorageFailure) -> Int { try number("PRAGMA data_version") ?? 0 }

  /// Does `body` while nobody else can write; either all of it is kept or nothing.
  func writing<Value>(_ body: () throws(StorageFailure) -> Value) throws(StorageFailure) -> Value {
    try transaction("BEGIN IMMEDIATE", body)
  }

  /// Does `body` on the database as it is at one moment.
  func reading<Value>(_ body: () throws(StorageFailure) -> Value) throws(StorageFailure) -> Value {
    try transaction("BEGIN", body)
  }

  private func transaction<Value>(
    _ begin: String, _ body: () throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    try run(begin)
    do throws(StorageFailure) {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // SQLite has rolled back by itself after some failures, a full disk among them.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  /// The queries that have been prepared.
  var queries: [String] { statements.keys.sorted() }

  private func statement(for query: String) throws(StorageFailure) -> Statement {
    if let statement = statements[query] { return statement }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, query, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw failure(code, query) }
    let statement = Statement(query, handle: prepared, connection: self)
    statements[query] = statement
    return statement
  }

  /// What a failure of the disk means, by what was being done.
  private func fault(_ code: Int32, _ system: Int32) -> StorageFailure {
    // The part above the lowest byte says what failed.
    switch code >> 8 {
    case 1, 2, 7, 33: .readFault(path: path, code: system)
    case 4, 5: .uncertain(path: path, code: system)
    default: .writeFault(path: path, code: system)
    }
  }

  /// What an SQLite result code means.
  ///
  /// - Parameter last: the system's last error number, for where SQLite has kept none.
  func failure(_ code: Int32, _ statement: String?, system last: Int32 = 0) -> StorageFailure {
    let kept = sqlite3_system_errno(handle)
    let system = kept == 0 ? last : kept
    let message = String(cString: sqlite3_errmsg(handle))
    switch code & 0xff {
    case SQLITE_NOTADB: return .notADatabase(path: path)
    // The queries are right, so it is the tables that are not what they were made as.
    case SQLITE_ERROR
    where message.hasPrefix("no such") || message.contains("has no column")
      || message.hasPrefix("foreign key mismatch") || message == "unsupported file format":
      return .damaged(path: path, detail: message)
    case SQLITE_CORRUPT: return .damaged(path: path, detail: message)
    case SQLITE_BUSY, SQLITE_LOCKED: return .locked(path: path)
    case SQLITE_READONLY: return .readOnly(path: path)
    case SQLITE_FULL: return .diskFull(path: path)
    case SQLITE_CANTOPEN: return .cannotOpen(path: path, code: system)
    case SQLITE_IOERR where system == ENOSPC || system == EDQUOT: return .diskFull(path: path)
    case SQLITE_IOERR: return fault(code, system)
    case SQLITE_CONSTRAINT:
      return .constraint(path: path, message: message, statement: statement ?? "")
    default: return .other(path: path, code: code, message: message, statement: statement)
    }
  }
}
