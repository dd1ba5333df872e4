extension Connection {
  /// Does `body`, which writes much at once: meanwhile the pages of its indexes stay in memory, 64 MiB of them at most
  /// in place of 2.
  func holdingPages(
    _ body: () throws(StorageFailure) -> Void
  ) throws(StorageFailure) {
    try run("PRAGMA cache_size = -65536")
    defer { try? run("PRAGMA cache_size = -2000") }
    try body()
  }
}
