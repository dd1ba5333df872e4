import Criteria

extension FigureEntry {
  /// The columns in which it says something else than the figure that stands; silence is no difference.
  func differences(from standing: Measurement) -> [FigureColumn] {
    var columns: [FigureColumn] = []
    if !figure.says(standing.figure) { columns.append(.value) }
    if let day, day != standing.day { columns.append(.day) }
    if let quarter, quarter != standing.quarter { columns.append(.quarter) }
    if let parts = breakdown.over(figure.isSame(as: standing.figure) ? standing.breakdown : nil) {
      if standing.breakdown?.says(whatIsSaidBy: parts) != true { columns.append(.breakdown) }
    } else if breakdown == .absent, standing.breakdown != nil {
      columns.append(.breakdown)
    }
    if sampleSize.over(standing.sampleSize) != standing.sampleSize { columns.append(.sampleSize) }
    for (column, mine, theirs) in [
      (FigureColumn.source, source, standing.source), (.note, note, standing.note),
      (.evidence, evidence, standing.evidence),
    ] {
      if (mine.over(theirs) ?? "").plain != (theirs ?? "").plain { columns.append(column) }
    }
    return columns
  }
}

extension Figure {
  /// Whether it says the same as another, however many decimals either is written with.
  fileprivate func says(_ other: Figure) -> Bool {
    switch (self, other) {
    case (.notMeasured(let mine), .notMeasured(let theirs)): mine.plain == theirs.plain
    default: isSame(as: other)
    }
  }
}

extension String {
  /// The text without spaces at its ends, as it is written in a file.
  fileprivate var plain: String { shown.trimmed }
}
