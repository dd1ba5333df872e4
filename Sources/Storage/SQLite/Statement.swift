import CSQLite
import Glibc

/// A prepared query, kept for the life of its connection.
final class Statement {
  let query: String
  private let handle: OpaquePointer
  private unowned let connection: Connection
  /// Where SQLite has put `$1`, `$2`, …: it numbers parameters by appearance, not by name.
  private let places: [Int32]

  init(_ query: String, handle: OpaquePointer, connection: Connection) {
    self.query = query
    self.handle = handle
    self.connection = connection
    places = (0..<sqlite3_bind_parameter_count(handle)).map { number in
      sqlite3_bind_parameter_index(handle, "$\(number + 1)")
    }
    precondition(!places.contains(0), "parameters are named $1, $2, … without a gap: \(query)")
  }

  deinit { sqlite3_finalize(handle) }

  /// Gives `$1`, `$2`, … their values, one for each.
  func bind(_ cells: [Cell]) throws(StorageFailure) {
    precondition(cells.count == places.count, "a value for each parameter: \(query)")
    for (place, cell) in zip(places, cells) {
      let code =
        switch cell {
        case .integer(let number): sqlite3_bind_int64(handle, place, Int64(number))
        case .null: sqlite3_bind_null(handle, place)
        case .text(let text):
          text.withCString {
            storage_bind_text(handle, place, $0, Int32(clamping: text.utf8.count))
          }
        }
      guard code == SQLITE_OK else { throw connection.failure(code, query) }
    }
  }

  /// Goes to the next row; false when there is none.
  func step() throws(StorageFailure) -> Bool {
    // SQLite does not keep what the system said of a commit that fails.
    errno = 0
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw connection.failure(code, query, system: errno)
    }
  }

  /// Makes it ready for the next use and lets go of its locks and values.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// The text in a column, counted from 0; nil for no value.
  func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The whole number in a column, counted from 0; nil for no value or one of another type.
  func integer(_ column: Int32) -> Int? {
    guard sqlite3_column_type(handle, column) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(handle, column))
  }
}
