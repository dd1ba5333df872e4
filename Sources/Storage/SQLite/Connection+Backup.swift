import CSQLite

extension Connection {
  /// How many pages are copied before it is told how far it has come.
  private static let pagesAtATime: Int32 = 200

  /// Writes the whole database, as it is at one moment, over another one, which nobody else uses. Others may go on
  /// writing meanwhile: what is read is held fast, so that it never has to be begun again.
  ///
  /// - Parameter progress: told now and then how many pages of how many have been copied.
  /// - Throws: `diskFull` and what else is wrong with the other, with its path; or what is wrong with this one.
  func backUp(
    to other: Connection, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageFailure) {
    try reading { () throws(StorageFailure) in
      // A transaction holds nothing fast before something is read in it.
      _ = try number("SELECT count(*) FROM sqlite_schema")
      guard let backup = sqlite3_backup_init(other.handle, "main", handle, "main") else {
        throw other.failure(sqlite3_errcode(other.handle), nil)
      }
      var code = SQLITE_OK
      while code == SQLITE_OK {
        code = sqlite3_backup_step(backup, Self.pagesAtATime)
        let whole = Int(sqlite3_backup_pagecount(backup))
        progress(whole - Int(sqlite3_backup_remaining(backup)), whole)
      }
      let finished = sqlite3_backup_finish(backup)
      guard code == SQLITE_DONE else {
        // Only what is copied is read, and only the other is written.
        let ofThis = failure(code, nil)
        throw ofThis.mayPass ? ofThis : other.failure(code, nil)
      }
      if finished != SQLITE_OK { throw other.failure(finished, nil) }
    }
  }

  /// What a quick look finds wrong, in SQLite's own words, the first few; empty when the database is sound.
  func quickFaults() throws(StorageFailure) -> [String] {
    do throws(StorageFailure) {
      return try rows("PRAGMA quick_check(10)") { (row) throws(StorageFailure) in
        try row.text()
      }.filter { $0 != "ok" }
    } catch {
      guard case .damaged(_, let detail) = error else { throw error }
      return [detail]
    }
  }

  /// Fails with `damaged` when a quick look finds something wrong.
  func requireSound() throws(StorageFailure) {
    if let fault = try quickFaults().first { throw .damaged(path: path, detail: fault) }
  }
}
