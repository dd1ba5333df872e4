import Criteria

/// The columns of a criterion's own table on a page, without those that would be empty or say what stands above it.
struct CriterionTable {
  /// A column.
  enum Column: CaseIterable {
    case label, verdict, now, start, goal, progress, notes
  }

  /// The columns, in order.
  let columns: [Column]
  private let hasParts: Bool

  /// - Parameter sharesGoal: whether the goal stands above the table.
  init(_ rows: [CriterionRow], sharesGoal: Bool) {
    hasParts = rows.contains { $0.part != nil }
    columns = Column.allCases.filter { column in
      switch column {
      case .label: rows.count > 1 || rows.contains { $0.part != nil || $0.site != nil }
      case .verdict, .now: true
      case .start: rows.contains { $0.assessment.baseline != nil }
      case .goal: !sharesGoal
      case .progress: rows.contains { $0.progress != nil }
      case .notes: rows.contains { !$0.notes.isEmpty }
      }
    }
  }

  /// What stands above a column.
  func title(_ column: Column) -> String {
    switch column {
    case .label: hasParts ? ColumnWords.part : ColumnWords.site
    case .verdict: ColumnWords.status
    case .now: ColumnWords.now
    case .start: ColumnWords.start
    case .goal: ColumnWords.goal
    case .progress: ColumnWords.progress
    case .notes: ColumnWords.notes
    }
  }
}

extension CriterionTable.Column {
  /// Whether its cells stand at its right edge.
  var isTrailing: Bool { self == .now || self == .start }
}
