import Criteria

/// A row of an answer, read from the left; only valid until the next row is asked for.
struct Row {
  private let statement: Statement
  private let path: String
  private var column: Int32 = 0

  init(of statement: Statement, path: String) {
    self.statement = statement
    self.path = path
  }

  /// The next column's text, which must be there.
  mutating func text() throws(StorageFailure) -> String { try required(optionalText()) }

  /// The next column's text, if any.
  mutating func optionalText() -> String? {
    defer { column += 1 }
    return statement.text(column)
  }

  /// The next column's whole number, which must be there.
  mutating func integer() throws(StorageFailure) -> Int { try required(optionalInteger()) }

  /// The next column's whole number, if any.
  mutating func optionalInteger() -> Int? {
    defer { column += 1 }
    return statement.integer(column)
  }

  /// The next column's day, which must be there.
  mutating func day() throws(StorageFailure) -> Day { try required(Day(iso: text())) }

  /// The next column's day, if any.
  mutating func optionalDay() throws(StorageFailure) -> Day? {
    guard let text = optionalText() else { return nil }
    return try required(Day(iso: text))
  }

  /// The next column's id, which must be there.
  mutating func slug() throws(StorageFailure) -> Slug { try required(Slug(text())) }

  /// The next column's id, if any.
  mutating func optionalSlug() throws(StorageFailure) -> Slug? {
    guard let text = optionalText() else { return nil }
    return try required(Slug(text))
  }

  /// The next two columns' quarter, which must be there.
  mutating func quarter() throws(StorageFailure) -> Quarter {
    try required(Quarter(integer(), integer()))
  }

  /// The value; the row makes no sense when there is none.
  mutating func required<Value>(_ value: Value?) throws(StorageFailure) -> Value {
    guard let value else {
      throw .damaged(path: path, detail: "column \(column) in a row of: \(statement.query)")
    }
    return value
  }
}
