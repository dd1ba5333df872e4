import Wording

/// A workbook as a value: sheets of typed cells, and charts of what stands in them. Rows and columns are counted
/// from 0.
public struct Workbook: Hashable, Sendable {
  /// What it is about, which its properties tell.
  public var title: String
  /// The sheets, in order; at least one.
  public var sheets: [Sheet]

  /// A workbook of sheets.
  public init(title: String, sheets: [Sheet]) { (self.title, self.sheets) = (title, sheets) }

  /// A sheet.
  public struct Sheet: Hashable, Sendable {
    /// Its name, as `SheetNames` makes them.
    public var name: String
    /// How wide each column is, in letters.
    public var widths: [Int] = []
    /// The rows; a row may be shorter than others.
    public var rows: [[Cell]] = []
    /// How many rows at the top stay in view, and stand on every page.
    public var frozenRows = 0
    /// The table whose rows can be chosen among; nil where there is none.
    public var filtered: Area?
    /// The rows where something begins that is kept on one page where it has room on one.
    public var parts: [Int] = []
    /// How many columns are printed; nil where all are.
    public var printedColumns: Int?
    /// The charts.
    public var charts: [Chart] = []
    /// Whether nothing can be written outside the cells that are open for it. It is no secret how to change that.
    public var isLocked = false
    /// How many of the last columns are hidden.
    public var hiddenColumns = 0

    /// An empty sheet.
    public init(_ name: String) { self.name = name }
  }

  /// A piece of a sheet.
  public struct Area: Hashable, Sendable {
    /// Its rows.
    public var rows: ClosedRange<Int>
    /// Its columns.
    public var columns: ClosedRange<Int>

    /// The cells of some rows in some columns.
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      (self.rows, self.columns) = (rows, columns)
    }
  }

  /// A cell: what it holds, and how it looks.
  public struct Cell: Hashable, Sendable {
    /// What it holds.
    public var value: Value
    /// How it looks.
    public var style: Style

    /// A cell.
    public init(_ value: Value, _ style: Style = .plain) {
      (self.value, self.style) = (value, style)
    }

    /// A cell of words; no words are nothing.
    public init(_ text: String, _ style: Style = .plain) {
      self.init(text.isEmpty ? .empty : .text(text.cut(toUnits: Workbook.longestText)), style)
    }

    /// Nothing.
    public static let empty = Cell(.empty)
  }

  /// What the sheet of a form is called, which it is found by when it comes back.
  public static let formSheet = "Skema"

  /// The longest text that a cell has room for, in units of UTF-16.
  public static let longestText = 32_767

  /// How a cell looks.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// As most do: in lines as wide as the column.
    case plain
    /// What the sheet is about, in large letters; it runs on into the cells beside it.
    case title
    /// What heads a piece of the sheet; it runs on.
    case subtitle
    /// Said less than all else; it runs on.
    case quiet
    /// What is said of a row of figures, after them; it runs on.
    case note
    /// What a row is called, at its left edge.
    case label
    /// What a column is called.
    case heading
    /// What a column of numbers is called.
    case trailingHeading
    /// A verdict that things go well by.
    case good
    /// A verdict that asks for attention.
    case warning
    /// A verdict that asks for more attention.
    case bad
    /// What somebody is to write in.
    case field
    /// What is not to be filled in, among what is.
    case closed
  }
}

extension String {
  /// The text as it can be shown, cut where it has more units of UTF-16 than there is room for.
  func cut(toUnits most: Int) -> String {
    let text = shown
    guard text.utf16.count > most else { return text }
    var (cut, room) = ("", most - 1)
    for character in text {
      room -= character.utf16.count
      guard room >= 0 else { break }
      cut.append(character)
    }
    return cut + "…"
  }
}
