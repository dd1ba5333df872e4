import Criteria
import Wording

/// What a file with figures comes to: what is to be recorded, and what need not be.
public struct FigureImport: Hashable, Sendable {
  /// The figures to be recorded, all or none, in the file's order.
  public internal(set) var measurements: [Measurement] = []
  /// How many figures stand already as the file says them.
  public internal(set) var present = 0
  /// How many rows say no figure, as those of a form that are not filled in.
  public internal(set) var blank = 0
  /// Figures that may be slips of the fingers; they are worth a question.
  public internal(set) var doubtful: [Doubtful] = []

  /// Days whose years were not written out; it is worth a look how they were understood.
  public internal(set) var shortDays: [ShortDay] = []

  /// A line of the file in words.
  public func name(ofLine line: Int) -> String {
    FigureFileMistake.Place.name(ofLine: line, isInWorkbook: isFromWorkbook)
  }

  /// What may tell who somebody is, with the line in the file.
  public internal(set) var personal: [Personal] = []

  /// Whether they are from a workbook, whose lines are rows.
  public internal(set) var isFromWorkbook = false

  /// Whether the figures are of others, to be shown beside the plan's own.
  public internal(set) var areOfOthers = false
  /// The figures of others to be put in the plan, all or none, in the file's order.
  public internal(set) var references: [ReferenceEntry] = []

  /// Those of them that take the place of another, which stands with each.
  public internal(set) var changedReferences: [ChangedReference] = []

  /// How many figures are to be taken in.
  public var count: Int { measurements.count + references.count }

  /// How many of the figures correct one that stands.
  public var corrections: Int {
    measurements.count { $0.correction != nil } + changedReferences.count
  }

  /// A figure of others that takes the place of another.
  public struct ChangedReference: Hashable, Sendable {
    /// What is to stand.
    public let entry: ReferenceEntry
    /// What stands.
    public let former: Figure
  }

  /// A day whose year was not written out.
  public struct ShortDay: Hashable, Sendable {
    /// The line in the file.
    public let line: Int
    /// What is written.
    public let text: String
    /// The day that it was understood as.
    public let day: Day

    /// Whether a day is written without its year written out.
    static func isShort(_ text: String) -> Bool {
      (try? DanishDeadline.read(text).get()) == nil
    }
  }

  /// A figure that may be a slip of the fingers.
  public struct Doubtful: Hashable, Sendable {
    /// The line in the file.
    public let line: Int
    /// What is to be recorded.
    public let measurement: Measurement
    /// What there is to ask about it.
    public let doubts: [Doubt]
  }

  /// Something that may tell who somebody is.
  public struct Personal: Hashable, Sendable {
    /// The line in the file.
    public let line: Int
    /// What it looks like.
    public let found: PersonalData
  }
}

extension FigureImport {
  /// Notes how a day is understood, where its year is not written out.
  mutating func note(_ day: Day, of cells: FigureRow, at line: Int) {
    guard let text = cells[.day], ShortDay.isShort(text) else { return }
    shortDays.append(ShortDay(line: line, text: text, day: day))
  }

  /// Notes what may tell who somebody is.
  mutating func note(_ personal: [PersonalData], at line: Int) {
    self.personal += personal.map { Personal(line: line, found: $0) }
  }
}
