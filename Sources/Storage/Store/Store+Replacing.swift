import Glibc

extension Store {
  /// A database read into memory as it is at one moment, and brought up to date there. The file is left as it is.
  ///
  /// - Throws: `damaged`, `notADatabase`, `notOurDatabase`, `newerVersion` and what else keeps it from being read.
  public static func inMemory(copyOf path: String) throws(StorageFailure) -> Store {
    let file = DatabaseFile(path: path)
    try file.prepareForReading()
    let mode = file.hasUnfinishedWrites ? Connection.Mode.readOnly : .unchanging
    let source = try Connection(path: path, mode: mode, busyTimeout: usualBusyTimeout)
    guard try source.number("PRAGMA application_id") == Migrator.applicationID else {
      throw .notOurDatabase(path: path)
    }
    try source.requireSound()
    let memory = try Connection(path: path, mode: .memory, busyTimeout: .zero)
    try source.backUp(to: memory)
    return Store(try OpenDatabase(inMemory: memory))
  }

  /// Puts this database in the place of the one at a path, and keeps that one under another name, with all that was
  /// written in it. Whoever has it open is told that it was replaced, and writes nothing more in it. At every moment
  /// there is a whole database at the path: the former or this one. An empty file is not kept.
  ///
  /// - Parameter kept: where the former is kept; nothing may be there.
  /// - Returns: whether there was one to keep.
  /// - Throws: `locked` when somebody is in the middle of something; `alreadyThere` for `kept`; `readOnly` and what
  ///   else keeps it from being replaced. It is as before then.
  @discardableResult
  public func replace(_ path: String, keepingAs kept: String) throws(StorageFailure) -> Bool {
    let file = DatabaseFile(path: DatabaseFile.resolved(path) ?? path)
    let isThere = DatabaseFile.exists(file.path)
    if isThere { try file.prepareForReplacing() } else { try file.makeDirectory() }
    let draft = try Draft(of: file.path)
    try use { (connection) throws(StorageFailure) in try draft.fill(from: connection) }
    guard isThere else {
      try draft.publish()
      return false
    }
    // Held until it is replaced, so that nobody writes in it after it was kept.
    let former = try Self.held(file)
    let isKept = former == nil || !file.isEmpty
    if isKept { try file.keep(as: kept, withLog: former == nil) } else { file.removeBesides() }
    try draft.replace()
    former?.letGo()
    return isKept
  }

  /// How often it is tried to find a moment when nobody has written.
  private static let mostTries = 20

  /// A connection that keeps others from writing in a database all of which stands in its file; nil where it is so
  /// damaged that there is none.
  private static func held(_ file: DatabaseFile) throws(StorageFailure) -> Connection? {
    // SQLite takes the log of a file without a page away, and it may be all that is left.
    if file.holdsNoPage, file.hasFilledLog { return nil }
    do throws(StorageFailure) {
      // What stands in the log of a damaged database is not to be lost where it cannot be read in.
      let connection = try Connection(
        path: file.path, mode: .readWrite, busyTimeout: usualBusyTimeout, keepsLog: true)
      _ = try connection.number("SELECT count(*) FROM sqlite_schema")
      connection.takeLogInAtClose()
      for _ in 0..<mostTries {
        guard try connection.number("PRAGMA wal_checkpoint(TRUNCATE)") == 0 else { break }
        try connection.run("BEGIN IMMEDIATE")
        // A journal is one's own by now: in an empty file SQLite begins with one.
        if !file.hasFilledLog { return connection }
        try connection.run("ROLLBACK")
      }
    } catch {
      switch error {
      case .damaged, .notADatabase: return nil
      default: throw error
      }
    }
    throw .locked(path: file.path)
  }
}

extension Connection {
  /// Ends what it holds. SQLite sees that the file is no longer its own, and takes no other file away.
  fileprivate func letGo() { try? run("ROLLBACK") }
}
