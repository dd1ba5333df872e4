import Glibc

/// A database that is open, and what its file was when it was opened.
struct OpenDatabase {
  private(set) var connection: Connection
  private let busyTimeout: Duration
  private var access: Store.Access
  /// SQLite's count of what others have written, as last asked about; nil when it must be read anew.
  private var seen: Int?
  /// How often it has been written through this connection, or opened anew.
  private var turns = 0
  /// Whether anything has been written through it.
  private(set) var hasWritten = false
  /// The file as it was before it was opened; nil in memory.
  private let stamp: DatabaseFile.Stamp?
  /// The most bytes that the file has been seen to have.
  private var largest: Int
  /// The mark that has been seen in the file; 0 before there is one.
  private var mark = 0
  /// Whether it is read as a file that does not change.
  private let isUnchanging: Bool
  /// Why it is open for reading although it is to be written, which is tried anew when something is.
  private(set) var hindrance: StorageFailure?

  /// Opens the database, and makes it or brings it up to date when it may be written.
  init(path: String, access: Store.Access, busyTimeout: Duration) throws(StorageFailure) {
    let file = DatabaseFile(path: path)
    switch access {
    case .readWrite:
      try file.prepareForWriting()
      do throws(StorageFailure) { try self.init(file, .readWrite, busyTimeout) } catch {
        guard error.isLackOfRoom else { throw error }
        // What is there can be looked at meanwhile.
        do throws(StorageFailure) { self = try Self.forReading(file, busyTimeout) } catch _ {
          throw error
        }
        (hindrance, self.access) = (error, .readWriteExisting)
      }
    case .readWriteExisting:
      try file.prepareForReading()
      try self.init(path: path, access: .readWrite, busyTimeout: busyTimeout)
    case .readOnly:
      try file.prepareForReading()
      self = try Self.forReading(file, busyTimeout)
    }
  }

  /// Opens a database without making a file beside it. Where there is nothing in a log, the file is all there is.
  private static func forReading(
    _ file: DatabaseFile, _ busyTimeout: Duration
  ) throws(StorageFailure) -> OpenDatabase {
    guard file.hasUnfinishedWrites else { return try OpenDatabase(file, .unchanging, busyTimeout) }
    do throws(StorageFailure) {
      return try OpenDatabase(file, .readOnly, busyTimeout)
    } catch {
      switch error {
      // The last who wrote has left meanwhile.
      case .cannotOpen where !file.hasUnfinishedWrites, .readOnly where !file.hasUnfinishedWrites:
        return try OpenDatabase(file, .unchanging, busyTimeout)
      case .cannotOpen, .readOnly:
        guard file.isWritable else { throw .unfinishedWrites(path: file.path, log: file.log) }
        // Whoever opens it for writing reads the log in, and takes it away; it is not brought up to date for a reader.
        do throws(StorageFailure) {
          _ = try Connection(path: file.path, mode: .readWrite, busyTimeout: busyTimeout)
            .number("SELECT count(*) FROM sqlite_schema")
        } catch {
          // Without room for it SQLite has still made the index that a reader begins with.
          guard error.isLackOfRoom else { throw error }
        }
        return try OpenDatabase(
          file, file.hasUnfinishedWrites ? .readOnly : .unchanging, busyTimeout)
      default: throw error
      }
    }
  }

  init(
    _ file: DatabaseFile, _ mode: Connection.Mode, _ busyTimeout: Duration
  ) throws(StorageFailure) {
    stamp = mode == .memory ? nil : file.stamp
    largest = stamp?.size ?? 0
    connection = try Connection(path: file.path, mode: mode, busyTimeout: busyTimeout)
    try Migrator(connection: connection)
      .migrate(mayWrite: mode == .readWrite || mode == .memory)
    seen = try connection.version()
    isUnchanging = mode == .unchanging
    mark = mode == .memory ? 0 : connection.markInFile
    self.busyTimeout = busyTimeout
    access = mode == .readOnly || mode == .unchanging ? .readOnly : .readWriteExisting
  }

