import Criteria

/// A chart as a value: figures over time, with the goal and the baseline that they are seen against.
struct Chart: Hashable, Sendable {
  var series: [ChartSeries] = []
  /// Lines across the chart.
  var levels: [ChartLevel] = []
  /// Where goals were moved on the way, the first one first.
  var moves: [ChartMove] = []
  /// The agreed ways from baseline to goal.
  var paths: [ChartPath] = []
  /// Where the figures are heading.
  var forecasts: [ChartForecast] = []
  /// The first days on which a source counts in another way, in order.
  var breaks: [Day] = []
  /// The quarters that are closed, in order, as far as they lie in the period.
  var closed: [Period] = []
  /// The days from the left edge to the right.
  var period: Period
  /// What each window came to, where figures begin anew in each; drawn in place of lines where there is room.
  var columns: ChartColumns?
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
  /// How far a share of a sample may be from that of all, up and down.
  var margin: Double?
  /// What was measured on that day.
  var figure: Figure?

  /// The value that is drawn.
  var value: Double { exact.approximate }
  /// The least and the most that it may stand for; empty without a margin. Only shares have one, and none is
  /// below nothing or above all.
  var range: [Double] { margin.map { [max(0, value - $0), min(100, value + $0)] } ?? [] }
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
  /// The day that a goal was moved away from here; to the right edge when nil.
  var until: Day?
  /// Whether it is named at the right edge.
  var isNamed = true
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

/// The way from a baseline to a goal, straight from turn to turn.
struct ChartPath: Hashable, Sendable {
  /// At least two, by day.
  let turns: [ChartTurn]
  /// The word for it at the right edge.
  let word: String
  /// The series that it is of, when there are others.
  var series: Int?
  /// What is to be reached on the way; each is one of the turns.
  var interim: [ChartTurn] = []
  /// What is said of them beneath the chart, after their sign.
  var note: String?

  /// Where one should be on a day; nil before the path begins and after it ends.
  func value(on day: Day) -> Double? {
    guard let next = turns.firstIndex(where: { $0.day >= day }) else { return nil }
    guard turns[next].day > day else { return turns[next].value }
    guard next > 0 else { return nil }
    let (from, to) = (turns[next - 1], turns[next])
    return from.value + (to.value - from.value) * Double(day - from.day) / Double(to.day - from.day)
  }
}

/// A point that a path passes.
struct ChartTurn: Hashable, Sendable {
  let day: Day
  let value: Double
}

/// What a series comes to on a day ahead, if it goes on as so far.
struct ChartForecast: Hashable, Sendable {
  let series: Int
  /// The newest figure.
  let from: ChartPoint
  let day: Day
  let value: Double
  /// What it may well come to instead.
  let low: Double
  let high: Double
  /// The value as it is written.
  let text: String
  /// What is said of it beneath the chart, after its sign.
  let note: String
}

extension Chart {
  /// All values that are to be seen.
  var values: [Double] {
    var values = series.flatMap(\.points).flatMap { [$0.value] + $0.range }
    values += levels.map(\.value)
    values += paths.flatMap(\.turns).map(\.value)
    values += forecasts.flatMap { [$0.low, $0.value, $0.high] }
    return values
  }
}
