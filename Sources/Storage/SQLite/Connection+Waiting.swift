import CSQLite

extension Connection {
  /// How long it is waited for another connection from now on.
  func wait(atMost timeout: Duration) {
    let (seconds, attoseconds) = timeout.components
    let milliseconds =
      seconds.multipliedReportingOverflow(by: 1000).partialValue
      + attoseconds / 1_000_000_000_000_000
    sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  /// Does `body`, in which no other connection is waited for.
  func withoutWaiting(
    _ body: () throws(StorageFailure) -> Void
  ) throws(StorageFailure) {
    wait(atMost: .zero)
    defer { wait(atMost: busyTimeout) }
    try body()
  }
}
