/// What a link seals of a row: what stands for ever, and texts of which some may be taken away.
struct SealedRow {
  var facts: [(name: String, value: String)] = []
  var texts: [(field: String, text: String)] = []

  /// Adds something that belongs to the row, as one of its kind's belongings gives it.
  mutating func addBelonging(_ query: Int, _ name: String, _ number: String) {
    facts.append(("belonging \(query)", name))
    facts.append(("number", number))
  }
}

/// Where the columns that a link seals stand among those that rows of its table are added with, so that what was just
/// written need not be read again.
struct SealedColumns {
  private let facts: [(name: String, place: Int)]
  private let texts: [(name: String, place: Int)]

  /// - Parameter columns: all that are sealed, and others.
  init(_ kind: ChainedKind, among columns: [String]) {
    func placed(_ names: [String]) -> [(name: String, place: Int)] {
      names.map { name in
        guard let place = columns.firstIndex(of: name) else {
          preconditionFailure("\(name) is added to \(kind.table)")
        }
        return (name, place)
      }
    }
    (facts, texts) = (placed(kind.facts), placed(kind.texts))
  }

  /// What is sealed of the row that some values make, as it is when it is read again.
  func row(_ cells: [Cell]) -> SealedRow {
    var row = SealedRow()
    for (name, place) in facts {
      if let value = cells[place].storedText { row.facts.append((name, value)) }
    }
    for (name, place) in texts {
      if let text = cells[place].storedText { row.texts.append((name, text)) }
    }
    return row
  }
}

extension Cell {
  /// The value as the database gives it as text; nil for no value.
  fileprivate var storedText: String? {
    switch self {
    case .integer(let number): String(number)
    case .text(let text): text
    case .null: nil
    }
  }
}
