import Criteria

/// What figures come to in each window, to be drawn as columns from nothing up.
public struct ChartColumns: Hashable, Sendable {
  /// The windows of the period, in order; at least one.
  public var windows: [ChartWindow]
  /// What each series came to in each window; nil where there is no figure.
  public var values: [[ChartColumn?]]
  /// The goals and baselines as they hold from window to window.
  public var levels: [ChartLevel]
  /// Where goals were moved: at the beginning of a window.
  public var moves: [ChartMove]
  /// What is said beneath the chart of the columns that are not whole yet, after their sign.
  public var unfinished: [String] = []
  /// What is said of windows that the plan cuts.
  public var cut: [String] = []

  /// All numbers that are to be seen.
  public var numbers: [Double] { figures + levels.map(\.value) }

  /// What the columns come to.
  public var figures: [Double] { values.joined().compactMap { $0?.value } }
}

/// A window that a chart has columns of.
public struct ChartWindow: Hashable, Sendable {
  /// Its days.
  public let period: Period
  /// Its name, the longest first.
  public let names: [String]
  /// Whether its last day has passed.
  public let isOver: Bool
}

/// What a window came to.
public struct ChartColumn: Hashable, Sendable {
  /// What it came to.
  public let exact: Fraction
  /// How it is written, the longest first.
  public let texts: [String]
  /// Whether its window is over and all its figures are there.
  public let isWhole: Bool

  /// Where it stands on the axis.
  public var value: Double { exact.approximate }
}
