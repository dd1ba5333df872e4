import CSQLite

extension Connection {
  /// What tells the database in the file from every other, as it stands there now; 0 where it does not yet.
  var markInFile: Int { Int(storage_mark_in_file(handle)) }

  /// Gives the database a mark of its own, which its copies keep.
  func mark() throws(StorageFailure) {
    guard try number("PRAGMA user_version") == 0 else { return }
    try run("PRAGMA user_version = \(Int32.random(in: 1 ... .max))")
  }
}