  /// Opens the file anew, with nothing of what was read of it before.
  ///
  /// - Parameter heads: the newest links that were seen, where they tell whether anything has changed.
  mutating func reopen(knowing heads: [Int]? = nil) throws(StorageFailure) {
    guard stamp != nil else { return }
    let former = (turns, hasWritten)
    self = try OpenDatabase(path: connection.path, access: access, busyTimeout: busyTimeout)
    (turns, hasWritten) = former
    let now = try heads.map { (_) throws(StorageFailure) in try connection.chain.heads() }
    if heads == nil || heads != now {
      seen = nil
      turns += 1
    }
  }

  /// A database in memory, which is brought up to date.
  init(inMemory connection: Connection) throws(StorageFailure) {
    (self.connection, stamp, largest, isUnchanging) = (connection, nil, 0, false)
    (busyTimeout, access) = (.zero, .readWriteExisting)
    try Migrator(connection: connection).migrate(mayWrite: true)
    seen = try connection.version()
  }

  /// Makes sure that the connection still belongs to the file at its path, so that nothing is recorded in a
  /// file that nobody will find; and opens it anew where it was read as one that does not change and has.
  mutating func follow() throws(StorageFailure) {
    guard let stamp, let now = try present() else { return }
    let file = DatabaseFile(path: connection.path)
    largest = now.size
    if mark == 0 { mark = connection.markInFile }
    if isUnchanging, now != stamp || file.hasUnfinishedWrites {
      try reopen(knowing: now == stamp ? connection.chain.heads() : nil)
    }
  }

  /// The state of the file at its path, which must still be the one that was opened; nil in memory.
  private func present() throws(StorageFailure) -> DatabaseFile.Stamp? {
    guard let stamp else { return nil }
    let path = connection.path
    guard let now = DatabaseFile(path: path).stamp else { throw .gone(path: path) }
    guard now.isSameFile(as: stamp) else { throw .replaced(path: path) }
    // A database with a log only ever grows.
    guard now.size >= largest else { throw .cut(path: path) }
    // Another database may have been written into the same file.
    guard mark == 0 || mark == connection.markInFile else { throw .replaced(path: path) }
    return now
  }

  /// Whether the file was written while it was read as one that does not change, so that what was read may be half of
  /// one state and half of another.
  var wasOvertaken: Bool {
    isUnchanging && DatabaseFile(path: connection.path).stamp != stamp
  }

  /// Does `body` in a transaction of its own.
  mutating func writing<Value>(
    _ body: (Connection) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    if hindrance != nil {
      try reopen(knowing: connection.chain.heads())
      if let hindrance { throw hindrance }
    }
    let connection = connection
    let value = try connection.writing { () throws(StorageFailure) in
      // It may have been replaced while one's turn was waited for.
      _ = try present()
      return try body(connection)
    }
    turns += 1
    hasWritten = true
    DatabaseFile(path: connection.path).announceChange()
    return value
  }

  /// Does `body`, which writes what follows from the rest, in a transaction of its own: nothing that anybody holds is
  /// another for it, so that it is no turn and nobody is told. Nothing is done where nothing can be written now.
  func keeping(
    _ body: (Connection) throws(StorageFailure) -> Void
  ) throws(StorageFailure) {
    guard access != .readOnly, hindrance == nil else { return }
    try connection.withoutWaiting { () throws(StorageFailure) in
      try connection.writing { () throws(StorageFailure) in
        // It may have been replaced meanwhile.
        _ = try present()
        try body(connection)
      }
    }
  }

  /// Which state of the database is seen now.
  func version() throws(StorageFailure) -> Store.Version {
    Store.Version(elsewhere: try connection.version(), here: turns)
  }

  /// Whether another connection has written since this was last asked.
  mutating func hasChangedElsewhere() throws(StorageFailure) -> Bool {
    let version = try connection.version()
    defer { seen = version }
    return version != seen
  }
}
