/// The round's columns in a screen of some width. The last value, the goal, the field and what has come of it
/// always have their room; the name takes what is left, and the verdict is added where there is more.
struct RoundColumns: TableColumns {
  let name: Int
  let last: Int
  let goal: Int
  let field: Int
  let state: Int

  static let first = 3
  /// Where the other fields of a figure begin.
  static let subfields = 26

  private let columns: Int

  init(columns: Int) {
    self.columns = columns
    let isWide = columns >= 110
    last = isWide ? 14 : 8
    goal = isWide ? 20 : 12
    field = isWide ? 16 : 12
    state = isWide ? 24 : 9
    name = max(12, columns - Self.first - 1 - last - goal - field - state - 4 * Self.gap)
  }

  var widths: [Int] { [name, last, goal, field, state] }

  /// The width of a field as it is typed in.
  func width(of field: EntryField) -> Int {
    switch field {
    case .figure: self.field
    case .day, .quarter, .sample: 24
    default: max(8, columns - Self.subfields - 2)
    }
  }
}
