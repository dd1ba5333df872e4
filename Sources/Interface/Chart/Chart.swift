import Criteria

/// A chart as a value: figures over time, with the goal and the baseline that they are seen against.
struct Chart: Hashable, Sendable {
  var series: [ChartSeries] = []
  /// Lines across the chart.
  var levels: [ChartLevel] = []
  /// Where goals were moved on the way, the first one first.
  var moves: [ChartMove] = []
  /// The days from the left edge to the right.
  var period: Period
  /// Whether only whole numbers make sense on the axis.
  var isWhole = false
  /// The figure that is pointed out: a series and one of its points.
  var selected: (series: Int, point: Int)? {
    get { selectedSeries.map { ($0, selectedPoint) } }
    set {
      selectedSeries = newValue?.series
      selectedPoint = newValue?.point ?? 0
    }
  }
  private var selectedSeries: Int?
  private var selectedPoint = 0

  init(period: Period) { self.period = period }

  var isEmpty: Bool { series.allSatisfy { $0.points.isEmpty } }
}

/// The figures of one site.
struct ChartSeries: Hashable, Sendable {
  /// Named at the right edge.
  var name: String
  var points: [ChartPoint]
}

/// One figure of a chart.
struct ChartPoint: Hashable, Sendable {
  let day: Day
  /// The value that is written.
  let exact: Fraction
  /// Whether a figure is missing between the point before and this one, so that no line joins them.
  let followsGap: Bool

  /// The value that is drawn.
  var value: Double { exact.approximate }
}

/// A level that figures are seen against.
struct ChartLevel: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case goal, baseline }
  let kind: Kind
  let value: Double
  /// The word for it at the right edge.
  let word: String
  /// Its value, after the word.
  let text: String
  /// The series that it is of, when others have another; its mark stands between word and value.
  var series: Int?
  /// The first day of a goal that was moved to here; from the left edge when nil.
  var from: Day?
  /// The day that a goal was moved away from here; to the right edge when nil, and then it is named there.
  var until: Day?
}

/// A goal that was moved to another level on a day.
struct ChartMove: Hashable, Sendable {
  let day: Day
  let before: Double
  let after: Double
  /// What is said of it beneath the chart, after its sign.
  let text: String

  var isUp: Bool { after > before }
}
