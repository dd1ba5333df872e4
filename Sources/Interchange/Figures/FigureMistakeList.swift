import Wording

/// The mistakes found so far: the first of them, and how many there are. Reading goes on after each, so that all
/// are told at once, until there are so many that the file is another than was meant.
struct FigureMistakeList {
  private(set) var first: [FigureFileMistake] = []
  private(set) var count = 0

  /// How many mistakes there may be before the rest of a file is not looked at.
  static let most = 1000

  var isFull: Bool { count >= Self.most }

  /// Whether one more would be told, and not only counted.
  var isTold: Bool { first.count < MistakeWords.mostShown }

  /// Adds what breaks the rules of a table in a row.
  ///
  /// - Parameter heading: the heading of a column, counted from 0.
  mutating func add(faultsOf row: CSVRow, heading: (Int) -> String? = { _ in nil }) {
    for fault in row.faults {
      add(
        .table(fault.kind),
        at: FigureFileMistake.Place(
          line: row.isOfWorkbook ? row.line : fault.line, row: row.number, column: fault.cell,
          heading: heading(fault.cell), isInWorkbook: row.isOfWorkbook))
    }
  }

  /// Adds a mistake, unless there are so many that the rest of the file is not looked at.
  mutating func add(_ kind: FigureFileMistake.Kind, at place: FigureFileMistake.Place) {
    guard !isFull else { return }
    count += 1
    if first.count < MistakeWords.mostShown {
      first.append(FigureFileMistake(kind, at: place))
    }
  }

  /// All of them; nil when there is none.
  var found: FigureFileMistakes? {
    count == 0 ? nil : FigureFileMistakes(first, count: count, isCutShort: isFull)
  }
}
