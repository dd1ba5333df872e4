/// A figure and the day that it holds for: what a verdict is reached by, whether somebody typed it or it was
/// counted from the logbook.
public struct DatedFigure: Hashable, Sendable {
  /// The day that it holds for, which decides the window.
  public let day: Day
  /// What was measured.
  public let figure: Figure
  /// How many answered, when the figure is a share of a sample (n).
  public let sampleSize: Int?

  /// A figure of a day.
  public init(_ figure: Figure, on day: Day, sampleSize: Int? = nil) {
    self.day = day
    self.figure = figure
    self.sampleSize = sampleSize
  }
}

extension Figure {
  /// Whether it is a figure at all, and not only the reason why there is none.
  public var isMeasured: Bool {
    switch self {
    case .notMeasured, .withdrawn: false
    case .amount, .ratio, .answer, .step: true
    }
  }
}
