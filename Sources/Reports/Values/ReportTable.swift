import Criteria

extension Report {
  /// Rows of typed cells under named columns.
  public struct Table: Hashable, Sendable {
    /// The columns, in order.
    public let columns: [Column]
    /// The rows, each with a cell for every column.
    public let rows: [[Cell]]
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public let title: String
    /// Whether its cells stand at its right edge, as numbers do.
    public let isTrailing: Bool
    /// Its part in a row that is said as one line.
    public let part: Part

    /// What a cell is in a row that is said as one line: `▲ bagud: 2 Trygge beboere, Nøjsomhed; nu 61,0 % [id]`.
    public enum Part: Hashable, Sendable {
      /// What comes first.
      case lead
      /// What the row is about.
      case subject
      /// What is said of it, after a word for it where it needs one.
      case fact(String?)
      /// What it is found by elsewhere.
      case reference
    }

    init(_ title: String, isTrailing: Bool = false, part: Part) {
      (self.title, self.isTrailing, self.part) = (title, isTrailing, part)
    }
  }

  /// A cell of a table: a value, and how it is written.
  public struct Cell: Hashable, Sendable {
    /// What it holds.
    public let value: Value
    /// How that is written where there is room; empty where there is nothing.
    public let text: String
    /// Where it comes from; nil of words and of what only names something.
    public let origin: Origin?

    /// What a cell holds.
    public enum Value: Hashable, Sendable {
      /// Nothing.
      case none
      /// Words.
      case text
      /// A verdict; `isPerhaps` of what is held within the figures' uncertainty.
      case verdict(Verdict, isPerhaps: Bool = false)
      /// A number in a unit, of a day.
      case figure(Fraction, Unit, Day)
      /// What is agreed.
      case goal(Goal)
      /// How many of how many.
      case share(Int, of: Int)
      /// An indicator.
      case indicator(IndicatorID)
    }

    init(_ value: Value, _ text: String, from origin: Origin? = nil) {
      (self.value, self.text, self.origin) = (value, text, origin)
    }

    /// A cell of words.
    init(_ text: String) { self.init(text.isEmpty ? .none : .text, text) }

    static let empty = Cell("")
  }
}
