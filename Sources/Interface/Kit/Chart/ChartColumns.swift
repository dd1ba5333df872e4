import Criteria

/// What figures come to in each window, to be drawn as columns from nothing up.
struct ChartColumns: Hashable, Sendable {
  /// The windows of the period, in order; at least one.
  var windows: [ChartWindow]
  /// What each series came to in each window; nil where there is no figure.
  var values: [[ChartColumn?]]
  /// The numbers that are asked of each series in each window.
  var goals: [[[Double]]]
  /// The goals and baselines as they hold from window to window.
  var levels: [ChartLevel]
  /// Where goals were moved: at the beginning of a window.
  var moves: [ChartMove]
  /// What is said beneath the chart of the columns that are not whole yet, after their sign.
  var unfinished: [String] = []
  /// What is said of windows that the plan cuts.
  var cut: [String] = []

  /// All numbers that are to be seen; nothing is among them, as columns stand on it.
  var numbers: [Double] { [0] + values.joined().compactMap { $0?.value } + levels.map(\.value) }
}

/// A window that a chart has columns of.
struct ChartWindow: Hashable, Sendable {
  let period: Period
  /// Its name, the longest first.
  let names: [String]
  /// Whether its last day has passed.
  let isOver: Bool
}

/// What a window came to.
struct ChartColumn: Hashable, Sendable {
  let exact: Fraction
  /// How it is written, the longest first.
  let texts: [String]
  /// Whether its window is over and all its figures are there.
  let isWhole: Bool

  var value: Double { exact.approximate }
}
