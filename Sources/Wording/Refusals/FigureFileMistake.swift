import Criteria

/// Something that is wrong in a file with figures, and where.
public struct FigureFileMistake: Hashable, Sendable {
  /// A place in a table.
  public struct Place: Hashable, Sendable {
    /// The line in the file, counted from 1; the row where it is a workbook.
    public var line: Int
    /// The row, counted from 1 as in a spreadsheet; another than the line where a cell has several lines.
    public var row: Int
    /// The column, counted from 0; nil for the row as a whole.
    public var column: Int?
    /// The column's heading.
    public var heading: String?
    /// Whether the file is a workbook, which has cells and no lines.
    public var isInWorkbook: Bool

    /// A place in a table.
    public init(
      line: Int, row: Int, column: Int? = nil, heading: String? = nil, isInWorkbook: Bool = false
    ) {
      self.line = line
      self.row = row
      self.column = column
      self.heading = heading
      self.isInWorkbook = isInWorkbook
    }
  }

  /// Where it is.
  public var place: Place
  /// What is wrong.
  public var what: Kind

  /// A mistake in a place.
  public init(_ what: Kind, at place: Place) {
    self.place = place
    self.what = what
  }

  /// What can be wrong in a file with figures. Texts are as they stand in the file.
  public enum Kind: Hashable, Sendable {
    /// The file is no table as it should be.
    case table(Table)
    /// The headings are not those of figures.
    case heading(Heading)
    /// A row is no figure that can be recorded.
    case row(Row)
  }

  /// What can be wrong with the table.
  public enum Table: Hashable, Sendable {
    /// A quote that is never closed.
    case unclosedQuote
    /// A quote in a cell that does not begin with one.
    case quoteInside
    /// Something behind the quote that closes a cell, and the line where the cell was opened.
    case textBehindQuote(opened: Int)
    /// Bytes that are no text.
    case notText
    /// Letters in another encoding than the rest of the file's.
    case mixedEncoding
    /// Letters that the file's encoding does not have.
    case unknownLetter
    /// The row has more cells than there are headings.
    case tooManyCells(Int, expected: Int)
    /// The row has fewer cells than there are headings; the file's last line may have been cut.
    case tooFewCells(Int, expected: Int, isLast: Bool)
    /// A cell that a spreadsheet would compute.
    case formula(String)
    /// Something below no heading.
    case headingMissing(String)
  }

  /// What can be wrong with the headings.
  public enum Heading: Hashable, Sendable {
    /// The first row has no headings; those that are needed.
    case none(needed: [String])
    /// A heading that is not known.
    case unknown(String, nearest: String?, known: [String])
    /// A heading that stands twice; the first one's column, counted from 0.
    case twice(String, first: Int)
    /// One of these headings must be there.
    case needed([String])
  }

  /// What can be wrong with a row's figure.
  public enum Row: Hashable, Sendable {
    /// The row is for another plan.
    case anotherPlan(String, expected: String)
    /// The row says no criterion.
    case criterionMissing
    /// The row says more about a figure than the figure itself.
    case figureMissing
    /// A number, a ratio and a reason why there is none exclude each other; the columns that are filled.
    case severalFigures([String])
    /// A ratio needs both its parts; the column that is empty.
    case ratioPartMissing(String)
    /// A number that a spreadsheet has made a day of.
    case becameDay(String)
    /// Decimals are written with a point in this file.
    case decimalPointNeeded(String)
    /// It is no figure.
    case figure(TypedFigureProblem)
    /// It is no day.
    case day(DayProblem)
    /// It is no quarter.
    case quarter(QuarterProblem)
    /// It is no whole number.
    case notWhole(String)
    /// The figure cannot be recorded.
    case entry(EntryProblem)
    /// The same criterion, site and quarter has a figure in this line already.
    case twice(firstLine: Int)
    /// Another figure stands, and the row gives no reason to correct it; the columns that say otherwise where
    /// the figure itself is the same.
    case standsOtherwise(Measurement, columns: [String])
    /// It is no figure of others.
    case reference(Reference)
  }

  /// What can be wrong with a figure of others.
  public enum Reference: Hashable, Sendable {
    /// The row does not say whose figure it is.
    case nameMissing
    /// Whose it is takes more than so many signs.
    case nameTooLong(limit: Int)
    /// Whose it is is not taken in.
    case text(TextFault)
    /// It is neither a number nor a share.
    case notANumber(String)
    /// The row fills a column that is of the plan's own figures.
    case notTold(String)
    /// The series has another figure for the day in this line already.
    case twice(firstLine: Int)
  }
}
