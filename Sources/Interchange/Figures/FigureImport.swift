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

  /// What may tell who somebody is, with the line in the file.
  public internal(set) var doubts: [Doubt] = []

  /// How many of the figures correct one that stands.
  public var corrections: Int { measurements.count { $0.correction != nil } }

  /// A figure that is further from the one before than the series has ever moved.
  public struct Jump: Hashable, Sendable {
    /// The line in the file.
    public let line: Int
    /// The figure.
    public let measurement: Measurement
    /// The one before it.
    public let from: Measurement
  }

  /// Something that may tell who somebody is.
  public struct Doubt: Hashable, Sendable {
    /// The line in the file.
    public let line: Int
    /// What it looks like.
    public let found: PersonalData
  }
}
