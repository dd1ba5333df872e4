extension Workbook {
  /// A chart of what stands in the cells of its sheet.
  public struct Chart: Hashable, Sendable {
    /// How it is drawn.
    public var kind: Kind
    /// What stands above it.
    public var title: String
    /// What runs along it; empty where that goes without saying.
    public var acrossTitle = ""
    /// What it is of, upwards; empty where that goes without saying.
    public var upTitle = ""
    /// How the numbers along its axis are shown; nil where that is as in their cells.
    public var format: NumberFormat?
    /// The least and the most of its axis, with a mark at each whole number; nil where that follows from the figures.
    public var ends: ClosedRange<Int>?
    /// What is drawn, in order.
    public var series: [Series] = []
    /// The row of its upper edge.
    public var row: Int
    /// The column of its left edge.
    public var column: Int
    /// Whether a line goes on over cells without a number.
    public var joinsGaps = false

    /// A chart of a kind in a place.
    public init(_ kind: Kind, _ title: String, row: Int, column: Int) {
      (self.kind, self.title, self.row, self.column) = (kind, title, row, column)
    }

    /// How many rows it stands over, where they are as high as most.
    public static let rows = 15

    /// How a chart is drawn.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A line through days.
      case line
      /// A column for each stretch of days.
      case column
    }
  }

  /// One row of figures of a chart.
  public struct Series: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// What it is: figures, what they are seen beside, or what is to be reached.
    public var part: Part
    /// The cells of its days or stretches.
    public var categories: Run
    /// The cells of its numbers, as many.
    public var values: Run

    /// A series of a chart.
    public init(_ name: String, _ part: Part, categories: Run, values: Run) {
      (self.name, self.part, self.categories, self.values) = (name, part, categories, values)
    }

    /// What a series is.
    public enum Part: String, Hashable, Sendable, CaseIterable {
      /// The plan's own figures.
      case figures
      /// Those of others.
      case reference
      /// What is agreed, or what was measured when the plan began.
      case level
    }
  }

  /// Cells beneath each other.
  public struct Run: Hashable, Sendable {
    /// Their column.
    public var column: Int
    /// Their rows.
    public var rows: ClosedRange<Int>

    /// The cells of some rows in a column.
    public init(column: Int, rows: ClosedRange<Int>) {
      (self.column, self.rows) = (column, rows)
    }
  }
}
