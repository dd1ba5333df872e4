import Wording

/// The headings of a file with figures: which column stands where.
struct FigureHeadings {
  /// The column at each place; nil where there is no heading.
  private(set) var columns: [FigureColumn?] = []
  private var places: [FigureColumn: Int] = [:]

  init(_ texts: [String], at place: FigureFileMistake.Place, _ mistakes: inout FigureMistakeList) {
    columns = texts.map { FigureColumn(heading: $0) }
    guard columns.contains(where: { $0 != nil }) else {
      mistakes.add(
        .heading(.none(needed: [FigureColumn.criterion, .site, .value].map(\.rawValue))), at: place)
      return
    }
    let names = FigureColumn.allCases.map(\.rawValue)
    for (index, text) in texts.enumerated() where !mistakes.isFull {
      var here = place
      here.column = index
      guard let column = columns[index] else {
        if text.allSatisfy(\.isWhitespace) { continue }
        let nearest = mistakes.isTold ? Nearest.name(to: text, among: names) : nil
        mistakes.add(.heading(.unknown(text, nearest: nearest, known: names)), at: here)
        continue
      }
      if let first = places[column] {
        mistakes.add(.heading(.twice(column.rawValue, first: first)), at: here)
      } else {
        places[column] = index
      }
    }
    present = Set(places.keys)
    for needed in needed where present.isDisjoint(with: needed) {
      mistakes.add(.heading(.needed(needed.map(\.rawValue))), at: place)
    }
    saying = (FigureColumn.figure + FigureColumn.remarks).compactMap { places[$0] }
    let missing = [FigureColumn.numerator, .denominator].filter { places[$0] == nil }
    if missing.count == 1 {
      mistakes.add(.heading(.needed([missing[0].rawValue])), at: place)
    }
  }

  /// Whether the file's figures are of others, to be shown beside the plan's own.
  var areOfOthers: Bool { present.contains(.reference) }

  /// The columns that must be there: one of each.
  private var needed: [[FigureColumn]] {
    areOfOthers
      ? [[.criterion], [.day], [.value, .numerator]]
      : [[.criterion], [.value, .numerator, .notMeasured]]
  }

  /// Where the columns stand that say a figure or more about one.
  private(set) var saying: [Int] = []

  /// The columns that the file has.
  private(set) var present: Set<FigureColumn> = []

  /// Where a column stands, counted from 0; nil when the file has none such.
  func place(of column: FigureColumn) -> Int? { places[column] }
}
