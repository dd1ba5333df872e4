import Criteria

/// What a file with figures comes to: what is to be recorded, and what need not be.
public struct FigureImport: Hashable, Sendable {
  /// The figures to be recorded, all or none, in the file's order.
  public internal(set) var measurements: [Measurement] = []
  /// How many figures stand already as the file says them.
  public internal(set) var present = 0
  /// How many rows say no figure, as those of a form that are not filled in.
  public internal(set) var blank = 0
  /// Figures that are further from the one before than the series has ever moved; they are worth a look.
  public internal(set) var jumps: [Jump] = []

  /// Days whose years were not written out; it is worth a look how they were understood.
  public internal(set) var shortDays: [ShortDay] = []

  /// How many of the figures correct one that stands.
  public var corrections: Int { measurements.count { $0.correction != nil } }

  /// A day whose year was not written out.
  public struct ShortDay: Hashable, Sendable {
    /// The line in the file.
    public let line: Int
    /// What is written.
    public let text: String
    /// The day that it was understood as.
    public let day: Day
  }

  /// A figure that is further from the one before than the series has ever moved.
  public struct Jump: Hashable, Sendable {
    /// The line in the file.
    public let line: Int
    /// The figure.
    public let measurement: Measurement
    /// The one before it.
    public let from: Measurement
  }
}
